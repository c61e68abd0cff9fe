import Big from 'big.js';
import { isRealDate, parseCalendarDate, type CalendarDate } from './calendar-date';
import { comparatorOfWords, leadingComparator, trailingComparator, type Comparator } from './comparator';
import { withoutDone } from './done-words';
import { readFigure, type Figure } from './figure';
import { isYearAndMonth, parseTime, type StatedTime } from './stated-time';
import { halfWidth, isPlaceholder, withoutBlanks, withoutInvisible } from './text';
import { readTwoBounds } from './two-bounds';

/** The grades of the form, best first. */
export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];

/** A figure with the words around it. */
interface Stated {
  comparator: Comparator | null;
  /** Words stand around the figure that say more than comparator, number and unit: it is best left as it is written. */
  isWorded: boolean;
}

/** What a target value says, beside the text as it was written. */
export type TargetMeaning =
  /** `object` is what is counted, behind the unit: 活动 of `5场活动`. */
  | ({ kind: 'quantity'; number: Big; unit: string | null; object: string | null } & Stated)
  | ({ kind: 'percentage'; number: Big } & Stated)
  /** From `low` to `high`, both included: `23-25个`, `±3%以内` (unit `%`). */
  | { kind: 'range'; low: Big; high: Big; unit: string | null }
  /** A day; `isDeadline` when 前 stands behind it. */
  | ({ kind: 'date'; date: CalendarDate; isDeadline: boolean } & Stated)
  /** A time without a full date: `2023年底前`, `2022年度`, `2023.07-2024.01`, `按月`. */
  | { kind: 'period'; time: StatedTime }
  | { kind: 'grade'; grade: Grade }
  /** Judged by words (定性): a scale such as 优良中低差 or 好坏, a level such as 优良 or 合格. */
  | { kind: 'qualitative' }
  /** Stands for a value that is still to come: `≥**人次`, `/`, `……`. */
  | { kind: 'placeholder' }
  | { kind: 'text' };

/** The 指标值 of an indicator: its meaning, and `written`, the text of the cell without outer blanks. */
export type TargetValue = TargetMeaning & { written: string };

const QUALITATIVE =
  /^(?:全部合格|均合格|(?:优秀|优良|良好|合格)(?:等次|等级)(?:[及或]?以上)?|良[好级]?[及或]?以上|定性[:：]?.{0,20}|优良中低?差|优良差|优良中|优中差|优良|优秀|良好|较?好坏|好中差|好差|较?好|一般|较差|优等|合格|基本合格|达标|高中低|高低|较?高|中等|较?低|强中弱|是[/、]?否|有[/、]?无|(?<word>合格|达标|通过|完成)[/、](?:不|未)\k<word>|是|否|全部?覆盖|(?:国家|行业|国标)?[一二三四五六七八九ⅠⅡⅢⅣⅤ甲乙丙A-E]{1,3}[级等类](?:[及或]?以上|标准)?|(?:优良|优秀|良好|合格|达标|满意|基本满意)[及或]?以上|[一二三]级[甲乙丙]等|(?:达到|优于|达到或优于|不低于)[一二三四五ⅠⅡⅢⅣⅤ][级等类](?:标准)?|(?:优|良|中|差|高|低|好|较好|较差|一般|较高|较低)(?:[/、](?:优|良|中|差|高|低|好|较好|较差|一般|较高|较低)){1,4}|[1-5]?A{1,5}级|[一二三四五]星级?(?:[及或]?以上)?|(?:国家|省部?|市|县)级(?:[及或]?以上)?|(?:无|未发生|不发生|不出现|杜绝)\p{Script=Han}{2,8})$/u;

/** `零事故`, `0投诉`: none at all of something. */
const NONE_OF = /^[零0]((?!\p{Script=Han}$)[^散售星部件基个起次人例户家天日月年元分小]\p{Script=Han}{1,5})$/u;

/** A comparator in brackets behind its figure: `95%(≥)`. */
const COMPARATOR_BEHIND = /^([^()]+)\(([≥≤><=]|不低于|不少于|不超过|不高于)\)$/;

/** A place kept for a figure, with or without a unit. */
const BLANK_FIGURE = /^(?:[*×]+|[xX_]{2,}|\.{3,}|…+)(?:%|\p{Script=Han}{0,8})$/u;

/** Words before a figure. */
const WORDS_BEFORE = /^[\p{Script=Han}()（）“”"、]{1,20}[:：]?/u;

/** The words that a target value begins with, before its figure: 完成 of `完成5场活动`; empty without any. */
export function leadingWords(written: string): string {
  return WORDS_BEFORE.exec(written)?.[0] ?? '';
}

function meaningOf(figure: Figure, stated: Stated): TargetMeaning {
  if (figure.kind === 'range') return figure;
  return { ...figure, ...stated, isWorded: stated.isWorded || figure.isWorded };
}

/** A number that is about that, and more: `20余个`, `20多个`, `23+`. */
const AND_MORE =
  /^([\d,.]+[百千万亿]?|[一二三四五六七八九十百千]+)(?:余|多(?!媒体)|(?<=[0十百千])[来几]|\+)(?=[\p{Script=Han}%]|$)/u;
/** A remark behind the words behind a figure: `95%以上(含)`, `5年以上(长期)`. */
const REMARK = /\(含[^()]{0,12}\)$|(?<=[以之][上下内]|左右)\([^()]{1,20}\)$/;
/** A remark that the figure itself does not count: `95%以上(不含95%)`, `95%(不含)以上`. */
const EXCLUDED = /\(不包?含(?:本数|[\d.]{1,12}[^()\d]{0,4})?\)/;
/** What is done within a bound: `15日内办结`. */
const DONE_WITHIN = /(?<=[以之]?[上下内])\p{Script=Han}{2,8}$/u;
/** Words behind a figure that stand before what it is counted per: `2次以上/周`. */
const BOUND_INSIDE = /((?:及|或)?以[上下内]|左右)(\/\p{Script=Han}{1,3})$/u;

/** A bound that its figure is no part of. */
function withoutEqual(comparator: Comparator | null): Comparator | null {
  if (comparator === '≥') return '>';
  return comparator === '≤' ? '<' : comparator;
}

/** A figure with a comparator before or behind it, and nothing else. */
function boundFigure(
  text: string,
  isWholeWorded: boolean,
  implied: Comparator | null = null,
): TargetMeaning | null {
  const leading = leadingComparator(text);
  const whole = leading?.rest.replace(/^约/, '') ?? text;
  const isExcluded = EXCLUDED.test(whole);
  const included = whole.replace(EXCLUDED, '').replace(REMARK, '');
  const done = DONE_WITHIN.exec(included)?.[0] ?? '';
  const given = (
    withoutDone(done) === '' ? included.slice(0, included.length - done.length) : included
  ).replace(BOUND_INSIDE, '$2$1');
  const rest = given.replace(AND_MORE, '$1');
  const before = leading?.comparator ?? (rest === given ? implied : '≈');
  const isWorded = isWholeWorded || rest !== (leading?.rest ?? text);
  const trailing = trailingComparator(rest);
  const figure = readFigure(trailing?.rest ?? rest);
  if (!figure) return null;
  if (leading && trailing && leading.comparator !== trailing.comparator) return null;
  const comparator = trailing?.comparator ?? before;
  return meaningOf(figure, {
    comparator: isExcluded ? withoutEqual(comparator) : comparator,
    isWorded: isWorded || trailing !== null,
  });
}

/** A figure with words before it: `达到90%以上`, `完成5场活动`, `年度预算220万元`, `合格率≥95%`. */
function wordedFigure(text: string): TargetMeaning | null {
  const found = leadingComparator(text);
  // 约 is a word like others: 约≥23个.
  const leading = found?.comparator === '≈' ? null : found;
  const words = leadingWords(leading?.rest ?? text);
  // 第3名 is no number of things.
  if (words === '' || words.endsWith('第')) return null;
  // Of 达标(100%) the bracket is no part of the unit.
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  const rest = (leading?.rest ?? text).slice(words.length);
  // 次年1月 and 每月1-5日 tell a time.
  if (/\d[月日号]/.test(rest) && (words.endsWith('月') || parseTime(rest))) return null;
  const implied = leading?.comparator ?? comparatorOfWords(words.replace(/:$/, ''));
  const figure = boundFigure(isOpen ? rest.replace(/\)$/, '') : rest, true, implied);
  const said = figure && 'comparator' in figure ? figure.comparator : null;
  if (leading && said !== null && said !== leading.comparator) return null;
  return figure ?? (/\d/.test(text) ? null : figureInWords(text));
}

/** Longer texts without a digit are prose. */
const LONGEST_IN_WORDS = 16;

/** Behind these begins no number, or a part of one. */
const NO_BEGINNING = /[第几数、]$|[〇零一二三四五六七八九十百千万亿两][点至到]?$/;

/** A number in Chinese with its unit behind words: `前三名`, `每年一次`, `完成两个`. */
function figureInWords(text: string): TargetMeaning | null {
  if (text.length > LONGEST_IN_WORDS) return null;
  for (let index = 1; index < text.length - 1; index += 1) {
    const before = text.slice(0, index);
    if (NO_BEGINNING.test(before)) continue;
    const implied = comparatorOfWords(before) ?? leadingComparator(before)?.comparator ?? null;
    const figure = boundFigure(text.slice(index), true, implied);
    if ((figure?.kind === 'quantity' || figure?.kind === 'range') && figure.unit !== null) return figure;
  }
  return null;
}

/** A day, with 前 behind it or not. */
function dateOf(text: string, comparator: Comparator | null): TargetMeaning | null {
  const body = text.replace(/[之以]?前$/, '');
  const date = parseCalendarDate(body);
  if (date && (!/^\d+$/.test(body) || isRealDate(date)))
    return { kind: 'date', comparator, date, isDeadline: body !== text, isWorded: false };
  return null;
}

/** A time in any other way of writing; one that names a full date is that day. */
function timeOf(text: string): TargetMeaning | null {
  const time = parseTime(text);
  if (!time) return null;
  // What recurs has no date.
  const { from, to } = time;
  if (from !== null || to.year === null || to.month === null || to.day === null)
    return { kind: 'period', time };
  const date = { year: to.year, month: to.month, day: to.day };
  return { kind: 'date', comparator: null, date, isDeadline: true, isWorded: true };
}

/** A year or a day behind a sign that says by when: `≤2023年12月`; `≥2023年` and `≤3月` say something else. */
const LATEST = /^(?:(?:19|20)\d{2}[年.-]|\d{1,2}月\d)/;

/** Whether a value is a number, though a time could be read in it. */
function isNoTime(plain: string, leading: ReturnType<typeof leadingComparator>): boolean {
  if (leading) return !/[≤<=]/.test(leading.comparator) || !LATEST.test(leading.rest);
  return /^\d+$/.test(plain) && !isYearAndMonth(plain);
}

/** Longer texts are prose. */
const LONGEST_VALUE = 80;
/** Brackets and quotes around a whole value, and the stops behind it: they say nothing. */
const AROUND = /^[("“[【]([^()"“”[\]【】]+)[)"”\]】]$/;
const STOPS = /[。;,、.]{1,3}$/;

function readMeaning(written: string): TargetMeaning {
  if (written.length > LONGEST_VALUE) return { kind: 'text' };
  const visible = withoutInvisible(written);
  const plain = withoutBlanks(halfWidth(visible));
  if (plain === '') return { kind: 'text' };
  const grade = GRADES.find((candidate) => plain === candidate);
  if (grade) return { kind: 'grade', grade };
  if (isPlaceholder(plain)) return { kind: 'placeholder' };
  const leading = leadingComparator(plain);
  const rest = leading?.rest ?? plain;
  if (QUALITATIVE.test(rest)) return { kind: 'qualitative' };
  if (BLANK_FIGURE.test(rest)) return { kind: 'placeholder' };
  const none = NONE_OF.exec(plain)?.[1];
  if (none !== undefined)
    return {
      kind: 'quantity',
      number: new Big(0),
      unit: none,
      object: null,
      comparator: '=',
      isWorded: true,
    };
  const bare = plain
    .replace(AROUND, '$1')
    .replace(/^[过超]半数?$/, '超过半数')
    .replace(STOPS, '')
    .replace(COMPARATOR_BEHIND, '$2$1');
  return (
    dateOf(leading ? rest : visible, leading?.comparator ?? null) ??
    (isNoTime(plain, leading) ? null : timeOf(leading ? rest : visible)) ??
    readTwoBounds(plain) ??
    boundFigure(bare, bare !== plain) ??
    wordedFigure(bare) ?? { kind: 'text' }
  );
}

/**
 * Short texts that were read: few values make up most of a document. Longer ones are not kept, since a part of a large
 * text keeps all of it in memory.
 */
const known = new Map<string, TargetValue>();
const LONGEST_KNOWN = 12;
const MOST_KNOWN = 10_000;

/**
 * Parses a target value into comparator + number + unit, a percentage (in percent: 95% gives 95; 百分比, ％ and (%) are
 * understood as %), a range, a date or a time, a grade, a qualitative level, a placeholder, or free text. Comparators are
 * understood as signs and as words before or behind the figure (`不超过`, `以上`, `以内`, `约`). Never throws; `written`
 * keeps the text.
 */
export function parseTargetValue(text: string): TargetValue {
  const written = text.trim();
  const before = known.get(written);
  if (before !== undefined) return before;
  const target = { ...readMeaning(written), written };
  if (written.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, target);
  }
  return target;
}
