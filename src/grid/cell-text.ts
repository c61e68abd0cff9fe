import Big from 'big.js';
import { calendarDateOfSerial, formatCalendarDate } from '../domain/calendar-date';
import { cleanText } from '../domain/text';
import type { GridCell } from './grid';

/** The text of a cell as the domain keeps it; numbers in plain digits, dates as the form writes them. */
export function cellText({ value, numberFormat }: GridCell): string {
  if (value === null) return '';
  if (typeof value !== 'number') return cleanText(String(value));
  if (!Number.isFinite(value)) return String(value);
  if (numberFormat?.includes('%')) return `${new Big(value).times(100).toFixed()}%`;
  if (numberFormat && /[ymd年月日]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))) {
    return formatCalendarDate(calendarDateOfSerial(value));
  }
  return new Big(value).toFixed();
}
