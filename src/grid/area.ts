/** A rectangle of cells; row and column count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An area of one cell unless told larger. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** The smallest area that holds both. */
export function unionOf(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
}

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Column letters of a zero-based column: 0 -> A, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of one cell, e.g. (0, 1) -> `B1`; `absolute` gives `$B$1`. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const mark = absolute ? '$' : '';
  return `${mark}${columnLetters(column)}${mark}${row + 1}`;
}

/** A1 address of an area, e.g. `A1:C3`, or `A1` for one cell. */
export function areaAddress(a: Area, absolute = false): string {
  const first = cellAddress(a.row, a.column, absolute);
  if (a.rows === 1 && a.columns === 1) return first;
  return `${first}:${cellAddress(a.row + a.rows - 1, a.column + a.columns - 1, absolute)}`;
}

/** Zero-based column of its letters: A -> 0, AA -> 26. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + (letters.charCodeAt(index) & 31);
  return column - 1;
}

/** The cell that an A1 address names, `$` or not; null of what is no such address. */
export function cellOfAddress(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  return letters && digits ? { row: Number(digits) - 1, column: columnOfLetters(letters) } : null;
}

/** The area that an A1 address such as `B2:D4` or `B2` names; null of what is no such address. */
export function areaOfAddress(address: string): Area | null {
  const [from = '', to = from] = address.split(':');
  const first = cellOfAddress(from);
  const last = cellOfAddress(to);
  return first && last && unionOf(area(first.row, first.column), area(last.row, last.column));
}

/** A sheet name as formulas need it, always quoted: `'2023年经费'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
