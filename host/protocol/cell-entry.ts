import { invalidArgument } from './host-error';

/** What a cell holds after an entry; `null` fields are not changed. */
export interface EnteredCell {
  value: string | number | boolean | null;
  formula: string | null;
  numberFormat?: string;
}

const DAY = 86_400_000;

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1
    ? Math.round((time - Date.UTC(1899, 11, 30)) / DAY)
    : null;
}

function dated(value: number | null, numberFormat: string): EnteredCell | null {
  return value === null ? null : { value, formula: null, numberFormat };
}

function asDate(text: string): EnteredCell | null {
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese)
    return dated(serial(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])), 'yyyy"年"m"月"d"日"');
  const full = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (full && !text.includes('.'))
    return dated(serial(Number(full[1]), Number(full[2]), Number(full[3])), 'yyyy/m/d');
  const short = /^(?:(\d{1,2})月(\d{1,2})日|(\d{1,2})[-/](\d{1,2}))$/.exec(text);
  if (short) {
    const [month, day] = [Number(short[1] ?? short[3]), Number(short[2] ?? short[4])];
    return dated(serial(new Date().getFullYear(), month, day), 'm"月"d"日"');
  }
  return null;
}

function asNumber(text: string): EnteredCell | null {
  const match = /^([+-]?)([¥￥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  const size = Number(digits.replace(/,/g, '') + exponent) * (sign === '-' ? -1 : 1);
  const value = percent ? Number((size / 100).toPrecision(15)) : size;
  if (percent) return { value, formula: null, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (exponent) return { value, formula: null, numberFormat: '0.00E+00' };
  if (currency) return { value, formula: null, numberFormat: `${currency}#,##0` };
  if (digits.includes(',')) return { value, formula: null, numberFormat: '#,##0' };
  return { value, formula: null };
}

/** Excel takes a formula of up to 8,192 characters, with texts of up to 255 in it. */
export function checkFormulaLengths(formula: string): void {
  if (formula.length > 8_192) throw invalidArgument('formula longer than 8,192 characters');
  // Quotes in a sheet's name are no text of the formula.
  for (const [text] of formula.replace(/'(?:[^']|'')*'/g, '').matchAll(/"(?:[^"]|"")*"/g))
    if (text.length > 257) throw invalidArgument('a text of over 255 characters in a formula');
}

/** Reads an entry as Excel (Chinese locale) does; `textFormat` says that the cell's number format is `@`. */
export function enterCell(input: unknown, textFormat: boolean): EnteredCell {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, formula: null };
  if (typeof input !== 'string') throw invalidArgument('a cell takes a text, a number or a truth value');
  if (input === '') return { value: null, formula: null };
  if (input.length > 32_767) throw invalidArgument('text longer than 32,767 characters');
  if (textFormat) return { value: input, formula: null };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  const text = input.trim();
  const number = asNumber(text);
  if (number) return number;
  if (/^=./s.test(input) || /^[+-](?=[\w$(.])/.test(input) || /^@[A-Za-z_]/.test(input)) {
    checkFormulaLengths(input);
    return { value: null, formula: input.startsWith('=') ? input : `=${input}` };
  }
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text), formula: null };
  return asDate(text) ?? { value: input, formula: null };
}
