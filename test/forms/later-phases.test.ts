import Big from 'big.js';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { planDepartmentTargets } from '../../src/forms/department-targets/department-targets-sheet';
import { planDepartmentSheet } from '../../src/forms/department-goals/department-sheet';
import { readGrids } from '../../src/forms/reader/read-grids';
import { WRITTEN_FORMS } from '../../src/forms/registry';
import { NO_ORIGIN } from '../../src/domain/place';
import type { Grid } from '../../src/grid/grid';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { plain } from '../corpus/plain';
import { gridOfPlan } from '../support/grid-of-plan';
import { expectSoundPlan } from '../support/plan-invariants';
import type { FormId } from '../../src/domain/project-table';

const row = (
  levels: readonly [string, string, string],
  target: string,
  more: Partial<Indicator> = {},
): Indicator => ({
  ...EMPTY_INDICATOR,
  level1: levels[0],
  level2: levels[1],
  level3: levels[2],
  target: parseTargetValue(target),
  weight: new Big(30),
  ...more,
});

const TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  year: 2025,
  code: '13020825P00010010004W',
  name: '河道保洁',
  agency: { code: '485001', name: '某镇人民政府' },
  supervisor: '某县水利局',
  moneyUnit: '万元',
  budget: { total: new Big(12), fiscal: new Big(10), other: new Big(2) },
  goals: ['1. 河道整洁。', '2. 水质达标。'],
  outcome: '已整洁。',
  spendingReason: '招标推迟，九月付清。',
  execution: {
    ...EMPTY_EXECUTION,
    initial: new Big(11),
    budget: new Big(12),
    executed: new Big(9),
    forecast: new Big(12),
    weight: new Big(10),
  },
  indicators: [
    row(['产出指标', '数量指标', '保洁次数'], '≥20次', { actual: '20次', prospect: '确定能' }),
    row(['产出指标', '质量指标', '合格率'], '≥95%', {
      actual: '90%',
      prospect: '有可能',
      reason: '汛期停工。',
    }),
    row(['效益指标', '社会效益指标', '村民知晓率'], '≥90%', { actual: '95%', prospect: '确定能' }),
  ],
};

/** The sheet with the formats of its numbers: what was achieved is shown with the unit of the target. */
function shownGrid(plan: SheetPlan): Grid {
  const formats = plan.rows.map((cells) => cells.map((): string | undefined => undefined));
  for (const { area, style } of plan.styles)
    if (style.numberFormat !== undefined)
      for (const cells of formats.slice(area.row, area.row + area.rows))
        cells.fill(style.numberFormat, area.column, area.column + area.columns);
  const { rows } = gridOfPlan(plan);
  return {
    sheet: plan.name,
    rows: rows.map((cells, r) => cells.map((cell, c) => ({ ...cell, numberFormat: formats[r]?.[c] }))),
    merged: plan.merges,
  };
}

const read = (plan: SheetPlan) => {
  const { projects, departments, unplaced, unknownTables } = readGrids([shownGrid(plan)]);
  expect([unplaced, unknownTables]).toEqual([[], undefined]);
  return [...projects, ...departments];
};

const common = {
  year: 2025,
  agency: '某镇人民政府',
  supervisor: '某县水利局',
  unit: '万元',
  total: '12',
  goals: ['1. 河道整洁。', '2. 水质达标。'],
};
const LEVELS = TABLE.indicators.map(({ level1, level2, level3, target, actual, reason }) => ({
  level1,
  level2,
  level3,
  target: target?.written,
  actual,
  ...(reason && { reason }),
}));

/** What each form says of the table; scores are worked out by hand: 20 x 10 of 12, 30 in full, 30 x 90/95. */
const EXPECTED: Readonly<Partial<Record<FormId, object>>> = {
  monitoring: {
    ...common,
    name: '河道保洁',
    code: '13020825P00010010004W',
    execution: { initial: '11', budget: '12', executed: '9', forecast: '12', rate: '75' },
    spendingReason: '招标推迟，九月付清。',
    indicators: LEVELS.map((one, index) => ({ ...one, prospect: TABLE.indicators[index]!.prospect })),
  },
  selfEvaluation: {
    ...common,
    name: '河道保洁',
    code: '13020825P00010010004W',
    fiscal: '10',
    other: '2',
    outcome: '已整洁。',
    execution: { initial: '11', budget: '12', executed: '9', weight: '10', rate: '75', score: '7.5' },
    score: '95.92',
    rating: '优',
    indicators: LEVELS.map((one, index) => ({ ...one, weight: '30', score: ['30', '28.42', '30'][index] })),
  },
  departmentSelfEvaluation: {
    ...common,
    name: '某镇人民政府',
    fiscal: '10',
    other: '2',
    outcome: '已整洁。',
    execution: { initial: '11', budget: '12', executed: '9', weight: '10', rate: '75', score: '7.5' },
    score: '95.92',
    rating: '优',
    indicators: LEVELS.map((one, index) => ({ ...one, weight: '30', score: ['30', '28.42', '30'][index] })),
  },
};

const LATER = WRITTEN_FORMS.filter(({ id }) => EXPECTED[id] !== undefined);

test('all forms of later phases are among them', () => {
  expect(LATER.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(LATER.map((form) => [form.id, form] as const))('sheets of %s', (id, { layout }) => {
  const table = { ...TABLE, form: id };
  const plan = layout.plan([table], '表');

  test('are sound and say what the table says', () => {
    expectSoundPlan(plan);
    expect(read(plan).map(plain)).toEqual([EXPECTED[id]]);
    expect(read(plan).map(({ form }) => form)).toEqual([id]);
  });

  test('have every field where the layout tells', () => {
    const [found] = read(plan);
    const places = [...layout.places([table])[0]!].map(([path, { row: r, column }]) => [path, r, column]);
    const cells = new Map([...found!.origin.cells].map(([path, { row: r, column }]) => [path, [r, column]]));
    expect(
      places.filter(([path, r, column]) => String(cells.get(String(path))) !== `${r},${column}`),
    ).toEqual([]);
  });

  test('of a table with nothing in it have room for everything, and say nothing', () => {
    const empty = { ...EMPTY_PROJECT, form: id };
    expectSoundPlan(layout.plan([empty], '表'));
  });
});

describe('the printed table of a whole department', () => {
  const DEPARTMENT: ProjectTable = {
    ...TABLE,
    form: 'departmentTargets',
    name: '某镇人民政府',
    items: [
      { name: '保洁', content: '每月一次', total: new Big(7), fiscal: new Big(6), other: new Big(1) },
      { name: '修船', content: null, total: new Big(5), fiscal: new Big(4), other: new Big(1) },
    ],
    weightTotal: new Big(90),
  };
  const expected = {
    name: '某镇人民政府',
    agency: '某镇人民政府',
    year: 2025,
    unit: '万元',
    total: '12',
    fiscal: '10',
    other: '2',
    weightTotal: '90',
    goals: common.goals,
    items: [
      ['保洁', '每月一次', '7', '6', '1'],
      ['修船', null, '5', '4', '1'],
    ],
    indicators: LEVELS.map(({ level1, level2, level3, target }) => ({
      level1,
      level2,
      level3,
      target,
      weight: '30',
    })),
  };
  const without = (...keys: string[]) =>
    Object.fromEntries(Object.entries(expected).filter(([key]) => !keys.includes(key)));

  test.each<[string, Partial<ProjectTable>, object]>([
    ['whole', {}, expected],
    ['without a year', { year: null }, without('year')],
    ['without a unit of money', { moneyUnit: null }, without('unit')],
    ['without what the points come to', { weightTotal: null }, without('weightTotal')],
    [
      'without points',
      { weightTotal: null, indicators: TABLE.indicators.map((one) => ({ ...one, weight: null })) },
      {
        ...without('weightTotal'),
        indicators: expected.indicators.map(({ weight: _, ...one }) => one),
      },
    ],
    ['without goals', { goals: [] }, without('goals')],
  ])('%s', (_, change, said) => {
    const plan = planDepartmentTargets({ ...DEPARTMENT, ...change });
    expectSoundPlan(plan);
    expect(read(plan).map(plain)).toEqual([said]);
    expect(read(plan)[0]?.form).toBe('departmentTargets');
  });
});

describe('the goals of a department', () => {
  const goals = {
    agency: '某镇',
    overall: '保障运转。\n改善环境。',
    subGoals: [{ no: 1, name: '便民', goal: '窗口有人。', indicator: '值守率大于等于98%。' }],
    measures: ['一本账。', '按月核对。'],
    origin: NO_ORIGIN,
  };

  test.each([
    ['whole', {}],
    ['without sub-goals', { subGoals: [] }],
    ['without measures', { measures: [] }],
    ['without an agency', { agency: null }],
  ])('%s', (_, change) => {
    const plan = planDepartmentSheet({ ...goals, ...change }, '整体');
    expectSoundPlan(plan);
    const { department, unplaced } = readGrids([gridOfPlan(plan)]);
    expect([{ ...department, origin: NO_ORIGIN }, unplaced]).toEqual([{ ...goals, ...change }, []]);
  });
});
