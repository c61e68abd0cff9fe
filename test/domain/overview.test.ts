import { overviewOf } from '../../src/domain/overview';
import { ABSENT, ALL_KINDS, budgetTable, READ } from '../support/budget-tables';

describe('the overview of a workbook', () => {
  test('the overview shows what counts, the largest first, and names the rest', () => {
    const overview = overviewOf(ALL_KINDS);
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
    expect(overview.assumed).toEqual([ABSENT]);
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
      { ...READ, name: null, code: '13' },
      { ...ABSENT, name: null },
    ];
    expect(overviewOf([code, nothing]).budgets.map(({ name }) => name)).toEqual(['13', '']);
  });

  test('a share that is not given counts with nothing', () => {
    const { plan } = overviewOf([budgetTable('甲', { total: 100 }, '万元', {}, [null, 10, null, 100])]);
    expect(plan.map(({ amount }) => amount)).toEqual([0, 10, 0, 100]);
  });
});
