import { PICTURE, type CellValue, type SourceCell } from '../domain/place';

/** Excel keeps 15 significant digits; what a file or the host gives beyond them is the noise of binary fractions. */
const DIGITS = 15;

/** A number as Excel has it: 3.3000000000000003 is 3.3. */
export function significant(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(DIGITS));
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** What LibreOffice shows instead of a value. */
const ERROR_BY_NUMBER = /^(?:Err|错误)[:：]\s?5\d\d$/;

/** Whether a text is what Excel or LibreOffice shows instead of a value. */
function isErrorText(text: string): boolean {
  if (text.startsWith('#')) return ERROR.test(text);
  return (text.startsWith('E') || text.startsWith('错')) && ERROR_BY_NUMBER.test(text);
}

/** What a cell shows in which a picture stands as WPS puts it there, by a formula; see {@link PICTURE}. */
const PICTURE_FORMULA = /^=(?:_xlfn\.)?DISPIMG\([^()]*\)$/i;

/** What a text shows instead of a value: an error, or a picture; null of a text. */
function shownInstead(text: string): string | null {
  if (isErrorText(text)) return text;
  return text.startsWith('=') && PICTURE_FORMULA.test(text.trim()) ? PICTURE : null;
}

/**
 * The content of a cell as grids have it: an empty text is no content, a number has 15 digits, and what looks like an
 * error of Excel counts as one, also where it was typed: a person sees no difference. A picture in the cell is no text
 * that could be read.
 */
export function contentOf(value: CellValue): Pick<SourceCell, 'value' | 'error'> {
  if (typeof value === 'number') return { value: significant(value) };
  if (value === '') return { value: null };
  const error = typeof value === 'string' ? shownInstead(value) : null;
  return error === null ? { value } : { value: null, error };
}
