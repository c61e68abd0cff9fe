import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const targetSigns: IndicatorRule = {
  scope: 'indicator',
  id: 'target-signs',
  family: 'target',
  severity: 'info',
  forms: ['spendingPlan'],
  title: { 'zh-CN': '指标值符号不规范', 'en-US': 'Unusual signs' },
  message: {
    'zh-CN': '“{value}”含全角字符或不规范的符号，宜写作“{expected}”。',
    'en-US': '"{value}" has full-width or unusual signs; write "{expected}".',
  },
  why: {
    'zh-CN': '统一写法便于筛选、汇总和导入预算系统。',
    'en-US': 'One way of writing lets values be filtered, summed and imported.',
  },
  source: SOURCES.form,
  check(judged) {
    const { figure } = judged;
    if (figure === null) return NOT_APPLICABLE;
    if (figure.writing !== 'signs') return PASSED;
    return onTarget(judged, { expected: figure.usual }, figure.usual);
  },
};
