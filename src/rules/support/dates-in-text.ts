import { isRealDate, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date';
import type { JudgedIndicator } from './judged-indicator';

const FULL_DATE =
  /\d{4}\s{0,3}年\s{0,3}\d{1,2}\s{0,3}月\s{0,3}\d{1,2}\s{0,3}[日号]|(?<!\d|\d[-/.])(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g;

/** Something like a full date, in digits of either width: a look that costs less than putting the text in order. */
const ANY_DATE = /[\d０-９]\s{0,3}月\s{0,3}[\d０-９]|[\d０-９]{4}[-/.－／．][\d０-９]/;

/** The first date inside a text that no calendar has, as written; empty when there is none. */
export function unrealDateIn(text: string): string {
  if (!ANY_DATE.test(text)) return '';
  for (const [written] of text.normalize('NFKC').matchAll(FULL_DATE)) {
    const date = parseCalendarDate(written);
    if (date && !isRealDate(date)) return written;
  }
  return '';
}

/** The date that a target value is; null of any other. */
export function deadlineOf({ indicator }: JudgedIndicator): CalendarDate | null {
  return indicator.target?.kind === 'date' ? indicator.target.date : null;
}
