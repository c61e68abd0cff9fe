import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { short } from '../../support/decimals';
import { isUnknownField } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

export const spendingBehindWithoutReason: ProjectRule = {
  scope: 'project',
  id: 'spending-behind-without-reason',
  family: 'evaluation',
  severity: 'warning',
  forms: ['monitoring'],
  limit: 'yellowBehind',
  title: { 'zh-CN': '支出落后没有说明原因', 'en-US': 'No reason for spending behind its plan' },
  message: {
    'zh-CN': '执行率比计划进度落后{behind}个百分点，超过{limit}个，没有说明原因和措施。',
    'en-US':
      'Spending is {behind} percentage points behind its plan, over {limit}, and nothing says why, or what will be done.',
  },
  why: {
    'zh-CN': '监控既看绩效目标，也看预算执行。支出明显落后的，要说明偏差原因并提出改进措施。',
    'en-US':
      'Monitoring looks at spending as well as at targets. Where it is far behind, it tells the reason and what will be done.',
  },
  source: SOURCES.monitoring2019,
  check({ table }, { limits }) {
    const { execution, budget, amounts, spendingReason } = table;
    const spendable = execution?.budget ?? budget.total;
    const executed = execution?.executed ?? null;
    const due = amounts.find(({ role }) => role === 'planned')?.amount ?? null;
    if (executed === null || due === null || spendable === null || spendable.eq(0)) return NOT_APPLICABLE;
    const behind = due.minus(executed).times(100).div(spendable).round(8);
    const field = 'spendingReason';
    if (behind.lte(limits.yellowBehind) || spendingReason !== null || isUnknownField(table, field))
      return PASSED;
    return [{ field, values: { behind: short(behind), limit: limits.yellowBehind } }];
  },
};
