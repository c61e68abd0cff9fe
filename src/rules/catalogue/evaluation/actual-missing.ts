import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { isUnknownField } from '../../support/field-state';
import { LOOKING_BACK } from '../../support/forms';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const actualMissing: IndicatorRule = {
  scope: 'indicator',
  id: 'actual-missing',
  family: 'evaluation',
  severity: 'warning',
  isToDo: true,
  forms: LOOKING_BACK,
  title: { 'zh-CN': '没有填写完成情况', 'en-US': 'What was achieved is missing' },
  message: {
    'zh-CN': '指标值是“{target}”，没有填写实际完成值。',
    'en-US': 'The target is "{target}", but what was achieved is not filled in.',
  },
  why: {
    'zh-CN': '自评和监控都要逐项填写完成情况，空着无法判断目标是否实现。',
    'en-US':
      'Evaluation and monitoring tell of each indicator what was achieved; otherwise nobody can judge it.',
  },
  source: SOURCES.evaluation2020,
  check({ index, indicator: { target, actual, prospect, reason } }, { table }) {
    if (target === null || target.kind === 'placeholder') return NOT_APPLICABLE;
    const field = indicatorPath(index, 'actual');
    if (actual !== null || isUnknownField(table, field)) return PASSED;
    // In the middle of the year what is measured at its end has nothing yet, as long as the table says how it stands.
    if (table.form === 'monitoring' && prospect !== null && reason !== null) return PASSED;
    return [{ field, values: { target: target.written } }];
  },
};
