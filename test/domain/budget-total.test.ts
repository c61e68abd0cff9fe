import { sumOfBudgets, budgetTotal } from '../../src/domain/budget-total';
import { ABSENT, ALL_KINDS } from '../support/budget-tables';

describe('sums of budgets', () => {
  test('a total names what it lacks and what it took for granted', () => {
    const { total, missing, assumed } = budgetTotal(ALL_KINDS, '万元');
    expect(total.toFixed()).toBe('10.09');
    expect(missing.map((one) => [one.table.name, one.reason])).toEqual([
      ['美元', 'unitUnknown'],
      ['错误', 'amountError'],
      ['空', 'amountMissing'],
    ]);
    expect(assumed).toEqual([ABSENT]);
  });

  test('an empty part counts as 0, one that cannot be read does not', () => {
    const fiscal = sumOfBudgets(ALL_KINDS, 'fiscal', '元');
    expect(fiscal.total.toFixed()).toBe('30000');
    expect(fiscal.missing.map((one) => [one.table.name, one.reason])).toEqual([['错误', 'amountUnreadable']]);
    expect(fiscal.assumed).toEqual([]);
    const other = sumOfBudgets(ALL_KINDS, 'other', '元');
    expect(other.total.toFixed()).toBe('50000');
    expect(other.missing.map((one) => one.table.name)).toEqual(['美元']);
  });

  test('nothing sums up to 0 and lacks nothing', () => {
    const { total, missing, assumed } = budgetTotal([], '万元');
    expect([total.toFixed(), missing, assumed]).toEqual(['0', [], []]);
  });
});
