/** Signs of the fonts that offices take boxes and comparators from, by font and code (F000 to F0FF). */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '□',
    0x72: '□',
    0x78: '☒',
    0xa8: '□',
    0xfb: '×',
    0xfc: '√',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x2a: '□', 0x4f: '×', 0x50: '√', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□' },
  symbol: { 0x3d: '=', 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '·', 0xb9: '≠' },
};

/** What is shown for a sign that is not known: a person has to look at the document. */
const UNKNOWN = '\ufffd';

/** A sign of a symbol font as a character of its own. */
export function symbolOf(font: string, code: number): string {
  return SYMBOLS[font.toLowerCase()]?.[code & 0xff] ?? UNKNOWN;
}

/** A text with the signs of the Symbol font, which stand among private characters, as characters of their own. */
export function withSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf('symbol', sign.charCodeAt(0)));
}
