import { isFormTitle } from '../vocabulary/titles';
import { isListHead } from './header-rows';
import type { ReadCell, ReadRow } from './read-row';

/** The cells of a row that begin a table each, where there are several: titles, or the names of projects. */
function beginnings(row: ReadRow): readonly ReadCell[] {
  const titles = row.cells.filter(({ text }) => isFormTitle(text));
  if (titles.length > 1) return titles;
  const names = row.cells.filter(({ meaning }) => meaning?.field === 'name');
  const [first] = names;
  const isPair = names.length > 1 && names.every(({ meaning }) => meaning?.key === first?.meaning?.key);
  return isPair && !isListHead(row) ? names : [];
}

/** Whether a row has the names of several projects, each with its value. */
export function namesSeveral(row: ReadRow): boolean {
  return beginnings(row).length > 1;
}

/** Whether the labels that a row has in each table stand where the tables begin, or further right by as much in each. */
function repeatsAt({ cells }: ReadRow, starts: readonly number[]): boolean {
  const [left = 0, right = 0] = starts;
  const seen = new Map<string, number>();
  return cells.every(({ meaning, column, text }) => {
    const key = meaning?.key ?? (isFormTitle(text) ? '' : null);
    if (key === null) return true;
    const before = seen.get(key);
    seen.set(key, column);
    return before === undefined || before >= right || column - before === right - left;
  });
}

/** The rows of one of the tables that stand side by side: what stands from one column to before another. */
function band(rows: readonly ReadRow[], from: number, to: number): ReadRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= from && column < to);
    return cells.length > 0 ? [{ ...row, cells, width: Math.min(row.width, to) }] : [];
  });
}

/**
 * Rows in which tables stand side by side, those of each table after those of the one left of it; other rows as they
 * are. Where a browser's copy has lost the cells under merged ones, nobody can tell which cell belongs to which table:
 * such rows stay together, and the table is told as one that cannot be read.
 */
export function apart(rows: readonly ReadRow[]): readonly ReadRow[] {
  const from = rows.findIndex(namesSeveral);
  if (from < 0) return rows;
  const starts = beginnings(rows[from] as ReadRow).map(({ column }) => column);
  const next = rows.findIndex(
    ({ cells }, at) => at > from && cells.length === 1 && isFormTitle(cells[0]?.text ?? ''),
  );
  const to = next < 0 ? rows.length : next;
  const inside = rows.slice(from, to);
  const isEven = inside.every((row) => repeatsAt(row, starts));
  const bands = isEven
    ? starts.flatMap((start, at) => band(inside, at === 0 ? 0 : start, starts[at + 1] ?? Infinity))
    : inside;
  return [...rows.slice(0, from), ...bands, ...apart(rows.slice(to))];
}
