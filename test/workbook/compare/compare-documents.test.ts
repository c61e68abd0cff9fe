import Big from 'big.js';
import fc from 'fast-check';
import { fieldValue, withField } from '../../../src/domain/field-paths';
import { EMPTY_DOCUMENT, type TargetDocument } from '../../../src/domain/target-document';
import { withFollowUps } from '../../../src/domain/phase';
import { EMPTY_EXECUTION, type ProjectTable } from '../../../src/domain/project-table';
import { compareDocuments } from '../../../src/workbook/compare/compare-documents';
import { budgetTable, ERROR, STRANGE } from '../../support/budget-tables';
import { cleanDocument } from '../../support/clean-document';
import { department } from '../../support/form-arbitraries';

const documentOf = (...projects: ProjectTable[]): TargetDocument => ({ ...EMPTY_DOCUMENT, projects });
const CLEAN = cleanDocument(6, 1);
const first = CLEAN.projects[0]!;

/** What differs between two tables of one project, as kind and field. */
function changesOf(before: ProjectTable, after: ProjectTable): string[] {
  const [project] = compareDocuments(documentOf(before), documentOf(after)).projects;
  return project!.changes.map(({ kind, field }) => `${kind} ${field}`);
}

test('a document differs in nothing from itself, in whatever order its tables and indicators stand', () => {
  const turned = {
    ...CLEAN,
    projects: [...CLEAN.projects]
      .reverse()
      .map((table) => ({ ...table, indicators: [...table.indicators].reverse() })),
  };
  for (const other of [CLEAN, turned]) {
    const { isDifferent, projects, totals } = compareDocuments(CLEAN, other);
    expect(isDifferent).toBe(false);
    expect(projects.map(({ kind, pairedBy }) => [kind, pairedBy])).toEqual(
      CLEAN.projects.map(() => ['same', 'code']),
    );
    expect(totals.change.difference.toFixed()).toBe('0');
  }
});

/** Fields of a good table, each with another value that makes sense there. */
const EDITS: readonly [field: string, value: string | number][] = [
  ['purpose', '另一用途'],
  ['budget.other', 7],
  ['plan[1]', 12.5],
  ['goals[0]', '另一目标'],
  ['indicators[2].target', '≥1个'],
  ['indicators[0].level3', '另一指标'],
  ['indicators[1].basis', '行业标准'],
  ['agency.name', '另一单位'],
  ['supervisor', '另一部门'],
  ['year', 2031],
];

test('each field that is edited is told, alone, with what stood there and what stands there', () => {
  fc.assert(
    fc.property(fc.subarray([...EDITS], { minLength: 1 }), fc.nat(5), (edits, at) => {
      const edited = edits.reduce(
        (table, [field, value]) => withField(table, field, value),
        CLEAN.projects[at]!,
      );
      const after = {
        ...CLEAN,
        projects: CLEAN.projects.map((table, index) => (index === at ? edited : table)),
      };
      const { projects } = compareDocuments(CLEAN, after);
      const changes = projects.flatMap((project) => project.changes);
      expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(edits.map(([field]) => field)));
      for (const { field, before, after: now } of changes) {
        expect(before).toBe(fieldValue(CLEAN.projects[at]!, field));
        expect(now).toBe(fieldValue(edited, field));
      }
      expect(projects.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    }),
  );
});

test('turning the sides turns every change', () => {
  const other = cleanDocument(6, 2);
  const [there, back] = [compareDocuments(CLEAN, other), compareDocuments(other, CLEAN)];
  const opposite = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' } as const;
  const kinds = ({ projects }: typeof there) => projects.map(({ kind }) => kind).sort();
  expect(kinds(back)).toEqual(there.projects.map(({ kind }) => opposite[kind]).sort());
  expect(back.totals.change.difference.toFixed()).toBe(there.totals.change.difference.times(-1).toFixed());
});

test('a row that is new or gone is one change; one that was renamed stays the same row', () => {
  const [, ...rest] = first.indicators;
  expect(changesOf(first, { ...first, indicators: rest })).toEqual(['removed indicators[0]']);
  expect(changesOf({ ...first, indicators: rest }, first)).toEqual(['added indicators[0]']);
  expect(changesOf(first, { ...first, goals: first.goals.slice(1) })).toEqual(['removed goals[0]']);
});

describe('projects are paired', () => {
  const named = (code: string | null, name: string | null) => ({ ...first, code, name });
  test.each([
    ['code', named('13020823P00010010004W', '甲'), named('1302 0823p00010010004w', '乙')],
    ['name', named('13020823P00010010004W', '财政所经费'), named('13020823P00010010005X', '财政所 经费')],
    ['name', named(null, '财政所经费'), named('13020823P00010010005X', '财政所经费')],
    ['codeOfOtherYear', named('13020823P00010010004W', '甲'), named('13020824P00010010004W', '乙')],
    ['nameOfOtherYear', named('13020823P00010010004W', '2023年体制经费'), named(null, '2024年体制经费')],
    [null, named('13020823P00010010004W', '甲'), named('13020823P00010010005X', '乙')],
    [null, named(null, null), named(null, null)],
  ])('by %s', (by, before, after) => {
    const { projects } = compareDocuments(documentOf(before), documentOf(after));
    expect(projects.map(({ pairedBy }) => pairedBy)).toEqual(by === null ? [null, null] : [by]);
  });

  test('by the code where another one has the name, and one that is gone stands where it stood', () => {
    const [a, b, c] = ['甲', '乙', '丙'].map((name, at) => named(`13020823P0001001000${at}W`, name)) as [
      ProjectTable,
      ProjectTable,
      ProjectTable,
    ];
    const renamed = { ...a, name: '丙' };
    const { projects } = compareDocuments(documentOf(a, b, c), documentOf(renamed, c));
    expect(projects.map(({ kind, before }) => [kind, before?.name])).toEqual([
      ['changed', '甲'],
      ['removed', '乙'],
      ['same', '丙'],
    ]);
  });
});

describe('amounts', () => {
  const of = (unit: '万元' | '元' | '千元' | null, total: number) => budgetTable('甲', { total }, unit);
  test('are compared in one unit: what comes to the same is no change', () => {
    expect(changesOf(of('万元', 30.9), of('元', 309_000))).toEqual(['changed moneyUnit']);
    const { projects, totals } = compareDocuments(documentOf(of('万元', 30.9)), documentOf(of('千元', 310)));
    const change = projects[0]!.changes.find(({ field }) => field === 'budget.total');
    expect(change).toMatchObject({ kind: 'changed', before: 30.9, after: 31 });
    // 31 - 30.9 is 0.1 in decimals, and 0.32% of 30.9.
    expect([change!.amount!.difference.toFixed(), change!.amount!.percent!.toFixed()]).toEqual([
      '0.1',
      '0.32',
    ]);
    expect(totals.change.difference.toFixed()).toBe('0.1');
  });

  test('of nothing have no percentage; an empty part counts as 0', () => {
    const [without, having] = [of('万元', 5), budgetTable('甲', { total: 5, other: 2 }, '万元')];
    const [change] = compareDocuments(documentOf(without), documentOf(having)).projects[0]!.changes;
    expect(change).toMatchObject({ kind: 'added', field: 'budget.other', amount: { percent: null } });
    expect(change!.amount!.difference).toEqual(new Big(2));
  });

  test.each([
    ['an error', ERROR],
    ['a strange unit', STRANGE],
  ])('%s on both sides is undecided, never the same', (_, table) => {
    const { isDifferent, projects, totals } = compareDocuments(documentOf(table), documentOf({ ...table }));
    expect(isDifferent).toBe(true);
    expect(projects[0]!.changes.every(({ kind, amount }) => kind === 'undecided' && amount === null)).toBe(
      true,
    );
    expect(totals.before.missing).toHaveLength(1);
  });

  test('that are not there on one side have no difference, unless they are a part of the budget', () => {
    const [with5, without] = [of('万元', 5), budgetTable('甲', {}, '万元')];
    for (const [from, to, kind] of [
      [with5, without, 'removed'],
      [without, with5, 'added'],
    ] as const) {
      const [change] = compareDocuments(documentOf(from), documentOf(to)).projects[0]!.changes;
      expect(change).toMatchObject({ kind, field: 'budget.total', amount: null });
    }
  });

  test('that no field holds are told by what they are called, not by our words for them', () => {
    const amounts = [
      { of: 'execution.executed', role: 'planned', name: '按计划应支出', amount: new Big(7.5) },
      { of: '按收入性质分', role: 'part', name: '其他收入', amount: new Big(2) },
    ] as const;
    const table = of('万元', 5);
    const [project] = compareDocuments(documentOf(table), documentOf({ ...table, amounts })).projects;
    expect(project!.changes.map(({ after }) => after)).toEqual([
      '按计划应支出 | 7.5',
      '按收入性质分 | 其他收入 | 2',
    ]);
  });

  test('that cannot be read on one side have no difference', () => {
    const [change] = compareDocuments(
      documentOf({ ...ERROR, name: '甲' }),
      documentOf(of('万元', 5)),
    ).projects[0]!.changes.filter(({ field }) => field === 'budget.total');
    expect(change).toMatchObject({ kind: 'changed', after: 5, amount: null });
  });
});

test('the goals of the department and tables of whole departments are compared, and are in no total', () => {
  fc.assert(
    fc.property(department, (goals) => {
      const [none, some] = [EMPTY_DOCUMENT, { ...EMPTY_DOCUMENT, department: goals }];
      expect(compareDocuments(some, some).isDifferent).toBe(false);
      const gone = compareDocuments(some, none).department;
      expect(gone.every(({ kind, field }) => kind === 'removed' && field.startsWith('department.'))).toBe(
        true,
      );
      expect(compareDocuments(none, some).department).toHaveLength(gone.length);
    }),
  );
  const whole = { ...first, form: 'departmentTargets', code: null, name: null };
  const more = { ...whole, budget: { ...whole.budget, total: new Big(9_999) } };
  const { departments, totals, isDifferent } = compareDocuments(
    { ...EMPTY_DOCUMENT, departments: [whole] },
    { ...EMPTY_DOCUMENT, departments: [more] },
  );
  expect(departments.map(({ kind }) => kind)).toEqual(['changed']);
  expect(isDifferent).toBe(true);
  expect(totals.after.total.toFixed()).toBe('0');
});

test('monitoring and evaluations beside the targets are compared, each with its own phase, and are in no total', () => {
  const later = (form: string, executed: number): ProjectTable => ({
    ...first,
    form,
    execution: { ...EMPTY_EXECUTION, executed: new Big(executed) },
  });
  const withLater = (...tables: ProjectTable[]) => withFollowUps(documentOf(first, ...tables));
  const before = withLater(later('monitoring', 1), later('selfEvaluation', 5));
  expect(compareDocuments(before, before).isDifferent).toBe(false);
  // In another order; only the evaluation differs.
  const { followUps, totals, isDifferent } = compareDocuments(
    before,
    withLater(later('selfEvaluation', 6), later('monitoring', 1)),
  );
  expect(isDifferent).toBe(true);
  const changed = followUps.filter(({ kind }) => kind !== 'same');
  expect(
    changed.map(({ kind, after, changes }) => [kind, after?.form, changes.map(({ field }) => field)]),
  ).toEqual([['changed', 'selfEvaluation', ['execution.executed']]]);
  expect(totals.change.difference.toFixed()).toBe('0');
  // Without its evaluation.
  const gone = compareDocuments(before, withLater(later('monitoring', 1)));
  expect([gone.isDifferent, gone.followUps.map(({ kind }) => kind).sort()]).toEqual([
    true,
    ['removed', 'same'],
  ]);
});
