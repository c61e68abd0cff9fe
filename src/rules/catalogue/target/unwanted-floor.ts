import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const unwantedFloor: IndicatorRule = {
  scope: 'indicator',
  id: 'unwanted-floor',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  kinds: ['quantity', 'quality', 'timeliness', 'benefit', 'satisfaction', null],
  title: { 'zh-CN': '负向指标设了下限', 'en-US': 'Lower limit on what is not wanted' },
  message: {
    'zh-CN': '“{name}”是越少越好的指标，却写成“{value}”，是否应为≤？',
    'en-US': 'Less of "{name}" is better, yet it says "{value}". Should it be ≤?',
  },
  why: {
    'zh-CN': '差错、投诉、事故等应设上限。',
    'en-US': 'Errors, complaints and accidents have an upper limit.',
  },
  source: SOURCES.review,
  check(judged) {
    if (judged.figure?.direction !== 'lower') return NOT_APPLICABLE;
    return judged.isUnwanted ? onTarget(judged, { name: judged.name }) : PASSED;
  },
};
