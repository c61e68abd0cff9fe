import type { LocalText } from '../../locale/locale';
import type { Indicator } from '../../domain/indicator';
import { INDICATOR_TRAIT } from '../indicator-facts';
import { NOT_APPLICABLE, PASSED, type IndicatorRule, type Severity } from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';

/** A rule that asks for one cell of every indicator row. */
function requiredCell(
  id: string,
  column: keyof Indicator,
  severity: Severity,
  label: LocalText,
  why: LocalText,
  askedOf: Pick<IndicatorRule, 'traits'>,
): IndicatorRule {
  return {
    scope: 'indicator',
    ...askedOf,
    id,
    family: 'indicators',
    severity,
    title: { 'zh-CN': `缺少${label['zh-CN']}`, 'en-US': `${label['en-US']} is missing` },
    message: {
      'zh-CN': `第{row}个指标的“${label['zh-CN']}”没有填写。`,
      'en-US': `Indicator {row} has no ${label['en-US'].toLowerCase()}.`,
    },
    why,
    source: SOURCES.form,
    check: ({ index, indicator }) =>
      indicator[column] === null
        ? [{ field: indicatorPath(index, column), values: { row: index + 1 } }]
        : PASSED,
  };
}

const levelUnknown: IndicatorRule = {
  scope: 'indicator',
  traits: INDICATOR_TRAIT.unknownLevel,
  id: 'level-unknown',
  family: 'indicators',
  severity: 'warning',
  title: { 'zh-CN': '指标类别不在表式中', 'en-US': 'Unknown kind of indicator' },
  message: {
    'zh-CN': '“{value}”不是表式规定的指标类别。',
    'en-US': '"{value}" is no kind of indicator that the form knows.',
  },
  why: {
    'zh-CN':
      '一级指标为产出、效益、满意度（或成本），二级指标为数量、质量、时效、成本、经济效益等固定类别，汇总时按类别统计。',
    'en-US':
      'Levels 1 and 2 are fixed categories (output: quantity, quality, timeliness, cost; benefit; satisfaction), by which summaries count.',
  },
  source: SOURCES.goals2015,
  check({ index, indicator, kind, level1 }) {
    if (indicator.level2 !== null && kind === null)
      return [{ field: indicatorPath(index, 'level2'), values: { value: indicator.level2 } }];
    if (indicator.level1 !== null && level1 === null)
      return [{ field: indicatorPath(index, 'level1'), values: { value: indicator.level1 } }];
    return PASSED;
  },
};

const level2Misplaced: IndicatorRule = {
  scope: 'indicator',
  id: 'level2-misplaced',
  family: 'indicators',
  severity: 'error',
  title: { 'zh-CN': '二级指标归类错误', 'en-US': 'Level 2 under the wrong level 1' },
  message: {
    'zh-CN': '“{level2}”应归在“{expected}指标”下，现归在“{level1}”下。',
    'en-US': '"{level2}" belongs under "{expected}指标", not under "{level1}".',
  },
  why: {
    'zh-CN': '归类错误会使分类统计和评分权重出错。',
    'en-US': 'A wrong category spoils the counts by category and the weights of evaluation.',
  },
  source: SOURCES.goals2015,
  check({ index, indicator, kind, level1, under }) {
    if (kind === null || level1 === null) return NOT_APPLICABLE;
    if (under.includes(level1)) return PASSED;
    const values = {
      level2: indicator.level2 ?? '',
      level1: indicator.level1 ?? '',
      expected: under[0] ?? '',
    };
    return [{ field: indicatorPath(index, 'level2'), values }];
  },
};

const descriptionRepeats: IndicatorRule = {
  scope: 'indicator',
  id: 'description-repeats-name',
  family: 'indicators',
  severity: 'info',
  title: { 'zh-CN': '描述只是重复名称', 'en-US': 'Description repeats the name' },
  message: {
    'zh-CN': '指标描述“{value}”与三级指标名称相同，没有说明怎么算。',
    'en-US': 'The description "{value}" is the name again; it does not say how the figure is found.',
  },
  why: {
    'zh-CN': '描述应写清指标的含义或计算方法，便于年底自评取数。',
    'en-US': 'The description says what is counted and how, so that the figure can be found at the year end.',
  },
  source: SOURCES.core2021,
  check({ index, indicator: { level3, description } }) {
    if (level3 === null || description === null) return NOT_APPLICABLE;
    if (level3 !== description) return PASSED;
    return [{ field: indicatorPath(index, 'description'), values: { value: description } }];
  },
};

/** A basis named in a word, as the choices of the form are. */
const BARE_BASIS = /^\p{Script=Han}{1,4}(?:标准|需要|指标|计划|安排|预算|水平|依据|问卷)$/u;

/** The bases that one cell lists without saying more of any. */
function listedBases(basis: string): string[] {
  return basis.split(/[\s；;、，,/]+/).filter((part) => BARE_BASIS.test(part));
}

const severalBases: IndicatorRule = {
  scope: 'indicator',
  id: 'several-bases',
  family: 'text',
  severity: 'warning',
  title: { 'zh-CN': '一格多个依据', 'en-US': 'Several bases in one cell' },
  message: {
    'zh-CN': '“指标值确定依据”中列了{count}个依据（{bases}），应只写实际采用的一个。',
    'en-US': 'The cell names {count} bases ({bases}); give the one that the value really rests on.',
  },
  why: {
    'zh-CN': '列出全部备选项等于没有选择，多为下拉选项或模板文字未清理。',
    'en-US': 'A list of all choices is no choice; it is usually left over from a template.',
  },
  source: SOURCES.review,
  check({ index, indicator: { basis } }) {
    if (basis === null) return NOT_APPLICABLE;
    if (basis.length < 6) return PASSED;
    const bases = listedBases(basis);
    if (bases.length < 2) return PASSED;
    return [
      { field: indicatorPath(index, 'basis'), values: { count: bases.length, bases: bases.join('、') } },
    ];
  },
};

export const INDICATOR_ROW_RULES = [
  requiredCell(
    'level2-empty',
    'level2',
    'error',
    { 'zh-CN': '二级指标', 'en-US': 'Level 2' },
    {
      'zh-CN': '不写二级指标就不知道它考核数量、质量、时效、成本还是效益。',
      'en-US':
        'Without level 2 nobody knows whether it measures quantity, quality, timeliness, cost or benefit.',
    },
    { traits: INDICATOR_TRAIT.noLevel2 },
  ),
  requiredCell(
    'indicator-name-missing',
    'level3',
    'error',
    { 'zh-CN': '三级指标', 'en-US': 'Name (level 3)' },
    {
      'zh-CN': '三级指标是指标的名称，空着等于没有指标。',
      'en-US': 'Level 3 is the name of the indicator; without it there is none.',
    },
    { traits: INDICATOR_TRAIT.noName },
  ),
  requiredCell(
    'target-missing',
    'target',
    'error',
    { 'zh-CN': '指标值', 'en-US': 'Target value' },
    {
      'zh-CN': '没有指标值就无法判断是否完成。',
      'en-US': 'Without a target nobody can tell whether it was reached.',
    },
    { traits: INDICATOR_TRAIT.noTarget },
  ),
  requiredCell(
    'description-missing',
    'description',
    'warning',
    { 'zh-CN': '绩效指标描述', 'en-US': 'Description' },
    {
      'zh-CN': '描述应写清指标的含义或计算方法。',
      'en-US': 'The description says what is counted and how.',
    },
    { traits: INDICATOR_TRAIT.noDescription },
  ),
  requiredCell(
    'basis-missing',
    'basis',
    'warning',
    { 'zh-CN': '指标值确定依据', 'en-US': 'Basis' },
    {
      'zh-CN': '应写明指标值从何而来，如历史标准、行业标准或计划标准。',
      'en-US': 'Say where the value comes from: a historical, industry or planned standard.',
    },
    { traits: INDICATOR_TRAIT.noBasis },
  ),
  levelUnknown,
  level2Misplaced,
  descriptionRepeats,
  severalBases,
] as const;
