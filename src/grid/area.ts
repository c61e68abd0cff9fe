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

/** A sheet name as formulas need it, always quoted: `'2023年经费'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
