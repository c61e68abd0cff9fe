import { isRealDate } from '../../../domain/calendar-date';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const dateFormat: IndicatorRule = {
  scope: 'indicator',
  id: 'date-format',
  family: 'dates',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '日期写法不统一', 'en-US': 'Form of dates' },
  message: {
    'zh-CN': '日期“{value}”宜写作“{expected}”。',
    'en-US': 'Write the date "{value}" as "{expected}".',
  },
  why: {
    'zh-CN': '全表统一用“年月日”写法，不会与编号或小数混淆。',
    'en-US': 'One form for all dates cannot be taken for a number.',
  },
  source: SOURCES.form,
  check(judged) {
    const { target } = judged.indicator;
    if (target?.kind !== 'date' || judged.figures === null || !isRealDate(target.date)) return NOT_APPLICABLE;
    const { usual } = judged.figures;
    return target.written === usual ? PASSED : onTarget(judged, { expected: usual }, usual);
  },
};
