import Big from 'big.js';
import { NOTHING_ENTERED, resolveSettings } from '../../../src/domain/workbook-settings';
import { readSheet } from '../../../src/forms/reader/read-grids';
import { placesOfProjectSheet } from '../../../src/forms/spending-plan/project-layout';
import { planProjectSheet } from '../../../src/forms/spending-plan/project-sheet';
import { cellAddress } from '../../../src/grid/area';
import { uncover } from '../../../src/grid/covered';
import type { Grid } from '../../../src/grid/grid';
import { checkDocument } from '../../../src/rules/checker';
import { placeOf, subjectOf } from '../../../src/rules/finding';
import { TEMPLATES, type TemplateFacts } from '../../../src/templates';
import { gridOfPlan } from '../../support/grid-of-plan';

const total = new Big('15.45');
const FACTS: TemplateFacts = {
  year: 2023,
  agency: { code: '485001', name: '某镇人民政府' },
  moneyUnit: '万元',
  villages: 23,
  budget: { total, fiscal: total, other: null },
  code: '13020823P00010010004W',
  name: '村级组织运转',
  purpose: '用于村级组织办公和日常维护。',
};

/** The sheet as Excel gives it (cells under merged ones are gone) and as a file does (empty cells are gone as well). */
const SOURCES: Readonly<Record<string, (grid: Grid) => Grid>> = {
  Excel: (grid) => grid,
  'a file': (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.filter(({ value }) => value !== null)).filter((row) => row.length > 0),
  }),
};

/** The cells of missing-field findings of a sheet. */
function missedAt(grid: Grid): Set<string> {
  const { document } = readSheet(grid);
  const { findings } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  return new Set(
    findings.flatMap((finding) => {
      const { cell } = placeOf(subjectOf(finding, document), finding.field);
      return cell && /-(?:missing|empty)$/.test(finding.rule) ? [cellAddress(cell.row, cell.column)] : [];
    }),
  );
}

// 其他资金 may be empty: the form counts it as 0.
const isDemanded = (path: string) => path !== 'budget.other';

describe.each(Object.entries(SOURCES))(
  'a field that is emptied in %s is missed in its own cell',
  (_, asSource) => {
    it.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
      const table = template.build(FACTS);
      const plan = planProjectSheet(table, '项目');
      const places = new Map([...placesOfProjectSheet(table)].filter(([path]) => isDemanded(path)));
      // The cell of the goals, as the form has it: right of its label.
      const goalsRow = plan.rows.findIndex(([label]) => label === '绩效目标');
      places.set('goals[0]', { row: goalsRow, column: 1 });
      const { rows } = uncover(gridOfPlan(plan).rows, plan.merges);
      for (const [path, { row, column }] of places) {
        const emptied = rows.map((cells) =>
          cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value: null } : cell)),
        );
        const missed = missedAt(asSource({ sheet: '项目', rows: emptied, merged: plan.merges }));
        expect([path, [...missed].includes(cellAddress(row, column))]).toEqual([path, true]);
      }
    });
  },
);
