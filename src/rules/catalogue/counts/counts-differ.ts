import { withoutBlanks } from '../../../domain/text';
import type { DocumentRule, PlacedResult } from '../../rule';
import type { JudgedIndicator } from '../../support/judged-indicator';
import type { JudgedProject } from '../../support/judged-project';
import type { TargetFigures } from '../../support/target-figures';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { countsAllVillages } from '../../support/village-counts';

interface Counted {
  project: JudgedProject;
  indicator: JudgedIndicator;
  figures: TargetFigures;
}

/** Counts of the same thing in projects of the same subject; villages are compared with the fact instead. */
export const countsDiffer: DocumentRule = {
  scope: 'document',
  id: 'counts-differ',
  family: 'counts',
  severity: 'info',
  forms: 'all',
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
    const groups = new Map<string, Counted[]>();
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
        const key = `${project.table.form}\n${project.core}\n${withoutBlanks(level3)}\n${figures.unit}`;
        const group = groups.get(key);
        if (group) group.push({ project, indicator, figures });
        else groups.set(key, [{ project, indicator, figures }]);
      }
    }
    return [...groups.values()].flatMap((group): PlacedResult[] => {
      const first = group[0]!;
      return group
        .filter(({ figures }) => figures.value !== first.figures.value)
        .map(({ project, indicator, figures }) => {
          const values = {
            name: indicator.name,
            found: figures.value,
            expected: first.figures.value,
            unit: figures.unit,
            other: first.project.title,
          };
          return { table: project.table, field: indicatorPath(indicator.index, 'target'), values };
        });
    });
  },
};
