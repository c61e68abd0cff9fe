import fc from 'fast-check';
import Big from 'big.js';
import { format } from 'numfmt';
import { coverReport } from '../../../src/reports/cover';
import { SIGN_LABELS, type CoverInput } from '../../../src/reports/cover/cover-contents';
import { recogniseSheet } from '../../../src/workbook/recognised-sheet';
import { isAsPlanned } from '../../../src/sheet-plan/as-planned';
import { cellStyles } from '../../../src/sheet-plan/cell-styles';
import { isFormula } from '../../../src/sheet-plan/sheet-plan';
import { project } from '../../support/form-arbitraries';
import { oddBudget } from '../../support/odd-budgets';
import { gridOfPlan } from '../../support/grid-of-plan';
import { projectOnPlannedSheet } from '../../support/on-planned-sheet';
import { expectSoundPlan } from '../../support/plan-invariants';

const input: fc.Arbitrary<CoverInput> = fc.record({
  projects: fc
    .array(project, { minLength: 1, maxLength: 6 })
    .map((tables) => tables.map((table, index) => projectOnPlannedSheet(table, `表${index + 1}`))),
  agency: fc.option(fc.constantFrom('甲镇人民政府', '485001乙镇财政所')),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
  moneyUnit: fc.constantFrom('万元' as const, '元' as const),
  heads: fc.constantFrom(['预算项目绩效目标'], ['第一部分：部门整体绩效目标', '第二部分：预算项目绩效目标']),
  tails: fc.constantFrom(
    [],
    ['附：汇总表'],
    ['附：汇总表', '第三部分：甲（8张表）', '第四部分：乙（9张表）'],
  ),
  signs: fc.constantFrom(
    [...SIGN_LABELS],
    ['单位负责人：张三', '财务负责人：', '填报人：李四', '填报日期：'],
  ),
});

test('a cover is sound, is told to be one, and is read back as it was made', () => {
  fc.assert(
    fc.property(input, (given) => {
      const plan = coverReport.plan(given, '目录');
      expectSoundPlan(plan);
      const grid = gridOfPlan(plan);
      expect(recogniseSheet(grid).kind).toBe('cover');
      const { projects, ...rest } = given;
      const { lines, totals: _, ...read } = coverReport.readBack(grid);
      expect(read).toEqual(rest);
      expect(lines.map(({ code, name }) => [code, name])).toEqual(
        projects.map(({ project: { code, name } }) => [code, name]),
      );
      const found = coverReport.asFound(grid, '目录');
      expect(found.merges).toEqual(plan.merges);
      expect(found.rows.length).toBe(plan.rows.length);
      expect(isAsPlanned(grid, found, plan)).toBe(true);
    }),
  );
});

test('a printed cover adds up: the amounts of its rows come to its last line, and it says what they lack', () => {
  fc.assert(
    fc.property(input, (given) => {
      const plan = coverReport.plan(given, '目录');
      const shown = (row: number, column: number) => {
        const content = plan.rows[row]?.[column] ?? null;
        return isFormula(content) ? content.result : content;
      };
      const first = plan.rows.findIndex((cells) => cells[0] === 1);
      const last = first + given.projects.length;
      for (const column of [3, 4, 5]) {
        const amounts = given.projects.map((_, index) => shown(first + index, column));
        const sum = amounts.reduce<Big>(
          (all, amount) => (typeof amount === 'number' ? all.plus(amount) : all),
          new Big(0),
        );
        expect(Number(shown(last, column))).toBeCloseTo(sum.toNumber(), 6);
      }
      const isShown = (index: number, column: number) => typeof shown(first + index, column) === 'number';
      const missing = given.projects.filter((_, index) => !isShown(index, 3)).length;
      const undivided = given.projects.filter(
        (_, index) => isShown(index, 3) && !(isShown(index, 4) && isShown(index, 5)),
      ).length;
      const told = [
        ...(missing > 0 ? [`不含${missing}个项目`] : []),
        ...(undivided > 0 ? [`财政、其他资金不含${undivided}个项目`] : []),
      ];
      expect(shown(last, 0)).toBe(told.length === 0 ? '合计' : `合计（${told.join('，')}）`);
    }),
  );
});

test('a person with a calculator finds every printed column and row right, also of budgets to the cent', () => {
  fc.assert(
    fc.property(fc.array(oddBudget, { minLength: 1, maxLength: 12 }), (tables) => {
      const plan = coverReport.plan(
        {
          projects: tables.map((one, index) => projectOnPlannedSheet(one, `表${index + 1}`)),
          agency: null,
          year: null,
          moneyUnit: '万元',
          heads: ['预算项目绩效目标'],
          tails: ['附：项目绩效目标汇总表'],
          signs: [...SIGN_LABELS],
        },
        '目录',
      );
      const styles = cellStyles(plan);
      const printed = (row: number, column: number): Big => {
        const content = plan.rows[row]?.[column] ?? null;
        const value = isFormula(content) ? content.result : content;
        const text = format(styles[row]?.[column]?.numberFormat ?? '', value);
        return new Big(text.trim() === '' ? 0 : text.trim().replaceAll(',', ''));
      };
      const first = plan.rows.findIndex((cells) => cells[0] === 1);
      const rows = tables.map((_, index) => first + index);
      for (const column of [3, 4, 5]) {
        const added = rows.reduce((sum, row) => sum.plus(printed(row, column)), new Big(0));
        expect(printed(first + tables.length, column).toFixed()).toBe(added.toFixed());
      }
      for (const row of [...rows, first + tables.length])
        expect(printed(row, 4).plus(printed(row, 5)).toFixed()).toBe(printed(row, 3).toFixed());
    }),
    { numRuns: 200 },
  );
});
