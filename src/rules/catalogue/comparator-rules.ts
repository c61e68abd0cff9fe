import { INDICATOR_TRAIT } from '../indicator-facts';
import { memo } from '../memo';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';
import { FIGURE, onTarget } from './target-rules';

/** Cost indicators that count what is saved, not what is spent. */
const SAVING = /节约|节支|节省|降低|下降|减少|压减|压缩|核减/;

const costComparator: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.lowerLimit,
  kinds: ['cost'],
  meanings: FIGURE,
  id: 'cost-comparator',
  family: 'target',
  severity: 'error',
  title: { 'zh-CN': '成本指标应设上限', 'en-US': 'A cost is an upper limit' },
  message: {
    'zh-CN': '成本指标“{name}”写成了“{value}”，成本应设上限（≤）。',
    'en-US': 'Cost indicator "{name}" says "{value}"; a cost has an upper limit (≤).',
  },
  why: {
    'zh-CN': '写成≥意味着花得越多越好。',
    'en-US': 'With ≥ the more is spent the better.',
  },
  source: SOURCES.core2021,
  check(facts) {
    const { figures, name } = facts;
    if (figures?.direction !== 'lower' || SAVING.test(name)) return PASSED;
    return onTarget(facts, { name });
  },
};

const satisfactionComparator: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.upperLimit,
  kinds: ['satisfaction'],
  meanings: FIGURE,
  id: 'satisfaction-comparator',
  family: 'target',
  severity: 'error',
  title: { 'zh-CN': '满意度应设下限', 'en-US': 'Satisfaction is a lower limit' },
  message: {
    'zh-CN': '满意度写成了“{value}”，应设下限（≥）。',
    'en-US': 'Satisfaction says "{value}"; it has a lower limit (≥).',
  },
  why: {
    'zh-CN': '写成≤意味着越不满意越好。',
    'en-US': 'With ≤ the less content people are the better.',
  },
  source: SOURCES.core2021,
  check(facts) {
    return facts.figures?.direction === 'upper' && !facts.isUnwanted ? onTarget(facts) : PASSED;
  },
};

const outputCapped: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.upperLimit,
  kinds: ['quantity', 'quality', 'benefit'],
  meanings: FIGURE,
  id: 'output-capped',
  family: 'target',
  severity: 'warning',
  title: { 'zh-CN': '产出或效益设了上限', 'en-US': 'Output or benefit with an upper limit' },
  message: {
    'zh-CN': '“{name}”写成“{value}”，为产出或效益设了上限，是否应为≥？',
    'en-US': '"{name}" says "{value}", an upper limit on what is wanted. Should it be ≥?',
  },
  why: {
    'zh-CN': '产出和效益一般是至少完成多少；写成≤时一件不做也算达标。差错率、投诉数等除外。',
    'en-US':
      'What is wanted is at least so much; with ≤ doing nothing reaches the target. Errors, complaints and the like are the exception.',
  },
  source: SOURCES.review,
  check(facts) {
    if (facts.figures?.direction !== 'upper' || facts.isUnwanted) return PASSED;
    // Durations may well be limited.
    if (/时间|时长|天数|周期|耗时/.test(facts.name)) return PASSED;
    return onTarget(facts, { name: facts.name });
  },
};

const unwantedFloor: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.lowerLimit,
  kinds: ['quantity', 'quality', 'timeliness', 'benefit', 'satisfaction', null],
  meanings: FIGURE,
  id: 'unwanted-floor',
  family: 'target',
  severity: 'warning',
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
  check(facts) {
    if (facts.figures?.direction !== 'lower') return NOT_APPLICABLE;
    return facts.isUnwanted ? onTarget(facts, { name: facts.name }) : PASSED;
  },
};

const satisfactionLow: IndicatorRule = {
  scope: 'indicator',
  kinds: ['satisfaction'],
  meanings: ['percentage'],
  id: 'satisfaction-low',
  family: 'target',
  severity: 'warning',
  title: { 'zh-CN': '满意度目标偏低', 'en-US': 'Low satisfaction' },
  message: {
    'zh-CN': '满意度目标“{value}”低于{least}%。',
    'en-US': 'A satisfaction of "{value}" is below {least}%.',
  },
  why: {
    'zh-CN': '审核一般要求满意度不低于当地下限（可在设置中调整）。',
    'en-US': 'Reviewers expect at least the local limit, which is a setting.',
  },
  source: SOURCES.review,
  limit: 'leastSatisfaction',
  check(facts, _project, { limits }) {
    const { figures } = facts;
    if (figures === null || figures.direction === 'upper') return NOT_APPLICABLE;
    return figures.value < limits.leastSatisfaction
      ? onTarget(facts, { least: limits.leastSatisfaction })
      : PASSED;
  },
};

/** Words that say who is asked. */
const WHO =
  /群众|居民|村民|市民|公众|农民|农户|牧民|企业|商户|单位|干部|职工|员工|人员|学员|师生|学生|家长|患者|老人|残疾人|军人|军属|民兵|青年|妇女|儿童|党员|考生|游客|家属|家庭|用户|客户|代表|委员|对象|群体|旅客|乘客|住户|业主|社会|基层|部门|村|社区/;

const satisfactionOfWhom: IndicatorRule = {
  scope: 'indicator',
  kinds: ['satisfaction'],
  id: 'satisfaction-of-whom',
  family: 'target',
  severity: 'info',
  title: { 'zh-CN': '未写明谁满意', 'en-US': 'Satisfaction of whom' },
  message: {
    'zh-CN': '满意度指标的名称和描述都没有写明调查对象。',
    'en-US': 'Neither name nor description says whose satisfaction it is.',
  },
  why: {
    'zh-CN': '应写明调查谁，例如“补助对象满意度”，否则年底无法组织调查。',
    'en-US': 'Say who is asked, such as the people who get the subsidy; otherwise no survey can be made.',
  },
  source: SOURCES.review,
  check({ index, indicator }) {
    const { level3, description } = indicator;
    if (level3 === null && description === null) return NOT_APPLICABLE;
    const isSaid = WHO.test((level3 ?? '').replace(/服务对象满意度/, '')) || WHO.test(description ?? '');
    return isSaid ? PASSED : [{ field: indicatorPath(index, 'level3') }];
  },
};

const isWeak = memo((name) => /办公用品|办公耗材|采购次数|购买次数/.test(name));

const weakIndicator: IndicatorRule = {
  scope: 'indicator',
  kinds: ['quantity'],
  id: 'indicator-weak',
  family: 'target',
  severity: 'info',
  title: { 'zh-CN': '指标不反映项目成效', 'en-US': 'Weak indicator' },
  message: {
    'zh-CN': '“{name}”只反映日常采购，不反映项目干了什么，建议换成能说明成效的指标。',
    'en-US': '"{name}" only counts everyday purchases; choose something that tells what the project does.',
  },
  why: {
    'zh-CN': '购买办公用品次数一类指标放在哪个项目都成立，审核人会要求更换。',
    'en-US': 'Counting purchases of office supplies fits any project; reviewers ask for something better.',
  },
  source: SOURCES.review,
  check({ index, indicator: { level3 } }) {
    if (level3 === null) return NOT_APPLICABLE;
    if (!isWeak(level3)) return PASSED;
    return [{ field: indicatorPath(index, 'level3'), values: { name: level3 } }];
  },
};

export const COMPARATOR_RULES = [
  costComparator,
  satisfactionComparator,
  outputCapped,
  unwantedFloor,
  satisfactionLow,
  satisfactionOfWhom,
  weakIndicator,
] as const;
