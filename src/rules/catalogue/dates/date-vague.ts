import { namesTimeIn } from '../../../domain/stated-time';
import type { TargetValue } from '../../../domain/target-value';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

/** A day of a month, such as 12月31日 before 前 or 之前. */
const MONTH_AND_DAY = /\d{1,2}\s*月\s*\d{1,2}\s*[日号]/;

function namesDay(target: TargetValue): boolean {
  if (target.kind === 'period') return target.time.to.day !== null;
  return MONTH_AND_DAY.test(target.written.normalize('NFKC'));
}

/** Whether a target value is a deadline that could name a day; a whole year, a span and a rhythm, which have no month, are none. */
function isDeadline(target: TargetValue): boolean {
  // What recurs, as in 每年5-10月, has no date.
  if (target.kind === 'text') return !/^\s*每/.test(target.written) && namesTimeIn(target.written);
  if (target.kind !== 'period') return false;
  const { from, to } = target.time;
  return from === null && to.month !== null;
}

export const dateVague: IndicatorRule = {
  scope: 'indicator',
  id: 'date-vague',
  family: 'dates',
  severity: 'info',
  forms: ['spendingPlan'],
  kinds: ['timeliness'],
  title: { 'zh-CN': '时限未写到日', 'en-US': 'Deadline without a day' },
  message: {
    'zh-CN': '时限“{value}”没有写到具体日期，宜写作如“{example}”。',
    'en-US': 'Deadline "{value}" names no day; write it as "{example}".',
  },
  why: {
    'zh-CN': '写明年月日，年底才能准确判断是否按时。',
    'en-US': 'With a full date there is no doubt about being in time.',
  },
  source: SOURCES.form,
  check(judged, _project, { year }) {
    const { target } = judged.indicator;
    if (target === null || !isDeadline(target)) return NOT_APPLICABLE;
    if (namesDay(target)) return PASSED;
    return onTarget(judged, { example: `${year === null ? '' : `${year}年`}12月31日` });
  },
};
