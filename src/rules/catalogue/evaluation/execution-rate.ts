import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isRounded, short } from '../../support/decimals';
import { LOOKING_BACK } from '../../support/forms';
import { ratesOf } from '../../support/stated-rate';
import { SOURCES } from '../../support/sources';

export const executionRate: ProjectRule = {
  scope: 'project',
  id: 'execution-rate',
  family: 'evaluation',
  severity: 'error',
  forms: LOOKING_BACK,
  title: { 'zh-CN': '预算执行率', 'en-US': 'Execution rate' },
  message: {
    'zh-CN': '执行率写的是{rate}%，按执行数{executed}÷预算数{budget}应为{expected}%。',
    'en-US': 'The execution rate says {rate}%; executed {executed} / budget {budget} makes {expected}%.',
  },
  why: {
    'zh-CN': '执行率＝全年执行数÷全年预算数（监控时为截至目前的执行数）。执行率错，执行率得分也会错。',
    'en-US':
      'The rate is what was executed (so far) of the budget of the year. A wrong rate makes wrong points.',
  },
  source: SOURCES.evaluation2020,
  check({ table }) {
    const { stated, computed } = ratesOf(table);
    const [first] = computed;
    if (stated === null || first === undefined) return NOT_APPLICABLE;
    if (computed.some(({ rate }) => isRounded(stated, rate))) return PASSED;
    const values = {
      rate: short(stated),
      executed: first.executed.toFixed(),
      budget: first.budget.toFixed(),
      expected: short(first.rate),
    };
    return [{ field: 'execution.rate', values }];
  },
};
