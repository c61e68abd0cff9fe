import { nameCore, isCommonplace } from '../name-core';
import { NOT_APPLICABLE, PASSED, type DepartmentRule, type Problem } from '../rule';
import { SOURCES } from '../sources';
import { hasUnpairedQuotes } from './text-rules';

const subGoalPath = (index: number, field: 'no' | 'name' | 'goal' | 'indicator') =>
  `department.subGoals[${index}].${field}`;

const overallMissing: DepartmentRule = {
  scope: 'department',
  id: 'overall-missing',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '缺少总体绩效目标', 'en-US': 'Overall goals are missing' },
  message: {
    'zh-CN': '部门整体绩效目标中没有总体目标。',
    'en-US': 'The department states no overall goals.',
  },
  why: {
    'zh-CN': '总体目标说明部门全部资金要实现什么，分项目标由它分解而来。',
    'en-US': 'The overall goals say what all the money is for; sub-goals follow from them.',
  },
  source: SOURCES.goals2015,
  check: ({ overall }) => (overall === null ? [{ field: 'department.overall' }] : PASSED),
};

const subGoalNumbering: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-numbering',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项目标编号不连续', 'en-US': 'Numbers of sub-goals' },
  message: {
    'zh-CN': '分项目标的编号是{found}，按顺序应为{expected}。',
    'en-US': 'The sub-goal is numbered {found}; in order it should be {expected}.',
  },
  why: {
    'zh-CN': '编号缺漏或重复，看起来像漏了或多了一项。',
    'en-US': 'A gap or a double number looks as if one were missing or there twice.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    if (subGoals.length === 0) return NOT_APPLICABLE;
    const problems = subGoals.flatMap(({ no }, index): Problem[] => {
      if (no === index + 1) return [];
      const field = subGoalPath(index, 'no');
      return [
        {
          field,
          values: { found: no ?? '—', expected: index + 1 },
          fix: { field, value: index + 1 },
        },
      ];
    });
    return problems.length === 0 ? PASSED : problems;
  },
};

const subGoalDuplicate: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-duplicate',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项目标名称重复', 'en-US': 'Sub-goals of one name' },
  message: {
    'zh-CN': '分项“{value}”在第{others}项也出现。',
    'en-US': 'Sub-goal "{value}" is also number {others}.',
  },
  why: {
    'zh-CN': '两项同名，看不出各管什么；内容不同的应改名，相同的应合并。',
    'en-US': 'Two of one name cannot be told apart: rename one, or join them.',
  },
  source: SOURCES.review,
  check({ subGoals }) {
    const byName = new Map<string, number[]>();
    subGoals.forEach(({ name }, index) => {
      const key = name?.replace(/\s+/g, '') ?? '';
      if (key === '') return;
      const known = byName.get(key);
      if (known) known.push(index);
      else byName.set(key, [index]);
    });
    const problems = [...byName.values()]
      .filter((indexes) => indexes.length > 1)
      .flatMap((indexes) =>
        indexes.map((index): Problem => {
          const others = indexes.filter((other) => other !== index).map((other) => other + 1);
          return {
            field: subGoalPath(index, 'name'),
            values: { value: subGoals[index]?.name ?? '', others: others.join('、') },
          };
        }),
      );
    return problems.length === 0 ? PASSED : problems;
  },
};

const PARTS = [
  ['name', { 'zh-CN': '名称', 'en-US': 'name' }],
  ['goal', { 'zh-CN': '绩效目标', 'en-US': 'goal' }],
  ['indicator', { 'zh-CN': '绩效指标', 'en-US': 'indicator' }],
] as const;

const subGoalIncomplete: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-incomplete',
  family: 'department',
  severity: 'error',
  title: { 'zh-CN': '分项目标不完整', 'en-US': 'Sub-goal is incomplete' },
  message: {
    'zh-CN': '第{no}项分项目标没有写{part}。',
    'en-US': 'Sub-goal {no} has no {part}.',
  },
  why: {
    'zh-CN': '每个分项都要有名称、绩效目标和绩效指标。',
    'en-US': 'Each sub-goal has a name, a goal and an indicator.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    const problems = subGoals.flatMap((subGoal, index) =>
      PARTS.filter(([field]) => subGoal[field] === null).map(([field, part]): Problem => {
        return { field: subGoalPath(index, field), values: { no: index + 1, part } };
      }),
    );
    return problems.length === 0 ? PASSED : problems;
  },
};

const FIGURE = /\d|百分之|[一二三四五六七八九十]+(?:次|个|项|场|期|户|人)/;

const subGoalNotQuantified: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-not-quantified',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项指标没有数值', 'en-US': 'Sub-goal without a figure' },
  message: {
    'zh-CN': '分项“{name}”的绩效指标没有数值，无法考核。',
    'en-US': 'The indicator of sub-goal "{name}" has no figure.',
  },
  why: {
    'zh-CN': '分项指标应写明达到多少，例如“大于等于95%”。',
    'en-US': 'Say how much is to be reached, such as at least 95%.',
  },
  source: SOURCES.goals2015,
  check({ subGoals }) {
    const problems = subGoals.flatMap(({ name, indicator }, index): Problem[] => {
      if (indicator === null || FIGURE.test(indicator.normalize('NFKC'))) return [];
      return [{ field: subGoalPath(index, 'indicator'), values: { name: name ?? '' } }];
    });
    return problems.length === 0 ? PASSED : problems;
  },
};

const subGoalPercentage: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-percentage',
  family: 'department',
  severity: 'error',
  title: { 'zh-CN': '分项指标百分比超出范围', 'en-US': 'Percentage out of range' },
  message: {
    'zh-CN': '分项“{name}”的指标写着{found}%，不在0%至100%之间。',
    'en-US': 'The indicator of sub-goal "{name}" says {found}%, which is not between 0% and 100%.',
  },
  why: {
    'zh-CN': '占比、完成率不会超过100%；增长率除外。',
    'en-US': 'A share or a rate of completion is at most 100%; only growth may be more.',
  },
  source: SOURCES.review,
  check({ subGoals }) {
    const problems = subGoals.flatMap(({ name, indicator }, index): Problem[] => {
      if (indicator === null || /增长|增幅|提高|提升|增加/.test(indicator)) return [];
      const percentages = [...indicator.normalize('NFKC').matchAll(/(\d+(?:\.\d+)?)\s*%/g)];
      const found = percentages.map((match) => Number(match[1])).find((value) => value > 100);
      return found === undefined
        ? []
        : [{ field: subGoalPath(index, 'indicator'), values: { name: name ?? '', found } }];
    });
    return problems.length === 0 ? PASSED : problems;
  },
};

const subGoalQuotes: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-quotes',
  family: 'department',
  severity: 'info',
  title: { 'zh-CN': '分项目标引号不成对', 'en-US': 'Quotes do not pair' },
  message: { 'zh-CN': '文字中的引号不成对。', 'en-US': 'The quotation marks of the text do not pair.' },
  why: {
    'zh-CN': '多为中英文引号混用，请改为成对的中文引号。',
    'en-US': 'Straight and curly marks were mixed; use a pair of curly ones.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    const isUnpaired = (text: string | null) => text !== null && hasUnpairedQuotes(text);
    const problems = subGoals.flatMap(({ goal, indicator }, index): Problem[] => [
      ...(isUnpaired(goal) ? [{ field: subGoalPath(index, 'goal') }] : []),
      ...(isUnpaired(indicator) ? [{ field: subGoalPath(index, 'indicator') }] : []),
    ]);
    return problems.length === 0 ? PASSED : problems;
  },
};

const departmentAgency: DepartmentRule = {
  scope: 'department',
  id: 'department-agency-differs',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '部门与项目单位不一致', 'en-US': 'Department and agency differ' },
  message: {
    'zh-CN': '部门整体绩效目标写的是“{found}”，项目表的预算单位是“{expected}”。',
    'en-US': 'The department goals are of "{found}", the project tables of "{expected}".',
  },
  why: {
    'zh-CN': '部门目标与项目应属同一单位，不一致多为复制了其他单位的文字。',
    'en-US': 'Both belong to one agency; a difference usually comes from a copied text.',
  },
  source: SOURCES.form,
  check({ agency }, _projects, { agency: expected }) {
    if (agency === null || expected?.name == null) return NOT_APPLICABLE;
    const plain = (name: string) => name.normalize('NFKC').replace(/\s+|本级$|机关$/g, '');
    const [found, wanted] = [plain(agency), plain(expected.name)];
    return found.includes(wanted) || wanted.includes(found)
      ? PASSED
      : [{ field: 'department.agency', values: { found: agency, expected: expected.name } }];
  },
};

/** Overlap of so many neighbouring characters means that two texts speak of the same. */
const SHARED_CHARACTERS = 2;

const projectUncovered: DepartmentRule = {
  scope: 'department',
  id: 'project-uncovered',
  family: 'department',
  severity: 'info',
  title: { 'zh-CN': '没有分项目标对应的项目', 'en-US': 'Project that no sub-goal covers' },
  message: {
    'zh-CN': '没有一个分项绩效目标提到“{subject}”，以下项目缺少对应的分项：{projects}。',
    'en-US': 'No sub-goal speaks of {subject}; these projects have no sub-goal: {projects}.',
  },
  why: {
    'zh-CN': '项目应能归到某个分项目标之下，否则部门目标没有覆盖全部资金。',
    'en-US': 'Every project serves some sub-goal; otherwise the goals do not cover all the money.',
  },
  source: SOURCES.goals2015,
  check({ subGoals, overall }, projects) {
    if (subGoals.length === 0) return NOT_APPLICABLE;
    const said = [
      overall ?? '',
      ...subGoals.flatMap(({ name, goal, indicator }) => [name, goal, indicator]),
    ].join('\n');
    const pairs = new Set<string>();
    for (let at = 0; at + SHARED_CHARACTERS <= said.length; at += 1)
      pairs.add(said.slice(at, at + SHARED_CHARACTERS));
    const isSaid = (core: string) => {
      for (let at = 0; at + SHARED_CHARACTERS <= core.length; at += 1)
        if (pairs.has(core.slice(at, at + SHARED_CHARACTERS))) return true;
      return false;
    };
    const missing = projects.filter(({ core }) => core !== '' && !isCommonplace(core) && !isSaid(core));
    if (missing.length === 0) return PASSED;
    const titles = missing.map(({ title }) => title);
    const subjects = [...new Set(titles.map(nameCore))];
    return [
      {
        field: 'department.subGoals[0].name',
        values: { subject: subjects.slice(0, 5).join('、'), projects: titles.slice(0, 5).join('、') },
      },
    ];
  },
};

export const DEPARTMENT_RULES = [
  overallMissing,
  subGoalNumbering,
  subGoalDuplicate,
  subGoalIncomplete,
  subGoalNotQuantified,
  subGoalPercentage,
  subGoalQuotes,
  departmentAgency,
  projectUncovered,
] as const;
