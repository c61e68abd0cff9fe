import Big from 'big.js';
import fc from 'fast-check';
import {
  compareAmounts,
  convertAmount,
  isMoneyUnit,
  MONEY_UNITS,
  OFFERED_MONEY_UNITS,
  sumAmounts,
  unitShift,
} from '../../src/domain/money';

const amount = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat({ max: 30 }))
  .map(([digits, places]) => new Big(`${digits}e-${places}`));
const unit = fc.constantFrom(...MONEY_UNITS);

describe('money units', () => {
  test('the five are known, two are offered for new tables', () => {
    expect([...MONEY_UNITS].sort()).toEqual(['万元', '亿元', '元', '千元', '百万元'].sort());
    expect(OFFERED_MONEY_UNITS).toEqual(['万元', '元']);
  });

  test.each(['元', '千元', '万元', '百万元', '亿元'])('%s is a unit', (text) =>
    expect(isMoneyUnit(text)).toBe(true),
  );

  test.each(['', '美元', '万', '元 ', 4, null, undefined])('%p is none', (value) =>
    expect(isMoneyUnit(value)).toBe(false),
  );

  test.each([
    ['30.9', '千元', '万元', '3.09'],
    ['30.9', '百万元', '万元', '3090'],
    ['30.9', '亿元', '万元', '309000'],
    ['15.45', '万元', '元', '154500'],
    ['154500', '元', '万元', '15.45'],
    ['1', '元', '亿元', '0.00000001'],
    ['1', '亿元', '元', '100000000'],
    ['1', '千元', '元', '1000'],
    ['1', '百万元', '千元', '1000'],
    ['0.000000000000000000001', '元', '亿元', '0.00000000000000000000000000001'],
    ['7', '万元', '万元', '7'],
  ] as const)('%s %s is in %s: %s', (value, from, to, expected) => {
    expect(convertAmount(new Big(value), from, to).toFixed()).toBe(expected);
  });

  test('there and back changes nothing, and the way over a third unit is no other', () => {
    fc.assert(
      fc.property(amount, unit, unit, unit, (value, from, over, to) => {
        const there = convertAmount(value, from, to);
        expect(convertAmount(there, to, from).eq(value)).toBe(true);
        expect(convertAmount(convertAmount(value, from, over), over, to).eq(there)).toBe(true);
        expect(there.eq(new Big(`${value.toFixed()}e${unitShift(from, to)}`))).toBe(true);
      }),
    );
  });

  test('the shift is the power of ten between two units', () => {
    expect(unitShift('万元', '元')).toBe(4);
    expect(unitShift('元', '万元')).toBe(-4);
    expect(unitShift('亿元', '百万元')).toBe(2);
    expect(unitShift('千元', '千元')).toBe(0);
  });
});

describe('amounts of money', () => {
  test('the budgets of a town add up exactly, which binary numbers do not', () => {
    const budgets = ['15.45', '2', '30.9', '1.14', '2', '3', '49.9', '107.74'];
    expect(sumAmounts([...budgets.map((text) => new Big(text)), null]).toFixed()).toBe('212.13');
    expect(sumAmounts([null]).toFixed()).toBe('0');
    expect(sumAmounts([]).toFixed()).toBe('0');
  });

  test.each([
    ['1', '2'],
    ['-2', '1'],
    ['-2', '-1'],
    ['0', '0.1'],
    ['-0.1', '0'],
    ['9', '10'],
    ['-10', '-9'],
    ['12', '123'],
    ['1.2', '1.23'],
    ['-1.23', '-1.2'],
    ['1.21', '1.22'],
    ['-1.22', '-1.21'],
    ['0.05', '0.5'],
  ])('%s is less than %s', (less, more) => {
    expect(compareAmounts(new Big(less), new Big(more))).toBeLessThan(0);
    expect(compareAmounts(new Big(more), new Big(less))).toBeGreaterThan(0);
    expect(compareAmounts(new Big(less), new Big(less)) === 0).toBe(true);
  });

  test('comparing orders as the numbers are ordered', () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        expect(Math.sign(compareAmounts(first, second)) === first.cmp(second)).toBe(true);
      }),
    );
  });
});
