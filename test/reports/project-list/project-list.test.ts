import Big from 'big.js';
import fc from 'fast-check';
import { cellAddress } from '../../../src/grid/area';
import { gridOfValues } from '../../../src/grid/grid';
import {
  planProjectListSheet,
  PREPARED_ROWS,
  type ProjectListEntry,
  type ProjectListInput,
} from '../../../src/reports/project-list/project-list-sheet';
import { projectListTexts } from '../../../src/reports/project-list/project-list-texts';
import {
  isProjectList,
  readProjectList,
  readProjectListHead,
} from '../../../src/reports/project-list/read-project-list';
import { isFormula, type SheetPlan } from '../../../src/sheet-plan/sheet-plan';
import { TEMPLATES } from '../../../src/templates';
import { expectSoundPlan } from '../../support/plan-invariants';

const EMPTY_LIST: ProjectListInput = {
  rows: [],
  agency: { code: null, name: null },
  moneyUnit: '万元',
  templates: TEMPLATES,
};

const entryOf = (name: string): ProjectListEntry => ({
  code: null,
  name,
  budget: { total: new Big(3), fiscal: new Big(3), other: null },
  purpose: null,
  template: null,
});

const gridOf = (plan: SheetPlan) =>
  gridOfValues(
    plan.name,
    plan.rows.map((row) => row.map((content) => (isFormula(content) ? content.result : content))),
  );

const entry: fc.Arbitrary<ProjectListEntry> = fc
  .record({
    name: fc.constantFrom('村级转移支付', '财政所经费', '=1+1'),
    fiscal: fc.integer({ min: 0, max: 1_000_000 }),
    other: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
    purpose: fc.option(fc.constantFrom('日常运转', '长文'.repeat(700)), { nil: null }),
    template: fc.option(fc.constantFrom(...TEMPLATES), { nil: null }),
  })
  .map(({ name, fiscal, other, purpose, template }) => ({
    code: null,
    name,
    budget: {
      total: new Big(fiscal + (other ?? 0)).div(100),
      fiscal: new Big(fiscal).div(100),
      other: other === null ? null : new Big(other).div(100),
    },
    purpose,
    template,
  }));

describe('the project list', () => {
  it('is read back as it was laid out', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const agency = { code: '485001', name: '某镇人民政府' };
        const plan = planProjectListSheet(
          { ...EMPTY_LIST, rows: entries, agency, moneyUnit: '元' },
          '项目清单',
        );
        expectSoundPlan(plan);
        const grid = gridOf(plan);
        expect(readProjectListHead(grid)).toEqual({ agency, moneyUnit: '元', problem: null });
        const rows = readProjectList(grid);
        const plainOf = ({ code, name, budget, purpose, template }: ProjectListEntry) => [
          code,
          name,
          ...[budget.total, budget.fiscal, budget.other].map((amount) => amount?.toFixed() ?? null),
          purpose,
          template?.id ?? null,
        ];
        expect(rows.map(plainOf)).toEqual(entries.map(plainOf));
        expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      }),
    );
  });

  it('prepares rows with a list of the templates that refuses others', () => {
    const plan = planProjectListSheet(EMPTY_LIST, '项目清单');
    expectSoundPlan(plan);
    const list = plan.validations.find(({ rule }) => rule.type === 'list')!;
    expect(list).toMatchObject({ severity: 'stop', area: { rows: PREPARED_ROWS, columns: 1 } });
    expect(list.rule).toEqual({ type: 'list', values: TEMPLATES.map(({ name }) => name['zh-CN']) });
    expect(isProjectList(gridOf(plan))).toBe(true);
    expect(readProjectList(gridOf(plan))).toEqual([]);
    expect(readProjectListHead(gridOf(plan))).toEqual({
      agency: { code: null, name: null },
      moneyUnit: '万元',
      problem: null,
    });
  });

  it.each([
    ['单位：千元', '千元', []],
    ['金额单位：人民币亿元', '亿元', []],
    ['单位：万美元', '万元', ['G2']],
  ])('read with %s, amounts are in %s', (text, unit, cells) => {
    const plan = planProjectListSheet({ ...EMPTY_LIST, rows: ['甲', '乙'].map(entryOf) }, '项目清单');
    const grid = gridOf(plan);
    grid.rows
      .flat()
      .filter(({ value }) => value === '单位：万元')
      .forEach((cell) => Object.assign(cell, { value: text }));
    expect(readProjectListHead(grid).moneyUnit).toBe(unit);
    const problems = readProjectList(grid).flatMap((row) => row.problems);
    expect(problems.map(({ place }) => cellAddress(place.row, place.column))).toEqual(cells);
    for (const { values } of problems) expect(values).toEqual({ text });
  });

  it('offers each name once, those of the product first, as many as Excel takes', () => {
    const mine = (name: string) => ({ ...TEMPLATES[0]!, id: name, name: { 'zh-CN': name, 'en-US': name } });
    const own = [
      '空白表',
      '甲,乙',
      ...Array.from({ length: 12 }, (_, at) => `我的很长很长的模板名称第${at}号`),
    ];
    const plan = planProjectListSheet(
      { ...EMPTY_LIST, templates: [...TEMPLATES, ...own.map(mine)] },
      '项目清单',
    );
    const list = plan.validations.find(({ rule }) => rule.type === 'list')!;
    const { values } = list.rule as { values: readonly string[] };
    expect(values.slice(0, TEMPLATES.length)).toEqual(TEMPLATES.map(({ name }) => name['zh-CN']));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toContain('我的很长很长的模板名称第0号');
    expect(values).not.toContain('甲,乙');
    expect(values.join(',').length).toBeLessThanOrEqual(255);
    // What the list has no room for may be typed.
    expect(list.severity).toBe('warning');
  });

  const header = ['模板', '项目 名称', '项目编码', '预算数', '其中：财政资金', '其他资金', '资金用途'];
  const read = (...rows: (string | number | null)[][]) =>
    readProjectList(gridOfValues('清单', [['说明'], header, ...rows], undefined, { top: 3, left: 2 }));

  it('finds its columns by their labels, wherever they stand', () => {
    const [row] = read(
      [null, null, null, null, null, null, null],
      ['村级转移支付', '甲', 'C1', null, 1.5, '2万元', null],
    );
    expect(row).toMatchObject({
      row: 6,
      name: '甲',
      code: 'C1',
      template: { id: 'village-transfers' },
      problems: [],
    });
    expect(row?.budget.total?.toFixed()).toBe('3.5');
    expect(row?.places.get('name')).toEqual({ row: 6, column: 3 });
  });

  it.each([
    [['随意', '甲', null, null, null, null, null], projectListTexts.unknownTemplate, 2],
    [[null, null, 'C1', null, null, null, null], projectListTexts.noName, 3],
    [[null, '甲', null, '若干', null, null, null], projectListTexts.badAmount, 5],
    [[null, '甲', null, 5, -5, 10, null], projectListTexts.badAmount, 6],
    [[null, '甲', null, 5, 1, 1, null], projectListTexts.sumDiffers, 5],
    [[null, '甲', null, 5, null, null, null], projectListTexts.partsMissing, 5],
  ])('%j has a problem at its cell', (cells, problem, column) => {
    const [row] = read(cells);
    expect(row?.problems).toMatchObject([{ problem, place: { row: 5, column } }]);
  });

  it('tells a repeated code', () => {
    const rows = read([null, '甲', 'C1', null, null, null, null], [null, '乙', 'C1', null, null, null, null]);
    expect(rows.map(({ problems }) => problems.length)).toEqual([0, 1]);
    expect(rows[1]?.problems[0]).toMatchObject({
      problem: projectListTexts.repeatedCode,
      values: { line: 6 },
    });
  });
});
