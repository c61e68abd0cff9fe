import { NOT_APPLICABLE, type IndicatorRule } from '../../rule';
import { capOfBudget } from '../../support/cost-cap';
import { requiredCell } from '../../support/required-cell';

const asked = requiredCell(
  'target-missing',
  'target',
  'error',
  { 'zh-CN': '指标值', 'en-US': 'Target value' },
  {
    'zh-CN': '没有指标值就无法判断是否完成。成本上限按预算÷份数（村、人、月等）算得出的，可一键填写。',
    'en-US':
      'Without a target nobody can tell whether it was reached. A cost cap that follows from the budget and its shares (villages, persons, months) can be filled in at once.',
  },
);

export const targetMissing: IndicatorRule = {
  ...asked,
  check(judged, project, settings) {
    const outcome = asked.check(judged, project, settings);
    if (outcome === NOT_APPLICABLE) return outcome;
    return outcome.map((problem) => {
      const value = capOfBudget(judged, project, settings);
      return value === null ? problem : { ...problem, fix: { field: problem.field, value } };
    });
  },
};
