import { countedAmount, isUnitUnknown } from '../../src/domain/counted-amount';
import type { MoneyUnit } from '../../src/domain/money';
import type { FieldPath } from '../../src/domain/place';
import { budgetTable, type Cell } from '../support/budget-tables';

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
    expect(isUnitUnknown(budgetTable('甲', { total: 1 }, unit, cells))).toBe(unknown);
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
    const project = budgetTable('甲', {}, '万元', cell === null ? {} : { 'budget.total': cell });
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
    const project = budgetTable('甲', { total: 5, fiscal: 5 }, null, { moneyUnit: { value: '港币' } });
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
    const counted = countedAmount(budgetTable('甲', { total: 30.9 }, unit), 'total', inUnit);
    expect('amount' in counted && counted.amount.toFixed()).toBe(expected);
  });
});
