import { columnLetters, parseAddress } from './address';

/** A reference inside a formula: the sheet as written (with its quotes, empty without one) and one or two corners. */
export interface Reference {
  sheet: string;
  first: Corner;
  last: Corner | null;
}

export interface Corner {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

/** Texts in quotes, references with or without a sheet, and words, so that nothing inside a text or word is taken. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?)(?![\p{L}\p{N}_(.!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

function cornerOf(text: string): Corner {
  const { row, column } = parseAddress(text);
  return { row, column, fixedColumn: text.startsWith('$'), fixedRow: /\w\$/.test(text) };
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;
}

/** Name of the sheet that a qualifier such as `'年度 1'!` names. */
export function sheetOfQualifier(qualifier: string): string {
  const name = qualifier.replace(/!$/, '');
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The formula with every reference replaced; null stands for a cell that is gone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, first?: string, last?: string) => {
    if (first === undefined) return token;
    const changed = change({
      sheet: sheet ?? '',
      first: cornerOf(first),
      last: last === undefined ? null : cornerOf(last),
    });
    if (changed === null) return `${sheet ?? ''}#REF!`;
    return `${changed.sheet}${cornerText(changed.first)}${changed.last ? `:${cornerText(changed.last)}` : ''}`;
  });
}

/** The formula as it stands for a cell that is so many rows and columns away: relative references move along. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.fixedColumn ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, ({ sheet, first, last }) => ({
    sheet,
    first: move(first),
    last: last && move(last),
  }));
}
