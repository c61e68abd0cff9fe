import { isPlaceholder } from '../../domain/text';
import type { ExecutionColumn } from '../vocabulary/money-labels';
import type { Draft } from './draft';
import { amountIn, percentIn, pointsIn } from './numbers';
import type { ReadCell } from './read-row';

/** Takes a figure of the execution of the year's total; false of what is none. An amount is read once the unit is known. */
export function takeFigure(column: ExecutionColumn, { cell, text }: ReadCell, draft: Draft): boolean {
  if (column === 'rate' || column === 'weight' || column === 'score') {
    const value = column === 'rate' ? percentIn(cell, text) : pointsIn(cell, text);
    draft.execution = { ...draft.execution, [column]: value };
    return value !== null;
  }
  const amount = amountIn(cell)?.amount ?? null;
  draft.execution = { ...draft.execution, [column]: amount };
  if (amount === null) draft.executionAmounts.delete(column);
  else draft.executionAmounts.set(column, { text, cell });
  return amount !== null;
}

/** The same of a cell of a table, which may be left empty. */
export function takeFigureOfTotal(column: ExecutionColumn, read: ReadCell, draft: Draft): boolean {
  return isPlaceholder(read.text) || takeFigure(column, read, draft);
}

/** Without adjustments the budget at the beginning is that of the year. */
export function takeInitialAsBudget(draft: Draft): void {
  const { execution, executionAmounts } = draft;
  if (!execution || execution.budget !== undefined) return;
  execution.budget = execution.initial ?? null;
  const initial = executionAmounts.get('initial');
  if (initial) executionAmounts.set('budget', initial);
  const cell = draft.cells.get('execution.initial');
  if (cell) draft.place('execution.budget', cell);
}
