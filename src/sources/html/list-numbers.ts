import { numberText } from '../document/number-text';

/** The formats of numbers by the names that pages have for them (CSS Counter Styles), and what stands behind. */
const STYLES: Readonly<Record<string, readonly [format: string, behind: string]>> = {
  a: ['lowerLetter', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  A: ['upperLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  'lower-roman': ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
};

const BULLET = /^(?:none|disc|circle|square|inside|outside|url\()/;

/** What stands before an item of a list as a browser shows it: its number; nothing where the list shows none. */
export function itemNumber(value: number, style = 'decimal'): string {
  const [name = ''] = style.split(/\s+/).filter((word) => word !== 'inside' && word !== 'outside');
  if (BULLET.test(name)) return '';
  const [format, behind] = STYLES[name] ?? ['decimal', '.'];
  return `${numberText(value, format)}${behind}`;
}
