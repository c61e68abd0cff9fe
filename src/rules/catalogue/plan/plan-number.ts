import type { Problem, ProjectRule } from '../../rule';
import { textInCell } from '../../support/field-state';
import { SOURCES } from '../../support/sources';
import { PLAN_PATHS } from '../../support/spending-plan';

export const planNumber: ProjectRule = {
  scope: 'project',
  id: 'plan-number',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出计划不是百分比', 'en-US': 'Plan is no percentage' },
  message: {
    'zh-CN': '“{value}”不是百分比，应填写如25%的数字。',
    'en-US': '"{value}" is no percentage; give a figure such as 25%.',
  },
  why: {
    'zh-CN': '文字无法计算各时点的计划支出额。',
    'en-US': 'Planned amounts cannot be computed from words.',
  },
  source: SOURCES.form,
  check({ table }) {
    return PLAN_PATHS.flatMap((field, index): Problem[] => {
      const value = table.plan[index] === null ? textInCell(table, field) : null;
      return value === null ? [] : [{ field, values: { value } }];
    });
  },
};
