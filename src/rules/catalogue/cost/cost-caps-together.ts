import type { Amount } from '../../../domain/money';
import type { DocumentRule, PlacedResult } from '../../rule';
import { short } from '../../support/decimals';
import { costCapsOf, type PlacedCap } from '../../support/cost-cap';
import type { JudgedProject } from '../../support/judged-project';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

/** Other projects that a finding names. */
const MOST_NAMED = 3;

export const costCapsTogether: DocumentRule = {
  scope: 'document',
  id: 'cost-caps-together',
  family: 'cost',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '多个项目补助同样的村', 'en-US': 'Projects that pay the same villages' },
  message: {
    'zh-CN':
      '与“{others}”补助的是同样的{count}个村，合计{total}万元，平均每村{average}元，而单项上限为{cap}元。',
    'en-US':
      'Together with "{others}" the same {count} villages get {total}万元, {average} yuan each; the cap of this project is {cap} yuan.',
  },
  why: {
    'zh-CN': '同一对象分列几个项目时，单看一个项目的上限没有意义，应合并测算。',
    'en-US': 'When the same villages are paid by several projects, their caps should be set together.',
  },
  source: SOURCES.review,
  check(projects, settings) {
    const groups = new Map<string, { project: JudgedProject; cap: PlacedCap; budget: Amount }[]>();
    for (const project of projects) {
      if (project.core === '') continue;
      for (const cap of costCapsOf(project, settings)) {
        const budget = project.budgetInYuan;
        if (cap.noun !== '村' || cap.shares === null || budget === null) continue;
        // A project has one table in each of several forms, which are not several payments.
        const key = `${project.table.form} ${project.core}`;
        const group = groups.get(key);
        if (group) group.push({ project, cap, budget });
        else groups.set(key, [{ project, cap, budget }]);
      }
    }
    return [...groups.values()].flatMap((group): PlacedResult[] => {
      if (group.length < 2) return [];
      const total = group.reduce((sum, { budget }) => sum.plus(budget), group[0]!.budget.times(0));
      return group.map(({ project, cap }): PlacedResult => {
        const others: string[] = [];
        for (const other of group) {
          if (others.length === MOST_NAMED) break;
          if (other.project !== project) others.push(other.project.title);
        }
        return {
          table: project.table,
          field: indicatorPath(cap.index, 'target'),
          values: {
            others: others.join('、'),
            count: cap.count,
            total: total.div(10_000).toFixed(),
            average: total.div(cap.count || 1).toFixed(0),
            cap: short(cap.cap),
          },
        };
      });
    });
  },
};
