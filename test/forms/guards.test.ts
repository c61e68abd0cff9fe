import Big from 'big.js';
import { DEFAULT_LIMITS } from '../../src/domain/workbook-settings';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import {
  EMPTY_EXECUTION,
  EMPTY_PROJECT,
  type FormId,
  type ProjectTable,
} from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { placesOfMonitoring } from '../../src/forms/monitoring/monitoring-layout';
import { planMonitoring } from '../../src/forms/monitoring/monitoring-sheet';
import { TARGET_FORMS, WRITTEN_FORMS } from '../../src/forms/registry';
import { placesOfEvaluation } from '../../src/forms/self-evaluation/evaluation-layout';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import { area, cellAddress, cellOfAddress, type Area } from '../../src/grid/area';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { shownFills } from '../../host/shown-fills';
import { fillFormula } from '../../host/protocol/formula-references';
import { FULL } from '../support/full-table';
import { hostOf } from '../support/host-of-plans';

const [WANTED, FAULT, YELLOW, GREEN] = ['#FFF8DC', '#FFC7CE', '#FFEB9C', '#C6EFCE'];

const row = (
  [level1, level2, level3, target]: readonly [string, string, string, string],
  points: number,
  more: Partial<Indicator> = {},
): Indicator => ({
  ...EMPTY_INDICATOR,
  level1,
  level2,
  level3,
  description: `${level3}的完成情况`,
  target: parseTargetValue(target),
  basis: '工作计划',
  direction: '正向指标',
  weight: new Big(points),
  ...more,
});

/** A table in which nothing is missing and nothing is wrong, in any form. */
const WHOLE: ProjectTable = {
  ...EMPTY_PROJECT,
  year: 2025,
  code: '13020825P00010010004W',
  name: '河道保洁',
  agency: { code: '485001', name: '某镇人民政府' },
  supervisor: '某县水利局',
  moneyUnit: '万元',
  budget: { total: new Big(12), fiscal: new Big(10), other: new Big(2) },
  purpose: '用于河道日常保洁。',
  plan: [25, 50, 75, 100],
  goals: ['1. 河道整洁。'],
  weightTotal: new Big(90),
  indicators: [
    row(['产出指标', '数量指标', '保洁次数', '≥20次'], 40),
    row(['产出指标', '时效指标', '完成时间', '2025年12月31日'], 30),
    row(['效益指标', '社会效益指标', '村民知晓率', '≥90%'], 20),
  ],
};

const withIndicator = (at: number, change: Partial<Indicator>): Partial<ProjectTable> => ({
  indicators: WHOLE.indicators.map((one, index) => (index === at ? { ...one, ...change } : one)),
});
const withBudget = (total: number | null, fiscal: number | null, other: number | null) => ({
  budget: {
    total: total === null ? null : new Big(total),
    fiscal: fiscal === null ? null : new Big(fiscal),
    other: other === null ? null : new Big(other),
  },
});

type Places = ReadonlyMap<string, { row: number; column: number }>;
/** The colours of a sheet by field; those of cells of no field by address. What lies under a merged cell is not seen. */
async function coloursOf(plan: SheetPlan, places: Places): Promise<Record<string, string>> {
  const shown = await shownFills(hostOf([plan]), plan.name);
  for (const merged of plan.merges)
    for (let r = merged.row; r < merged.row + merged.rows; r += 1)
      for (let c = merged.column; c < merged.column + merged.columns; c += 1)
        if (r > merged.row || c > merged.column) shown.delete(cellAddress(r, c));
  const fields = new Map<string, string>();
  for (const [path, { row: r, column }] of places) {
    const address = cellAddress(r, column);
    if (!fields.has(address)) fields.set(address, path);
  }
  return Object.fromEntries([...shown].map(([address, fill]) => [fields.get(address) ?? address, fill]));
}

const WEIGHTS = Object.fromEntries([0, 1, 2].map((index) => [`indicators[${index}].weight`, FAULT]));

describe.each(TARGET_FORMS.map((form) => [form.id, form] as const))('colours on sheets of %s', (id, form) => {
  const { layout } = form;
  const has = (path: string) => layout.has.includes(path.replace(/\[\d+\]/, '[]'));
  const places = layout.places([WHOLE])[0]!;
  const colours = (change: Partial<ProjectTable>) =>
    coloursOf(layout.plan([{ ...WHOLE, ...change }], '表'), places);

  test('none where nothing is missing and nothing is wrong', async () => {
    expect(await colours({})).toEqual({});
  });

  test.each<[string, Partial<ProjectTable>]>([
    ['name', { name: null }],
    ['code', { code: null }],
    ['supervisor', { supervisor: null }],
    ['agency.code', { agency: { code: null, name: null } }],
    ['purpose', { purpose: null }],
    ['budget.total', withBudget(null, 10, 2)],
    ['goals[0]', { goals: [] }],
    ['indicators[1].level3', withIndicator(1, { level3: null })],
    ['indicators[1].target', withIndicator(1, { target: null })],
    ['indicators[2].weight', withIndicator(2, { weight: null })],
  ])('a missing %s, in its own cell, where the form has it', async (path, change) => {
    if (!has(path === 'agency.code' ? 'agency.name' : path === 'goals[0]' ? 'goals' : path)) return;
    expect(await colours(change)).toEqual(
      // Who is above is asked for where the form has a box for it.
      path === 'supervisor' && id === 'indicatorList' ? {} : { [path]: WANTED },
    );
  });

  test.each<[string, Partial<ProjectTable>, boolean]>([
    ['a total above its parts', withBudget(13, 10, 2), true],
    ['a total below its parts', withBudget(11, 10, 2), true],
    ['a total that is its one part', withBudget(10, 10, null), false],
    ['cents that add up', withBudget(0.3, 0.1, 0.2), false],
  ])('%s', async (_, change, isWrong) => {
    const parts = has('budget.fiscal');
    expect(await colours(change)).toEqual(isWrong && parts ? { 'budget.total': FAULT } : {});
  });

  test.each<[string, Partial<Indicator>, boolean]>([
    ['a deadline of another year', { target: parseTargetValue('2026年6月30日') }, true],
    ['a deadline of the year before, with strokes', { target: parseTargetValue('2024-12-31') }, true],
    ['a deadline of the year', { target: parseTargetValue('2025年6月30日') }, false],
    ['a number that begins with 20', { target: parseTargetValue('≤2000小时') }, false],
    [
      'another year, where no time is asked for',
      { level2: '质量指标', target: parseTargetValue('2026年6月30日') },
      false,
    ],
  ])('%s', async (_, change, isWrong) => {
    expect(await colours(withIndicator(1, change))).toEqual(isWrong ? { 'indicators[1].target': FAULT } : {});
  });

  if (has('indicators[0].weight') && !layout.isList)
    test.each([
      [31, true],
      [30, false],
      [29.5, false],
    ])('weights of which one is %s of 30', async (points, isTooMuch) => {
      expect(await colours(withIndicator(1, { weight: new Big(points) }))).toEqual(isTooMuch ? WEIGHTS : {});
    });

  if (has('plan'))
    test.each<[ProjectTable['plan'], string[]]>([
      [[25, 50, 40, 100], ['plan[2]']],
      [[25, 50, 75, 99], ['plan[3]']],
      [
        [25, 50, 120, 120],
        ['plan[2]', 'plan[3]'],
      ],
      [[0, 0, 0, 100], []],
      [[25, null, 75, 100], []],
    ])('a plan of %j', async (plan, wrong) => {
      expect(await colours({ plan })).toEqual(Object.fromEntries(wrong.map((path) => [path, FAULT])));
    });
});

describe('colours on a self-evaluation', () => {
  const DONE: ProjectTable = {
    ...WHOLE,
    form: 'selfEvaluation',
    outcome: '已整洁。',
    execution: {
      ...EMPTY_EXECUTION,
      initial: new Big(12),
      budget: new Big(12),
      executed: new Big(12),
      weight: new Big(10),
    },
    indicators: [
      row(['产出指标', '数量指标', '保洁次数', '≥20次'], 40, { actual: '20次' }),
      row(['产出指标', '时效指标', '完成时间', '2025年12月31日'], 30, { actual: '2025年12月20日' }),
      row(['效益指标', '社会效益指标', '村民知晓率', '≥90%'], 20, { actual: '95%' }),
    ],
  };
  const colours = (change: Partial<ProjectTable>) => {
    const table = { ...DONE, ...change };
    return coloursOf(planEvaluation(table, '自评'), placesOfEvaluation(table));
  };
  const withRow = (at: number, change: Partial<Indicator>) => ({
    indicators: DONE.indicators.map((one, index) => (index === at ? { ...one, ...change } : one)),
  });

  test.each<[string, Partial<ProjectTable>, Record<string, string>]>([
    ['all done', {}, {}],
    [
      'nothing spent',
      { execution: { ...DONE.execution!, executed: null } },
      { 'execution.executed': WANTED },
    ],
    ['no outcome', { outcome: null }, { outcome: WANTED }],
    ['nothing achieved', withRow(0, { actual: null }), { 'indicators[0].actual': WANTED }],
    ['points lost without a reason', withRow(0, { actual: '10次' }), { 'indicators[0].reason': WANTED }],
    ['points lost with a reason', withRow(0, { actual: '10次', reason: '汛期停工。' }), {}],
    ['a score above its points', withRow(2, { score: new Big(21) }), { 'indicators[2].score': FAULT }],
    ['a score that is its points', withRow(2, { score: new Big(20) }), {}],
    ['points that come to less than 100', withRow(2, { weight: new Big(19) }), { G15: FAULT }],
  ])('%s', async (_, change, expected) => {
    expect(await colours(change)).toEqual(expected);
  });
});

describe('colours on a monitoring', () => {
  const colours = (executed: number | null, change: Partial<Indicator> = {}, month = 8) => {
    const table: ProjectTable = {
      ...WHOLE,
      form: 'monitoring',
      execution: {
        ...EMPTY_EXECUTION,
        initial: new Big(12),
        budget: new Big(12),
        executed: executed === null ? null : new Big(executed),
        forecast: new Big(12),
      },
      indicators: [{ ...WHOLE.indicators[0]!, actual: '15次', prospect: '确定能', ...change }],
    };
    const plan = planMonitoring(table, '监控', { linked: null, month, limits: DEFAULT_LIMITS });
    return coloursOf(plan, placesOfMonitoring(table));
  };
  const SURE = { 'indicators[0].prospect': GREEN };

  test.each<[string, Partial<Indicator>, Record<string, string>]>([
    ['certain', {}, SURE],
    [
      'in doubt, with a reason',
      { prospect: '有可能', reason: '人手紧。' },
      { 'indicators[0].prospect': YELLOW },
    ],
    [
      'in doubt, without one',
      { prospect: '有可能' },
      { 'indicators[0].prospect': YELLOW, 'indicators[0].reason': WANTED },
    ],
    [
      'impossible, without a reason',
      { prospect: '不可能' },
      { 'indicators[0].prospect': FAULT, 'indicators[0].reason': WANTED },
    ],
    ['not judged', { prospect: null }, { 'indicators[0].prospect': WANTED }],
    ['not measured', { actual: null }, { ...SURE, 'indicators[0].actual': WANTED }],
  ])('an indicator that is %s', async (_, change, expected) => {
    const shown = await colours(12, change);
    delete shown['execution.rate'];
    expect(shown).toEqual(expected);
  });

  test('money not yet told', async () => {
    expect(await colours(null)).toMatchObject({ 'execution.executed': WANTED });
  });
});

describe('the light of the money that a monitoring in August sees', () => {
  // Half of 12 is due by the end of June; an office waits until it is 10% of the year behind, and then until 20%.
  test.each<[number, string, object?]>([
    [6, GREEN],
    [4.8, GREEN],
    [4.79, YELLOW],
    [3.6, YELLOW],
    [3.59, FAULT],
    [12, GREEN],
    [4.79, GREEN, { yellowBehind: 11 }],
    [3.6, FAULT, { redBehind: 19 }],
  ])('%s of 12 are spent: %s', async (executed, colour, limits = {}) => {
    const { layout } = TARGET_FORMS.find(({ id }) => id === 'spendingPlan')!;
    const targets = layout.plan([WHOLE], '目标');
    const project = { ...WHOLE, origin: { file: null, sheet: '目标', cells: layout.places([WHOLE])[0]! } };
    const table: ProjectTable = {
      ...WHOLE,
      form: 'monitoring',
      execution: { ...EMPTY_EXECUTION, budget: new Big(12), executed: new Big(executed) },
    };
    const plan = planMonitoring(table, '监控', {
      linked: { sheet: '目标', project },
      month: 8,
      limits: { ...DEFAULT_LIMITS, ...limits },
    });
    const shown = await shownFills(hostOf([targets, plan]), plan.name);
    expect(shown.get('G6')).toBe(colour);
    // Once it is not green, the reason is wanted until it is told.
    expect(shown.get('B8') === WANTED).toBe(colour !== GREEN);
    const told = planMonitoring({ ...table, spendingReason: '招标推迟。' }, '监控', {
      linked: { sheet: '目标', project },
      month: 8,
      limits: { ...DEFAULT_LIMITS, ...limits },
    });
    expect((await shownFills(hostOf([targets, told]), told.name)).get('B8')).not.toBe(WANTED);
  });
});

/** Whether a spreadsheet takes an entry in a cell, by the validations over it that are formulas. */
async function isTaken(plan: SheetPlan, address: string): Promise<boolean> {
  const host = hostOf([plan]);
  const sheet = host.model.find(plan.name)!;
  const { row: r, column: c } = cellOfAddress(address)!;
  const formulas = plan.validations.flatMap(({ area: { row: top, column: left, rows, columns }, rule }) =>
    rule.type === 'custom' && r >= top && r < top + rows && c >= left && c < left + columns
      ? [`=${fillFormula(rule.formula, r - top, c - left)}`]
      : [],
  );
  expect(formulas).toHaveLength(1);
  await host.settle();
  const [unit, id] = [host.model.workbook.getId(), sheet.getSheetId()];
  const results = await host.model.api
    .getFormula()
    .executeFormulas({ [unit]: { [id]: { [r]: { [c]: formulas } } } });
  return results[unit]?.[id]?.[r]?.[c]?.[0]?.value === true;
}

describe('what may be entered', () => {
  const sheet = (id: FormId, change: Partial<ProjectTable>) =>
    TARGET_FORMS.find((form) => form.id === id)!.layout.plan([{ ...WHOLE, ...change }], '表');
  test.each<[string, FormId, string, Partial<ProjectTable>, boolean]>([
    ['a plan that grows', 'spendingPlan', 'C7', {}, true],
    ['a plan that stays', 'spendingPlan', 'C7', { plan: [25, 25, 75, 100] }, true],
    ['a plan that falls', 'spendingPlan', 'D7', { plan: [25, 50, 40, 100] }, false],
    ['a plan of more than all', 'spendingPlan', 'F7', { plan: [25, 50, 75, 101] }, false],
    ['a plan of all at once', 'spendingPlan', 'B7', { plan: [100, 100, 100, 100] }, true],
    ['a plan of nothing', 'spendingPlan', 'B7', { plan: [0, 0, 0, 100] }, true],
    ['a plan below nothing', 'spendingPlan', 'B7', { plan: [-1, 50, 75, 100] }, false],
    ['no plan', 'spendingPlan', 'C7', { plan: [25, null, 75, 100] }, false],
    ['a weight', 'declaration', 'G10', {}, true],
    ['all points at once', 'declaration', 'G11', withIndicator(1, { weight: new Big(90) }), true],
    ['more points than there are', 'declaration', 'G11', withIndicator(1, { weight: new Big(90.5) }), false],
    ['no points at all', 'declaration', 'G12', withIndicator(2, { weight: new Big(0) }), true],
    ['points below nothing', 'declaration', 'G12', withIndicator(2, { weight: new Big(-1) }), false],
    ['no weight', 'declaration', 'G12', withIndicator(2, { weight: null }), false],
    ['as many points as the header says', 'declaration', 'G12', { weightTotal: new Big(19) }, false],
    ['a hundred points', 'indicatorList', 'K4', withIndicator(0, { weight: new Big(100) }), true],
    ['more than a hundred', 'indicatorList', 'K4', withIndicator(0, { weight: new Big(101) }), false],
  ])('%s in a sheet of %s, cell %s', async (_, id, address, change, expected) => {
    expect(await isTaken(sheet(id, change), address)).toBe(expected);
  });

  const isWithin = ({ row: top, column: left, rows, columns }: Area, r: number, c: number) =>
    r >= top && r < top + rows && c >= left && c < left + columns;

  test.each(WRITTEN_FORMS.map((form) => [form.id, form] as const))(
    'on a sheet of %s an amount is judged by itself, so that a total can be typed before its parts',
    (id, { layout }) => {
      const table = { ...FULL, form: id };
      const { validations } = layout.plan([table], '表');
      const money = [...layout.places([table])[0]!].filter(([path]) => /^(?:budget|execution)\./.test(path));
      const guarding = money.flatMap(([path, at]) =>
        validations
          .filter((guard) => isWithin(guard.area, at.row, at.column))
          .map(({ rule, severity }) => ({ path, rule: rule.type, severity })),
      );
      expect(guarding.length).toBeGreaterThan(0);
      expect(guarding.filter(({ rule, severity }) => rule !== 'decimal' || severity !== 'warning')).toEqual(
        [],
      );
    },
  );

  test.each(WRITTEN_FORMS.map((form) => [form.id, form] as const))(
    'no label on a sheet of %s has a validation',
    (id, { layout }) => {
      const table = { ...FULL, form: id };
      const plan = layout.plan([table], '表');
      const places = [...layout.places([table])[0]!.values()];
      const isField = (r: number, c: number) =>
        [...places.map((at) => area(at.row, at.column)), ...plan.merges].some(
          (cell) =>
            isWithin(cell, r, c) && places.some((at) => at.row === cell.row && at.column === cell.column),
        );
      // Words that belong to no field; a sign in a column of its own is part of its target.
      const isLabel = (text: unknown, r: number, c: number, choices: readonly string[]) =>
        typeof text === 'string' && /\p{Script=Han}/u.test(text) && !choices.includes(text) && !isField(r, c);
      const labels = plan.validations.flatMap(({ rule, area: { row: top, column: left, rows, columns } }) =>
        plan.rows.slice(top, top + rows).flatMap((cells, r) =>
          cells
            .slice(left, left + columns)
            .map((text, c) => ({ text, r: top + r, c: left + c }))
            .filter(({ text, r: at, c }) => isLabel(text, at, c, rule.type === 'list' ? rule.values : []))
            .map(({ r: at, c }) => cellAddress(at, c)),
        ),
      );
      expect(labels).toEqual([]);
    },
  );
});
