import { isRealDate } from './calendar-date';
import { digitOf, signOf } from './chinese-numerals';

/** Years as texts name them: before 年, in a date, at the start of a span; never one in a number or a document's mark. */
const DIGIT_YEAR =
  /(?<![\d.０-９])((?:19|20)\d{2})(?=\s*年|[-/.](?:0?[1-9]|1[0-2])(?!\d)|\s*[-\u2010-\u2015~～至到]\s*(?:19|20)\d{2}\s*年)|(?<![\d.０-９])((?:１９|２０)[０-９]{2})(?=\s*年)/g;
/** `20231231`, which is a date only where it stands alone. */
const COMPACT_DATE = /^(\D{0,4})((?:19|20)\d{2})((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(\D{0,2})$/;
const CHINESE_YEAR = /[一二][〇零○九][〇零○一二三四五六七八九]{2}(?=\s*年)/g;
/** Titles of regulations and documents, whose years are part of their names. */
const TITLE = /(《[^《》]*》)/;
const LEAP_DAY = /(?<!\d)(\d{4})(\s*年\s*|[-/.])(0?2)(\s*月\s*|[-/.])29(?!\d)/g;

/** A text whose years were moved. */
export interface MovedText {
  text: string;
  /** Whether any year in it was moved. */
  isMoved: boolean;
  /** Years that it names and that stay, in order, each once. */
  kept: readonly number[];
}

const wide = (year: number) =>
  String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const narrow = (digits: string) => Number(digits.normalize('NFKC'));

/** A year in Chinese digits with the sign for zero that the text uses. */
function chineseYear(year: number, zero: string): string {
  return String(year).replace(/\d/g, (digit) => (digit === '0' ? zero : signOf(Number(digit))));
}

function readChineseYear(text: string): number {
  return Number([...text].map(digitOf).join(''));
}

/**
 * A text with the years in it moved, in the ways of writing that it has: `2023年`, `2023-12-31`, `20231231`, `２０２３年`,
 * `二〇二三年`. Titles between 《》 keep theirs. The 29th of February of a year that has none becomes the 28th.
 *
 * @param move - the year that takes the place of one; the same year where it stays
 */
export function moveYears(text: string, move: (year: number) => number): MovedText {
  let isMoved = false;
  const kept = new Set<number>();
  const moved = (year: number): number => {
    const next = move(year);
    if (next === year) kept.add(year);
    else isMoved = true;
    return next;
  };
  const part = (piece: string): string => {
    const compact = COMPACT_DATE.exec(piece);
    if (compact) {
      const [, before = '', year = '', day = '', behind = ''] = compact;
      return before + String(moved(Number(year))) + day + behind;
    }
    return piece
      .replace(DIGIT_YEAR, (_, plain: string | undefined, full: string | undefined) =>
        plain === undefined ? wide(moved(narrow(full ?? ''))) : String(moved(Number(plain))),
      )
      .replace(CHINESE_YEAR, (year) =>
        chineseYear(moved(readChineseYear(year)), /[〇零○]/.exec(year)?.[0] ?? '〇'),
      )
      .replace(LEAP_DAY, (date: string, year: string) =>
        isRealDate({ year: Number(year), month: 2, day: 29 }) ? date : date.replace(/29$/, '28'),
      );
  };
  const result = text
    .split(TITLE)
    .map((piece, index) => (index % 2 === 1 ? piece : part(piece)))
    .join('');
  return isMoved ? { text: result, isMoved, kept: [...kept] } : { text, isMoved: false, kept: [...kept] };
}

/** A project code of one year as the code of another; null of a code of another form, and of one of a further year. */
export function codeOfYear(code: string, from: number, to: number): string | null {
  const [, region, year, rest] = /^(\d{6})(\d{2})([A-Z].*)$/.exec(code) ?? [];
  if (region === undefined || Number(year) !== from % 100) return null;
  return `${region}${String(to % 100).padStart(2, '0')}${rest}`;
}
