import Big from 'big.js';
import fc from 'fast-check';
import { isAsPlanned } from '../../src/sheet-plan/as-planned';
import { gridOfValues } from '../../src/grid/grid';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { summaryReport } from '../../src/reports/summary';
import { planSummarySheet, readApprovedTotal } from '../../src/reports/summary/summary-sheet';
import { projectOnPlannedSheet } from '../support/on-planned-sheet';
import { gridOfPlan } from '../support/grid-of-plan';
import { project } from '../support/form-arbitraries';

function withCell(plan: SheetPlan, row: number, column: number, value: string) {
  const values = plan.rows.map((cells) => cells.map((cell) => (isFormula(cell) ? cell.result : cell)));
  while (values.length <= row) values.push([]);
  const cells = values[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return gridOfValues(plan.name, values);
}

describe('whether a sheet is still as the add-in laid it out', () => {
  test('a sheet that nobody touched is', () => {
    fc.assert(
      fc.property(project, project, (present, next) => {
        const plan = planProjectSheet(present, '表');
        expect(isAsPlanned(gridOfPlan(plan), plan, planProjectSheet(next, '表'))).toBe(true);
      }),
    );
  });

  test('a note in an empty cell of the form, or where the next plan would write, is not; one further away does no harm', () => {
    fc.assert(
      fc.property(project, project, (present, next) => {
        const plan = planProjectSheet(present, '表');
        const after = planProjectSheet(next, '表');
        const rows = Math.max(plan.rows.length, after.rows.length);
        const emptyRow = plan.rows.findIndex((cells) => cells.includes(null));
        const emptyColumn = plan.rows[emptyRow]!.indexOf(null);
        expect(isAsPlanned(withCell(plan, emptyRow, emptyColumn, '备注'), plan, after)).toBe(false);
        expect(isAsPlanned(withCell(plan, rows, 0, '备注'), plan, after)).toBe(true);
        if (after.rows.length > plan.rows.length) {
          expect(isAsPlanned(withCell(plan, plan.rows.length, 0, '备注'), plan, after)).toBe(false);
        }
      }),
    );
  });
});

describe('the layout of a summary, read off its sheet', () => {
  test('is the one that it was made by', () => {
    fc.assert(
      fc.property(fc.array(project, { maxLength: 6 }), fc.boolean(), (projects, approved) => {
        const plan = planSummarySheet(
          {
            projects: projects.map((table, index) => projectOnPlannedSheet(table, `表${index}`)),
            approvedTotal: approved ? new Big('212.13') : null,
            moneyUnit: '万元',
            sheets: 9,
            agency: '沙流河镇',
          },
          '绩效目标汇总',
        );
        const grid = gridOfPlan(plan);
        const found = summaryReport.asFound(grid, plan.name);
        expect(found.merges).toEqual(plan.merges);
        expect(found.styles).toEqual(plan.styles);
        expect(found.columnWidths).toEqual(plan.columnWidths);
        expect(found.validations).toEqual(plan.validations);
        expect(found.charts).toEqual(plan.charts);
        expect(found.conditionalFormats).toEqual(plan.conditionalFormats);
        expect(found.rows.map((row) => row.length)).toEqual(plan.rows.map((row) => row.length));
        expect(isAsPlanned(grid, found, plan)).toBe(true);
        expect(readApprovedTotal(grid)?.toString() ?? null).toBe(approved ? '212.13' : null);
      }),
      { numRuns: 60 },
    );
  });
});
