import Big from 'big.js';
import { parseCalendarDate, type CalendarDate } from './calendar-date';

/** How the achieved figure is held against the target figure. */
export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/** The grades of the form, best first. */
export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];

/** What a target value says, beside the text as it was written. */
export type TargetMeaning =
  | { kind: 'quantity'; comparator: Comparator | null; number: Big; unit: string | null }
  | { kind: 'percentage'; comparator: Comparator | null; number: Big }
  | { kind: 'date'; comparator: Comparator | null; date: CalendarDate }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'text' };

/** The 指标值 of an indicator: its meaning, and `written`, the text of the cell without outer blanks. */
export type TargetValue = TargetMeaning & { written: string };

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|≧|⩾|大于等于|大于或等于|不低于|不少于|不小于|至少)/, '≥'],
  [/^(?:≤|<=|=<|≦|⩽|小于等于|小于或等于|不高于|不超过|不多于|不大于|至多)/, '≤'],
  [/^(?:>|大于|高于|多于|超过)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:=|等于)/, '='],
];

const NUMBER_AND_UNIT = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(.*)$/s;

/** Longer tails than this are prose, not a unit. */
const LONGEST_UNIT = 8;

/**
 * Parses a target value into comparator + number + unit, a percentage (in percent: 95% gives 95; 百分比 and ％ are
 * understood as %), a date, a grade, or free text. Never throws; `written` keeps the text.
 */
export function parseTargetValue(text: string): TargetValue {
  const written = text.trim();
  const plain = written.normalize('NFKC').replace(/\s+/g, '');
  const grade = GRADES.find((candidate) => plain === candidate);
  if (grade) return { kind: 'grade', grade, written };

  const found = COMPARATORS.find(([pattern]) => pattern.test(plain));
  const comparator = found?.[1] ?? null;
  const rest = found ? plain.replace(found[0], '') : plain;

  const date = parseCalendarDate(rest);
  if (date && !/^\d+$/.test(rest)) return { kind: 'date', comparator, date, written };

  const percent = /^百分之(\d+(?:\.\d+)?)$/.exec(rest);
  if (percent?.[1]) return { kind: 'percentage', comparator, number: new Big(percent[1]), written };

  const match = NUMBER_AND_UNIT.exec(rest);
  if (match?.[1] && (match[2] ?? '').length <= LONGEST_UNIT && !/[\d,;，；。]/.test(match[2] ?? '')) {
    const number = new Big(match[1].replace(/,/g, ''));
    const unit = match[2] || null;
    if (unit === '%' || unit === '百分比') return { kind: 'percentage', comparator, number, written };
    return { kind: 'quantity', comparator, number, unit, written };
  }
  return { kind: 'text', written };
}
