import Big from 'big.js';
import type { AmountRole, StatedAmount } from '../../../src/domain/money-rows';
import type { CellPlace } from '../../../src/domain/place';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../../src/domain/project-table';
import { moneySums } from '../../../src/rules/support/money-sums';

const big = (value: number | null) => (value === null ? null : new Big(value));

/** A table of a form that is asked only for what it has cells for, with what was read in some cells. */
const table = (
  told: Partial<ProjectTable>,
  cells: Readonly<Record<string, Partial<CellPlace>>> = {},
): ProjectTable => ({
  ...EMPTY_PROJECT,
  form: 'declaration',
  ...told,
  origin: {
    file: null,
    sheet: '表一',
    cells: new Map(
      Object.entries(cells).map(
        ([path, cell]) => [path, { row: 0, column: 1, value: null, ...cell }] as const,
      ),
    ),
  },
});

const budget = (total: number | null, fiscal: number | null, other: number | null) => ({
  total: big(total),
  fiscal: big(fiscal),
  other: big(other),
});

const stated = (of: string, role: AmountRole, amount: number | null): StatedAmount => ({
  of,
  role,
  name: null,
  amount: big(amount),
});

/** Each sum in one line: where it stands, its total, its largest part, the parts beside each other, all of them. */
const lines = (told: ProjectTable) =>
  moneySums(told).map(({ field, total, largest, parts, most, isWhole }) =>
    [
      field,
      ...[total, largest, parts, most].map((amount) => amount.toFixed()),
      ...(isWhole ? ['whole'] : []),
    ].join(' '),
  );

const BOTH = { 'budget.fiscal': { value: 60 }, 'budget.other': { value: 40 } };

describe('the budget and its sources', () => {
  test('are a sum and its parts, all of them where both are printed', () => {
    expect(lines(table({ budget: budget(100, 60, 40) }, BOTH))).toEqual([
      'budget.total 100 60 100 100 whole',
    ]);
    expect(lines(table({ budget: budget(100, 40, 60) }, BOTH))).toEqual([
      'budget.total 100 60 100 100 whole',
    ]);
    expect(lines(table({ budget: budget(100, 60, null) }, { 'budget.fiscal': { value: 60 } }))).toEqual([
      'budget.total 100 60 60 60',
    ]);
  });

  test('are none without a total or without any part', () => {
    expect(lines(table({ budget: budget(null, 60, 40) }, BOTH))).toEqual([]);
    expect(lines(table({ budget: budget(100, null, null) }))).toEqual([]);
  });

  test('an empty part counts as 0, one that cannot be read leaves the sum undecided', () => {
    const cells = (other: Partial<CellPlace>) => ({ 'budget.fiscal': { value: 60 }, 'budget.other': other });
    const read = (other: Partial<CellPlace>) => lines(table({ budget: budget(100, 60, null) }, cells(other)));
    expect(read({})).toEqual(['budget.total 100 60 60 60 whole']);
    expect(read({ value: '约四十' })).toEqual([]);
    expect(read({ error: '#REF!' })).toEqual([]);
    const fiscal = { 'budget.fiscal': { value: '约六十' }, 'budget.other': { value: 40 } };
    expect(lines(table({ budget: budget(100, null, 40) }, fiscal))).toEqual([]);
  });

  test('fiscal money that is still to be filled in makes no sum of the rest', () => {
    const cells = { 'budget.fiscal': {}, 'budget.other': { value: 40 } };
    expect(lines(table({ budget: budget(100, null, 40) }, cells))).toEqual(['budget.total 100 40 40 40']);
    // A stroke says that there is none.
    const stroke = { ...cells, 'budget.fiscal': { value: '/' } };
    expect(lines(table({ budget: budget(100, null, 40) }, stroke))).toEqual([]);
  });

  test('further parts count beside them, what may lie within one only in the most', () => {
    const told = {
      budget: budget(100, 60, null),
      amounts: [
        stated('budget.total', 'part', 30),
        stated('budget.total', 'within', 20),
        stated('budget.total', 'part', null),
        stated('budget.total', 'planned', 70),
        stated('execution.initial', 'part', 80),
      ],
    };
    expect(lines(table(told, { 'budget.fiscal': { value: 60 } }))).toEqual([
      'budget.total 100 60 90 110 whole',
    ]);
  });

  test('what was planned, and parts of another sum, are not printed beside it', () => {
    const amounts = [stated('budget.total', 'planned', 40), stated('execution.initial', 'part', 40)];
    expect(
      lines(table({ budget: budget(100, 60, null), amounts }, { 'budget.fiscal': { value: 60 } })),
    ).toEqual(['budget.total 100 60 60 60']);
  });
});

describe('the columns of the execution', () => {
  const execution = { ...EMPTY_EXECUTION, executed: new Big(90) };

  test('have the parts that are told with them, which make up the whole from two on', () => {
    const one = [stated('execution.executed', 'part', 50)];
    expect(lines(table({ execution, amounts: one }))).toEqual(['execution.executed 90 50 50 50']);
    expect(lines(table({ execution, amounts: [...one, stated('execution.executed', 'part', 40)] }))).toEqual([
      'execution.executed 90 50 90 90 whole',
    ]);
  });

  test('are no sums without parts or without a total', () => {
    expect(lines(table({ execution }))).toEqual([]);
    expect(lines(table({ execution, amounts: [stated('execution.forecast', 'part', 5)] }))).toEqual([]);
    expect(lines(table({ amounts: [stated('execution.executed', 'part', 5)] }))).toEqual([]);
  });
});

describe('lists of items', () => {
  const items = [10, 20].map((total) => ({ name: '办公费', content: null, ...budget(total, null, null) }));
  const rows = { 'items[0].name': { row: 5 }, 'items[1].name': { row: 6 } };

  test('come to the budget where it stands right below them', () => {
    const at = (row: number) =>
      lines(table({ items, budget: budget(30, null, null) }, { ...rows, 'budget.total': { row } }));
    expect(at(7)).toEqual(['budget.total 30 20 30 30 whole']);
    expect(at(6)).toEqual(['budget.total 30 20 30 30']);
    expect(at(2)).toEqual(['budget.total 30 20 30 30']);
  });

  test('of a text, which has no cells, nobody knows that', () =>
    expect(lines(table({ items, budget: budget(30, null, null) }))).toEqual(['budget.total 30 20 30 30']));

  test('come to the sum that is told with them, which is no sum of its own', () => {
    const amounts = [stated('按收入性质分', 'sum', 9), stated('items.total', 'sum', 31)];
    expect(lines(table({ items, amounts, budget: budget(30, null, null) }, rows))).toEqual([
      'amounts[1].amount 31 20 30 30 whole',
    ]);
  });

  test('without amounts are no sum', () => {
    const empty = [{ name: '办公费', content: null, ...budget(null, null, null) }];
    expect(lines(table({ items: empty, budget: budget(30, null, null) }))).toEqual([]);
  });
});

test('a sum that no field has is told where it stands, with its own parts', () => {
  const parts = (...amounts: number[]) => amounts.map((amount) => stated('按收入性质分', 'part', amount));
  const sum = stated('按收入性质分', 'sum', 70);
  expect(lines(table({ amounts: [sum, ...parts(30)] }))).toEqual(['amounts[0].amount 70 30 30 30']);
  expect(lines(table({ amounts: [...parts(30, 40), sum, stated('按支出性质分', 'part', 9)] }))).toEqual([
    'amounts[2].amount 70 40 70 70 whole',
  ]);
  expect(lines(table({ amounts: [sum] }))).toEqual([]);
});
