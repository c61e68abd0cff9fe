import { leadingComparator } from './comparator';
import { readFigure, type Figure } from './figure';

/** What stands between two limits: `90%≤合格率≤95%`, `1≤X≤3个`. */
const NAMED_BETWEEN = /^([^≤<]{1,12})(?:≤|<=)[^\d≤<]{1,12}(?:≤|<=)(.{1,12})$/;
const INTERVAL = /^\[([^,[\]]{1,12})[,~-]([^,[\]]{1,12})\](.{0,12})$/;
/** A limit, and what another one follows: `20个且` of `≥20个且≤30个`. */
const FIRST_BOUND = /^([\d.,]{1,12}[^\d,、;且并不≤<小]{0,8})(?:[,、;]|并?且)?(.{2,16})$/;

/** The two limits, each with its sign, the lower one first; null of any other text. */
function boundsOf(text: string): readonly (string | undefined)[] | null {
  const first = leadingComparator(text);
  const [, limit = '', other = ''] = first ? (FIRST_BOUND.exec(first.rest) ?? []) : [];
  const second = leadingComparator(other);
  const bound = limit.replace(/,$/, '');
  if (first?.comparator === '≥' && second?.comparator === '≤') return [text, bound, second.rest];
  return first?.comparator === '≤' && second?.comparator === '≥' ? [text, second.rest, bound] : null;
}

/** A range that its two limits state, in a text without blanks: `≥20个且≤30个`, `≤5%且≥1%`, `90%≤合格率≤95%`, `[1,3]个`. Null of any other. */
export function readTwoBounds(text: string): (Figure & { kind: 'range' }) | null {
  const [, from, to, unit = ''] = NAMED_BETWEEN.exec(text) ?? INTERVAL.exec(text) ?? boundsOf(text) ?? [];
  const figure = from === undefined || to === undefined ? null : readFigure(`${from}~${to}${unit}`);
  return figure?.kind === 'range' ? figure : null;
}
