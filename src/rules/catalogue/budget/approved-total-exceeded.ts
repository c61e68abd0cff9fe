import { approvedTotalRule } from '../../support/approved-total';

export const approvedTotalExceeded = approvedTotalRule('above', {
  id: 'approved-total-exceeded',
  severity: 'error',
  title: { 'zh-CN': '合计超过批复总额', 'en-US': 'Total exceeds what was approved' },
  message: {
    'zh-CN': '各项目预算合计{total}万元，超过部门批复总额{approved}万元，多{difference}万元。',
    'en-US': 'The projects add up to {total}万元, {difference}万元 more than the approved {approved}万元.',
  },
  why: {
    'zh-CN': '项目预算不得超过批复总额。请核对是否有项目重复或金额录错。',
    'en-US':
      'Budgets must stay within what was approved. Look for a project that is there twice or mistyped.',
  },
});
