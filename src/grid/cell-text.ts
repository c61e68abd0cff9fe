import Big from 'big.js';
import { calendarDateOfSerial, formatCalendarDate, type CalendarDate } from '../domain/calendar-date';
import type { MoneyUnit } from '../domain/money';
import { cleanText } from '../domain/text';
import { significant } from './cell-value';
import type { GridCell } from './grid';
import { numberFormatOf, type FormatSection, type NumberFormat } from './number-format';

/** Days from the first of the old Mac's calendar to that of the usual one. */
export const DAYS_TO_1904 = 1462;

/** Excel's calendar ends on 9999-12-31; it shows no date for numbers outside. */
const LAST_SERIAL = 2_958_465;

/** Words between the parts of a date that are read over: 2023年12月31日, 2023-12-31, 31.12.2023 are the same. */
const DATE_WORDS = /^[年月日号/.,:;\-\s时分秒星期周TZ]*$/;

interface ShownNumber {
  value: number;
  format: NumberFormat;
  section: FormatSection;
}

function shownNumber({ value, numberFormat }: GridCell): ShownNumber | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const format = numberFormatOf(numberFormat);
  return format && { value, format, section: format.sectionOf(value) };
}

/** A number in plain digits, without exponent. */
function plainDigits(value: number): string {
  const text = String(significant(value));
  return text.includes('e') ? new Big(text).toFixed() : text;
}

/** The number times 100 as often as told, in plain digits. */
function percentDigits(value: number, percents: number): string {
  return new Big(significant(value)).times(new Big(100).pow(percents)).toFixed();
}

/** The day of a date cell. */
function dateOf({ value, from1904 }: GridCell): CalendarDate | null {
  const serial = typeof value === 'number' ? value + (from1904 ? DAYS_TO_1904 : 0) : -1;
  if (serial < 0 || serial >= LAST_SERIAL + 1) return null;
  // Excel counts a 29 February 1900 that never was; the serial numbers before it are one day off.
  return calendarDateOfSerial(serial < 60 ? serial + 1 : serial);
}

/**
 * A date with month and day as the form writes it, year and all; of one that shows less only what it shows, since
 * nobody typed the day of `2023年12月`; null of a time of day and of other texts with parts of a date.
 */
function dateText(cell: GridCell, { section, format }: ShownNumber): string {
  const date = dateOf(cell);
  if (!date) return plainDigits(cell.value as number);
  const { year, month, day } = section.parts;
  if (DATE_WORDS.test(section.literals)) {
    if (month && day) return formatCalendarDate(date);
    if (year && month) return `${date.year}年${date.month}月`;
    if (year) return `${date.year}年`;
  }
  return cleanText(
    format.show(cell.from1904 ? (cell.value as number) + DAYS_TO_1904 : (cell.value as number)),
  );
}

/**
 * The text of a cell as a person sees it, cleaned as the domain keeps texts. Dates are written as the form writes
 * them. A number without any text around it keeps all its digits, in plain decimal notation, and its percent sign;
 * blanks, grouping and the rounding of the format tell nothing.
 */
export function cellText(cell: GridCell): string {
  const { value } = cell;
  if (cell.error !== undefined) return cell.error;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    const format = numberFormatOf(cell.numberFormat);
    return cleanText(format?.changesText ? format.show(value) : value);
  }
  const shown = shownNumber(cell);
  if (!shown) return Number.isFinite(value) ? plainDigits(value) : String(value);
  const { section, format } = shown;
  if (section.isDate) return dateText(cell, shown);
  if (!section.isPlain) return cleanText(format.show(value));
  if (section.percents > 0) return `${percentDigits(value, section.percents)}%`;
  // Codes are kept as numbers that show zeros before them.
  return Number.isInteger(value) && value >= 0
    ? plainDigits(value).padStart(section.leastDigits, '0')
    : plainDigits(value);
}

/** Whether a cell holds a text of which its number format shows nothing (`;;;`). */
export function isHiddenText(cell: GridCell): boolean {
  const { value, numberFormat } = cell;
  return (
    typeof value === 'string' &&
    numberFormatOf(numberFormat) !== null &&
    cleanText(value) !== '' &&
    cellText(cell) === ''
  );
}

/** Whether a cell holds a number of which its number format shows nothing; a 0 that it leaves out is the way to an empty cell. */
export function isHiddenNumber(cell: GridCell): boolean {
  const { value } = cell;
  return (
    typeof value === 'number' &&
    value !== 0 &&
    numberFormatOf(cell.numberFormat) !== null &&
    cellText(cell) === ''
  );
}

/**
 * The percentage that a cell shows: 25 of 0.25 formatted `0%` and of 25 formatted `0"%"`; null of a cell that holds no
 * number or shows no percent sign.
 */
export function percentShown(cell: GridCell): number | null {
  const shown = shownNumber(cell);
  if (!shown || shown.section.isDate) return null;
  const { value, section } = shown;
  if (section.percents > 0) return Number(percentDigits(value, section.percents));
  return /[%％]/.test(section.literals) ? significant(value) : null;
}

/** Whether a cell shows its number as a date or a time of day. */
export function isShownAsDate(cell: GridCell): boolean {
  return shownNumber(cell)?.section.isDate ?? false;
}

const FIGURE = /\d[\d,]*(?:\.\d+)?|\.\d+/g;

/** The figures in a text, without signs. */
export const figuresIn = (text: string): readonly string[] => text.match(FIGURE) ?? [];

/** Whether a figure that is shown, rounded as it is, means the number. */
export function means(figure: string, value: Big): boolean {
  const digits = figure.replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return new Big(digits.startsWith('.') ? `0${digits}` : digits).eq(
    value.abs().round(decimals, Big.roundHalfUp),
  );
}

/**
 * Whether a cell that holds a number shows another one, or none: a date, a scaled number, a decimal point that the
 * format sets anywhere (`0!.0000`), a hidden number. The number counts in sums, and a person should know. Rounding is
 * no other figure.
 */
export function showsAnotherFigure(cell: GridCell): boolean {
  const shown = shownNumber(cell);
  if (!shown) return false;
  const { value, section, format } = shown;
  // 30.9 that is shown as 3090% is another amount to whoever reads it.
  if (section.isDate || section.percents > 0) return true;
  if (value < 0 && section.dropsSign && format.sectionOf(1) !== section) return true;
  if (section.isPlain) return false;
  const figures = figuresIn(format.show(value));
  const number = new Big(significant(value));
  return figures.length === 0 ? value !== 0 : !figures.some((figure) => means(figure, number));
}

/** What a cell shows, to the letter: a number as its format rounds, groups and signs it. */
export function shownText(cell: GridCell): string {
  const shown = shownNumber(cell);
  return shown && !shown.section.isDate ? cleanText(shown.format.show(shown.value)) : cellText(cell);
}

/**
 * The text of a cell that holds an amount: its number in plain digits, with the words around it where it shows no other
 * figure (`30.9万元`); a text as it is.
 */
export function amountText(cell: GridCell): string {
  const shown = shownNumber(cell);
  if (!shown) return cellText(cell);
  const { value, section } = shown;
  const text = cellText(cell);
  if (showsAnotherFigure(cell)) return plainDigits(value);
  if (section.isPlain) return text;
  const [figure] = figuresIn(text);
  return figure === undefined ? plainDigits(value) : text.replace(figure, () => plainDigits(Math.abs(value)));
}

/** Signs that may stand beside an amount without changing it. */
const SIGNS = /[-\s¥￥]+/g;

/**
 * Whether an empty cell with a number format shows a number that is written into it as that number: no other figure, and
 * no words beside it, which could be another unit, but the number's own.
 */
export function wouldShow(value: number, numberFormat: string | undefined, unit?: MoneyUnit): boolean {
  const cell: GridCell = { row: 0, column: 0, value, numberFormat };
  if (showsAnotherFigure(cell)) return false;
  const words = amountText(cell).replace(FIGURE, '').replace(SIGNS, '');
  return words === '' || words === unit;
}
