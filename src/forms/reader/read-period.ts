import { isPlaceholder } from '../../domain/text';
import { yearLine } from '../vocabulary/titles';
import type { Draft } from './draft';
import type { ReadCell } from './read-row';

/** A word or a sign between the two ends of a period, alone in its cell. */
const BETWEEN = /^(?:到|至|[-—–~～]+)$/;

/** Both ends of a period in one cell: `2023.07-2024.01`, `2026年1月至2027年12月`, `2025年-2027年`. */
const BOTH =
  /^(\d{4}(?:[年./-]\d{1,2})?(?:[月./-]\d{1,2}日?)?[年月日]?|\d{8})(?:[-—–~～至到]+)(\d{4}.*|\d{1,2}月.*)$/;

/** Takes when a project is carried out; false of what no field has room for. */
export function takePeriod(
  draft: Draft,
  field: 'period' | 'period.start' | 'period.end',
  { text, cell }: ReadCell,
): boolean {
  if (text === '' || isPlaceholder(text) || BETWEEN.test(text)) return true;
  if (field === 'period.start') return draft.takePeriod('start', text, cell);
  if (field === 'period.end') return draft.takePeriod('end', text, cell);
  const [, start, end] = BOTH.exec(text.replace(/\s+/g, '')) ?? [];
  if (start !== undefined && end !== undefined) {
    // `2025年1-12月`: the month is named once.
    const from = /年\d{1,2}$/.test(start) ? `${start}月` : start;
    return draft.takePeriod('start', from, cell) && draft.takePeriod('end', end, cell);
  }
  return draft.takePeriod('start', text, cell) || draft.takePeriod('end', text, cell);
}

/** Takes the year of the table; false of what is none, and of another than the one that is known. */
export function takeYear(draft: Draft, { text, cell }: ReadCell): boolean {
  const whole = yearLine(text) ?? (/^(?:19|20)\d\d$/.test(text) ? Number(text) : null);
  // `2024年1-9月`: the year is known, and the months are told.
  const named = /^((?:19|20)\d\d)年/.exec(text)?.[1];
  const year = whole ?? (named === undefined ? null : Number(named));
  const isNews = year !== null && (draft.year === null || draft.year === year);
  draft.year ??= year;
  draft.keep('year', cell);
  return isNews && whole !== null;
}
