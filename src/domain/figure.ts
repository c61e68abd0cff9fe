import Big from 'big.js';
import { chineseNumber, plainNumerals } from './chinese-numerals';

/** A figure without comparator. */
export type Figure =
  | { kind: 'quantity'; number: Big; unit: string | null; object: string | null; isWorded: boolean }
  | { kind: 'percentage'; number: Big; isWorded: boolean }
  | { kind: 'range'; low: Big; high: Big; unit: string | null };

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SIGNED = `[+-]?${NUMBER}`;
const LEADING_NUMBER = new RegExp(`^${SIGNED}`);
/** `95%` in words, its number in digits or in Chinese: `百分之95`, `百分之九十五`, `百分百`. */
const PERCENT_WORDS = new RegExp(
  `^百分(?:之(?:(${NUMBER})|([一二三四五六七八九十百]{1,5}(?:点[〇零一二三四五六七八九]{1,3})?))|(百))$`,
);
const PER_THOUSAND = new RegExp(
  `^千分之(?:(${NUMBER})|([一二三四五六七八九十]{1,3}(?:点[〇零一二三四五六七八九]{1,3})?))$`,
);
/** Half of all. */
const HALF_OF_ALL = /^(?:半数|一半)$/;
const PLUS_MINUS = new RegExp(`^(?:±|\\+/-|\\+-|正负)(${NUMBER})(\\D*)$`);
/** `95%±2%`, `18±2℃`, `(95±2)%`: the unit stands behind the first number, the second, or both. */
const AROUND = new RegExp(`^(\\()?(${SIGNED})([^\\d()±]{0,8})(?:±|\\+/-)(${NUMBER})(\\))?([^\\d()±]{0,8})$`);
const RANGE = new RegExp(`^(${SIGNED})([^\\d~-]{0,8}?)(?:[-\\u2010-\\u2015]{1,2}|[~至到])(${SIGNED})(\\D*)$`);
/** Tens of thousands and thousands, each with its sign: `1万2千人次`. */
const IN_GROUPS = /^(\d{1,4})万([1-9])千(?=\D)/;
const inThousands = (_: string, many: string, thousands: string): string => `${many}${thousands}000`;

/** Longer tails than this are prose, not a unit. */
const LONGEST_UNIT = 12;
/** Points, raised digits, fractions and marks of notes right behind a number are no unit: `10⁴`, `23½`, `23①`. */
const NO_BEGINNING_OF_UNIT =
  /^[.·\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2460-\u24ff\u2776-\u2793]/;
/** Signs that no unit holds; digits stand only in those of areas and volumes. */
const NO_UNIT = /[\d,:;，：；。%≥≤><=↑↓→~]/;
const AREA_UNIT = /(?<=^|\/|万)[kcdm]?m[23](?=\D|$)/gi;

/** Words that count or measure, the longer ones first. */
const MEASURE =
  /^(?:个?百分点|[百千万亿]?(?:平方米|平方公里|平方千米|立方米|个工作日|工作日|个?自然日|个?日历[天日]|千瓦时|人次|人日|场次|批次|班次|频次|亩次|户次|家次|台次|件次|辆次|车次|架次|例次|台套|分贝|小时|分钟|公里|千米|毫米|厘米|延米|公顷|公斤|千克|季度|个月|[人名位户家台套件辆吨克米亩天日月年项处所座本册份张场期批村头只株升次篇条起轮班届笔盏棵床间栋幢艘架节课组支倍类]|周(?!岁|年)|岁|分(?!钟)))/;

/** Numbers in Chinese, before a measure; their signs are plain (see plainNumerals). */
const CHINESE_NUMBER =
  /^(?:〇(?![〇一二三四五六七八九十]|件$)|[一二三四五六七八九十廿][〇一二三四五六七八九十百千万亿]{0,12}(?:点[〇一二三四五六七八九]{1,4})?)/;
/** From one number to another: `一到两次`, `两至三个`. */
const RANGE_IN_WORDS =
  /^([〇一二三四五六七八九十百千万]{1,8})[至到~-]([〇一二三四五六七八九十百千万]{1,8})(?![〇一二三四五六七八九十百千万])(\D*)$/;
/** `半小时`, `半个月`. */
const HALF_UNIT = /^半个?(?=(?:小时|工作日|[天日月年])$)/;
/** Half a unit behind a number: `1个半月`, `一个半小时`, `两年半`. */
const AND_HALF =
  /^(\d{1,3}|[〇一二三四五六七八九十]{1,3})(?:(个)半(月|小时|工作日|学期)|((?:个月|小时|[天年周倍]))半)$/;
/** Tenths: `九成`, `9成`, `9.5成`. */
const TENTHS = /^(?:([1-9](?:\.\d)?)|([一二三四五六七八九]))成$/;

const decimal = (digits: string): Big => new Big(digits.replace(/[+,]/g, ''));

/** A bound that does not end what is counted. */
const BOUND_WITHIN = /[以之][上下内](?!$)/;

/** What is done with what is counted. */
const DONE = /(?:全部|全)?(?:覆盖|完成|到位|达标|合格|完工|竣工)$/;
/** A remark behind the unit; of `5台(套)` it is a part. */
const REMARK = /(?!^)(?<!\/)\((?!.?[套次件个]\))[^()]*\)$/;

/** How sure a figure is, in brackets where its unit might stand: `23（暂定）`. */
const PROVISIONAL = /^\((?:暂[定估]|[预估]计|预估|估算|初定|拟定|计划)数?\)$/;

/** The unit of a figure out of what stands behind it, and what is counted (`场活动`); null of prose. */
function splitUnit(tail: string): { unit: string | null; object: string | null } | null {
  if (PROVISIONAL.test(tail)) return { unit: null, object: null };
  const bare = /^[([【〔]([^()[\]【】〔〕]+)[)\]】〕]$/.exec(tail)?.[1] ?? tail;
  // 9月开学前 and 12月上中旬 are times.
  if (/^[年月日].*[前后]$|^月\p{Script=Han}*(?:[初末底]|旬)$/u.test(bare)) return null;
  // Of 20个以上村 nobody can say what is bounded.
  if (BOUND_WITHIN.test(bare)) return null;
  if (NO_BEGINNING_OF_UNIT.test(bare)) return null;
  if (bare.length > LONGEST_UNIT || (bare !== '%' && NO_UNIT.test(bare.replace(AREA_UNIT, '')))) return null;
  const measure = MEASURE.exec(bare)?.[0] ?? bare;
  const object = bare.slice(measure.length);
  return /^\p{Script=Han}+$/u.test(object)
    ? { unit: measure, object }
    : { unit: bare === '' ? null : bare, object: null };
}

/** What stands behind a year: 年, or what leaves it out, as in `2023上半年` and `2023底前`. */
const BEHIND_YEAR = /^(?:年|学年|[上下]半年|[初中底末](?:前|$)|第?[一二三四1-4]季|[春秋]季)/;

/** A number that is a year by what stands behind it. */
const isYear = (digits: string, unit: string): boolean =>
  /^(?:19|20)\d{2}$/.test(digits) && BEHIND_YEAR.test(unit);

/** Percentages differ by points: `95%±2个百分点`. */
const POINTS = /^个?百分点$/;

/** A figure and how far the result may be from it. */
function readAround(text: string): Figure | null {
  const [, open, figure, unit = '', reach, close, behind = ''] = AROUND.exec(text) ?? [];
  if (figure === undefined || reach === undefined || (open === undefined) !== (close === undefined))
    return null;
  const isInPoints = unit === '%' && POINTS.test(behind);
  if (unit !== '' && behind !== '' && unit !== behind && !isInPoints) return null;
  const split = splitUnit(isInPoints ? unit : behind || unit);
  const [middle, by] = [decimal(figure), decimal(reach)];
  return split && { kind: 'range', low: middle.minus(by), high: middle.plus(by), unit: split.unit };
}

function readRange(text: string): Figure | null {
  const spread = PLUS_MINUS.exec(text);
  if (spread) {
    const split = splitUnit(spread[2] as string);
    const reach = decimal(spread[1] as string);
    return split && { kind: 'range', low: reach.times(-1), high: reach, unit: split.unit };
  }
  const [, low, first, high, second] = RANGE.exec(text.replace(/之间$/, '')) ?? [];
  if (low === undefined || high === undefined || (first !== '' && first !== second)) return null;
  if (isYear(high, second as string)) return null;
  const split = splitUnit(second as string);
  const [from, to] = [decimal(low), decimal(high)];
  return split && from.lt(to) ? { kind: 'range', low: from, high: to, unit: split.unit } : null;
}

/** A range whose numbers are in Chinese. */
function readRangeInWords(text: string): Figure | null {
  const [, first = '', second = '', tail = ''] = RANGE_IN_WORDS.exec(plainNumerals(text)) ?? [];
  const [low, high] = [chineseNumber(first), chineseNumber(second)];
  const unit = tail === '' || tail === '个' ? tail : MEASURE.exec(tail)?.[0];
  if (low === null || high === null || low >= high || unit !== tail) return null;
  return { kind: 'range', low: new Big(low), high: new Big(high), unit: unit === '' ? null : unit };
}

/**
 * Reads a text without blanks that is a figure and nothing else: a number with a unit (`24,000元`, `500㎡`, `985.00(米)`),
 * a percentage (`95%`, `90.00(%)`, `100百分比`, `百分之95`), a range (`23-25个`, `±3%`, `95±2%`), a number in Chinese (`二十三个`,
 * `贰拾叁个`, `一到两次`, `九成`, `半小时`). Null of any other.
 */
export function readFigure(text: string): Figure | null {
  const [, digit, sign = ''] = TENTHS.exec(text) ?? [];
  const tenths = Number(digit ?? chineseNumber(sign));
  if (tenths !== 0) return { kind: 'percentage', number: new Big(tenths).times(10), isWorded: true };
  const half = readAndHalf(text);
  if (half) return half;
  const figure = readPlain(text.replace(IN_GROUPS, inThousands));
  if (figure) return figure;
  const money = /^¥/.test(text) ? readPlain(text.slice(1)) : null;
  if (money?.kind === 'quantity') return { ...money, unit: money.unit ?? '元', isWorded: true };
  const range = readRangeInWords(text);
  if (range) return range;
  const halfUnit = HALF_UNIT.exec(text)?.[0] ?? '';
  const number = CHINESE_NUMBER.exec(plainNumerals(text))?.[0] ?? halfUnit;
  const unit = text.slice(number.length);
  // A circle is a mark.
  if (number === '' || text === '○' || !['', '个', '元', MEASURE.exec(unit)?.[0]].includes(unit)) return null;
  const counted = halfUnit === '' ? chineseNumber(number) : 0.5;
  if (counted === null) return null;
  return {
    kind: 'quantity',
    number: new Big(counted),
    unit: unit === '' ? null : unit,
    object: null,
    isWorded: true,
  };
}

/** A number and a half of its unit. */
function readAndHalf(text: string): Figure | null {
  const [, number = '', one, unit = '', other = ''] = AND_HALF.exec(plainNumerals(text)) ?? [];
  const counted = /^\d/.test(number) ? Number(number) : chineseNumber(number);
  if (number === '' || counted === null) return null;
  return {
    kind: 'quantity',
    number: new Big(counted).plus(0.5),
    unit: unit === '月' || unit === '工作日' ? `${one}${unit}` : unit || other,
    object: null,
    isWorded: true,
  };
}

/** A share in words: `百分之九十五`, `百分百`, `半数`, `千分之五`. */
function readShare(text: string): Figure | null {
  const percent = PERCENT_WORDS.exec(text);
  if (percent) {
    const [, digits, words = '百'] = percent;
    if (digits !== undefined) return { kind: 'percentage', number: decimal(digits), isWorded: false };
    const share = chineseNumber(words);
    return share === null ? null : { kind: 'percentage', number: new Big(share), isWorded: true };
  }
  if (HALF_OF_ALL.test(text)) return { kind: 'percentage', number: new Big(50), isWorded: true };
  const [whole, digits, words = ''] = PER_THOUSAND.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = digits === undefined ? chineseNumber(words) : decimal(digits);
  if (number === null) return null;
  return { kind: 'quantity', number: new Big(number), unit: '‰', object: null, isWorded: true };
}

function readPlain(text: string): Figure | null {
  const share = readShare(text);
  if (share) return share;
  const range = readRange(text) ?? readAround(text);
  if (range) return range;
  const digits = LEADING_NUMBER.exec(text)?.[0];
  if (digits === undefined) return null;
  const written = text.slice(digits.length);
  const tail = written.replace(/\(含[^()]{0,12}\)/, '').replace(REMARK, '');
  const isWorded = tail !== written;
  const number = decimal(digits);
  if (/^(?:%{1,2}|\(%\)|百分比|\(百分比\)|percent)$/i.test(tail))
    return { kind: 'percentage', number, isWorded };
  if (/^%\p{Script=Han}{1,12}$/u.test(tail)) return { kind: 'percentage', number, isWorded: true };
  const counted = tail.replace(DONE, '');
  const split = splitUnit(counted);
  if (!split || isYear(digits, tail)) return null;
  return { kind: 'quantity', number, ...split, isWorded: isWorded || counted !== tail };
}
