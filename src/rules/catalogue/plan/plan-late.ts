import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { PLAN_PATHS } from '../../support/spending-plan';

export const planLate: ProjectRule = {
  scope: 'project',
  id: 'plan-late',
  family: 'plan',
  severity: 'info',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出集中在年底', 'en-US': 'Spending at the year end' },
  message: {
    'zh-CN': '10月底累计仅支出{value}%，大部分资金集中在最后两个月。',
    'en-US':
      'Only {value}% would be spent by the end of October; most of the money goes in the last two months.',
  },
  why: {
    'zh-CN': '支出进度考核通常要求10月底达到较高比例，集中支出容易形成结转。',
    'en-US': 'Execution is usually expected to be well ahead by October; late spending often stays over.',
  },
  source: SOURCES.review,
  check({ table: { plan } }) {
    const [, , october, december] = plan;
    if (october === null || december !== 100) return NOT_APPLICABLE;
    return october < 50 ? [{ field: PLAN_PATHS[2], values: { value: october } }] : PASSED;
  },
};
