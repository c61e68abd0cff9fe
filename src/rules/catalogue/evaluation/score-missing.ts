import { fieldName } from '../../../domain/field-paths';
import type { FieldPath } from '../../../domain/place';
import type { ProjectTable } from '../../../domain/project-table';
import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { isUnknownField } from '../../support/field-state';
import { LOOKING_BACK } from '../../support/forms';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

/** Rates and scores that follow from what is entered, and are not there. */
function wanting({ execution, indicators, score, rating, budget }: ProjectTable): FieldPath[] {
  const spendable = execution?.budget ?? budget.total;
  const rated = execution !== null && execution.rate === null && execution.executed !== null && spendable;
  const isScored = execution?.weight == null || execution.score !== null;
  const rows = indicators.flatMap((row, index) =>
    row.score === null && row.actual !== null && row.weight !== null ? [indicatorPath(index, 'score')] : [],
  );
  const isWhole =
    indicators.length > 0 && indicators.every((row) => row.weight === null || row.score !== null);
  return [
    ...(rated && !spendable.eq(0) ? ['execution.rate'] : []),
    ...(execution?.rate != null && !isScored ? ['execution.score'] : []),
    ...rows,
    ...(isWhole && isScored && score === null ? ['score'] : []),
    ...(score !== null && rating === null ? ['rating'] : []),
  ];
}

export const scoreMissing: ProjectRule = {
  scope: 'project',
  id: 'score-missing',
  family: 'evaluation',
  severity: 'warning',
  isToDo: true,
  forms: LOOKING_BACK,
  title: { 'zh-CN': '执行率、得分或等级没有填写', 'en-US': 'Rate, score or rating is missing' },
  message: {
    'zh-CN': '依据已经填了，“{name}”却没有填写，或不是数字。',
    'en-US': 'All that it follows from is there, but this is not filled in, or is no number: {name}.',
  },
  why: {
    'zh-CN': '执行率、各项得分、总分和评价等级由已填的内容得出；缺一项，总分和等级都不成立。',
    'en-US':
      'The rate, the scores, the total and the rating follow from what is entered; without one of them neither total nor rating holds.',
  },
  source: SOURCES.evaluation2020,
  check({ table }) {
    if (table.origin.cells.size === 0) return NOT_APPLICABLE;
    return wanting(table)
      .filter((field) => table.origin.cells.has(field) && !isUnknownField(table, field))
      .map((field) => ({ field, values: { name: fieldName(field) ?? field } }));
  },
};
