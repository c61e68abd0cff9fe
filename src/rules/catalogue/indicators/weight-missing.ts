import { OTHER_FORMS } from '../../support/forms';
import { requiredCell } from '../../support/required-cell';
import { NOT_APPLICABLE, type IndicatorRule } from '../../rule';

const required = requiredCell(
  'weight-missing',
  'weight',
  'error',
  { 'zh-CN': '分值（权重）', 'en-US': 'Points' },
  {
    'zh-CN': '没有分值的指标年底自评时不得分，其余指标的分值合计也到不了90分或100分。',
    'en-US':
      'An indicator without points scores none in the evaluation, and the others do not come to the 90 or 100 of the form.',
  },
  OTHER_FORMS,
);

export const weightMissing: IndicatorRule = {
  ...required,
  check(indicator, project, settings) {
    const { weightTotal, indicators } = project.table;
    // An office that gives no points at all leaves the column empty.
    const isWeighted = weightTotal !== null || indicators.some(({ weight }) => weight !== null);
    return isWeighted ? required.check(indicator, project, settings) : NOT_APPLICABLE;
  },
};
