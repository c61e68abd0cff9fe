import type { MoneyUnit } from './money';

/** The ways of writing a money unit, in plain characters. */
export const UNIT_WORDS: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  ['元', '元'],
  ['千元', '千元'],
  ['万元', '万元'],
  ['万', '万元'],
  ['百万元', '百万元'],
  ['百万', '百万元'],
  ['亿元', '亿元'],
  ['亿', '亿元'],
]);

/** Signs of cheques and of other writings, with the plain one. */
export const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  仟: '千',
  佰: '百',
  拾: '十',
  萬: '万',
  億: '亿',
  幣: '币',
  單: '单',
};
