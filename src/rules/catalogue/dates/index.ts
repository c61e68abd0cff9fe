import type { Rule } from '../../rule';
import { dateNotReal } from './date-not-real';
import { dateOutsideYear } from './date-outside-year';
import { dateFormat } from './date-format';
import { timelinessWithoutDate } from './timeliness-without-date';
import { dateVague } from './date-vague';
import { dateAfterSpending } from './date-after-spending';
import { textDateNotReal } from './text-date-not-real';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const DATES_RULES: readonly Rule[] = [
  dateNotReal,
  dateOutsideYear,
  dateFormat,
  timelinessWithoutDate,
  dateVague,
  dateAfterSpending,
  textDateNotReal,
];
