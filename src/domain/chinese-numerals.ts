const DIGITS = '〇一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The digit that a Chinese sign stands for, `零` and `○` among them; 0 of any other sign. */
export function digitOf(sign: string): number {
  return Math.max(0, DIGITS.indexOf(sign));
}

/** The Chinese sign of a digit; that of 0 is `〇`, as in years. */
export function signOf(digit: number): string {
  return DIGITS.charAt(digit);
}

/** The number of a text in Chinese numerals, below 10,000: `十二`, `二十三`, `一百零五`, `两千`. */
export function chineseNumber(text: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of text.replace(/两/g, '二')) {
    const place = PLACES[sign];
    if (place === undefined) digit = digitOf(sign);
    else {
      sum += (digit ?? 1) * place;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}

/** A number below 100 in Chinese numerals: `四`, `十`, `二十三`. */
export function numeralOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const places = tens === 0 ? '' : `${tens === 1 ? '' : signOf(tens)}十`;
  return places + (ones === 0 && tens > 0 ? '' : signOf(ones));
}
