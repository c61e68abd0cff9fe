import Big from 'big.js';
import fc from 'fast-check';
import { convertAmount, parseAmount, parseMoneyUnit, sumAmounts } from '../../src/domain/money';

const amount = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .map((cents) => new Big(cents).div(100));

describe('amounts of money', () => {
  test.each([
    ['15.45', '15.45', null],
    ['１５．４５', '15.45', null],
    ['1,234,567.8', '1234567.8', null],
    ['15.45万元', '15.45', '万元'],
    [' 24000 元 ', '24000', '元'],
    ['￥30.90', '30.9', null],
    ['-2', '-2', null],
    ['.5', '0.5', null],
  ])('%s is read', (text, value, unit) => {
    const parsed = parseAmount(text);
    expect(parsed?.amount.toFixed()).toBe(value);
    expect(parsed?.unit).toBe(unit);
  });

  test.each(['', '约15万元', '15.45.1', '1,23', '15至20', '十五', '万元', '1e3'])(
    '%s is no amount',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  test.each([
    ['单位：万元', '万元'],
    ['单位:元', '元'],
    ['金额单位： 万 元', '万元'],
    ['单位：', null],
  ])('%s names its unit', (text, unit) => {
    expect(parseMoneyUnit(text)).toBe(unit);
  });

  test('the budgets of a town add up exactly, which binary numbers do not', () => {
    const budgets = ['15.45', '2', '30.9', '1.14', '2', '3', '49.9', '107.74'];
    expect(sumAmounts([...budgets.map((text) => new Big(text)), null]).toFixed()).toBe('212.13');
    expect(sumAmounts([null]).toFixed()).toBe('0');
  });

  test('what is written is read back, and changing the unit there and back changes nothing', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseAmount(value.toFixed())?.amount.eq(value)).toBe(true);
        expect(convertAmount(convertAmount(value, '万元', '元'), '元', '万元').eq(value)).toBe(true);
        expect(convertAmount(value, '万元', '元').eq(value.times(10_000))).toBe(true);
      }),
    );
  });
});
