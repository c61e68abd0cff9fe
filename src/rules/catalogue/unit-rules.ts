import { memo } from '../memo';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../rule';
import { SOURCES } from '../sources';
import { FIGURE, onTarget } from './target-rules';

/** What the end of an indicator's name asks of the unit: pattern of the name, pattern of fitting units, example. */
const UNIT_OF_NAME: readonly (readonly [RegExp, RegExp, string])[] = [
  [/满意度$|满意率$/, /^(?:%|‰|分)$/, '%'],
  [/(?:率|比例|比率|占比|比重)$/, /^(?:%|‰|个?百分点)$/, '%'],
  [/(?:人数|人次|人员数|人员数量)$/, /^(?:万?人|万?人次|名|位|户)$/, '人'],
  [/(?:村数|村级数|村个数|村数量|社区数|社区个数)$/, /^(?:个|村|个村|个行政村|个社区|家)$/, '个'],
  [/户数$/, /^(?:万?户|家)$/, '户'],
  [/(?:次数|频次|场次)$/, /^(?:次|场|场次|期|轮|批|批次|回|人次|起|万次)$/, '次'],
  [/期数$/, /^(?:期|次|班|班次|批)$/, '期'],
  [/(?:月数|月份数)$/, /^(?:个?月)$/, '个月'],
  [/天数$/, /^(?:天|日|个?工作日)$/, '天'],
  [/(?:年限|年数)$/, /^年$/, '年'],
  [/面积$/, /^(?:万?平方米|平方公里|平方千米|㎡|m2|m²|亩|万亩|公顷|km2|km²)$/i, '平方米'],
  [/(?:里程|长度|公里数)$/, /^(?:公里|千米|km|米|延米|延长米|m)$/i, '公里'],
  [/(?:册数)$/, /^(?:册|本|份|万册)$/, '册'],
  [/篇数$/, /^(?:篇|条)$/, '篇'],
  [/(?:台套数|台数|台[(（]套[)）]数)$/, /^(?:台|套|台套|台[(（]套[)）]|台\/套)$/, '台'],
  [/(?:金额|总额|总投资|单价|造价|投资额|支出|费用|经费|成本)$/, /^(?:亿元|万元|元|千元|%)/, '元'],
];

/** Index of the entry that the name falls under, or -1. */
const entryOf = memo((name) => UNIT_OF_NAME.findIndex(([pattern]) => pattern.test(name)));

const unitFitsName: IndicatorRule = {
  scope: 'indicator',
  meanings: FIGURE,
  id: 'unit-fits-name',
  family: 'target',
  severity: 'warning',
  title: { 'zh-CN': '单位与指标不符', 'en-US': 'Unit does not fit' },
  message: {
    'zh-CN': '“{name}”的单位写成“{found}”，一般应为“{expected}”。',
    'en-US': '"{name}" is stated in "{found}"; the usual unit is "{expected}".',
  },
  why: {
    'zh-CN': '单位与名称不符，多为复制其他指标后忘改。',
    'en-US': 'A unit that does not fit usually comes from a copied row.',
  },
  source: SOURCES.review,
  check(facts) {
    const { figures, kind, name } = facts;
    if (figures === null || figures.unit === '') return NOT_APPLICABLE;
    const entry = UNIT_OF_NAME[entryOf(name)];
    if (entry && !entry[1].test(figures.unit))
      return onTarget(facts, { name, found: figures.unit, expected: entry[2] });
    return entry || kind !== 'satisfaction' || /^(?:%|‰|分)$/.test(figures.unit)
      ? PASSED
      : onTarget(facts, { name, found: figures.unit, expected: '%' });
  },
};

const costUnit: IndicatorRule = {
  scope: 'indicator',
  kinds: ['cost'],
  meanings: FIGURE,
  id: 'cost-unit',
  family: 'cost',
  severity: 'warning',
  title: { 'zh-CN': '成本指标单位', 'en-US': 'Unit of a cost' },
  message: {
    'zh-CN': '成本指标“{name}”的单位是“{found}”，应以元、万元或%表示。',
    'en-US': 'Cost indicator "{name}" is stated in "{found}"; use 元, 万元 or %.',
  },
  why: {
    'zh-CN': '成本要能与预算比较，才能说明钱够不够、花得省不省。',
    'en-US': 'A cost must be comparable with the budget.',
  },
  source: SOURCES.core2021,
  check(facts) {
    const { figures, name, indicator } = facts;
    if (figures === null || figures.unit === '') return NOT_APPLICABLE;
    // Social and ecological costs need not be money.
    if (indicator.level2 !== null && /社会|生态/.test(indicator.level2)) return NOT_APPLICABLE;
    if (figures.money !== null || /^(?:%|‰|亿元|千元)/.test(figures.unit) || entryOf(name) >= 0)
      return PASSED;
    return onTarget(facts, { name, found: figures.unit });
  },
};

export const UNIT_RULES = [unitFitsName, costUnit] as const;
