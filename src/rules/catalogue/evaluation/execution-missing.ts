import { fieldName } from '../../../domain/field-paths';
import { NOT_APPLICABLE, type Problem, type ProjectRule } from '../../rule';
import { isToFillIn } from '../../support/field-state';
import { LOOKING_BACK } from '../../support/forms';
import { SOURCES } from '../../support/sources';

/** What people enter of the execution beside the budget of the year, of which `budget-missing` tells. */
const ENTERED = ['initial', 'executed', 'weight'] as const;

export const executionMissing: ProjectRule = {
  scope: 'project',
  id: 'execution-missing',
  family: 'evaluation',
  severity: 'warning',
  isToDo: true,
  forms: LOOKING_BACK,
  title: { 'zh-CN': '预算执行情况没有填写', 'en-US': 'Execution of the budget is missing' },
  message: { 'zh-CN': '“{name}”没有填写。', 'en-US': 'Not filled in: {name}.' },
  why: {
    'zh-CN': '自评和监控都看预算执行。没有执行数就算不出执行率和得分。',
    'en-US':
      'Evaluation and monitoring look at spending. Without what was executed there is neither a rate nor points.',
  },
  source: SOURCES.evaluation2020,
  check({ table }) {
    const { execution } = table;
    if (execution === null) return NOT_APPLICABLE;
    return ENTERED.flatMap((part): Problem[] => {
      const field = `execution.${part}`;
      if (execution[part] !== null || !isToFillIn(table, field)) return [];
      return [{ field, values: { name: fieldName(field) ?? field } }];
    });
  },
};
