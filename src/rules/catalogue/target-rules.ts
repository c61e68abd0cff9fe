import { INDICATOR_TRAIT, type IndicatorFacts } from '../indicator-facts';
import { NOT_APPLICABLE, PASSED, type IndicatorRule, type MessageValues, type Outcome } from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';

/** A finding on the target value of an indicator. */
export function onTarget(
  { index, indicator }: IndicatorFacts,
  values: MessageValues = {},
  fix?: string,
): Outcome {
  const field = indicatorPath(index, 'target');
  const problem = { field, values: { value: indicator.target?.written ?? '', ...values } };
  return [fix === undefined ? problem : { ...problem, fix: { field, value: fix } }];
}

/** Target values with a number. */
export const FIGURE = ['quantity', 'percentage'] as const;

const notMeasurable: IndicatorRule = {
  scope: 'indicator',
  kinds: ['quantity', 'quality', 'cost', 'satisfaction'],
  meanings: ['quantity', 'percentage', 'date', 'grade', 'text'],
  id: 'target-not-measurable',
  family: 'target',
  severity: 'error',
  title: { 'zh-CN': '指标值不能衡量', 'en-US': 'Target cannot be measured' },
  message: {
    'zh-CN': '“{value}”没有可衡量的数值，应写成如“≥95%”“≤2000元”的形式。',
    'en-US': '"{value}" has no figure; give it as "≥95%" or "≤2000元".',
  },
  why: {
    'zh-CN': '产出和满意度指标要有比较符号、数值和单位，年底才能对照打分。这是最常见的退回原因。',
    'en-US':
      'Outputs and satisfaction need a comparator, a number and a unit to be scored. Nothing is sent back more often.',
  },
  source: SOURCES.core2021,
  check(facts) {
    if (facts.isFigure) return PASSED;
    // A grade may tell the quality of something; it cannot count it or state its cost.
    if (facts.kind === 'quality' && facts.indicator.target?.kind === 'grade') return PASSED;
    return onTarget(facts);
  },
};

const vague: IndicatorRule = {
  scope: 'indicator',
  kinds: ['benefit', null],
  meanings: ['quantity', 'percentage', 'date', 'grade', 'text'],
  id: 'target-vague',
  family: 'target',
  severity: 'warning',
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
  check(facts) {
    return facts.indicator.target?.kind === 'text' ? onTarget(facts) : PASSED;
  },
};

const comparatorMissing: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.noComparator,
  kinds: ['quantity', 'quality', 'cost', 'benefit', 'satisfaction', null],
  meanings: FIGURE,
  id: 'comparator-missing',
  family: 'target',
  severity: 'warning',
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
  check(facts) {
    const { figures } = facts;
    if (figures === null) return NOT_APPLICABLE;
    // All of something can only be reached exactly.
    if (figures.direction !== 'none' || (figures.unit === '%' && figures.value === 100)) return PASSED;
    return onTarget(facts);
  },
};

const unitMissing: IndicatorRule = {
  scope: 'indicator',
  meanings: ['quantity'],
  id: 'target-unit-missing',
  family: 'target',
  severity: 'error',
  title: { 'zh-CN': '指标值缺少单位', 'en-US': 'Unit is missing' },
  message: {
    'zh-CN': '“{value}”没有单位。',
    'en-US': '"{value}" has no unit.',
  },
  why: {
    'zh-CN': '没有单位的数字无法理解：个、次、人、元、%都可能。请补上单位。',
    'en-US': 'A bare number may mean items, times, people, yuan or percent. Add the unit.',
  },
  source: SOURCES.form,
  check(facts) {
    return facts.figures?.unit === '' ? onTarget(facts) : PASSED;
  },
};

const percentageRange: IndicatorRule = {
  scope: 'indicator',
  meanings: ['percentage'],
  id: 'percentage-range',
  family: 'target',
  severity: 'error',
  title: { 'zh-CN': '百分比超出范围', 'en-US': 'Percentage out of range' },
  message: {
    'zh-CN': '“{value}”不在0%至100%之间。',
    'en-US': '"{value}" is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '占比、完成率、满意度不会超过100%；增长率除外。',
    'en-US': 'A share, a rate of completion or of satisfaction is at most 100%; only growth may be more.',
  },
  source: SOURCES.review,
  check(facts) {
    const { figures } = facts;
    if (figures === null || (figures.value >= 0 && figures.value <= 100)) return PASSED;
    return /增长|增幅|提高|提升|增加|翻番/.test(facts.name) ? PASSED : onTarget(facts);
  },
};

const trivial: IndicatorRule = {
  scope: 'indicator',
  kinds: ['quantity', 'quality', 'timeliness', 'benefit', 'satisfaction', null],
  meanings: FIGURE,
  id: 'target-trivial',
  family: 'target',
  severity: 'warning',
  title: { 'zh-CN': '指标值没有约束', 'en-US': 'Target that always holds' },
  message: {
    'zh-CN': '“{value}”无论如何都能达到，起不到考核作用。',
    'en-US': '"{value}" is reached whatever happens, so it measures nothing.',
  },
  why: {
    'zh-CN': '≥0或≤100%等于没有目标，请按历史或计划水平设定。',
    'en-US': '≥0 or ≤100% is no target. Set it by what was or is to be reached.',
  },
  source: SOURCES.core2021,
  check(facts) {
    const { figures } = facts;
    if (figures === null) return NOT_APPLICABLE;
    const isFree =
      (figures.direction === 'lower' && figures.value === 0) ||
      (figures.direction === 'upper' && figures.unit === '%' && figures.value === 100);
    return isFree ? onTarget(facts) : PASSED;
  },
};

const percentUnit: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.unusualWriting,
  meanings: ['percentage'],
  id: 'percent-unit',
  family: 'target',
  severity: 'warning',
  title: { 'zh-CN': '百分比单位写法', 'en-US': 'Percent is written %' },
  message: {
    'zh-CN': '“{value}”的单位应写作%，即“{expected}”。',
    'en-US': 'The unit of "{value}" is written %: "{expected}".',
  },
  why: {
    'zh-CN': '“百分比”不是单位，汇总和评价系统只认%。',
    'en-US': '百分比 is no unit; evaluation systems know only %.',
  },
  source: SOURCES.review,
  check(facts) {
    const { figures } = facts;
    if (figures?.writing !== 'percentWord') return PASSED;
    return onTarget(facts, { expected: figures.usual }, figures.usual);
  },
};

const signs: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.unusualWriting,
  meanings: FIGURE,
  id: 'target-signs',
  family: 'target',
  severity: 'info',
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
  check(facts) {
    const { figures } = facts;
    if (figures?.writing !== 'signs') return PASSED;
    return onTarget(facts, { expected: figures.usual }, figures.usual);
  },
};

const spacing: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.unusualWriting,
  meanings: FIGURE,
  id: 'target-spacing',
  family: 'target',
  severity: 'info',
  title: { 'zh-CN': '指标值多余空格', 'en-US': 'Stray blanks in the target' },
  message: {
    'zh-CN': '“{value}”中有多余的空格，宜写作“{expected}”。',
    'en-US': '"{value}" has stray blanks; write "{expected}".',
  },
  why: {
    'zh-CN': '多余空格会使相同的值被当作不同的值。数字与单位之间的一个空格不算。',
    'en-US': 'Stray blanks make equal values differ. A single blank between number and unit does no harm.',
  },
  source: SOURCES.form,
  check(facts) {
    const { figures } = facts;
    if (figures?.writing !== 'spaced') return PASSED;
    return onTarget(facts, { expected: figures.usual }, figures.usual);
  },
};

export const TARGET_RULES = [
  notMeasurable,
  vague,
  comparatorMissing,
  unitMissing,
  percentageRange,
  trivial,
  percentUnit,
  signs,
  spacing,
] as const;
