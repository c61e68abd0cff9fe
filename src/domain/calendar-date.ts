import { chineseNumber, digitOf, plainNumerals } from './chinese-numerals';
import { compact, halfWidth, withoutInvisible } from './text';

/** A day of the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the three numbers name a day that exists (2023-02-30 does not). */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0));
}

/** A year that is parted from a month by a sign: `2023-12月`, `2023.12月31日`. */
const YEAR_BEFORE_MONTH = /(?<!\d)((?:19|20)\d{2})[-/.、](?=(?:0?[1-9]|1[0-2])月)/g;

/** A text whose years, months and days are in digits: `二〇二三年十二月` gives `2023年12月`. Other numbers stay. */
export function withDigits(text: string): string {
  return text
    .replace(/[零壹贰叁肆伍陆柒捌玖拾]{1,4}(?=[年月日号])/g, plainNumerals)
    .replace(/[〇零○Oo0-9一二三四五六七八九]{4}(?=年)/g, (year) =>
      /^\d+$/.test(year) ? year : [...year].map((sign) => (/\d/.test(sign) ? sign : digitOf(sign))).join(''),
    )
    .replace(/(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])/g, (number) =>
      String(chineseNumber(number)),
    )
    .replace(YEAR_BEFORE_MONTH, '$1年');
}

/** A day with a time, as programs write it: `2023-12-31T00:00:00.000Z`, `2023/12/31 0:00`. */
const DAY_AND_TIME =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ] ?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Clocks of the whole country run eight hours before UTC. */
const CHINA_MINUTES = 8 * 60;

/** The day that a day and time name; where a zone is told, the day that it is in China. */
function dayOfTime(text: string): CalendarDate | null {
  const match = DAY_AND_TIME.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [number, ...number[]];
  const date = { year, month: month as number, day: day as number };
  const zone = match[6];
  if (zone === undefined || !isRealDate(date)) return date;
  const [sign, digits] = [zone.startsWith('-') ? -1 : 1, zone.replace(/\D/g, '')];
  const offset = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  const minutes = (hour as number) * 60 + (minute as number) - offset + CHINA_MINUTES;
  const there = new Date(Date.UTC(year, date.month - 1, date.day, 0, minutes));
  return { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() };
}

/** Longer texts are no dates. */
const LONGEST_DATE = 40;

/**
 * Reads a date in the ways offices and programs write it: 2023年12月31日, 二〇二三年十二月三十一日, 2023-12-31, 2023/12/31,
 * 2023.12.31, 20231231, 2023-12-31T00:00:00Z, with full-width digits and blanks. Gives the numbers as written, even of a
 * day that does not exist (see {@link isRealDate}); null when the whole text is not a date.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = withDigits(compact(text));
  const match =
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(plain) ??
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})[日号]?$/.exec(plain) ??
    /^((?:19|20)\d{2})[,、。\\](\d{1,2})[,、。\\](\d{1,2})$/.exec(plain) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return dayOfTime(halfWidth(withoutInvisible(text)).trim());
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return { year, month, day };
}

/** The date as the form writes it, e.g. 2023年12月31日. */
export function formatCalendarDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** The day of an Excel serial number (1900 date system, fractions of a day ignored). */
export function calendarDateOfSerial(serial: number): CalendarDate {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** The Excel serial number of a day (1900 date system). */
export function serialOfCalendarDate({ year, month, day }: CalendarDate): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
