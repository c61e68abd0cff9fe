import { NOT_APPLICABLE, PASSED, type DepartmentRule } from '../../rule';
import { isCommonplace, nameCore } from '../../support/name-core';
import { SOURCES } from '../../support/sources';

/** All two neighbouring characters of a text: one pair in common means that two texts speak of the same. */
function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let end = 2; end <= text.length; end += 1) pairs.push(text.slice(end - 2, end));
  return pairs;
}

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
    const texts = [overall, ...subGoals.flatMap(({ name, goal, indicator }) => [name, goal, indicator])];
    const said = new Set(pairsOf(texts.join('\n')));
    const missing = projects.filter(
      ({ core }) => !isCommonplace(core) && !pairsOf(core).some((pair) => said.has(pair)),
    );
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
