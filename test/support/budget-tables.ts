import Big from 'big.js';
import type { MoneyUnit } from '../../src/domain/money';
import type { CellPlace, FieldPath } from '../../src/domain/place';
import {
  EMPTY_PROJECT,
  type Budget,
  type ProjectTable,
  type SpendingPlan,
} from '../../src/domain/project-table';

/** What a cell holds, when only that matters. */
export type Cell = Omit<CellPlace, 'row' | 'column'>;

/** A table of a workbook with amounts, and what its cells hold. */
export function budgetTable(
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

/** Six tables: read in 千元, in 元, without a unit, in a strange one, with an error, and empty. */
export const READ = budgetTable('读得出', { total: 30.9, fiscal: 30 }, '千元');
const YUAN = budgetTable('元', { total: 50_000, other: 50_000 }, '元', {}, [0, 0, 50, 100]);
export const ABSENT = budgetTable('未写单位', { total: 2 }, null);
export const STRANGE = budgetTable('美元', { total: 7, other: 7 }, null, { moneyUnit: { value: '美元' } });
export const ERROR = budgetTable('错误', {}, '万元', {
  'budget.total': { error: '#REF!' },
  'budget.fiscal': { value: '另行通知' },
});
export const EMPTY = budgetTable('空', {}, '万元');

export const ALL_KINDS = [READ, YUAN, ABSENT, STRANGE, ERROR, EMPTY];
