import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import Big from 'big.js';
import fc from 'fast-check';
import { cellAddress } from '../../../src/grid/area';
import { gridOfValues } from '../../../src/grid/grid';
import { isFormula, type CellContent, type SheetPlan } from '../../../src/sheet-plan/sheet-plan';
import {
  planSummarySheet,
  readApprovedTotal,
  summaryLayout,
  SUMMARY_COLUMN,
  type SummaryProject,
} from '../../../src/reports/summary/summary-sheet';
import { projectOnPlannedSheet } from '../../support/on-planned-sheet';
import type { CellPlace } from '../../../src/domain/place';
import type { ProjectTable } from '../../../src/domain/project-table';
import { project } from '../../support/form-arbitraries';
import { expectSoundPlan } from '../../support/plan-invariants';

const sources = (tables: readonly ProjectTable[]): SummaryProject[] =>
  tables.map((table, index) => projectOnPlannedSheet(table, `表${index + 1}`));

const resultAt = (plan: SheetPlan, row: number, column: number): CellContent => {
  const content = plan.rows[row]?.[column] ?? null;
  return isFormula(content) ? content.result : content;
};

const formulaAt = (plan: SheetPlan, row: number, column: number): string => {
  const content = plan.rows[row]?.[column] ?? null;
  if (!isFormula(content)) throw new Error(`no formula at ${cellAddress(row, column)}`);
  return content.formula;
};

describe('planSummarySheet', () => {
  it('gives a sound plan that counts indicators and names what its total lacks', () => {
    fc.assert(
      fc.property(fc.array(project, { maxLength: 6 }), (tables) => {
        const input = {
          projects: sources(tables),
          approvedTotal: null,
          moneyUnit: '万元' as const,
          sheets: 9,
        };
        const plan = planSummarySheet(input, '汇总');
        expectSoundPlan(plan);
        const { totalsRow } = summaryLayout(tables.length);
        const missing = tables.filter(({ budget }) => budget.total === null).length;
        expect(resultAt(plan, totalsRow, 0)).toBe(missing === 0 ? '合计' : `合计（不含${missing}个项目）`);
        const counts = tables.map(({ indicators }) => indicators.filter((one) => one.level3).length);
        expect(resultAt(plan, totalsRow, SUMMARY_COLUMN.indicators)).toBe(counts.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('has the roll-up of each project add up to its number of indicators', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 5 }), (tables) => {
        const plan = planSummarySheet(
          { projects: sources(tables), approvedTotal: null, moneyUnit: '万元', sheets: 9 },
          '汇总',
        );
        const header = plan.rows.map((row) => row[0]).lastIndexOf('序号');
        if (header < 4) return;
        const labels = plan.rows[header]!;
        const last = labels.map((label) => label !== null).lastIndexOf(true);
        tables.forEach((table, index) => {
          const row = header + 1 + index;
          for (let column = SUMMARY_COLUMN.total; column < last - 1; column += 1) {
            const count = table.indicators.filter(
              (one) => one.level2 === labels[column] && one.level3,
            ).length;
            expect(resultAt(plan, row, column) ?? 0).toBe(count);
          }
          const counted = plan.rows[row]!.slice(SUMMARY_COLUMN.total, last).map((_, offset) =>
            Number(resultAt(plan, row, SUMMARY_COLUMN.total + offset)),
          );
          expect(counted.reduce((a, b) => a + b, 0)).toBe(resultAt(plan, row, last));
        });
      }),
    );
  });

  const table = fc.sample(project, { numRuns: 1, seed: 7 })[0]!;
  const plain: ProjectTable = {
    ...table,
    moneyUnit: '万元',
    budget: { total: new Big('15.45'), fiscal: new Big('15.45'), other: null },
    plan: [25, 50, 75, 100],
  };
  const seedTotals = ['15.45', '2.00', '30.90', '1.14', '2.00', '3.00', '49.90', '107.74'];

  it('adds the budgets of the published example to 212.13', () => {
    const tables = seedTotals.map((total) => ({
      ...plain,
      budget: { ...plain.budget, total: new Big(total) },
    }));
    const plan = planSummarySheet(
      { projects: sources(tables), approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    const { totalsRow } = summaryLayout(8);
    expect(resultAt(plan, totalsRow, SUMMARY_COLUMN.total)).toBe(212.13);
    expect(formulaAt(plan, totalsRow, SUMMARY_COLUMN.total)).toBe('SUMIF(D5:D12,">-1E+99")');
  });

  it('quotes sheet names in links and references', () => {
    const source = { ...projectOnPlannedSheet(plain, `甲's "表"`) };
    const plan = planSummarySheet(
      { projects: [source], approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    const name = `'甲''s "表"'!$E$3`;
    expect(formulaAt(plan, 4, SUMMARY_COLUMN.name)).toContain(`"#'甲''s ""表""'!E3"`);
    expect(formulaAt(plan, 4, SUMMARY_COLUMN.name)).toContain(`CELL("address",${name})`);
    expect(formulaAt(plan, 4, SUMMARY_COLUMN.total)).toContain(
      `IF('甲''s "表"'!$C$4="","",VALUE('甲''s "表"'!$C$4))`,
    );
  });

  it.each([
    ['万元', '元', '/10000', 0],
    ['元', '万元', '*10000', 154500],
    ['万元', '万元', '', 15.45],
  ] as const)('in %s converts a sheet in %s', (unit, sheetUnit, conversion, result) => {
    const source = projectOnPlannedSheet({ ...plain, moneyUnit: sheetUnit }, '表');
    const plan = planSummarySheet(
      { projects: [source], approvedTotal: null, moneyUnit: unit, sheets: 9 },
      '汇总',
    );
    expect(formulaAt(plan, 4, SUMMARY_COLUMN.total)).toContain(
      `IF('表'!$C$4="","",VALUE('表'!$C$4)${conversion})`,
    );
    expect(resultAt(plan, 4, SUMMARY_COLUMN.total)).toBe(result);
  });

  it('leaves empty what a sheet has no cell for', () => {
    const source: SummaryProject = {
      sheet: '表',
      project: { ...plain, origin: { file: null, sheet: '表', cells: new Map() } },
    };
    const plan = planSummarySheet(
      { projects: [source], approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    const empty = plan.rows[4]!.slice(SUMMARY_COLUMN.total, SUMMARY_COLUMN.share + 1);
    expect(empty).toEqual(empty.map(() => null));
    expect(plan.rows[4]![SUMMARY_COLUMN.code]).toBeNull();
    expect(resultAt(plan, summaryLayout(1).totalsRow, SUMMARY_COLUMN.total)).toBe(0);
  });

  /** The project with what was read in the cell of its total, or of its unit. */
  const read = (table: Partial<ProjectTable>, path: string, place: Partial<CellPlace>): SummaryProject => {
    const source = projectOnPlannedSheet({ ...plain, ...table }, '表');
    const cells = new Map(source.project.origin.cells);
    cells.set(path, { ...(cells.get(path) ?? { row: 1, column: 6 }), ...place });
    return { sheet: '表', project: { ...source.project, origin: { ...source.project.origin, cells } } };
  };
  const noTotal = { budget: { ...plain.budget, total: null } };

  it.each([
    ['an error', read(noTotal, 'budget.total', { value: null, error: '#REF!' }), '#REF!'],
    ['words', read(noTotal, 'budget.total', { value: '待定' }), '#VALUE!'],
    ['nothing', read(noTotal, 'budget.total', { value: null }), ''],
    [
      'a formula without a result',
      read(noTotal, 'budget.total', { value: null, formula: 'uncalculated' }),
      '',
    ],
    [
      'a unit that nobody knows',
      read({ moneyUnit: null }, 'moneyUnit', { value: '单位：百元' }),
      '单位未识别',
    ],
  ])('a budget that is %s shows so, is in no sum, and the total says what it lacks', (_, source, shown) => {
    const good = projectOnPlannedSheet(plain, '好表');
    const plan = planSummarySheet(
      { projects: [good, source], approvedTotal: new Big('15.45'), moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    const { firstRow, totalsRow, controlRow } = summaryLayout(2);
    expect(resultAt(plan, firstRow + 1, SUMMARY_COLUMN.total)).toBe(shown);
    expect(resultAt(plan, totalsRow, SUMMARY_COLUMN.total)).toBe(15.45);
    expect(resultAt(plan, totalsRow, 0)).toBe('合计（不含1个项目）');
    expect(formulaAt(plan, totalsRow, 0)).toContain('2-COUNT($D$5:$D$6)');
    // Neither does the comparison with the approved total pass for a good one.
    expect(resultAt(plan, controlRow, SUMMARY_COLUMN.total + 3)).toBe('有项目未计入合计，请先补全');
    const marks = plan.conditionalFormats.find(({ formula }) => formula === 'NOT(ISNUMBER(D5))');
    expect(marks?.area).toEqual({ row: firstRow, column: SUMMARY_COLUMN.total, rows: 2, columns: 1 });
  });

  it('an amount that only people can read counts with its figure', () => {
    const source = read({}, 'budget.total', { value: '15.45万元' });
    const plan = planSummarySheet(
      { projects: [source], approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    expect(resultAt(plan, 4, SUMMARY_COLUMN.total)).toBe(15.45);
    expect(formulaAt(plan, 4, SUMMARY_COLUMN.total)).not.toContain('!');
  });

  it('counts by level 3 where a level 2 stands once for several rows', () => {
    const indicator = { ...EMPTY_INDICATOR, level1: '产出指标' };
    const indicators = [
      { ...indicator, level2: '数量指标', level3: '甲' },
      { ...indicator, level2: '数量指标', level3: '乙' },
      { ...indicator, level2: '质量指标', level3: '丙' },
    ];
    const cells = new Map<string, CellPlace>([
      ['indicators[0].level2', { row: 9, column: 1 }],
      ['indicators[1].level2', { row: 9, column: 1 }],
      ['indicators[2].level2', { row: 11, column: 1 }],
      ...[0, 1, 2].map((index) => [`indicators[${index}].level3`, { row: 9 + index, column: 2 }] as const),
    ]);
    const source = {
      sheet: '表',
      project: { ...plain, indicators, origin: { file: null, sheet: '表', cells } },
    };
    const plan = planSummarySheet(
      { projects: [source], approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    const row = plan.rows.map((cells_) => cells_[0]).lastIndexOf('序号') + 1;
    expect(formulaAt(plan, row, 3)).toBe("COUNTA('表'!$C$10:$C$11)");
    expect(resultAt(plan, row, 3)).toBe(2);
    expect(formulaAt(plan, row, 4)).toBe("COUNTA('表'!$C$12)");
  });

  it('keeps to the limits of a formula with a thousand projects', () => {
    const tables = Array.from({ length: 1000 }, () => plain);
    const plan = planSummarySheet(
      { projects: sources(tables), approvedTotal: null, moneyUnit: '万元', sheets: 9 },
      '汇总',
    );
    expectSoundPlan(plan);
    expect(resultAt(plan, summaryLayout(1000).totalsRow, SUMMARY_COLUMN.total)).toBe(15450);
  });
});

describe('the approved total', () => {
  const table = fc.sample(project, { numRuns: 1, seed: 3 })[0]!;
  const source = projectOnPlannedSheet(
    { ...table, moneyUnit: '万元', budget: { ...table.budget, total: new Big('212.13') } },
    '表',
  );
  const planWith = (approvedTotal: Big | null) =>
    planSummarySheet({ projects: [source], approvedTotal, moneyUnit: '万元', sheets: 9 }, '汇总');
  const gridOf = (plan: SheetPlan) =>
    gridOfValues(
      '汇总',
      plan.rows.map((row) => row.map((content) => (isFormula(content) ? content.result : content))),
    );

  it.each([
    [null, '', ''],
    ['212.13', 0, '与批复总额一致'],
    ['212', 0.13, '超出批复总额，请核减或申请调整'],
    ['213', -0.87, '低于批复总额，请核对是否漏报'],
  ])('%s gives the difference %s: %s, and is found again', (entered, difference, verdict) => {
    const approved = entered === null ? null : new Big(entered);
    const plan = planWith(approved);
    const { controlRow } = summaryLayout(1);
    expect(resultAt(plan, controlRow, SUMMARY_COLUMN.total + 2)).toBe(difference);
    expect(resultAt(plan, controlRow, SUMMARY_COLUMN.total + 3)).toBe(verdict);
    expect(readApprovedTotal(gridOf(plan))?.toFixed() ?? null).toBe(approved?.toFixed() ?? null);
  });

  it('is read as text too, and from no other sheet', () => {
    expect(readApprovedTotal(gridOfValues('a', [['部门批复总额：', null, '1,234.50']]))?.toFixed()).toBe(
      '1234.5',
    );
    expect(readApprovedTotal(gridOfValues('a', [['合计', 12]]))).toBeNull();
  });
});
