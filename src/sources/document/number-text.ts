const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '十', '百', '千'];
const LEGAL_UNITS = ['', '拾', '佰', '仟'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number below 10,000 as it is counted in Chinese: 12 is 十二, 105 is 一百零五. */
function counted(value: number, digits: string, units: readonly string[]): string {
  let text = '';
  let hasZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      hasZero ||= text !== '';
      continue;
    }
    if (hasZero) text += '零';
    hasZero = false;
    text += `${digits[digit]}${units[place]}`;
  }
  return digits === DIGITS ? text.replace(/^一十/, '十') : text;
}

function letters(value: number): string {
  // Word goes on with aa, bb.
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1);
  return value <= 35 ? String.fromCharCode(0x3251 + value - 21) : String(value);
}

/**
 * The number of a list as Word prints it in a format (ST_NumberFormat of ECMA-376); in plain digits where the format is
 * none of those that Chinese offices use.
 */
export function numberText(value: number, format: string): string {
  const isUsual = value > 0 && value < 10_000;
  if (!isUsual) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanDigital2':
      return counted(value, DIGITS, UNITS);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, LEGAL_DIGITS, LEGAL_UNITS);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
    case 'ideographTraditional':
      return STEMS[(value - 1) % STEMS.length] ?? '';
    case 'ideographZodiac':
      return BRANCHES[(value - 1) % BRANCHES.length] ?? '';
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    default:
      return String(value);
  }
}
