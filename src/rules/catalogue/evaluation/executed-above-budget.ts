import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { LOOKING_BACK } from '../../support/forms';
import { SOURCES } from '../../support/sources';

export const executedAboveBudget: ProjectRule = {
  scope: 'project',
  id: 'executed-above-budget',
  family: 'evaluation',
  severity: 'warning',
  forms: LOOKING_BACK,
  title: { 'zh-CN': '执行数大于预算数', 'en-US': 'More executed than budgeted' },
  message: {
    'zh-CN': '执行数{executed}大于全年预算数{budget}。',
    'en-US': 'What was executed, {executed}, is more than the budget of the year, {budget}.',
  },
  why: {
    'zh-CN': '没有预算不得支出。追加了预算的，全年预算数应写调整后的数。',
    'en-US': 'Nothing is spent without a budget. Where it was raised, the adjusted budget belongs here.',
  },
  source: SOURCES.evaluation2020,
  check({ table: { execution, budget } }) {
    const limit = execution?.budget ?? budget.total;
    const executed = execution?.executed ?? null;
    // A budget of 0 beside money that was spent was not filled in, which the parts tell.
    if (executed === null || limit === null || limit.eq(0)) return NOT_APPLICABLE;
    if (executed.lte(limit)) return PASSED;
    const values = { executed: executed.toFixed(), budget: limit.toFixed() };
    return [{ field: 'execution.executed', values }];
  },
};
