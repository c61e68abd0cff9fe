import type { CheckSettings } from '../../domain/workbook-settings';
import type { IndicatorFacts } from '../indicator-facts';
import { memo } from '../memo';
import type { ProjectFacts } from '../project-facts';
import {
  NOT_APPLICABLE,
  PASSED,
  type DocumentRule,
  type IndicatorRule,
  type PlacedResult,
  type TextRule,
} from '../rule';
import { SOURCES } from '../sources';
import { indicatorPath } from '../text-places';
import { TRAIT } from '../text-traits';
import { UNKNOWN_VILLAGES } from '../unknowns';
import { onTarget } from './target-rules';

/** Villages chosen among all of them: their number may be smaller. */
const SOME_VILLAGES =
  /重点|试点|示范|部分|贫困|脱贫|样板|新增|新建|创建|美丽|薄弱|后进|达标|整治|改造|建设|提升|获评|先进|精品|非|未/;
const SPEAKS_OF_VILLAGES = memo((text) =>
  /村(?:级|数|个数|庄数|委会数)|(?:行政|各)村|村的?个数|村数/.test(text),
);
const speaksOfSome = memo((text) => SOME_VILLAGES.test(text));

/** Whether a quantity counts the villages of the township, all of them. */
function countsAllVillages({ kind, figures, indicator }: IndicatorFacts): boolean {
  if (kind !== 'quantity' || figures === null) return false;
  if (figures.unit !== '个' && !/^(?:村|个村|个行政村)$/.test(figures.unit)) return false;
  const { level3, description } = indicator;
  if (!SPEAKS_OF_VILLAGES(level3 ?? '') && !SPEAKS_OF_VILLAGES(description ?? '')) return false;
  return !speaksOfSome(level3 ?? '') && !speaksOfSome(description ?? '');
}

function compareWithFact(
  indicator: IndicatorFacts,
  settings: CheckSettings,
  isWrong: (found: number, fact: number) => boolean,
) {
  if (!countsAllVillages(indicator) || indicator.figures === null) return NOT_APPLICABLE;
  const { villages } = settings;
  if (villages === null)
    return [{ field: indicatorPath(indicator.index, 'target'), undecided: UNKNOWN_VILLAGES }];
  const found = indicator.figures.value;
  return isWrong(found, villages) ? onTarget(indicator, { found, expected: villages }) : PASSED;
}

const tooManyVillages: IndicatorRule = {
  scope: 'indicator',
  kinds: ['quantity'],
  meanings: ['quantity'],
  id: 'villages-too-many',
  family: 'counts',
  severity: 'error',
  title: { 'zh-CN': '村数超过实有村数', 'en-US': 'More villages than there are' },
  message: {
    'zh-CN': '指标值“{value}”超过实有的{expected}个村。',
    'en-US': 'Target "{value}" is more than the {expected} villages that there are.',
  },
  why: {
    'zh-CN': '覆盖的村不可能多于辖区实有村数（取自部门总体目标或设置）。',
    'en-US':
      'No more villages can be served than the township has (told by the department text or the settings).',
  },
  source: SOURCES.review,
  check: (indicator, _project, settings) =>
    compareWithFact(indicator, settings, (found, fact) => found > fact),
};

const tooFewVillages: IndicatorRule = {
  scope: 'indicator',
  kinds: ['quantity'],
  meanings: ['quantity'],
  id: 'villages-too-few',
  family: 'counts',
  severity: 'warning',
  title: { 'zh-CN': '村数少于实有村数', 'en-US': 'Fewer villages than there are' },
  message: {
    'zh-CN': '指标值“{value}”少于实有的{expected}个村，是否漏了村，或村数未更新？',
    'en-US':
      'Target "{value}" is fewer than the {expected} villages that there are. Are some left out, or is the number old?',
  },
  why: {
    'zh-CN': '面向所有村的项目，数量应与实有村数一致；只覆盖部分村的，请在名称中写明。',
    'en-US': 'A project for all villages counts all of them; if only some are meant, say so in the name.',
  },
  source: SOURCES.review,
  check: (indicator, _project, settings) =>
    compareWithFact(indicator, settings, (found, fact) => found < fact),
};

const ALL_VILLAGES_IN_TEXT =
  /(?:全镇|全乡|全街道|全部|所有|辖区内?|覆盖|拨至|拨付)(?:的)?(\d{1,4})\s*个(?:行政)?村|(\d{1,4})\s*个行政村/;

const villagesInText: TextRule = {
  scope: 'text',
  id: 'villages-in-text',
  family: 'counts',
  severity: 'warning',
  title: { 'zh-CN': '文字中的村数不一致', 'en-US': 'Number of villages in the text' },
  message: {
    'zh-CN': '文字写的是{found}个村，实有{expected}个村。',
    'en-US': 'The text speaks of {found} villages, there are {expected}.',
  },
  why: {
    'zh-CN': '文字与指标、与部门总体目标的村数应一致。',
    'en-US': 'Text, indicators and department goals should name the same number.',
  },
  source: SOURCES.review,
  traits: TRAIT.village,
  check(text, _place, _project, { villages }) {
    if (villages === null) return null;
    const match = ALL_VILLAGES_IN_TEXT.exec(text.normalize('NFKC'));
    const found = Number(match?.[1] ?? match?.[2] ?? villages);
    return found === villages || speaksOfSome(text.slice(0, 40))
      ? null
      : { values: { found, expected: villages } };
  },
};

/** Counts of the same thing in projects of the same subject; villages are compared with the fact instead. */
const countsDiffer: DocumentRule = {
  scope: 'document',
  id: 'counts-differ',
  family: 'counts',
  severity: 'info',
  title: { 'zh-CN': '同一数量前后不一', 'en-US': 'The same count differs' },
  message: {
    'zh-CN': '“{name}”在本表是{found}{unit}，在同类项目“{other}”中是{expected}{unit}。',
    'en-US':
      '"{name}" is {found}{unit} here and {expected}{unit} in "{other}", a project of the same subject.',
  },
  why: {
    'zh-CN': '同类项目面向同样的对象，数量不同需要说明或更正。',
    'en-US': 'Projects of one subject serve the same people or places; a different number needs a reason.',
  },
  source: SOURCES.review,
  check(projects) {
    const groups = new Map<string, { project: ProjectFacts; indicator: IndicatorFacts }[]>();
    const bySubject = new Map<string, number>();
    for (const { core } of projects) if (core !== '') bySubject.set(core, (bySubject.get(core) ?? 0) + 1);
    for (const project of projects) {
      if ((bySubject.get(project.core) ?? 0) < 2) continue;
      for (const indicator of project.indicators) {
        const { kind, figures } = indicator;
        const { level3 } = indicator.indicator;
        if (kind !== 'quantity' || figures === null || level3 === null || Number.isNaN(figures.value))
          continue;
        if (countsAllVillages(indicator)) continue;
        const key = `${project.core}\n${level3.replace(/\s+/g, '')}\n${figures.unit}`;
        const group = groups.get(key);
        if (group) group.push({ project, indicator });
        else groups.set(key, [{ project, indicator }]);
      }
    }
    return [...groups.values()].flatMap((group): PlacedResult[] => {
      const [first] = group;
      if (!first) return [];
      return group.flatMap(({ project, indicator }): PlacedResult[] => {
        if (indicator.figures?.value === first.indicator.figures?.value) return [];
        const values = {
          name: indicator.name,
          found: indicator.figures?.value ?? 0,
          expected: first.indicator.figures?.value ?? 0,
          unit: indicator.figures?.unit ?? '',
          other: first.project.title,
        };
        return [{ table: project.table, field: indicatorPath(indicator.index, 'target'), values }];
      });
    });
  },
};

export const COUNT_RULES = [tooManyVillages, tooFewVillages, villagesInText, countsDiffer] as const;
