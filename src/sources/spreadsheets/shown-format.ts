import Big from 'big.js';
import { cleanText } from '../../domain/text';
import { figuresIn, isShownAsDate, means, shownText } from '../../grid/cell-text';
import type { GridCell } from '../../grid/grid';
import { SHOWS_NOTHING } from './marked-texts';

/** Text as a number format shows it to the letter. */
const literal = (text: string): string => [...text].map((sign) => `\\${sign}`).join('');

/** A format by which a number shows a text. */
function formatThatShows(text: string, number: number): string {
  const value = new Big(number);
  const [figure, ...others] = figuresIn(text);
  if (figure === undefined || others.length > 0) return literal(text);
  const at = text.indexOf(figure);
  const before = literal(text.slice(0, at));
  const behind = text.slice(at + figure.length);
  if (means(figure, value)) return `${before}General${literal(behind)}`;
  const isPercent = behind.startsWith('%') && means(figure, value.times(100));
  const decimals = figure.split('.')[1]?.replace(/\d/g, '0');
  const digits = decimals === undefined ? '0' : `0.${decimals}`;
  return isPercent ? `${before}${digits}%${literal(behind.slice(1))}` : literal(text);
}

/** A number format that shows nothing. */
const HIDES = ';;;';

/** A format by which a date shows no more than a text does, or a time of day or a span of hours just that; null of others. */
function dateFormatThatShows(text: string): string | null {
  if (/^\d+:\d\d(?::\d\d)?$/.test(text)) return literal(text);
  if (/^\d{4}(?:年\d{1,2}月|[-/.]\d{1,2})$/.test(text)) return 'yyyy"年"m"月"';
  return /^\d{4}年?$/.test(text) ? 'yyyy"年"' : null;
}

/**
 * The number format of a cell of which the file itself tells what it shows, where the library has made another one of
 * the file's styles, or none: scaled numbers and conditions have no place in it.
 */
export function formatByText(cell: GridCell, shown: string | undefined): string | undefined {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number' || !Number.isFinite(value) || shown === undefined) return numberFormat;
  if (shown === SHOWS_NOTHING) return HIDES;
  const text = cleanText(shown);
  if (text === '' || shownText(cell) === text) return numberFormat;
  return isShownAsDate(cell) ? (dateFormatThatShows(text) ?? numberFormat) : formatThatShows(text, value);
}
