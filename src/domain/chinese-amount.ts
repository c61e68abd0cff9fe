import Big from 'big.js';
import { chineseNumber, plainNumerals } from './chinese-numerals';

/** `二十三万元整`, `叁拾万零玖仟元`, `伍佰元伍角`: whole yuan, jiao and fen, in plain numerals. */
const AMOUNT =
  /^([一二三四五六七八九十廿][〇一二三四五六七八九十百千万亿]{0,24})(?:(元)(?:([一二三四五六七八九])角)?(?:〇?([一二三四五六七八九])分)?)?[整正]?$/;
/** A unit alone is no amount: `十万元`. */
const HAS_DIGIT = /[一二三四五六七八九廿]/;

/**
 * An amount of money in Chinese numerals, those of cheques among them, in 元; null of any other text, and of a number
 * without 元, 万 or 亿, whose unit another place tells.
 */
export function chineseAmount(text: string): Big | null {
  const [, number = '', yuan, jiao = '', fen = ''] = AMOUNT.exec(plainNumerals(text)) ?? [];
  if (!HAS_DIGIT.test(number) || (yuan === undefined && !/[万亿]/.test(number))) return null;
  return new Big(chineseNumber(number))
    .plus(new Big(chineseNumber(jiao)).div(10))
    .plus(new Big(chineseNumber(fen)).div(100));
}
