import { amountIn } from './numbers';
import { labelOf, type ReadCell, type ReadRow } from './read-row';

/** Codes of budget systems. */
const CODE = /^[\dA-Z][\dA-Z-]{7,}$/i;

/** The cells behind the label that a row begins with, where there are several and none is a label; none of any other row. */
function valuesAcross({ cells: [label, ...values] }: ReadRow): readonly ReadCell[] {
  const isOneLabel = label && labelOf(label) !== null && label.inline === null;
  return isOneLabel && values.length > 1 && values.every((cell) => labelOf(cell) === null) ? values : [];
}

/** Whether a row has a name or a code of each project behind its label. */
function namesAcross(row: ReadRow): boolean {
  const field = row.cells[0]?.meaning?.field;
  if (field !== 'name' && field !== 'code') return false;
  const values = valuesAcross(row);
  const areDifferent = new Set(values.map(({ text }) => text)).size === values.length;
  return values.length > 0 && areDifferent;
}

/** Whether a row has an amount, or a code, of each project behind its label: what nobody takes for labels and values in turn. */
function figuresAcross(row: ReadRow): boolean {
  const { field, money } = row.cells[0]?.meaning ?? {};
  const values = valuesAcross(row);
  if (values.length === 0) return false;
  return field === 'code'
    ? values.every(({ text }) => CODE.test(text))
    : money !== undefined && values.every(({ cell }) => amountIn(cell) !== null);
}

const columnsOf = (row: ReadRow) =>
  valuesAcross(row)
    .map(({ column }) => column)
    .join();

/**
 * Whether a table has a project in each of its columns: several names or codes behind their label, and in the same
 * columns an amount or a code each. No form is laid out so.
 */
export function hasProjectsAcross(rows: readonly ReadRow[]): boolean {
  const named = rows.filter(namesAcross);
  if (named.length === 0) return false;
  const figures = rows.filter(figuresAcross);
  return named.some((row) => figures.some((other) => other !== row && columnsOf(other) === columnsOf(row)));
}
