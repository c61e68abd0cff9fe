import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isToFillIn } from '../../support/field-state';
import { OTHER_FORMS } from '../../support/forms';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { weightSum } from '../../support/weights';

export const weightsSum: ProjectRule = {
  scope: 'project',
  id: 'weights-sum',
  family: 'indicators',
  severity: 'error',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '指标分值（权重）之和', 'en-US': 'Sum of the points' },
  message: {
    'zh-CN': '各指标的分值（权重）相加是{sum}，应为{expected}。',
    'en-US': 'The points of the indicators add up to {sum}; they should come to {expected}.',
  },
  why: {
    'zh-CN':
      '分值满分100分：预算执行率占10分的，指标合计90分；不设执行率分的，合计100分。表头写明合计的，以表头为准。',
    'en-US':
      'There are 100 points: 90 for the indicators where execution has 10, all of them where it has none. What the header states goes first.',
  },
  source: SOURCES.evaluation2020,
  check({ table }) {
    const weights = weightSum(table);
    if (weights === null) return NOT_APPLICABLE;
    if (weights.isRight) return PASSED;
    // Points that are still to be filled in are told row by row.
    const isToBeWeighted = table.indicators.some(
      ({ weight }, index) => weight === null && isToFillIn(table, indicatorPath(index, 'weight')),
    );
    if (isToBeWeighted && weights.expected.some((total) => weights.sum.lt(total))) return NOT_APPLICABLE;
    const { sum, expected } = weights;
    const either = (or: string) => expected.map((total) => total.toFixed()).join(or);
    const values = { sum: sum.toFixed(), expected: { 'zh-CN': either('或'), 'en-US': either(' or ') } };
    return [{ field: 'weightTotal', values }];
  },
};
