import { invalidArgument } from './host-error';

/** A rectangle of cells, counted from 0. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, each with or without `$`. Throws InvalidArgument. */
export function parseAddress(address: string): Rect {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(address.replace(/\$/g, ''));
  const [, c1, r1, c2 = c1, r2 = r1] = match ?? [];
  const single = !address.includes(':');
  if (!match || (!c1 && !r1) || (single && (!c1 || !r1)) || !c1 !== !c2 || !r1 !== !r2)
    throw invalidArgument(`address ${address}`);
  const columns = c1 && c2 ? [columnOf(c1), columnOf(c2)] : [0, MAX_COLUMNS - 1];
  const rows = r1 && r2 ? [Number(r1) - 1, Number(r2) - 1] : [0, MAX_ROWS - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const rect = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  if (row < 0 || row + rect.rows > MAX_ROWS || column + rect.columns > MAX_COLUMNS)
    throw invalidArgument(`address ${address}`);
  return rect;
}

export function formatAddress({ row, column, rows, columns }: Rect): string {
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
