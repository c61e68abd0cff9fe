import { isRealDate } from '../../../domain/calendar-date';
import { lastYearOf } from '../../../domain/target-form';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { deadlineOf } from '../../support/dates-in-text';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { UNKNOWN_YEAR } from '../../support/unknowns';

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
  check(judged, _project, { year }) {
    const { target } = judged.indicator;
    if (target === null || (target.kind !== 'date' && judged.kind !== 'timeliness')) return NOT_APPLICABLE;
    const date = deadlineOf(judged);
    if (date !== null && !isRealDate(date)) return NOT_APPLICABLE;
    const found = lastYearOf(target);
    if (found === null) return NOT_APPLICABLE;
    if (year === null) return [{ field: indicatorPath(judged.index, 'target'), undecided: UNKNOWN_YEAR }];
    return found === year ? PASSED : onTarget(judged, { year });
  },
};
