import { parseCalendarDate, withDigits } from './calendar-date';
import { withoutDone } from './done-words';
import { compact } from './text';

/** A point in time as far as it is told: the year is null of `12月底前`, month and day are null of `2023年度`. */
export interface TimePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What recurs: every year, half year, quarter, month, week or day. */
export type Rhythm = '年' | '半年' | '季' | '月' | '周' | '日';

/** A time without a full date: a deadline, a year, a span, or a rhythm. */
export interface StatedTime {
  /** Where a span begins; null where only one point is told. */
  readonly from: TimePoint | null;
  /** The deadline, or the end of the span. Nothing of it is known of `全年` and `按月`. */
  readonly to: TimePoint;
  /** Set of `按月`, `每季度末月15日前`. */
  readonly every: Rhythm | null;
}

const UNDATED: TimePoint = { year: null, month: null, day: null };

const YEAR = '((?:19|20)\\d{2})(?:年(?:度)?|(?=全年|Q|[上下]半年|[末底](?![一-龥])|第?[一二三四1-4]季))';
/** This year, by words. */
const THIS_YEAR = '(?:本|当|今|全)年(?:度)?';
const MONTH = '(0?[1-9]|1[0-2])';
/** A year of two digits where no number of years can be meant: `23年底前`, `23年12月31日`, `'23年度`. */
const SHORT_YEAR =
  /(?<![\d.])'?(1[5-9]|[2-4]\d)(?=年(?:度|[初中末底终]|\d{1,2}月|[上下]半年|全年|第?[1-4一二三四]季))/g;
/** `23.12.31`, `23-12-31`, `23/12/31`. */
const SHORT_DATE = /^'?(1[5-9]|[2-4]\d)([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_AND_MONTH = /^(20[1-4]\d)(0[1-9]|1[0-2])$/;

/** Parts of a month or a year. */
const PART = '(?:份)?(?:初|上旬|中旬|下旬|中|末|底|内)?';

/** Before a month, the century may be left out: `24年12月`. */
const MONTH_POINT = new RegExp(`^(?:((?:19|20)?\\d{2})年(?:度)?|${THIS_YEAR})?${MONTH}月${PART}$`);
const DAY_POINT = new RegExp(`^(?:${THIS_YEAR})?${MONTH}月(\\d{1,2})[日号]?$`);
const SHORT_MONTH = new RegExp(`^((?:19|20)\\d{2})[-/.]${MONTH}[底末]?$`);
const QUARTER = new RegExp(
  `^(?:${YEAR}|${THIS_YEAR})?(?:第?([1-4一二三四])季度?|Q([1-4]))(?:末|底|内)?$`,
  'i',
);
const HALF_YEAR = new RegExp(`^(?:${YEAR}|${THIS_YEAR})?([上下])半年(?:末|底|内)?$`);
const YEAR_POINT = new RegExp(`^(?:${YEAR}|${THIS_YEAR}|年)(?:全年|年?(初|中|末|底|终|内|度内|度))?$`);
/** A day of this month or the next. */
const RELATIVE_DAY = /^[当本次下]月(\d{1,2})[日号]$/;
/** A month and a day in figures alone, which only what stands behind tells from a number: `12.31前`. */
const SHORT_DAY = new RegExp(`^${MONTH}[./](\\d{1,2})$`);
const RELATIVE =
  /^(?:[当本次下]月[底末内]?|月[底末]|季末|季度末|[当本]季度?|[当本次]日|当天|当周|本周|实时|即时|全天候|T(?:\+\d{1,3}(?:个?工作日|[日天])?|日))$/i;

/** A text in digits and without blanks, every year of it in four digits. */
const inDigits = (text: string): string => withDigits(compact(text)).replace(SHORT_YEAR, '20$1');

/** Whether a text is a year and a month in six digits: `202312`. */
export function isYearAndMonth(text: string): boolean {
  return YEAR_AND_MONTH.test(text);
}

const at = (year: string | undefined, month: number | null, day: number | null = null): TimePoint => ({
  year: year === undefined ? null : Number(year.padStart(4, '20')),
  month,
  day,
});

/** One point in time, its text in digits and without blanks; null of any other text. */
function readPoint(text: string): TimePoint | null {
  const date = parseCalendarDate(text.replace(SHORT_DATE, '20$1$2$3$2$4'));
  if (date) return date;
  const compact = YEAR_AND_MONTH.exec(text);
  if (compact) return at(compact[1], Number(compact[2]));
  const month = MONTH_POINT.exec(text) ?? SHORT_MONTH.exec(text);
  if (month) return at(month[1], Number(month[2]));
  const day = DAY_POINT.exec(text);
  if (day) return at(undefined, Number(day[1]), Number(day[2]));
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const which = quarter[2] ?? (quarter[3] as string);
    return at(quarter[1], (('1234一二三四'.indexOf(which) % 4) + 1) * 3);
  }
  const half = HALF_YEAR.exec(text);
  if (half) return at(half[1], half[2] === '上' ? 6 : 12);
  const year = text === '年' ? null : YEAR_POINT.exec(text);
  if (year) return at(year[1], /[末底终]/.test(year[2] ?? '') ? 12 : null);
  const relative = RELATIVE_DAY.exec(text);
  if (relative) return at(undefined, null, Number(relative[1]));
  return RELATIVE.test(text) ? UNDATED : null;
}

/** Where a span begins, which may leave to its end what both have in common: `1-12月`, `2024-2026年`, `2023年1-6月`. */
function readStart(text: string, end: TimePoint): TimePoint | null {
  const point = readPoint(text);
  if (point) return point;
  const [, year, number = ''] = /^(?:((?:19|20)\d{2})年)?(\d{1,4})$/.exec(text) ?? [];
  if (number.length === 4) return year === undefined && end.month === null ? readPoint(`${number}年`) : null;
  return end.month === null ? null : readPoint(`${year === undefined ? '' : `${year}年`}${number}月`);
}

/** A month and a day in figures alone. */
function shortDay(text: string): TimePoint | null {
  const day = SHORT_DAY.exec(text);
  return day && at(undefined, Number(day[1]), Number(day[2]));
}

function readSpan(text: string): StatedTime | null {
  for (let index = 1; index < text.length - 1; index += 1) {
    if (!/[-\u2010-\u2015~至到]/.test(text.charAt(index))) continue;
    const head = text.slice(0, index).replace(/(?<=[日月年])起$/, '');
    const tail = text.slice(index + 1);
    const end =
      readPoint(tail) ??
      (/^(?:19|20)\d{2}$/.test(tail) ? readPoint(`${tail}年`) : null) ??
      (parseCalendarDate(head) ? shortDay(tail) : null);
    const start = end && readStart(head, end);
    if (!end || !start) continue;
    return { from: start, to: { ...end, year: end.year ?? start.year }, every: null };
  }
  return null;
}

const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [/^年度?/, '年'],
  [/^半年度?/, '半年'],
  [/^季度?/, '季'],
  [/^月度?/, '月'],
  [/^(?:周|星期)/, '周'],
  [/^[日天]/, '日'],
];
/** What may stand behind a rhythm: a day of it, and what is done. */
const RHYTHM_TAIL =
  /^(?:[初末底中首][月旬]?|\d{1,2}月[初中末底]?)?(?:\d{1,2}[日号])?(?:[之以]?[前内]|前后)?(?:\p{Script=Han}{0,8})$/u;

const COUNTS_OR_COMPARES =
  /[一二两三四五六七八九十][次期场轮批回遍个人篇份件]|(?:提[高升]|增[长加]|改善|[下减]降|降低|减少|递[增减]|上升)$/;

function readRhythm(text: string): StatedTime | null {
  const start = /^(?:[每按逐分]个?)/.exec(text)?.[0];
  if (start === undefined) return null;
  const rest = text.slice(start.length);
  for (const [pattern, every] of RHYTHMS) {
    const unit = pattern.exec(rest)?.[0];
    // 每月一次 counts, 逐年提高 compares.
    if (unit !== undefined && COUNTS_OR_COMPARES.test(rest)) return null;
    if (unit !== undefined)
      return RHYTHM_TAIL.test(rest.slice(unit.length)) ? { from: null, to: UNDATED, every } : null;
  }
  return null;
}

const BEFORE =
  /^(?:截[至止]到?|[不未勿](?:得|能|应|可|会)?[晚迟]于|(?:最[迟晚]|至迟)(?:不超过|不[晚迟]于)?|早于|[于在到至自从])/;
/** The hour of a deadline: `12月31日24时前`, `12月31日18:00前`. */
const HOUR = /(?<=[日号])(?:[上下]午|晚上?)?\d{1,2}(?:[时点](?:整|\d{1,2}分)?|:\d{2})$/;
const DEADLINE = /(?:[之以]?前|为?止|[之以]内|期间|前后)$/;

/** Longer texts are prose. */
const LONGEST_TIME = 40;

/**
 * Reads a time as offices write it: `2023年底前`, `2022年度`, `12月底前`, `年底前`, `全年`, `2023.07-2024.01`, `1-12月`,
 * `第三季度`, `2021年12月完成`, `按月发放`, `每季度末月15日前`, and full dates. Null when the whole text is none; a text that
 * also says other things is one for {@link namesTimeIn}.
 */
export function parseTime(text: string): StatedTime | null {
  if (text.length > LONGEST_TIME) return null;
  const whole = inDigits(text);
  const done = withoutDone(whole.replace(/\(含[^()]*\)/, '').replace(BEFORE, ''));
  const plain = done.replace(DEADLINE, '').replace(HOUR, '');
  const day = plain === done ? null : shortDay(plain);
  const point = day ?? parseCalendarDate(text) ?? readPoint(plain);
  if (point) return { from: null, to: point, every: null };
  return readSpan(plain) ?? readRhythm(whole);
}

/** Words and figures that tell a time inside a text. */
const TIME_IN_TEXT =
  /\d{1,2}月|\d{1,2}[日号][之以]?前|(?:19|20)\d{2}(?:年|[-/.](?:0?[1-9]|1[0-2])(?!\d))|[年月]底|[年月季]末|年终|年度?内|季度|半年|[全当本]年|[当本次]月|当天|当日|[每按逐](?:个?[年月季周日天]|星期)|(?:[\d一二三四五六七八九十两]个?|半个?)(?:工作日|天|小时|分钟|周|月|年)|\dh(?![a-z])|Q[1-4](?!\d)|实时|即时|T\+\d|春节|元旦|清明|五一|端午|中秋|国庆|汛期|汛前|开学|[寒暑]假|学[期年]|十[一二三四五六]五|\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}/i;

/** Dates, months and years as they stand in a text. */
const TIMES =
  /(?:19|20)\d{2}(?:[-\u2010-\u2015~至](?:19|20)\d{2}(?=学年)|学?年度?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号][之以]?前/g;

/** The text in one way of writing, without the dates, months and years in it. */
export function withoutTimes(text: string): string {
  return inDigits(text).replace(TIMES, '');
}

/** Whether a text tells a time in any way: a date, a month, a year, a number of days, a rhythm. */
export function namesTimeIn(text: string): boolean {
  return TIME_IN_TEXT.test(inDigits(text));
}

/** A year as written in texts: before 年, in a date, or at the start of a span of years. */
const YEAR_IN_TEXT =
  /((?:19|20)\d{2})(?=年|[-\u2010-\u2015~至到](?:19|20)\d{2}年|[-/.](?:0?[1-9]|1[0-2])(?!\d)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/g;

/** The years that a text names, in order: `2023年`, `二〇二三年度`, `2023-12-31`, `20231231`, `2023.07-2024.01`. */
export function yearsNamed(text: string): number[] {
  const plain = inDigits(text);
  const years: number[] = [];
  for (const match of plain.matchAll(YEAR_IN_TEXT)) {
    if (!/\d/.test(plain.charAt(match.index - 1))) years.push(Number(match[1]));
  }
  return years;
}
