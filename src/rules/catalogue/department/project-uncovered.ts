import { NOT_APPLICABLE, PASSED, type DepartmentRule } from '../../rule';
import { isCommonplace, nameCore } from '../../support/name-core';
import { SOURCES } from '../../support/sources';

/** Overlap of so many neighbouring characters means that two texts speak of the same. */
const SHARED_CHARACTERS = 2;

export const projectUncovered: DepartmentRule = {
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
