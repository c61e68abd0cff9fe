import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import type { FieldPath } from '../../src/domain/place';
import { TARGET_FORMS } from '../../src/forms/registry';
import { unplacedReport } from '../../src/reports/unplaced';
import { keptAside } from '../../src/workbook/kept-aside';
import { takeBack } from '../../src/workbook/take-back';
import { gridOfPlan } from '../support/grid-of-plan';
import { expectSoundPlan } from '../support/plan-invariants';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Texts that look like the record itself. */
const texts = fc.constantFrom(
  '按合同',
  '见合同；',
  '见合同；；',
  '；分值：3',
  '一；；指标方向性：正向',
  '两行\n第二行',
  '“甲”分值：9',
);
const points = fc.integer({ min: 1, max: 900 }).map((tenths) => new Big(tenths).div(10));
const amount = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.constantFrom(0, 2, 6))
  .map(([figure, places]) => new Big(figure.toString()).times(new Big(10).pow(-places)));

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    level3: fc.constantFrom('数量', '质量', '质量”：', null),
    description: orNull(texts),
    basis: orNull(texts),
    weight: orNull(points),
    direction: orNull(texts),
  })
  .map((fields) => ({ ...EMPTY_INDICATOR, ...fields }));
const share = orNull(fc.constantFrom(0, 25, 100));

const table: fc.Arbitrary<ProjectTable> = fc
  .record({
    name: fc.constantFrom('甲', '乙”项目编码：'),
    code: orNull(fc.constantFrom('A-1', '13020823P00010010004W')),
    supervisor: orNull(texts),
    purpose: orNull(texts),
    moneyUnit: fc.constantFrom('万元' as const, '元' as const, null),
    budget: fc.record({ total: orNull(amount), fiscal: orNull(amount), other: orNull(amount) }),
    plan: fc.tuple(share, share, share, share),
    weightTotal: orNull(points),
    indicators: fc.array(indicator, { maxLength: 5 }),
  })
  .map((fields) => ({ ...EMPTY_PROJECT, ...fields }));

/** The table as a form that has these fields gives it back. */
function onlyWith(source: ProjectTable, has: readonly FieldPath[]): ProjectTable {
  const kept = <T>(path: FieldPath, value: T, blank: T): T => (has.includes(path) ? value : blank);
  return {
    ...source,
    code: kept('code', source.code, null),
    supervisor: kept('supervisor', source.supervisor, null),
    purpose: kept('purpose', source.purpose, null),
    budget: {
      total: source.budget.total,
      fiscal: kept('budget.fiscal', source.budget.fiscal, null),
      other: kept('budget.other', source.budget.other, null),
    },
    plan: kept('plan', source.plan, EMPTY_PROJECT.plan),
    weightTotal: kept('weightTotal', source.weightTotal, null),
    indicators: source.indicators.map((one) => ({
      ...one,
      description: kept('indicators[].description', one.description, null),
      basis: kept('indicators[].basis', one.basis, null),
      weight: kept('indicators[].weight', one.weight, null),
      direction: kept('indicators[].direction', one.direction, null),
    })),
  };
}

const EVERYTHING = { has: TARGET_FORMS.flatMap(({ layout }) => layout.has) };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test.each(TARGET_FORMS.map((form) => [form.id, form] as const))(
  'what a %s has no place for comes back into a form that has all, whatever the texts say',
  (_, { layout }) => {
    fc.assert(
      fc.property(table, (source) => {
        const aside = keptAside(source, layout);
        const { table: back, kept } = takeBack(onlyWith(source, layout.has), EVERYTHING, aside);
        expect(plain(back)).toEqual(plain(source));
        expect(kept).toEqual([]);
      }),
    );
  },
);

test('amounts by tier and source are kept in words, under the sum that they belong to, and stay listed', () => {
  const source: ProjectTable = {
    ...EMPTY_PROJECT,
    name: '甲',
    moneyUnit: '万元',
    amounts: [
      { of: 'execution.budget', role: 'within', name: '中央补助', amount: new Big('300') },
      { of: 'execution.executed', role: 'part', name: '本年财政拨款', amount: new Big('40.5') },
      { of: '按收入性质分', role: 'sum', name: null, amount: new Big('7') },
    ],
  };
  for (const { layout } of TARGET_FORMS) {
    const aside = keptAside(source, layout);
    expect(aside.map(({ text: said }) => said)).toEqual([
      '“甲”全年预算数其中“中央补助”：300万元',
      '“甲”执行数的组成“本年财政拨款”：40.5万元',
      '“甲”按收入性质分（另列）：7万元',
    ]);
    expect(takeBack({ ...EMPTY_PROJECT, name: '甲' }, EVERYTHING, aside).kept).toEqual(aside);
  }
});

test('a project that has another name now gets back what was kept of its code, and nothing of another code', () => {
  const kept = keptAside(
    { ...EMPTY_PROJECT, name: '甲', code: 'A-1', supervisor: '某局' },
    { has: ['code', 'name'] },
  );
  expect(kept.map(({ text: said }) => said)).toEqual(['“甲”（A-1）主管部门：某局']);
  const into = (name: string | null, code: string | null) =>
    takeBack({ ...EMPTY_PROJECT, name, code }, EVERYTHING, kept);
  for (const table of [into('乙', 'A-1'), into('甲', 'A-1'), into('甲', null), into(null, 'A-1')])
    expect([table.table.supervisor, table.kept]).toEqual(['某局', []]);
  for (const table of [into('乙', 'A-2'), into('甲', 'A-2'), into('乙', null)])
    expect([table.table.supervisor, table.kept]).toEqual([null, kept]);
});

const text = (said: string) => ({ line: 1, text: said });
const 甲 = { ...EMPTY_PROJECT, name: '甲', indicators: [{ ...EMPTY_INDICATOR, level3: '数量' }] };

test('what stands in the table holds: another value stays listed, the same one is needed no longer', () => {
  const listed = [text('“甲”项目编码：A-1'), text('“甲”主管部门：某局')];
  const present = { ...甲, code: 'A-2', supervisor: '某局' };
  expect(takeBack(present, EVERYTHING, listed)).toEqual({ table: present, count: 0, kept: [listed[0]] });
});

test('of two that were kept the later one is taken, and the earlier stays listed', () => {
  const listed = [text('“甲”项目编码：A-1'), text('“甲”项目编码：A-2')];
  const { table: back, count, kept } = takeBack(甲, EVERYTHING, listed);
  expect([back.code, count, kept]).toEqual(['A-2', 1, [listed[0]]]);
});

test('of a row, what the form has is taken and the rest stays', () => {
  const listed = [text('“甲”绩效指标“数量”：绩效指标描述：台账；；分值：5；分值：10；指标方向性：正向指标')];
  const { table: back, kept } = takeBack(甲, { has: ['indicators[].weight'] }, listed);
  expect(back.indicators[0]?.weight?.toFixed()).toBe('10');
  expect(kept.map((one) => one.text)).toEqual([
    '“甲”绩效指标“数量”：绩效指标描述：台账；；分值：5；指标方向性：正向指标',
  ]);
});

test('money comes back in the unit that the table has now; not where one of them is unknown', () => {
  const listed = [text('“甲”财政资金：15.45万元')];
  const fiscal = (moneyUnit: ProjectTable['moneyUnit']) =>
    takeBack({ ...甲, moneyUnit }, EVERYTHING, listed).table.budget.fiscal?.toFixed();
  expect([fiscal('万元'), fiscal('元'), fiscal(null)]).toEqual(['15.45', '154500', undefined]);
  const bare = [text('“甲”财政资金：15.45')];
  expect(takeBack({ ...甲, moneyUnit: '元' }, EVERYTHING, bare)).toMatchObject({ count: 0, kept: bare });
});

test.each([
  '甲项目编码：A-1',
  '“乙”项目编码：A-1',
  '“甲”备注：A-1',
  '“甲”资金支出计划（%）：一、二、三、四',
  '“甲”资金支出计划（%）：25、50、75、100、100',
  '“甲”绩效指标“质量”：分值：10',
  '“甲”绩效指标“数量”：分值：十',
  '“甲”绩效指标“数量”：另有说明；分值：10',
  '“甲”项目编码：A-1……（超出单元格容量，以下未写入）',
])('%s stays where it is', (said) => {
  const listed = [text(said)];
  expect(takeBack(甲, EVERYTHING, listed)).toEqual({ table: 甲, count: 0, kept: listed });
});

test('a list from which everything was taken stays a sheet that is known again', () => {
  const plan = unplacedReport.plan([], '未归位文字');
  expectSoundPlan(plan);
  const grid = gridOfPlan(plan);
  expect([unplacedReport.recognise(grid), unplacedReport.readBack(grid)]).toEqual([true, []]);
});
