import { isMeasurable } from '../../../domain/target-form';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';

export const targetVague: IndicatorRule = {
  scope: 'indicator',
  id: 'target-vague',
  family: 'target',
  severity: 'warning',
  forms: ['spendingPlan'],
  kinds: ['benefit', null],
  title: { 'zh-CN': '指标值是文字描述', 'en-US': 'Target is words' },
  message: {
    'zh-CN': '“{value}”既不是数值也不是规定的等次（优、良、中、差）。',
    'en-US': '"{value}" is neither a figure nor a grade (优, 良, 中, 差).',
  },
  why: {
    'zh-CN': '效益指标确实难以量化时，用优、良、中、差分级，不写“显著提升”一类的话。',
    'en-US': 'Where a benefit cannot be counted, use a grade rather than words such as "much improved".',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { target } = judged.indicator;
    if (target === null) return NOT_APPLICABLE;
    const isVague = target.kind === 'placeholder' || (target.kind === 'text' && !isMeasurable(target));
    return isVague ? onTarget(judged) : PASSED;
  },
};
