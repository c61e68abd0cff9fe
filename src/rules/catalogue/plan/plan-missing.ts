import { PLAN_MONTHS } from '../../../domain/project-table';
import type { Problem, ProjectRule } from '../../rule';
import { isBlank } from '../../support/field-state';
import { SOURCES } from '../../support/sources';
import { PLAN_PATHS } from '../../support/spending-plan';

export const planMissing: ProjectRule = {
  scope: 'project',
  id: 'plan-missing',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出计划未填', 'en-US': 'Spending plan is missing' },
  message: {
    'zh-CN': '{month}月底的支出计划没有填写。',
    'en-US': 'The plan for the end of month {month} is not filled in.',
  },
  why: {
    'zh-CN': '四个时点都要填写累计支出比例，这是执行监控的依据。',
    'en-US': 'All four dates need the share spent up to then; execution is monitored against it.',
  },
  source: SOURCES.form,
  check({ table }) {
    return PLAN_PATHS.flatMap((field, index): Problem[] =>
      table.plan[index] === null && isBlank(table, field)
        ? [{ field, values: { month: PLAN_MONTHS[index] ?? 0 } }]
        : [],
    );
  },
};
