import { isRealDate, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date';
import { PLAN_MONTHS } from '../../domain/project-table';
import { INDICATOR_TRAIT, type IndicatorFacts } from '../indicator-facts';
import { memo } from '../memo';
import { NOT_APPLICABLE, PASSED, type IndicatorRule, type TextRule } from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';
import { TRAIT } from '../text-traits';
import { UNKNOWN_YEAR } from '../unknowns';
import { onTarget } from './target-rules';

const FULL_DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]|\d{4}([-/.])\d{1,2}\4\d{1,2}/g;

/** Something like a full date, in digits of either width. */
const ANY_DATE = /[\d０-９]\s*月\s*[\d０-９]|[\d０-９]{4}[-/.－／．][\d０-９]/;

/** The first date inside a text that no calendar has, as written; empty when there is none. */
const unrealDateIn = memo((text) => {
  for (const [written] of text.normalize('NFKC').matchAll(FULL_DATE)) {
    const date = parseCalendarDate(written);
    if (date && !isRealDate(date)) return written;
  }
  return '';
});

/** The years that a text names, in order. */
function yearsIn(text: string): number[] {
  return [...text.normalize('NFKC').matchAll(/(20\d{2})\s*年/g)].map((match) => Number(match[1]));
}

/** The last year that a text names, 0 when it names none. */
const lastYearIn = memo((text) => yearsIn(text).at(-1) ?? 0);

/** The date that a target value is; null of any other. */
function deadlineOf({ indicator }: IndicatorFacts): CalendarDate | null {
  return indicator.target?.kind === 'date' ? indicator.target.date : null;
}

const dateNotReal: IndicatorRule = {
  scope: 'indicator',
  meanings: ['date', 'text'],
  id: 'date-not-real',
  family: 'dates',
  severity: 'error',
  title: { 'zh-CN': '日期不存在', 'en-US': 'No such date' },
  message: { 'zh-CN': '“{date}”不是日历上有的日期。', 'en-US': 'There is no such day as {date}.' },
  why: {
    'zh-CN': '日期录入有误，请改为实际存在的日期。',
    'en-US': 'The date was mistyped; give one that the calendar has.',
  },
  source: SOURCES.form,
  check(facts) {
    const { target } = facts.indicator;
    if (target === null) return NOT_APPLICABLE;
    if (target.kind === 'date')
      return isRealDate(target.date) ? PASSED : onTarget(facts, { date: target.written });
    const date = unrealDateIn(target.written);
    return date === '' ? PASSED : onTarget(facts, { date });
  },
};

const dateOutsideYear: IndicatorRule = {
  scope: 'indicator',
  meanings: ['date', 'text'],
  id: 'date-outside-year',
  family: 'dates',
  severity: 'error',
  title: { 'zh-CN': '时限不在预算年度内', 'en-US': 'Deadline outside the fiscal year' },
  message: {
    'zh-CN': '时限“{value}”不在{year}年度内（应不晚于{year}年12月31日）。',
    'en-US': 'Deadline "{value}" is not within {year} (31 December {year} at the latest).',
  },
  why: {
    'zh-CN': '年度预算的任务应在年度内完成。多为沿用上年文件忘改。',
    'en-US': "What the budget of a year pays for is done within it. Usually last year's date was left.",
  },
  source: SOURCES.goals2015,
  check(facts, _project, { year }) {
    const { target } = facts.indicator;
    if (target === null || (target.kind !== 'date' && facts.kind !== 'timeliness')) return NOT_APPLICABLE;
    const date = deadlineOf(facts);
    if (date !== null && !isRealDate(date)) return NOT_APPLICABLE;
    const found = date?.year ?? (target.kind === 'text' ? lastYearIn(target.written) : 0);
    if (found === 0) return NOT_APPLICABLE;
    if (year === null) return [{ field: indicatorPath(facts.index, 'target'), undecided: UNKNOWN_YEAR }];
    return found === year ? PASSED : onTarget(facts, { year });
  },
};

const dateFormat: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.unusualWriting,
  meanings: ['date'],
  id: 'date-format',
  family: 'dates',
  severity: 'info',
  title: { 'zh-CN': '日期写法不统一', 'en-US': 'Form of dates' },
  message: {
    'zh-CN': '日期“{value}”宜写作“{expected}”。',
    'en-US': 'Write the date "{value}" as "{expected}".',
  },
  why: {
    'zh-CN': '全表统一用“年月日”写法，不会与编号或小数混淆。',
    'en-US': 'One form for all dates cannot be taken for a number.',
  },
  source: SOURCES.form,
  check(facts) {
    const { target } = facts.indicator;
    if (target?.kind !== 'date' || facts.figures === null || !isRealDate(target.date)) return NOT_APPLICABLE;
    const { usual } = facts.figures;
    return target.written === usual ? PASSED : onTarget(facts, { expected: usual }, usual);
  },
};

/** Units of time in which a deadline may be stated. */
const TIME_UNIT = /^个?(?:天|日|工作日|小时|分钟|周|月|季度|年)(?:内|以内|前)?$/;
/** Words that tell a time without naming the day. */
const TIME_WORDS =
  /\d{1,2}\s*月|年底|年末|年内|季度|上半年|下半年|当年|当月|当天|\d+\s*(?:个)?(?:工作日|天|小时)/;

/** A day within the year, such as 12月31日 before 前 or 之前. */
const MONTH_AND_DAY = /\d{1,2}\s*月\s*\d{1,2}\s*[日号]/;

const timelinessWithoutDate: IndicatorRule = {
  scope: 'indicator',
  kinds: ['timeliness'],
  meanings: ['quantity', 'percentage', 'date', 'grade', 'text'],
  id: 'timeliness-without-date',
  family: 'dates',
  severity: 'warning',
  title: { 'zh-CN': '时效指标没有时限', 'en-US': 'Timeliness without a time' },
  message: {
    'zh-CN': '时效指标的值“{value}”没有写明时限。',
    'en-US': 'The timeliness target "{value}" names no time.',
  },
  why: {
    'zh-CN': '应写明完成日期（如12月31日前）、天数或及时率，“及时”“按时”无法考核。',
    'en-US': 'Name a day, a number of days or a rate; "in time" cannot be judged.',
  },
  source: SOURCES.review,
  check(facts) {
    const { indicator, figures } = facts;
    const { target } = indicator;
    if (target === null || figures === null) return NOT_APPLICABLE;
    if (target.kind === 'date' || target.kind === 'percentage') return PASSED;
    if (target.kind === 'quantity') return TIME_UNIT.test(figures.unit) ? PASSED : onTarget(facts);
    return TIME_WORDS.test(target.written.normalize('NFKC')) ? PASSED : onTarget(facts);
  },
};

const dateVague: IndicatorRule = {
  scope: 'indicator',
  kinds: ['timeliness'],
  meanings: ['text'],
  id: 'date-vague',
  family: 'dates',
  severity: 'info',
  title: { 'zh-CN': '时限未写到日', 'en-US': 'Deadline without a day' },
  message: {
    'zh-CN': '时限“{value}”没有写到具体日期，宜写作如“{example}”。',
    'en-US': 'Deadline "{value}" names no day; write it as "{example}".',
  },
  why: {
    'zh-CN': '写明年月日，年底才能准确判断是否按时。',
    'en-US': 'With a full date there is no doubt about being in time.',
  },
  source: SOURCES.form,
  check(facts, _project, { year }) {
    const written = (facts.indicator.target?.written ?? '').normalize('NFKC');
    if (!TIME_WORDS.test(written)) return NOT_APPLICABLE;
    if (MONTH_AND_DAY.test(written)) return PASSED;
    return onTarget(facts, { example: `${year ?? ''}${year === null ? '' : '年'}12月31日` });
  },
};

const dateAfterSpending: IndicatorRule = {
  scope: 'indicator',
  kinds: ['timeliness'],
  meanings: ['date'],
  id: 'date-after-spending',
  family: 'dates',
  severity: 'info',
  title: { 'zh-CN': '完成时限晚于支出计划', 'en-US': 'Deadline after the last payment' },
  message: {
    'zh-CN': '支出计划在{month}月底已达100%，而完成时限是{value}。',
    'en-US': 'The plan has all money spent by the end of month {month}, the work is done by {value}.',
  },
  why: {
    'zh-CN': '一般先完成后付清。如确需预付，请在目标中说明。',
    'en-US': 'Work is usually done before the last payment. If it is paid ahead, say so in the goals.',
  },
  source: SOURCES.review,
  check(facts, { table }) {
    const date = deadlineOf(facts);
    if (date === null) return NOT_APPLICABLE;
    const index = table.plan.findIndex((percent) => percent === 100);
    const month = PLAN_MONTHS[index];
    if (month === undefined || date.month <= month) return PASSED;
    return onTarget(facts, { month });
  },
};

const textDateNotReal: TextRule = {
  scope: 'text',
  id: 'text-date-not-real',
  family: 'dates',
  severity: 'error',
  title: { 'zh-CN': '文字中的日期不存在', 'en-US': 'No such date in the text' },
  message: {
    'zh-CN': '文字中的“{date}”不是日历上有的日期。',
    'en-US': 'The text names {date}, which is no day.',
  },
  why: {
    'zh-CN': '日期录入有误，请改为实际存在的日期。',
    'en-US': 'The date was mistyped; give one that the calendar has.',
  },
  source: SOURCES.form,
  traits: TRAIT.year,
  check(text) {
    const date = ANY_DATE.test(text) ? unrealDateIn(text) : '';
    return date === '' ? null : { values: { date } };
  },
};

/** Words after or before a year, in usual digits, that tell of the past or of a longer period on purpose. */
const PAST_ON_PURPOSE =
  /较|同比|相比|上年|[自从比]\s*\d{4}|以来|年\s*起|延续|历史|结转|未拨付|\d\s*[年月日]?\s*[至—\-~]\s*\d|〔|\[|文件|规划|五年/;

/** A year with the sign 年, in digits of either width. */
const ANY_YEAR = /[2２][0０][\d０-９]{2}\s*年/;

const textYear: TextRule = {
  scope: 'text',
  places: ['purpose', 'goal', 'description'],
  id: 'text-year',
  family: 'text',
  severity: 'warning',
  title: { 'zh-CN': '文字中是其他年度', 'en-US': 'Another year in the text' },
  message: {
    'zh-CN': '文字说的是{found}年，预算年度是{expected}年，是否为上年文件遗留？',
    'en-US':
      "The text speaks of {found}, the fiscal year is {expected}. Is it left over from last year's file?",
  },
  why: {
    'zh-CN': '复制上年文件后最容易漏改的就是文字中的年度。',
    'en-US': "The year in a text is what is most easily forgotten when last year's file is copied.",
  },
  source: SOURCES.review,
  traits: TRAIT.year,
  check(text, _place, { table }, { year }) {
    if (year === null || !ANY_YEAR.test(text)) return null;
    const years = yearsIn(text);
    const found = years[0];
    if (found === undefined || years.includes(year) || PAST_ON_PURPOSE.test(text.normalize('NFKC')))
      return null;
    return table.name?.includes(String(found)) ? null : { values: { found, expected: year } };
  },
};

export const DATE_RULES = [
  dateNotReal,
  dateOutsideYear,
  dateFormat,
  timelinessWithoutDate,
  dateVague,
  dateAfterSpending,
  textDateNotReal,
  textYear,
] as const;
