/** A day of the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the three numbers name a day that exists (2023-02-30 does not). */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0));
}

/**
 * Reads a date in the ways offices write it: 2023年12月31日, 2023-12-31, 2023/12/31, 2023.12.31, 20231231, with
 * full-width digits and blanks. Gives the numbers as written, even of a day that does not exist (see
 * {@link isRealDate}); null when the whole text is not a date.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const match =
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const digits = match.slice(1).filter((part) => /^\d+$/.test(part));
  return { year: Number(digits[0]), month: Number(digits[1]), day: Number(digits[2]) };
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
