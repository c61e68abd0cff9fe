import type { DepartmentRule, Problem } from '../../rule';
import { hasUnpairedQuotes } from '../../support/quotes';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';

export const subGoalQuotes: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-quotes',
  family: 'department',
  severity: 'info',
  title: { 'zh-CN': '分项目标引号不成对', 'en-US': 'Quotes do not pair' },
  message: { 'zh-CN': '文字中的引号不成对。', 'en-US': 'The quotation marks of the text do not pair.' },
  why: {
    'zh-CN': '多为中英文引号混用，请改为成对的中文引号。',
    'en-US': 'Straight and curly marks were mixed; use a pair of curly ones.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    const isUnpaired = (text: string | null) => text !== null && hasUnpairedQuotes(text);
    return subGoals.flatMap(({ goal, indicator }, index): Problem[] => [
      ...(isUnpaired(goal) ? [{ field: subGoalPath(index, 'goal') }] : []),
      ...(isUnpaired(indicator) ? [{ field: subGoalPath(index, 'indicator') }] : []),
    ]);
  },
};
