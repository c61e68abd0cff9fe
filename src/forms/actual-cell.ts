import { serialOfCalendarDate } from '../domain/calendar-date';
import type { Indicator } from '../domain/indicator';
import { GRADES, parseTargetValue, type TargetValue } from '../domain/target-value';
import type { Area } from '../grid/area';
import { TEXT_FORMAT } from '../sheet-plan/sheet-look';
import type { Validation } from '../sheet-plan/sheet-plan';
import { REACHED_WORDS } from './reached-words';

/** What is to be entered for an indicator: a figure in the unit of its target, a day, or a judgement. */
type Entry =
  | { kind: 'figure'; unit: string | null }
  | { kind: 'percentage' }
  | { kind: 'day' }
  | { kind: 'choice'; values: readonly string[] };

function entryOf(target: TargetValue | null): Entry {
  switch (target?.kind) {
    case 'percentage':
      return { kind: 'percentage' };
    case 'quantity':
      return { kind: 'figure', unit: `${target.unit ?? ''}${target.object ?? ''}` || null };
    case 'range':
      return target.unit === '%' ? { kind: 'percentage' } : { kind: 'figure', unit: target.unit };
    case 'date':
      return { kind: 'day' };
    case 'grade':
      return { kind: 'choice', values: GRADES };
    default:
      return { kind: 'choice', values: Object.values(REACHED_WORDS) };
  }
}

/** The number format of the cell for what was achieved: a figure is shown with the unit of its target. */
export function actualFormat({ target }: Indicator): string {
  const entry = entryOf(target);
  switch (entry.kind) {
    case 'percentage':
      return '0.00%';
    case 'figure':
      return entry.unit === null ? 'General' : `General"${entry.unit.replaceAll('"', '')}"`;
    case 'day':
      return 'yyyy"年"m"月"d"日"';
    case 'choice':
      return TEXT_FORMAT;
  }
}

/** What was achieved as its cell holds it: a number where the text is one in the unit of the target. */
export function actualContent({ target, actual }: Indicator): string | number | null {
  if (actual === null) return null;
  const entry = entryOf(target);
  const read = parseTargetValue(actual);
  if (entry.kind === 'percentage' && read.kind === 'percentage') return read.number.div(100).toNumber();
  if (entry.kind === 'figure' && read.kind === 'quantity' && !read.isWorded) {
    const unit = `${read.unit ?? ''}${read.object ?? ''}`;
    if (unit === '' || unit === entry.unit) return read.number.toNumber();
  }
  if (entry.kind === 'day' && read.kind === 'date' && read.comparator === null && !read.isDeadline)
    return serialOfCalendarDate(read.date);
  return actual;
}

/** What may be entered for an indicator; other entries are asked about, not refused. */
export function actualValidation({ target }: Indicator, cell: Area): Validation {
  const entry = entryOf(target);
  const base = { area: cell, severity: 'warning', title: '实际完成值' } as const;
  if (entry.kind === 'choice')
    return { ...base, rule: { type: 'list', values: entry.values }, message: '请从列表中选择。' };
  const message =
    entry.kind === 'day'
      ? '请填写完成日期，如 2023-11-30。'
      : `请只填数字，单位${entry.kind === 'figure' && entry.unit !== null ? `“${entry.unit}”` : ''}会自动显示。`;
  return { ...base, rule: { type: 'decimal', min: -1e12, max: 1e12 }, message };
}
