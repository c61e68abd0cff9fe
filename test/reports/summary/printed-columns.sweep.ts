import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_PROJECT, type ProjectTable } from '../../../src/domain/project-table';
import { isFormula, type SheetPlan } from '../../../src/sheet-plan/sheet-plan';
import { planSummarySheet, SUMMARY_COLUMN, summaryLayout } from '../../../src/reports/summary/summary-sheet';
import { oddBudget } from '../../support/odd-budgets';
import { writtenForm } from '../../../src/forms/registry';
import { summaryReport } from '../../../src/reports/summary';
import { isAsPlanned } from '../../../src/sheet-plan/as-planned';
import { planFormSheet } from '../../../src/workbook/form-sheets';
import { gridOfPlan } from '../../support/grid-of-plan';
import { projectOnPlannedSheet } from '../../support/on-planned-sheet';

const summaryOf = (tables: readonly ProjectTable[]): SheetPlan =>
  planSummarySheet(
    {
      projects: tables.map((one, index) => projectOnPlannedSheet(one, `表${index + 1}`)),
      approvedTotal: null,
      moneyUnit: '万元',
      sheets: tables.length + 1,
    },
    '汇总',
  );

/** What a person reads in a cell, in hundredths (of a percent, where it is a percentage). */
function printed(sheet: SheetPlan, row: number, column: number): number {
  const content = sheet.rows[row]?.[column] ?? null;
  const value = isFormula(content) ? content.result : content;
  if (value === '' || value === null) return 0;
  const shown = new Big(value).times(column === SUMMARY_COLUMN.share ? 10_000 : 100);
  // Nothing may be hidden behind the digits that are printed.
  expect(shown.round(6).mod(1).toFixed()).toBe('0');
  return Number(shown.round(0).toFixed());
}

const AMOUNTS = [0, 1, 2, 3, 4, 5, 6].map((at) => SUMMARY_COLUMN.total + at);

test('a person with a calculator finds every printed column right, in 200 workbooks', () => {
  fc.assert(
    fc.property(fc.array(oddBudget, { minLength: 1, maxLength: 12 }), (tables) => {
      const sheet = summaryOf(tables);
      const { firstRow, totalsRow } = summaryLayout(tables.length);
      const rows = tables.map((_, index) => firstRow + index);
      for (const column of [...AMOUNTS, SUMMARY_COLUMN.share]) {
        const added = rows.reduce((sum, row) => sum + printed(sheet, row, column), 0);
        expect([column, printed(sheet, totalsRow, column)]).toEqual([column, added]);
      }
      expect(printed(sheet, totalsRow, SUMMARY_COLUMN.share)).toBe(10_000);
      for (const row of [...rows, totalsRow]) {
        const [total, fiscal, other, , , , december] = AMOUNTS.map((column) => printed(sheet, row, column));
        expect(fiscal! + other!).toBe(total);
        // Plans end with 100%: the last date is the budget.
        expect(december).toBe(total);
      }
      // The sum is that of the exact budgets, and no row is off by a cent or more.
      const exact = tables.map(({ budget: { total }, moneyUnit }) =>
        total!.div(moneyUnit === '元' ? 10_000 : 1).times(100),
      );
      const all = exact.reduce((sum, one) => sum.plus(one), new Big(0));
      expect(printed(sheet, totalsRow, SUMMARY_COLUMN.total)).toBe(Number(all.round(0, Big.roundHalfUp)));
      rows.forEach((row, index) => {
        expect(Math.abs(printed(sheet, row, SUMMARY_COLUMN.total) - Number(exact[index]))).toBeLessThan(1);
        tables[index]!.plan.forEach((percent, date) => {
          const planned = exact[index]!.times(percent ?? 0).div(100);
          const shown = printed(sheet, row, SUMMARY_COLUMN.planned + date);
          expect(Math.abs(shown - Number(planned))).toBeLessThan(1);
        });
        expect(printed(sheet, row, SUMMARY_COLUMN.fiscal + 1) === 0).toBe(
          printed(sheet, row, SUMMARY_COLUMN.fiscal) === printed(sheet, row, SUMMARY_COLUMN.total),
        );
      });
    }),
    { numRuns: 200 },
  );
});

test('the shares of level 2 add up to 100.0%', () => {
  fc.assert(
    fc.property(fc.array(oddBudget, { minLength: 1, maxLength: 5 }), (tables) => {
      const sheet = summaryOf(tables);
      const shares = sheet.rows.find(([label]) => label === '占比');
      if (!shares) return;
      const counts = shares.flatMap((content) => (isFormula(content) ? Number(content.result) : []));
      const sum = counts.slice(0, -1).reduce((all, one) => all.plus(one), new Big(0));
      expect(sum.toFixed()).toBe(String(counts.at(-1)));
      expect([0, 1]).toContain(counts.at(-1));
    }),
    { numRuns: 200 },
  );
});

test('where parts do not add up to the budget, each is printed as it is', () => {
  const wrong: ProjectTable = {
    ...EMPTY_PROJECT,
    moneyUnit: '万元',
    budget: { total: new Big('10'), fiscal: new Big('7.006'), other: new Big('2.004') },
  };
  const sheet = summaryOf([wrong]);
  expect([0, 1, 2].map((at) => printed(sheet, 4, SUMMARY_COLUMN.total + at))).toEqual([1000, 701, 200]);
});

test('a quarter of 1.14 is 0.29 to everyone, not what a binary fraction makes of it', () => {
  const small: ProjectTable = {
    ...EMPTY_PROJECT,
    moneyUnit: '万元',
    budget: { total: new Big('1.14'), fiscal: new Big('1.14'), other: null },
    plan: [25, 50, 75, 100],
  };
  expect(printed(summaryOf([small]), 4, SUMMARY_COLUMN.planned)).toBe(29);
});

const FORMS = ['spendingPlan', 'declaration', 'indicatorList'] as const;

test('mixed forms and units add up as well, and headings say how many projects their sums lack', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(oddBudget, fc.constantFrom(...FORMS)), { minLength: 1, maxLength: 9 }),
      (tables) => {
        const sheet = planSummarySheet(
          {
            projects: tables.flatMap(
              ([table, form], index) => planFormSheet(writtenForm(form), [table], `表${index + 1}`).tables,
            ),
            approvedTotal: null,
            moneyUnit: '万元',
            sheets: tables.length + 1,
          },
          '汇总',
        );
        const { firstRow, totalsRow } = summaryLayout(tables.length);
        const rows = tables.map((_, index) => firstRow + index);
        for (const column of AMOUNTS) {
          const added = rows.reduce((sum, row) => sum + printed(sheet, row, column), 0);
          expect([column, printed(sheet, totalsRow, column)]).toEqual([column, added]);
        }
        const hasPlan = tables.map(([, form]) => form === 'spendingPlan');
        const december = SUMMARY_COLUMN.planned + 3;
        // The last date is the budget of those that have one.
        const planned = rows.filter((_, index) => hasPlan[index]);
        expect(printed(sheet, totalsRow, december)).toBe(
          planned.reduce((sum, row) => sum + printed(sheet, row, SUMMARY_COLUMN.total), 0),
        );
        const lacking = hasPlan.filter((one) => !one).length;
        expect(sheet.rows[2]?.[SUMMARY_COLUMN.planned]).toBe(
          lacking === 0 ? '按计划累计支出' : `按计划累计支出（不含${lacking}个无支出计划的项目）`,
        );
        // A list has the budget alone.
        const lists = tables.filter(([, form]) => form === 'indicatorList').length;
        const behind = lists === 0 ? '' : `（不含${lists}项）`;
        expect([4, 5].map((column) => sheet.rows[2]?.[column])).toEqual([
          `财政资金${behind}`,
          `其他资金${behind}`,
        ]);
        const grid = gridOfPlan(sheet);
        expect(isAsPlanned(grid, summaryReport.asFound(grid, '汇总'), sheet)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
