import { areaAddress, cellAddress, quoteSheetName, type Area } from '../grid/area';

/** The colours of a check, each a level's. */
export const HIGHLIGHTS = ['error', 'warning', 'todo', 'info'] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** Sheet-scoped names that list the highlighted cells, one for each colour. */
export const LIST_NAMES: Readonly<Record<Highlight, string>> = {
  error: 'PerfTargetErrors',
  warning: 'PerfTargetWarnings',
  todo: 'PerfTargetToDo',
  info: 'PerfTargetNotes',
};

/** Sheet-scoped name of the area that the colours' formats cover. */
export const AREA_NAME = 'PerfTargetChecked';

export const HIGHLIGHT_NAMES: readonly string[] = [...Object.values(LIST_NAMES), AREA_NAME];

/** Formulas of the names that a sheet carries. */
export type HighlightNames = ReadonlyMap<string, string>;

/** Picks our names out of all sheet-scoped names. */
export function highlightNamesOf(items: readonly { name: string; formula: string }[]): HighlightNames {
  return new Map(
    items.filter(({ name }) => HIGHLIGHT_NAMES.includes(name)).map(({ name, formula }) => [name, formula]),
  );
}

/** A formula may have so many characters in Excel. */
const LONGEST_FORMULA = 8_000;

/**
 * The formula of a name that lists cells: row numbers by real references, so that Excel keeps them right when rows are
 * inserted and when the sheet is copied, and the number of the column. `="|"&ROW('S'!$A$5)&" 3|"` lists C5. Cells
 * that pass Excel's limit for a formula are left out.
 */
export function listFormula(sheet: string, cells: readonly { row: number; column: number }[]): string {
  if (cells.length === 0) return '=""';
  const reference = quoteSheetName(sheet);
  let formula = '="|"';
  for (const { row, column } of cells) {
    const entry = `&ROW(${reference}!${cellAddress(row, 0, true)})&" ${column + 1}|"`;
    if (formula.length + entry.length > LONGEST_FORMULA) break;
    formula += entry;
  }
  return formula;
}

/** The formula of the name of the covered area. */
export function areaFormula(sheet: string, covered: Area): string {
  return `=${quoteSheetName(sheet)}!${areaAddress(covered, true)}`;
}

/** Reads {@link areaFormula} back, also as Excel changed it; null of anything else. */
export function parseAreaFormula(formula: string): Area | null {
  const match = /!\$([A-Z]{1,3})\$(\d+)(?::\$([A-Z]{1,3})\$(\d+))?$/.exec(formula);
  if (!match) return null;
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [, left = 'A', top = '1', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, number(left)];
  return { row, column, rows: Number(bottom) - row, columns: number(right) - column + 1 };
}

/** What stands before a sheet name in our formulas. */
const BEFORE_NAME = '\'"(&=';

/** What is left of a piece of a formula without the sheet name, quoted or plain, that it ends with. */
function withoutSheetName(piece: string): string {
  let start = piece.length;
  if (piece.endsWith("'")) {
    // A quote within the name is written twice.
    for (start -= 2; start >= 0; start -= 1) {
      if (piece[start] !== "'") continue;
      if (piece[start - 1] !== "'") break;
      start -= 1;
    }
    return piece.slice(0, Math.max(0, start));
  }
  while (start > 0 && !BEFORE_NAME.includes(piece.charAt(start - 1))) start -= 1;
  return piece.slice(0, start);
}

/** Whether two formulas are the same to Excel, which drops quotes that a sheet name does not need. */
export function isSameFormula(first: string, second: string): boolean {
  const plain = (formula: string) => {
    const pieces = formula.split('!');
    const last = pieces.pop() ?? '';
    return [...pieces.map(withoutSheetName), last].join('!').toUpperCase();
  };
  return plain(first) === plain(second);
}

/**
 * The formula of a colour's conditional format for the cells from `first` on: whether the cell is listed by the name.
 * Without the name Excel gives an error, which colours nothing.
 */
export function highlightFormula(highlight: Highlight, first: { row: number; column: number }): string {
  const cell = cellAddress(first.row, first.column);
  return `=ISNUMBER(SEARCH("|"&ROW(${cell})&" "&COLUMN(${cell})&"|",${LIST_NAMES[highlight]}))`;
}

/** Whether any of the lists has a cell. */
export function listsCells(names: HighlightNames): boolean {
  return Object.values(LIST_NAMES).some((name) => /ROW\(/i.test(names.get(name) ?? ''));
}
