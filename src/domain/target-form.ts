import { formatCalendarDate } from './calendar-date';
import { comparatorOfWords, leadingComparator, type Comparator } from './comparator';
import { namesTimeIn, withoutTimes, yearsNamed } from './stated-time';
import type { TargetValue } from './target-value';
import { cleanText, halfWidth, isPlaceholder } from './text';

/**
 * The usual way of writing a target value: `≥95%`, `≤24000元`, `2023年12月31日前`; what is written where words say more
 * than that, or where there is no other way.
 */
export function usualForm(target: TargetValue): string {
  if ('isWorded' in target && target.isWorded) return target.written;
  const comparator = 'comparator' in target ? (target.comparator ?? '').replace('≈', '约') : '';
  switch (target.kind) {
    case 'quantity':
      return `${comparator}${target.number.toFixed()}${target.unit ?? ''}${target.object ?? ''}`;
    case 'percentage':
      return `${comparator}${target.number.toFixed()}%`;
    case 'date':
      return `${comparator}${formatCalendarDate(target.date)}${target.isDeadline ? '前' : ''}`;
    case 'grade':
      return target.grade;
    default:
      return target.written;
  }
}

/** Units of time, in which a deadline or a duration may be stated. */
const TIME_UNIT = /^(?:个?(?:天|日|工作日|自然日|日历[天日]|小时|分钟|周|月|季度|年)|h|min)$/i;
/** How often something is done in a time. */
const PER_TIME = /^(?:次|期|轮|批|批次)\/(?:天|日|周|月|季度?|年)$/;

/**
 * Whether a target value tells a time: a day, a month, a year, a duration (`≤15天`), a rhythm (`按月`, `1次/月`), also
 * inside a text. `≥1人/年` tells none.
 */
export function namesTime(target: TargetValue): boolean {
  switch (target.kind) {
    case 'date':
    case 'period':
      return true;
    case 'quantity':
      return isTimeUnit(target.unit ?? '') || (target.isWorded && namesTimeIn(target.written));
    case 'range':
      return isTimeUnit(target.unit ?? '') || namesTimeIn(target.written);
    case 'text':
      return namesTimeIn(target.written);
    default:
      return false;
  }
}

const isTimeUnit = (unit: string): boolean => TIME_UNIT.test(unit) || PER_TIME.test(unit);

/** A number that is no part of a name (A4, PM2.5) and no rank (第3名), or a share in Chinese numerals. */
const NUMBER_IN_TEXT = /(?:^|[^\dA-Za-z第.])\d|分之[一二三四五六七八九十百]/;

/** Whether a target value holds a figure that an achieved one can be held against; a text does when a number is in it. */
export function isMeasurable(target: TargetValue): boolean {
  switch (target.kind) {
    case 'quantity':
    case 'percentage':
    case 'range':
      return true;
    case 'text':
      return NUMBER_IN_TEXT.test(withoutTimes(target.written));
    default:
      return false;
  }
}

/** Whether a target value is judged by words, in the grades of the form or another scale. */
export function isQualitative({ kind }: TargetValue): boolean {
  return kind === 'grade' || kind === 'qualitative';
}

/** The last year that a target value names, by which its deadline is judged; null when it names none. */
export function lastYearOf(target: TargetValue): number | null {
  switch (target.kind) {
    case 'date':
      return target.date.year;
    case 'period':
      return target.time.to.year ?? target.time.from?.year ?? null;
    case 'text':
      return yearsNamed(target.written).at(-1) ?? null;
    default:
      return null;
  }
}

/** The columns of a form that states a target value in three cells. */
export interface SplitTarget {
  comparator: string | null;
  value: string;
  unit: string | null;
}

/** A comparator, a figure and a unit, and nothing else. */
const IN_THREE = /^([≥≤=><])?(\d[\d,]*(?:\.\d+)?)([^\d,.].*)?$/;

/**
 * Takes a target value apart into the columns 指标性质, 指标值 and 度量单位: `≥95%` gives `≥`, `95`, `%`. One that is judged
 * by words, a date or any other text stands whole in its column, as 定性. {@link joinTargetValue} gives it back as it was
 * written.
 */
export function splitTargetValue(target: TargetValue): SplitTarget {
  const { written, kind } = target;
  const [, sign, figure, unit] = IN_THREE.exec(written) ?? [];
  if ((kind === 'quantity' || kind === 'percentage') && figure !== undefined) {
    const parts = { comparator: sign ?? null, value: figure, unit: unit || null };
    if (joinTargetValue(parts.comparator, parts.value, parts.unit) === written) return parts;
  }
  const isPlain = kind === 'quantity' || kind === 'percentage' || kind === 'range' || kind === 'placeholder';
  return { comparator: isPlain ? null : '定性', value: written, unit: null };
}

/** Figures, in digits or in Chinese, and places kept for them. */
const HAS_FIGURE = /[\d０-９*×_…零一二两三四五六七八九十百千]/;

/** Words of the comparator column that say the value is judged by words, not by a figure. */
const BY_WORDS = /^(?:定性|描述|文字描述|其他)$/;
/** Words of the same column that say what the value itself shows. */
const IS_RANGE = /^(?:区间值?|范围)$/;

/** A comparator that stands alone, as it is and as it is written before a figure; words that say more stay. Null of other texts. */
function comparatorAlone(text: string): { comparator: Comparator; before: string } | null {
  const known = leadingComparator(halfWidth(text));
  const comparator = known ? known.rest === '' && known.comparator : comparatorOfWords(text);
  if (!comparator) return null;
  return { comparator, before: known ? comparator.replace('≈', '约') : text };
}

/**
 * Whether what stands in the column 指标性质 (or 计算符号) of a target is lost when both are joined: words that are no
 * comparator (`见附件`), or another one than that of the value itself.
 */
export function losesComparator(comparator: string, value: string): boolean {
  const sign = cleanText(comparator);
  if (isPlaceholder(sign) || BY_WORDS.test(sign) || IS_RANGE.test(sign)) return false;
  const said = comparatorAlone(sign);
  const own = leadingComparator(halfWidth(cleanText(value)))?.comparator;
  return said === null || (own !== undefined && own !== said.comparator);
}

/**
 * Joins the columns 指标性质 (or 计算符号), 指标值 and 度量单位 of one indicator to the value that the forms without these
 * columns would show: `≥`, `95`, `%` give `≥95%`; 定性 gives the words alone. A comparator or unit that the value has
 * already is not written twice, placeholders are left out. Empty when there is no value.
 */
export function joinTargetValue(
  comparator: string | null,
  value: string | null,
  unit: string | null,
): string {
  const [sign, figure, measure] = [comparator, value, unit].map((part) => cleanText(part ?? '')) as [
    string,
    string,
    string,
  ];
  if (figure === '' || BY_WORDS.test(sign)) return figure;
  // Words are neither equal to something nor counted in a unit: `=`, 正常运转, 是/否.
  if (/^[=＝]?$/.test(sign) && !HAS_FIGURE.test(figure)) return figure;
  const hasOwn = leadingComparator(halfWidth(figure)) !== null;
  const before = hasOwn ? '' : (comparatorAlone(sign)?.before ?? '');
  const behind = isPlaceholder(measure) || figure.endsWith(measure) ? '' : measure;
  return `${before}${figure}${behind}`;
}
