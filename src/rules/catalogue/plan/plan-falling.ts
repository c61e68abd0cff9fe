import { PLAN_MONTHS } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { isNotCumulative, LAST, PLAN_PATHS } from '../../support/spending-plan';

export const planFalling: ProjectRule = {
  scope: 'project',
  id: 'plan-falling',
  family: 'plan',
  severity: 'error',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '支出计划下降', 'en-US': 'Plan falls' },
  message: {
    'zh-CN': '{month}月底的累计支出{value}%低于前一时点的{before}%。',
    'en-US': 'By the end of month {month} {value}% would be spent, less than the {before}% before.',
  },
  why: {
    'zh-CN': '累计比例只能持平或增加。',
    'en-US': 'A cumulative share only stays or grows.',
  },
  source: SOURCES.form,
  check({ table: { plan } }) {
    if (isNotCumulative(plan)) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    let before = -Infinity;
    for (let index = 0; index <= LAST; index += 1) {
      const value = plan[index] ?? null;
      if (value === null) continue;
      if (value < before) {
        const values = { month: PLAN_MONTHS[index] ?? 0, value, before };
        (problems ??= []).push({ field: PLAN_PATHS[index] as string, values });
      }
      before = value;
    }
    return problems ?? PASSED;
  },
};
