import { format as formatWith, getFormatDateInfo, tokenize, type FormatToken } from 'numfmt';
import { memo } from '../domain/memo';
import { significant } from './cell-value';

/** The part of a number format that shows numbers of one kind: positive, negative, zero, or those that it names. */
export interface FormatSection {
  /** Whether it shows a date or a time of day; `parts` tells which parts of a date. */
  isDate: boolean;
  parts: { year: boolean; month: boolean; day: boolean };
  /** Whether nothing but the number, a percent sign and a sign of its own is shown. */
  isPlain: boolean;
  /** How often the number is multiplied by 100: percent signs that are no mere text. */
  percents: number;
  /** Digits before the decimal point that are shown at least, zeros in front of the number. */
  leastDigits: number;
  /** Text that is shown with the number, in its order. */
  literals: string;
  /** Whether a negative number is shown without its sign, or is told by red alone. */
  dropsSign: boolean;
}

/** A number format that was taken apart. */
export interface NumberFormat {
  /** The section by which a number is shown. */
  sectionOf: (value: number) => FormatSection;
  /** What the format makes of a value. */
  show: (value: number | string) => string;
  /** Whether a text is shown with something added, or not at all. */
  changesText: boolean;
}

type Condition = (value: number) => boolean;

interface ParsedSection extends FormatSection {
  condition: Condition | null;
  isText: boolean;
}

/** What stands for digits, or for nothing that is read. */
const SILENT = new Set([
  'general',
  'hash',
  'zero',
  'qmark',
  'slash',
  'group',
  'point',
  'percent',
  'exp',
  'minus',
  'plus',
  'paren',
  'space',
  'skip',
  'fill',
  'color',
  'condition',
  'dbnum',
  'natnum',
]);

/** Signs and blanks that are written as texts around a number. */
const SIGNS = /^[-+() ]*$/;

/**
 * Number formats as Chinese Excel and WPS write them, in the terms of the standard: `!` before a character that is
 * shown as it is, General and the marks of noon in Chinese, and colours by Chinese names.
 */
function inStandardTerms(format: string): string {
  return format.replace(
    /"[^"]*"|\\.|G\/通用格式|上午\/下午|\[(?:黑色?|蓝色?|青色?|绿色?|洋红|红色?|白色?|黄色?|颜色\s*\d+)\]|!(.)/gsu,
    (piece: string, shown: string | undefined) => {
      if (shown !== undefined) return `\\${shown}`;
      if (piece === 'G/通用格式') return 'General';
      if (piece === '上午/下午') return 'AM/PM';
      return piece.startsWith('[') ? '' : piece;
    },
  );
}

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '<>': (value, limit) => value !== limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
};

function conditionOf({ value }: FormatToken): Condition | null {
  const [operator, limit] = value as [string, string];
  const compare = COMPARE[operator];
  return compare ? (number) => compare(number, Number(limit)) : null;
}

/** A currency that the format shows, e.g. of `[$¥-804]`. */
function currencyIn(token: FormatToken): string {
  return token.type === 'locale' ? (String(token.value).split('-')[0] ?? '') : '';
}

function literalOf(token: FormatToken): string {
  if (token.type === 'string' || token.type === 'escaped' || token.type === 'char' || token.type === 'digit')
    return String(token.value);
  return token.type === 'comma' ? ',' : currencyIn(token);
}

function parseSection(tokens: readonly FormatToken[]): ParsedSection {
  const has = (type: string) => tokens.some((token) => token.type === type);
  const raw = tokens.map((token) => (token.type === 'condition' ? '' : token.raw)).join('');
  const isSystemDate = tokens.some(
    ({ type, value }) => type === 'locale' && /^-?(?:x-sysdate|f800)/i.test(String(value)),
  );
  const isDate = has('datetime') || has('duration') || has('ampm');
  const { year, month, day } = isDate ? getFormatDateInfo(raw) : { year: false, month: false, day: false };
  const condition = tokens.find(({ type }) => type === 'condition');
  const literals = tokens.map(literalOf).join('');
  const digits = tokens.some(({ type }) => ['general', 'hash', 'zero', 'qmark', 'text'].includes(type));
  const point = tokens.findIndex(({ type }) => type === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  return {
    isDate,
    parts: isSystemDate && isDate ? { year: true, month: true, day: true } : { year, month, day },
    isPlain:
      digits &&
      !partsDigits(tokens) &&
      tokens.every((token) => SILENT.has(token.type) || token.type === 'text' || isSilent(token)),
    percents: tokens.filter(({ type }) => type === 'percent').length,
    leastDigits: whole.filter(({ type }) => type === 'zero').length,
    literals,
    dropsSign: !has('minus') && !has('paren') && !/[-(]/.test(literals),
    condition: condition ? conditionOf(condition) : null,
    isText: has('text'),
  };
}

const DIGITS: ReadonlySet<string> = new Set(['general', 'hash', 'zero', 'qmark']);
const SIGN_TYPES: ReadonlySet<string> = new Set(['minus', 'plus', 'paren']);

/** Whether a sign or a text stands among the digits: `0"-"00` shows 2325 as 23-25. */
function partsDigits(tokens: readonly FormatToken[]): boolean {
  const isDigit = ({ type }: FormatToken) => DIGITS.has(type);
  const are = tokens.map(isDigit);
  const inside = tokens.slice(are.indexOf(true), are.lastIndexOf(true));
  return inside.some(
    ({ type, value }) =>
      SIGN_TYPES.has(type) || ((type === 'string' || type === 'escaped') && String(value).trim() !== ''),
  );
}

function isSilent(token: FormatToken): boolean {
  if (token.type === 'locale') return currencyIn(token) === '';
  return (token.type === 'string' || token.type === 'escaped') && SIGNS.test(String(token.value));
}

/** Which section shows a number: by the conditions that are named, otherwise by its sign. */
function choose(sections: readonly ParsedSection[], value: number): ParsedSection {
  const [first, second = first, third = first] = sections as [ParsedSection, ParsedSection?, ParsedSection?];
  if (sections.some(({ condition }) => condition !== null)) {
    return sections.find(({ condition }) => condition === null || condition(value)) ?? third;
  }
  if (value < 0) return second;
  return value === 0 ? third : first;
}

function split(tokens: readonly FormatToken[]): FormatToken[][] {
  const parts: FormatToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

/** Decimals that show more of a number than it is raised by. */
const MANY_DECIMALS = /\.[0#?]{9}/;

/**
 * A number that is rounded up where its decimal digits end in a half, as Excel does: 0.575 with two decimals is 0.58, though
 * the binary fraction lies below it, which the library would round down.
 */
function halfUp(value: number): number {
  return !Number.isInteger(value) && String(significant(value)).endsWith('5')
    ? value * (1 + 2 * Number.EPSILON)
    : value;
}

function parse(format: string): NumberFormat | null {
  const standard = inStandardTerms(format);
  const isRounding = !MANY_DECIMALS.test(standard);
  const show = (value: number | string) =>
    formatWith(standard, typeof value === 'number' && isRounding ? halfUp(value) : value, {
      locale: 'zh-CN',
      nbsp: false,
    });
  try {
    show(0);
    const sections = split(tokenize(standard)).map(parseSection);
    const last = sections[sections.length - 1];
    // The last section is for texts when it is the fourth, or names them.
    const hasTextSection = sections.length > 3 || (sections.length > 1 && last?.isText === true);
    const numeric = hasTextSection ? sections.slice(0, -1) : sections;
    const isTextOnly = sections.length === 1 && last?.isText === true;
    return {
      sectionOf: (value) => choose(numeric, value),
      show,
      changesText: (hasTextSection || isTextOnly) && last !== undefined && !(last.isText && last.isPlain),
    };
  } catch {
    // Excel would not have saved it; the number alone is what there is.
    return null;
  }
}

const MOST_KEPT = 500;
const parseOnce = memo(parse, MOST_KEPT);

/** A number format taken apart, each once; null for General and for what is no format. */
export function numberFormatOf(format: string | undefined): NumberFormat | null {
  if (format === undefined || format === '' || format === 'General') return null;
  return parseOnce(format);
}
