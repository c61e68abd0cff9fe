import Big from 'big.js';
import { budgetSum, budgetTotal } from '../../src/domain/budget-total';
import { countedAmount, isUnitUnknown } from '../../src/domain/counted-amount';
import type { MoneyUnit } from '../../src/domain/money';
import { overviewOf } from '../../src/domain/overview';
import type { CellPlace, FieldPath } from '../../src/domain/place';
import {
  EMPTY_PROJECT,
  type Budget,
  type ProjectTable,
  type SpendingPlan,
} from '../../src/domain/project-table';

/** What a cell holds, when only that matters. */
type Cell = Omit<CellPlace, 'row' | 'column'>;

function table(
  name: string,
  amounts: Partial<Record<keyof Budget, number>>,
  moneyUnit: MoneyUnit | null,
  cells: Record<FieldPath, Cell> = {},
  plan: SpendingPlan = [25, 50, 75, 100],
): ProjectTable {
  const big = (amount: number | undefined) => (amount === undefined ? null : new Big(amount));
  return {
    ...EMPTY_PROJECT,
    name,
    moneyUnit,
    plan,
    budget: { total: big(amounts.total), fiscal: big(amounts.fiscal), other: big(amounts.other) },
    origin: {
      file: 'a.xlsx',
      sheet: 'Sheet1',
      cells: new Map(
        Object.entries(cells).map(([path, cell], row) => [path, { row, column: 0, value: null, ...cell }]),
      ),
    },
  };
}

describe('whether a table states a unit that is not understood', () => {
  test.each<[string, Cell | null, MoneyUnit | null, boolean]>([
    ['a unit that was read', { value: '万元' }, '万元', false],
    ['no cell', null, null, false],
    ['an empty cell', { value: null }, null, false],
    ['blanks', { value: '  ' }, null, false],
    ['the label alone', { value: '单位：' }, null, false],
    ['an agency', { value: '单位：某县财政局' }, null, false],
    ['another currency', { value: '美元' }, null, true],
    ['two units', { value: '单位：万元、元' }, null, true],
    ['a label with another currency', { value: '预算数（美元）' }, null, true],
    ['an error', { value: null, error: '#REF!' }, null, true],
    ['a formula without result', { value: null, formula: 'uncalculated' }, null, true],
    ['a formula with one', { value: null, formula: 'calculated' }, null, false],
    ['an odd cell beside a unit that was read', { value: '美元' }, '元', false],
  ])('%s', (_name, cell, unit, unknown) => {
    const cells: Record<FieldPath, Cell> = cell === null ? {} : { moneyUnit: cell };
    expect(isUnitUnknown(table('甲', { total: 1 }, unit, cells))).toBe(unknown);
  });
});

describe('whether an amount counts', () => {
  test.each<[string, Cell | null, string, string | null]>([
    ['nothing there', null, 'amountMissing', null],
    ['an empty cell', { value: null }, 'amountMissing', null],
    ['blanks', { value: ' \u3000' }, 'amountMissing', null],
    ['words', { value: ' 见附件 ' }, 'amountUnreadable', '见附件'],
    ['an error', { error: '#REF!' }, 'amountError', '#REF!'],
    ['a formula without result', { formula: 'uncalculated' }, 'amountUncalculated', null],
    ['a formula that gives nothing', { formula: 'calculated' }, 'amountMissing', null],
  ])('%s: %s', (_name, cell, reason, shown) => {
    const project = table('甲', {}, '万元', cell === null ? {} : { 'budget.total': cell });
    const field = 'budget.total';
    expect(countedAmount(project, 'total', '万元')).toEqual({
      table: project,
      field,
      look: field,
      reason,
      shown,
    });
  });

  test('an amount in a unit that is not understood does not count, wherever it stands', () => {
    const project = table('甲', { total: 5, fiscal: 5 }, null, { moneyUnit: { value: '港币' } });
    expect(countedAmount(project, 'fiscal', '元')).toEqual({
      table: project,
      field: 'budget.fiscal',
      look: 'moneyUnit',
      reason: 'unitUnknown',
      shown: '港币',
    });
  });

  test.each([
    ['千元', '万元', '3.09'],
    ['百万元', '万元', '3090'],
    ['亿元', '万元', '309000'],
    ['万元', '元', '309000'],
    [null, '元', '30.9'],
  ] as const)('30.9 %s is counted in %s as %s', (unit, inUnit, expected) => {
    const counted = countedAmount(table('甲', { total: 30.9 }, unit), 'total', inUnit);
    expect('amount' in counted && counted.amount.toFixed()).toBe(expected);
  });
});

const read = table('读得出', { total: 30.9, fiscal: 30 }, '千元');
const yuan = table('元', { total: 50_000, other: 50_000 }, '元', {}, [0, 0, 50, 100]);
const absent = table('未写单位', { total: 2 }, null);
const strange = table('美元', { total: 7, other: 7 }, null, { moneyUnit: { value: '美元' } });
const error = table('错误', {}, '万元', {
  'budget.total': { error: '#REF!' },
  'budget.fiscal': { value: '另行通知' },
});
const empty = table('空', {}, '万元');

describe('sums of budgets', () => {
  const all = [read, yuan, absent, strange, error, empty];

  test('a total names what it lacks and what it took for granted', () => {
    const { total, missing, assumed } = budgetTotal(all, '万元');
    expect(total.toFixed()).toBe('10.09');
    expect(missing.map((one) => [one.table.name, one.reason])).toEqual([
      ['美元', 'unitUnknown'],
      ['错误', 'amountError'],
      ['空', 'amountMissing'],
    ]);
    expect(assumed).toEqual([absent]);
  });

  test('an empty part counts as 0, one that cannot be read does not', () => {
    const fiscal = budgetSum(all, 'fiscal', '元');
    expect(fiscal.total.toFixed()).toBe('30000');
    expect(fiscal.missing.map((one) => [one.table.name, one.reason])).toEqual([['错误', 'amountUnreadable']]);
    expect(fiscal.assumed).toEqual([]);
    const other = budgetSum(all, 'other', '元');
    expect(other.total.toFixed()).toBe('50000');
    expect(other.missing.map((one) => one.table.name)).toEqual(['美元']);
  });

  test('nothing sums up to 0 and lacks nothing', () => {
    const { total, missing, assumed } = budgetTotal([], '万元');
    expect([total.toFixed(), missing, assumed]).toEqual(['0', [], []]);
  });

  test('the overview shows what counts, the largest first, and names the rest', () => {
    const overview = overviewOf(all);
    expect(overview.projects).toBe(6);
    expect([overview.total, overview.fiscal, overview.other].map((sum) => sum.toFixed())).toEqual([
      '10.09',
      '3',
      '5',
    ]);
    expect(overview.budgets).toEqual([
      { name: '元', amount: 5 },
      { name: '读得出', amount: 3.09 },
      { name: '未写单位', amount: 2 },
    ]);
    expect(overview.missing.map((one) => `${one.table.name} ${one.field} ${one.reason}`)).toEqual([
      '美元 budget.total unitUnknown',
      '错误 budget.total amountError',
      '空 budget.total amountMissing',
      '错误 budget.fiscal amountUnreadable',
      '美元 budget.other unitUnknown',
    ]);
    expect(overview.assumed).toEqual([absent]);
    // 25% of 3.09 + 2; 50% of them; 75% of them and half of 5; everything.
    expect(overview.plan).toEqual([
      { month: 3, amount: 1.27 },
      { month: 6, amount: 2.55 },
      { month: 10, amount: 6.32 },
      { month: 12, amount: 10.09 },
    ]);
  });

  test('a project is called by its code when it has no name', () => {
    const [code, nothing] = [
      { ...read, name: null, code: '13' },
      { ...absent, name: null },
    ];
    expect(overviewOf([code, nothing]).budgets.map(({ name }) => name)).toEqual(['13', '']);
  });

  test('a share that is not given counts with nothing', () => {
    const { plan } = overviewOf([table('甲', { total: 100 }, '万元', {}, [null, 10, null, 100])]);
    expect(plan.map(({ amount }) => amount)).toEqual([0, 10, 0, 100]);
  });
});
