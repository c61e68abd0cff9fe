import Big from 'big.js';
import { chineseNumber, digitOf, plainNumerals } from './chinese-numerals';

/** `二十三万元整`, `叁拾万零玖仟元`, `伍佰元伍角`: whole yuan, jiao and fen, in plain numerals. */
const AMOUNT =
  /^([一二三四五六七八九十廿〇][〇一二三四五六七八九十百千万亿点]{0,24})(?:(元)(?:([一二三四五六七八九])角)?(?:〇?([一二三四五六七八九])分)?)?[整正]?$/;
/** A unit alone is no amount: `百万元`. Before 十 the 一 is left out: `十万元`. */
const HAS_DIGIT = /[一二三四五六七八九廿]|^十/;

/** What a point stands in: `三十点九万`. */
const OF_GROUP = /^([^万亿点]+点[^万亿点]+)([万亿])$/;

/** The yuan before jiao and fen; null of what is no number. */
function wholeYuan(number: string): Big | null {
  const [, count = number, group = ''] = OF_GROUP.exec(number) ?? [];
  const counted = chineseNumber(count);
  return counted === null ? null : new Big(counted).times(chineseNumber(`一${group}`) as number);
}

/**
 * An amount of money in Chinese numerals, those of cheques among them, in 元; null of any other text, and of a number
 * without 元, 万 or 亿, whose unit another place tells.
 */
export function chineseAmount(text: string): Big | null {
  const [, number = '', yuan, jiao = '', fen = ''] = AMOUNT.exec(plainNumerals(text)) ?? [];
  if (!HAS_DIGIT.test(number) || (yuan === undefined && !/[万亿]/.test(number))) return null;
  const whole = wholeYuan(number);
  return whole && whole.plus(new Big(digitOf(jiao)).div(10)).plus(new Big(digitOf(fen)).div(100));
}
