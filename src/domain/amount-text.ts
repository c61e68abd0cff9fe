import Big from 'big.js';
import { chineseAmount } from './chinese-amount';
import { memo } from './memo';
import { convertAmount, type Amount, type MoneyUnit } from './money';
import { PLAIN_SIGNS, UNIT_WORDS } from './money-words';
import { halfWidth, withoutInvisible } from './text';
import { amountOfTwoUnits } from './two-unit-amount';

/** An amount as written: digits in threes with commas or blanks between, a unit in a bracket or not. */
const AMOUNT =
  /^¥?([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(?:\(?((?:百万|[千万亿])?元|百万|[万亿])\)?整?)?$/;

/** Longer texts are no amounts. */
const LONGEST_AMOUNT = 60;

/**
 * Reads an amount as people write it: thousands separators, full-width digits, blanks, 人民币 and a trailing unit are
 * understood (`20万元`, `250万`, `1.5亿元`), and so are Chinese numerals (`贰拾万元整`). Gives the number and the unit that was written after it (null when none
 * was), or null when the text is not one amount in one of our units.
 */
export function parseAmount(text: string): { amount: Amount; unit: MoneyUnit | null } | null {
  return text.length > LONGEST_AMOUNT ? null : readAmount(text);
}

/** An amount and, in a bracket behind it, another one. */
const SAID_TWICE = /^([^()（）]+)[(（]([^()（）]+)[)）]$/;

/**
 * An amount that is said twice, in figures and in words or in two units: `¥309000（叁拾万玖仟元整）`; null where both do not
 * say the same.
 */
function amountSaidTwice(text: string): ReturnType<typeof parseAmount> {
  const [, written = '', bracketed = ''] = SAID_TWICE.exec(text.trim()) ?? [];
  const [first, second] = [readOnce(written), readOnce(bracketed)];
  if (!first || !second) return null;
  const unit = first.unit ?? second.unit;
  const again = unit && second.unit ? convertAmount(second.amount, second.unit, unit) : second.amount;
  return first.amount.eq(again) ? { amount: first.amount, unit } : null;
}

const readAmount = memo(
  (text: string): ReturnType<typeof parseAmount> => readOnce(text) ?? amountSaidTwice(text),
);

function readOnce(text: string): ReturnType<typeof parseAmount> {
  // A mark of a note (①, ¹) is no digit.
  const plain = halfWidth(withoutInvisible(text))
    .replace(/人民币|RMB|CNY/gi, '')
    .replace(/\(\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '')
    .replace(/\u2212/g, '-')
    .replace(/[圆圓仟佰萬億]/g, (sign) => PLAIN_SIGNS[sign] as string)
    .replace(/[。;]$/, '')
    // A number in brackets may be less than nothing; one with its unit is not.
    .replace(/^\(([^()]*[元万亿])\)$/, '$1');
  const [, digits, unit] = AMOUNT.exec(plain) ?? [];
  if (digits === undefined) {
    const ofTwo = amountOfTwoUnits(plain);
    if (ofTwo) return ofTwo;
    const yuan = chineseAmount(plain.replace(/^¥/, ''));
    return yuan && { amount: yuan, unit: '元' };
  }
  const amount = new Big(digits.replace(/[+, ]/g, ''));
  return { amount, unit: unit === undefined ? null : (UNIT_WORDS.get(unit) ?? null) };
}

/** The amount that a text states, in `unit`: what is written in another is converted. Null when it is no amount. */
export function parseAmountIn(text: string, unit: MoneyUnit): Amount | null {
  const parsed = parseAmount(text);
  return parsed && convertAmount(parsed.amount, parsed.unit ?? unit, unit);
}
