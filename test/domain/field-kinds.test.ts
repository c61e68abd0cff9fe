import Big from 'big.js';
import { parseFieldValue, plainValue, type FieldKind } from '../../src/domain/field-kinds';

describe('what plain data says in a field', () => {
  test.each<[FieldKind, string | number, unknown]>([
    ['text', '甲', '甲'],
    ['text', '', ''],
    ['text', 7, '7'],
    ['amount', 15.45, new Big('15.45')],
    ['amount', '15.450', new Big('15.45')],
    ['amount', 0, new Big(0)],
    ['amount', '-3', new Big(-3)],
    ['points', '9.5', new Big('9.5')],
    ['percent', 98, new Big(98)],
    ['share', '25', 25],
    ['share', 33.3, 33.3],
    ['number', 2024, 2024],
    ['number', ' 2024 ', 2024],
    ['moneyUnit', '万元', '万元'],
  ])('%s: %j', (kind, value, expected) => expect(parseFieldValue(kind, value)).toEqual(expected));

  test('a target value is read', () =>
    expect(parseFieldValue('targetValue', '≥95%')).toMatchObject({ kind: 'percentage', written: '≥95%' }));

  test.each<[FieldKind, string | number]>([
    ...(['amount', 'points', 'percent', 'share', 'number'] as const).flatMap((kind) =>
      ['', ' ', '甲', '15万', '1e999', Number.NaN, Infinity].map(
        (value) => [kind, value] as [FieldKind, string | number],
      ),
    ),
    ['moneyUnit', '美元'],
    ['moneyUnit', ''],
    ['moneyUnit', 1],
  ])('%s does not take %j', (kind, value) => expect(parseFieldValue(kind, value)).toBeUndefined());
});

test('a value as plain data is what it was, or its number, or its text', () => {
  expect([null, '甲', '', 0, 2024].map(plainValue)).toEqual([null, '甲', '', 0, 2024]);
  expect(plainValue(new Big('15.45'))).toBe(15.45);
  expect(plainValue(parseFieldValue('targetValue', ' 不少于3次 ')!)).toBe('不少于3次');
});
