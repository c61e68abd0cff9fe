import { TIME_WORDS } from '../words/time-words';
import { hasWord } from './has-word';

const hasTimeWord = hasWord(TIME_WORDS);

/** A month (12月), or a length of time (15个工作日). */
const MONTH_OR_LENGTH = /\d{1,2}\s{0,3}月|\d\s{0,3}个?(?:工作日|天|小时)/;

/** Whether a text in half-width digits names a time, be it not to the day. */
export function namesTime(text: string): boolean {
  return hasTimeWord(text) || MONTH_OR_LENGTH.test(text);
}
