import Big from 'big.js';
import { chineseNumber } from './chinese-numerals';

/** A figure without comparator. */
export type Figure =
  | { kind: 'quantity'; number: Big; unit: string | null; object: string | null; isWorded: boolean }
  | { kind: 'percentage'; number: Big; isWorded: boolean }
  | { kind: 'range'; low: Big; high: Big; unit: string | null };

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SIGNED = `[+-]?${NUMBER}`;
const LEADING_NUMBER = new RegExp(`^${SIGNED}`);
const PERCENT_WORDS = new RegExp(`^百分之(${NUMBER})$`);
const PLUS_MINUS = new RegExp(`^(?:±|\\+/-|\\+-|正负)(${NUMBER})(\\D*)$`);
const RANGE = new RegExp(`^(${SIGNED})([^\\d~-]{0,8}?)[-\\u2010-\\u2015~至到](${NUMBER})(\\D*)$`);

/** Longer tails than this are prose, not a unit. */
const LONGEST_UNIT = 12;
/** Signs that no unit holds; digits stand only in those of areas and volumes. */
const NO_UNIT = /[\d,:;，：；。]/;
const AREA_UNIT = /^[kcdm]?m[23](?=\D|$)/i;

/** Words that count or measure, the longer ones first. */
const MEASURE =
  /^(?:个?百分点|[百千万亿]?(?:平方米|平方公里|平方千米|立方米|个工作日|工作日|千瓦时|人次|人日|场次|批次|班次|频次|台套|小时|分钟|公里|千米|毫米|厘米|延米|公顷|公斤|千克|季度|个月|[人名位户家台套件辆吨克米亩天日月年周项处所座本册份张场期批村头只株升次篇条起轮班届笔盏棵床间栋幢艘架节课组支]|分(?!钟)))/;

/** Numbers up to 9999 in Chinese, before a measure. */
const CHINESE_NUMBER = /^(?:零$|[一二两三四五六七八九十][零一二三四五六七八九十百千]{0,6})/;
/** Tenths: `九成`, `9成`. */
const TENTHS = /^(?:([1-9])|([一二三四五六七八九]))成$/;

const decimal = (digits: string): Big => new Big(digits.replace(/[+,]/g, ''));

/** What is done with what is counted. */
const DONE = /(?:全部|全)?(?:覆盖|完成|到位|达标|合格|完工|竣工)$/;
/** A remark behind the unit; of `5台(套)` it is a part. */
const REMARK = /(?!^)\((?!.?[套次件个]\))[^()]*\)$/;

/** The unit of a figure out of what stands behind it, and what is counted (`场活动`); null of prose. */
function splitUnit(tail: string): { unit: string | null; object: string | null } | null {
  const bare = /^\(([^()]+)\)$/.exec(tail)?.[1] ?? tail;
  const area = AREA_UNIT.exec(bare)?.[0] ?? '';
  if (bare.length > LONGEST_UNIT || NO_UNIT.test(bare.slice(area.length))) return null;
  const measure = MEASURE.exec(bare)?.[0] ?? bare;
  const object = bare.slice(measure.length);
  return /^\p{Script=Han}+$/u.test(object)
    ? { unit: measure, object }
    : { unit: bare === '' ? null : bare, object: null };
}

/** A number before 年 that is a year. */
const isYear = (digits: string, unit: string): boolean =>
  /^(?:19|20)\d{2}$/.test(digits) && unit.startsWith('年');

function readRange(text: string): Figure | null {
  const spread = PLUS_MINUS.exec(text);
  if (spread) {
    const split = splitUnit(spread[2] as string);
    const reach = decimal(spread[1] as string);
    return split && { kind: 'range', low: reach.times(-1), high: reach, unit: split.unit };
  }
  const [, low, first, high, second] = RANGE.exec(text) ?? [];
  if (low === undefined || high === undefined || (first !== '' && first !== second)) return null;
  const split = splitUnit(second as string);
  const [from, to] = [decimal(low), decimal(high)];
  return split && from.lt(to) ? { kind: 'range', low: from, high: to, unit: split.unit } : null;
}

/**
 * Reads a text without blanks that is a figure and nothing else: a number with a unit (`24,000元`, `500㎡`, `985.00(米)`),
 * a percentage (`95%`, `90.00(%)`, `100百分比`, `百分之95`), a range (`23-25个`, `±3%`), a number in Chinese (`二十三个`, `九成`). Null of any other.
 */
export function readFigure(text: string): Figure | null {
  const [, digit, sign = ''] = TENTHS.exec(text) ?? [];
  const tenths = digit ?? chineseNumber(sign);
  if (tenths !== 0) return { kind: 'percentage', number: new Big(tenths).times(10), isWorded: true };
  const figure = readPlain(text);
  if (figure) return figure;
  const money = /^¥/.test(text) ? readPlain(text.slice(1)) : null;
  if (money?.kind === 'quantity') return { ...money, isWorded: true };
  const number = CHINESE_NUMBER.exec(text)?.[0] ?? '';
  const unit = text.slice(number.length);
  if (number === '' || !['', '个', MEASURE.exec(unit)?.[0]].includes(unit)) return null;
  return {
    kind: 'quantity',
    number: new Big(chineseNumber(number)),
    unit: unit === '' ? null : unit,
    object: null,
    isWorded: true,
  };
}

function readPlain(text: string): Figure | null {
  const inWords = PERCENT_WORDS.exec(text)?.[1];
  if (inWords !== undefined) return { kind: 'percentage', number: decimal(inWords), isWorded: false };
  const range = readRange(text);
  if (range) return range;
  const digits = LEADING_NUMBER.exec(text)?.[0];
  if (digits === undefined) return null;
  const written = text.slice(digits.length);
  const tail = written.replace(/\(含[^()]{0,12}\)/, '').replace(REMARK, '');
  const isWorded = tail !== written;
  const number = decimal(digits);
  if (/^(?:%|\(%\)|百分比|\(百分比\))$/.test(tail)) return { kind: 'percentage', number, isWorded };
  if (/^%\p{Script=Han}{1,12}$/u.test(tail)) return { kind: 'percentage', number, isWorded: true };
  const counted = tail.replace(DONE, '');
  const split = splitUnit(counted);
  if (!split || isYear(digits, tail)) return null;
  return { kind: 'quantity', number, ...split, isWorded: isWorded || counted !== tail };
}
