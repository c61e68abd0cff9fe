import { isRealDate } from '../../../domain/calendar-date';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { unrealDateIn } from '../../support/dates-in-text';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const dateNotReal: IndicatorRule = {
  scope: 'indicator',
  id: 'date-not-real',
  family: 'dates',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '日期不存在', 'en-US': 'No such date' },
  message: { 'zh-CN': '“{date}”不是日历上有的日期。', 'en-US': 'There is no such day as {date}.' },
  why: {
    'zh-CN': '日期录入有误，请改为实际存在的日期。',
    'en-US': 'The date was mistyped; give one that the calendar has.',
  },
  source: SOURCES.form,
  check(judged) {
    const { target } = judged.indicator;
    if (target?.kind === 'date')
      return isRealDate(target.date) ? PASSED : onTarget(judged, { date: target.written });
    if (target?.kind !== 'text' && target?.kind !== 'period') return NOT_APPLICABLE;
    const date = unrealDateIn(target.written);
    return date === '' ? PASSED : onTarget(judged, { date });
  },
};
