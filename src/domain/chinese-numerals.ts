const DIGITS = '〇一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Powers that what stands before them is multiplied by as a whole. */
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The numerals of cheques and other ways of writing, each with the plain one. */
const WRITTEN = '零○壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億两兩';
const PLAIN = '〇〇一二二三三四五六六七八九十百千万亿二二';

/** A text in which every numeral has its plain form: `贰拾叁` gives `二十三`. No sign is added or left out. */
export function plainNumerals(text: string): string {
  return text.replace(/[零○壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億两兩]/g, (sign) =>
    PLAIN.charAt(WRITTEN.indexOf(sign)),
  );
}

/** The digit that a Chinese sign stands for, `零` and `○` among them; 0 of any other sign. */
export function digitOf(sign: string): number {
  return Math.max(0, DIGITS.indexOf(plainNumerals(sign)));
}

/** The Chinese sign of a digit; that of 0 is `〇`, as in years. */
export function signOf(digit: number): string {
  return DIGITS.charAt(digit);
}

const NUMBER = /^([〇一二三四五六七八九十百千万亿]+)(?:点([〇一二三四五六七八九]+))?$/;
/** Digits one after the other, as those of a year: `一二〇`. Two without a zero are about as many: `二三次`. */
const IN_DIGITS = /^[一二三四五六七八九](?:〇|[〇一二三四五六七八九]{2,})$/;
/** Two digits at one place, and a digit of which nobody can say whether it is of the next place: `一百二`, `三万五`. */
const UNCLEAR = /[一二三四五六七八九][〇一二三四五六七八九]|[百千万亿][一二三四五六七八九]$/;

const inDigits = (signs: string): string => [...signs].map(digitOf).join('');

/**
 * The number of a text in Chinese numerals, below 10^12: `十二`, `廿三`, `一百零五`, `两千`, `贰万肆仟`, `二〇`, `三点五`; null of
 * what is none, and of one that can be read in two ways.
 */
export function chineseNumber(text: string): number | null {
  const [, signs, decimals] = NUMBER.exec(plainNumerals(text.replace(/廿/g, '二十'))) ?? [];
  if (signs === undefined) return null;
  if (!IN_DIGITS.test(signs) && UNCLEAR.test(signs)) return null;
  const whole = IN_DIGITS.test(signs) ? Number(inDigits(signs)) : placedNumber(signs);
  return decimals === undefined ? whole : Number(`${whole}.${inDigits(decimals)}`);
}

/** The number of plain numerals with their places. */
function placedNumber(signs: string): number {
  let whole = 0;
  let sum = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const place = PLACES[sign];
    const group = GROUPS[sign];
    if (group !== undefined) {
      whole += (sum + (digit ?? 0)) * group;
      sum = 0;
      digit = null;
    } else if (place === undefined) digit = digitOf(sign);
    else {
      sum += (digit ?? 1) * place;
      digit = null;
    }
  }
  return whole + sum + (digit ?? 0);
}

/** A number below 100 in Chinese numerals: `四`, `十`, `二十三`. */
export function numeralOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const places = tens === 0 ? '' : `${tens === 1 ? '' : signOf(tens)}十`;
  return places + (ones === 0 && tens > 0 ? '' : signOf(ones));
}
