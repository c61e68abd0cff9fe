import type { Problem, ProjectRule } from '../../rule';
import { BUDGET_PARTS } from '../../../domain/project-table';
import { PATH_OF_PART } from '../../support/budget-parts';
import { textInCell } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

export const budgetNumber: ProjectRule = {
  scope: 'project',
  id: 'budget-number',
  family: 'budget',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '金额不是数字', 'en-US': 'Amount is no number' },
  message: {
    'zh-CN': '“{value}”不是金额，应只填数字，单位写在表头。',
    'en-US': '"{value}" is no amount; give digits only, the unit stands over the table.',
  },
  why: {
    'zh-CN': '不是数字的金额不能求和，汇总会漏掉这个项目。',
    'en-US': 'What is no number cannot be added up, so the summary would miss this project.',
  },
  source: SOURCES.form,
  check({ table }) {
    return BUDGET_PARTS.flatMap((part): Problem[] => {
      if (table.budget[part] !== null) return [];
      const value = textInCell(table, PATH_OF_PART[part]);
      return value === null ? [] : [{ field: PATH_OF_PART[part], values: { value } }];
    });
  },
};
