import type { CellValue, SourceCell } from '../domain/place';

/** Excel keeps 15 significant digits; what a file or the host gives beyond them is the noise of binary fractions. */
const DIGITS = 15;

/** A number as Excel has it: 3.3000000000000003 is 3.3. */
export function significant(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(DIGITS));
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** Whether a text is what Excel shows instead of a value. */
function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERROR.test(text);
}

/**
 * The content of a cell as grids have it: an empty text is no content, a number has 15 digits, and what looks like an
 * error of Excel counts as one, also where it was typed: a person sees no difference.
 */
export function contentOf(value: CellValue): Pick<SourceCell, 'value' | 'error'> {
  if (typeof value === 'number') return { value: significant(value) };
  if (value === '') return { value: null };
  return typeof value === 'string' && isErrorText(value) ? { value: null, error: value } : { value };
}
