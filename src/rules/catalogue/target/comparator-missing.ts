import { leadingWords } from '../../../domain/target-value';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { SAYS_HOW } from '../../words/says-how';

const saysHow = hasWord(SAYS_HOW);
/** 培训合格率95% measures what is done; it does not say to do so much. */
const A_RATE = /(?:[率度]|比[例重])[:：]?$/;

export const comparatorMissing: IndicatorRule = {
  scope: 'indicator',
  id: 'comparator-missing',
  family: 'target',
  severity: 'warning',
  forms: ['spendingPlan'],
  kinds: ['quantity', 'quality', 'cost', 'benefit', 'satisfaction', null],
  title: { 'zh-CN': '缺少比较符号', 'en-US': 'Comparator is missing' },
  message: {
    'zh-CN': '“{value}”没有比较符号，看不出是至少、至多还是等于。',
    'en-US': '"{value}" has no comparator: is it at least, at most or exactly?',
  },
  why: {
    'zh-CN': '写明≥、≤或＝，评价时才知道超过或不足怎么计分。',
    'en-US': 'With ≥, ≤ or = it is clear how more or less is scored.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { figure, indicator } = judged;
    if (figure === null) return NOT_APPLICABLE;
    // All or none of something can only be reached exactly.
    const isExact = figure.value === 0 || (figure.unit === '%' && figure.value === 100);
    if (isExact || figure.direction !== 'none') return PASSED;
    const words = leadingWords(indicator.target?.written ?? '');
    return saysHow(words) && !A_RATE.test(words) ? PASSED : onTarget(judged);
  },
};
