import { approvedTotalRule } from '../../support/approved-total';

export const approvedTotalShort = approvedTotalRule('below', {
  id: 'approved-total-short',
  severity: 'warning',
  title: { 'zh-CN': '合计低于批复总额', 'en-US': 'Total is below what was approved' },
  message: {
    'zh-CN': '各项目预算合计{total}万元，低于部门批复总额{approved}万元，差{difference}万元，是否漏报项目？',
    'en-US':
      'The projects add up to {total}万元, {difference}万元 less than the approved {approved}万元. Is a project missing?',
  },
  why: {
    'zh-CN': '批复的每个项目都应有绩效目标表。',
    'en-US': 'Every approved project needs its target table.',
  },
});
