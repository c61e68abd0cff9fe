import Big from 'big.js';
import fc from 'fast-check';
import { readGrids } from '../../src/forms/reader/read-grids';
import { TARGET_FORMS, type WrittenForm } from '../../src/forms/registry';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { keptAside } from '../../src/workbook/kept-aside';
import { planFormSheet } from '../../src/workbook/form-sheets';
import { gridOfPlan } from '../support/grid-of-plan';
import { expectSoundPlan } from '../support/plan-invariants';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc.constantFrom(
  '保障村级运转',
  '=1+1',
  '@SUM(A1)',
  "it's",
  '含"引号"的说明',
  'A-1 设备更新',
  '+修缮',
);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => new Big(cents).div(100));
const weight = fc.integer({ min: 0, max: 900 }).map((tenths) => new Big(tenths).div(10));

/** What tables say of an earlier year: what was wanted, and what came of it where that is known. */
const earlier = fc.constantFrom('≥20个', '≥90%（实际：96%）', '=1+1', '优');

const indicator: fc.Arbitrary<Indicator> = fc.record({
  ...(Object.fromEntries(Object.keys(EMPTY_INDICATOR).map((key) => [key, fc.constant(null)])) as {
    [K in keyof Indicator]: fc.Arbitrary<Indicator[K]>;
  }),
  level1: fc.constantFrom('成本指标', '产出指标', '效益指标', '满意度指标'),
  level2: fc.constantFrom(
    '经济成本指标',
    '数量指标',
    '质量指标',
    '时效指标',
    '社会效益指标',
    '服务对象满意度指标',
  ),
  level3: words,
  description: orNull(words),
  target: orNull(
    fc
      .constantFrom(
        '≥23个',
        '≥95%',
        '23个',
        '2023年12月31日',
        '优',
        '≤1,200元/人',
        '5-10天',
        '=100%',
        '约30人次',
        '优良',
      )
      .map(parseTargetValue),
  ),
  basis: orNull(words),
  weight: orNull(weight),
  direction: orNull(fc.constantFrom('正向指标', '反向指标')),
  history: orNull(fc.record({ previous: orNull(earlier), beforePrevious: orNull(earlier) })),
});

const table: fc.Arbitrary<ProjectTable> = fc
  .record({
    year: fc.constantFrom(2024, 2025, null),
    moneyUnit: fc.constantFrom('万元' as const, '元' as const, null),
    agency: fc.record({
      code: orNull(fc.constantFrom('485001')),
      name: fc.constantFrom('沙河镇人民政府', '某局'),
    }),
    supervisor: orNull(fc.constantFrom('某部', '县农业农村局')),
    code: orNull(fc.constantFrom('13020823P00010010004W', '13020824P000047100203')),
    name: orNull(words),
    budget: fc.record({ total: orNull(amount), fiscal: orNull(amount), other: orNull(amount) }),
    purpose: orNull(words),
    goals: fc
      .array(words, { maxLength: 3 })
      .map((goals) => goals.map((goal, index) => `${index + 1}. ${goal}`)),
    weightTotal: orNull(fc.constantFrom(new Big(90), new Big(100))),
    indicators: fc.array(indicator, { minLength: 1, maxLength: 9 }),
  })
  .map((fields) => ({ ...EMPTY_PROJECT, ...fields, origin: NO_ORIGIN }));

/** What of a table a form has a place for, as plain data. */
function had(form: WrittenForm, source: ProjectTable): unknown {
  const has = (path: string) => form.layout.has.includes(path);
  const plain = (value: unknown): unknown =>
    value instanceof Big
      ? value.toFixed()
      : typeof value === 'object' && value !== null && 'written' in value
        ? value.written
        : value;
  const top = Object.fromEntries(
    (['year', 'supervisor', 'code', 'name', 'moneyUnit', 'purpose'] as const)
      .filter(has)
      .map((key) => [key, plain(source[key])]),
  );
  const budget = Object.entries(source.budget).filter(([part]) => has(`budget.${part}`));
  const points = form.id === 'declaration' ? (source.weightTotal ?? new Big(90)) : source.weightTotal;
  return {
    ...top,
    ...(has('weightTotal') && { weightTotal: plain(points) }),
    agency: source.agency,
    budget: budget.map(([part, value]) => [part, plain(value)]),
    goals: source.goals,
    indicators: source.indicators.map((one) => [
      ...Object.entries(one)
        .filter(([field]) => has(`indicators[].${field}`))
        .map(([field, value]) => [field, plain(value)]),
      ...(['previous', 'beforePrevious'] as const)
        .filter((field) => has(`indicators[].history.${field}`))
        .map((field) => [field, one.history?.[field] ?? null]),
    ]),
  };
}

/** Tables that a list tells from each other: no two are alike in what stands in its first columns. */
const tables = (form: WrittenForm) =>
  form.layout.isList
    ? fc
        .uniqueArray(table, { minLength: 1, maxLength: 4, selector: ({ name }) => name })
        .map(([first, ...others]) =>
          [first as ProjectTable, ...others].map((one) => ({
            ...one,
            year: first?.year ?? null,
            moneyUnit: first?.moneyUnit ?? null,
            weightTotal: first?.weightTotal ?? null,
          })),
        )
    : table.map((one) => [one]);

describe.each(TARGET_FORMS.map((form) => [form.id, form] as const))('sheets of %s', (id, form) => {
  test('are sound, and read back as they were written, every field at the place that the layout tells', () => {
    fc.assert(
      fc.property(tables(form), (sources) => {
        const { plan, tables: written } = planFormSheet(form, sources, '表');
        expectSoundPlan(plan);
        expect(plan.rows.flat().every((content) => typeof content !== 'object' || content === null)).toBe(
          true,
        );
        const { projects, unplaced, unknownTables } = readGrids([gridOfPlan(plan)]);
        expect([unplaced, unknownTables ?? []]).toEqual([[], []]);
        expect(projects.map((project) => [project.form, had(form, project)])).toEqual(
          sources.map((source) => [id, had(form, source)]),
        );
        projects.forEach(({ origin }, index) => {
          const placed = [...(written[index]?.project.origin.cells ?? [])].map(([path, { row, column }]) => [
            path,
            row,
            column,
          ]);
          const read = [...origin.cells].map(([path, { row, column }]) => [path, row, column]);
          // Nothing else is found but where goals would stand.
          const isPlaced = new Set(placed.map(([path]) => path));
          expect(read.filter(([path]) => path !== 'goals[0]' || isPlaced.has(path)).sort()).toEqual(
            placed.sort(),
          );
        });
      }),
    );
  });

  test('leave nothing out without telling', () => {
    fc.assert(
      fc.property(table, (source) => {
        const aside = keptAside(source, form.layout)
          .map(({ text }) => text)
          .join('\n');
        const said = JSON.stringify(planFormSheet(form, [source], '表').plan.rows) + aside;
        for (const text of [
          source.code,
          source.supervisor,
          source.purpose,
          ...source.indicators.flatMap(({ description, basis, weight: points, history }) => [
            description,
            basis,
            points?.toFixed(),
            history?.previous,
            history?.beforePrevious,
          ]),
        ])
          if (text)
            expect(said.includes(text) || said.includes(JSON.stringify(text).slice(1, -1))).toBe(true);
      }),
    );
  });
});
