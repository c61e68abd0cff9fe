import { isRealDate } from '../../../domain/calendar-date';
import type { ProjectTable } from '../../../domain/project-table';
import { lastYearOf } from '../../../domain/target-form';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { deadlineOf } from '../../support/dates-in-text';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { UNKNOWN_YEAR } from '../../support/unknowns';

/** Whether a later year lies within the time that the table states for the project, which began by the fiscal year. */
function isWithin({ period }: ProjectTable, found: number, year: number): boolean {
  if (period === null || found < year) return false;
  const yearOf = (end: string | null) => Number(/(?:19|20)\d\d/.exec(end ?? '')?.[0] ?? NaN);
  return yearOf(period.start) <= year && found <= yearOf(period.end);
}

export const dateOutsideYear: IndicatorRule = {
  scope: 'indicator',
  id: 'date-outside-year',
  family: 'dates',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '时限不在预算年度内', 'en-US': 'Deadline outside the fiscal year' },
  message: {
    'zh-CN': '时限“{value}”不在{year}年度内（应不晚于{year}年12月31日）。',
    'en-US': 'Deadline "{value}" is not within {year} (31 December {year} at the latest).',
  },
  why: {
    'zh-CN': '年度预算的任务应在年度内完成。多为沿用上年文件忘改。',
    'en-US': "What the budget of a year pays for is done within it. Usually last year's date was left.",
  },
  source: SOURCES.goals2015,
  check(judged, { table }, { year }) {
    const { target } = judged.indicator;
    if (target === null || (target.kind !== 'date' && judged.kind !== 'timeliness')) return NOT_APPLICABLE;
    const date = deadlineOf(judged);
    if (date !== null && !isRealDate(date)) return NOT_APPLICABLE;
    const found = lastYearOf(target);
    if (found === null) return NOT_APPLICABLE;
    if (year === null) return [{ field: indicatorPath(judged.index, 'target'), undecided: UNKNOWN_YEAR }];
    return found === year || isWithin(table, found, year) ? PASSED : onTarget(judged, { year });
  },
};
