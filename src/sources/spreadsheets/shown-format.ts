import Big from 'big.js';
import { cleanText } from '../../domain/text';
import { figuresIn, isShownAsDate, means, shownText } from '../../grid/cell-text';
import type { GridCell } from '../../grid/grid';

/** Text as a number format shows it to the letter. */
const literal = (text: string): string => [...text].map((sign) => `\\${sign}`).join('');

/** The digits of a figure as a number format has them: grouped, with its zeros before and its decimals. */
function digitsOf(figure: string): string {
  const [whole = '', decimals] = figure.split('.');
  const before = whole.includes(',') ? '#,##0' : '0'.repeat(whole.startsWith('0') ? whole.length : 1);
  return decimals === undefined ? before : `${before}.${'0'.repeat(decimals.length)}`;
}

/** A format by which a number that is not negative shows a text. */
function positiveFormat(text: string, value: Big): string {
  const [figure, ...others] = figuresIn(text);
  if (figure === undefined || others.length > 0) return literal(text);
  const at = text.indexOf(figure);
  const before = literal(text.slice(0, at));
  const behind = text.slice(at + figure.length);
  // Of 0 nobody can say whether it is a percentage; it is 0% in either case.
  if (behind.startsWith('%') && means(figure, value.times(100)))
    return `${before}${digitsOf(figure)}%${literal(behind.slice(1))}`;
  if (!means(figure, value)) return literal(text);
  return before === '' && behind === '' ? digitsOf(figure) : `${before}General${literal(behind)}`;
}

/** A format by which a number shows a text. */
function formatThatShows(text: string, number: number): string {
  if (number >= 0) return positiveFormat(text, new Big(number));
  const value = new Big(number).abs();
  return text.startsWith('-')
    ? positiveFormat(text.slice(1), value)
    : `General;${positiveFormat(text, value)}`;
}

/** A number format that shows nothing. */
export const HIDES = ';;;';

/** A format by which a date shows no more than a text does, or a time of day or a span of hours just that; null of others. */
function dateFormatThatShows(text: string): string | null {
  if (/^\d+:\d\d(?::\d\d)?$/.test(text)) return literal(text);
  if (/^\d{4}(?:年\d{1,2}月|[-/.]\d{1,2})$/.test(text)) return 'yyyy"年"m"月"';
  return /^\d{4}年?$/.test(text) ? 'yyyy"年"' : null;
}

/**
 * The number format of a cell of which the file itself tells what it shows; the one that it has where that shows the
 * same, or nothing is told (`undefined`).
 */
export function formatByText(cell: GridCell, shown: string | undefined): string | undefined {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number' || !Number.isFinite(value) || shown === undefined) return numberFormat;
  const text = cleanText(shown);
  if (text === '') return HIDES;
  if (shownText(cell) === text) return numberFormat;
  return isShownAsDate(cell) ? (dateFormatThatShows(text) ?? numberFormat) : formatThatShows(text, value);
}
