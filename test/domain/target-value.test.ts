import fc from 'fast-check';
import { parseTargetValue } from '../../src/domain/target-value';

/** The meaning in one line: kind, comparator, number and unit. */
function meaning(text: string): string {
  const value = parseTargetValue(text);
  switch (value.kind) {
    case 'quantity':
      return `quantity ${value.comparator} ${value.number.toFixed()} ${value.unit}`;
    case 'percentage':
      return `percentage ${value.comparator} ${value.number.toFixed()}`;
    case 'date':
      return `date ${value.comparator} ${value.date.year}-${value.date.month}-${value.date.day}`;
    case 'grade':
      return `grade ${value.grade}`;
    default:
      return value.kind;
  }
}

describe('target values', () => {
  test.each([
    ['≥23 个', 'quantity ≥ 23 个'],
    ['≥23  个', 'quantity ≥ 23 个'],
    ['≤24000 元', 'quantity ≤ 24000 元'],
    ['≤24,000元', 'quantity ≤ 24000 元'],
    ['>=5次', 'quantity ≥ 5 次'],
    ['≧５次', 'quantity ≥ 5 次'],
    ['不少于3次', 'quantity ≥ 3 次'],
    ['大于等于90%', 'percentage ≥ 90'],
    ['大于90%', 'percentage > 90'],
    ['12', 'quantity null 12 null'],
    ['≥95%', 'percentage ≥ 95'],
    ['≥９５％', 'percentage ≥ 95'],
    ['≥95 百分比', 'percentage ≥ 95'],
    ['百分之九十', 'text'],
    ['百分之90.5', 'percentage null 90.5'],
    ['2023年12月31日', 'date null 2023-12-31'],
    ['≤2023-12-31', 'date ≤ 2023-12-31'],
    [' 优', 'grade 优'],
    ['良', 'grade 良'],
    ['优良', 'qualitative'],
    ['长期', 'text'],
    ['', 'text'],
    ['3次，每次2天', 'text'],
  ])('%s means %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test('any text is taken, and kept as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseTargetValue(text).written).toBe(text.trim());
      }),
    );
  });

  test('comparator, number and unit are found in whatever way the comparator is written', () => {
    const signs = { '≥': ['≥', '>=', '不低于', '大于等于'], '≤': ['≤', '<=', '不超过', '小于等于'] } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('≥' as const, '≤' as const),
        fc.nat({ max: 3 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('个', '次', '元', '万元', '人次', '平方米'),
        fc.constantFrom('', ' ', '　'),
        (comparator, way, cents, unit, gap) => {
          const number = (cents / 100).toFixed(2);
          expect(meaning(`${signs[comparator][way]}${gap}${number}${gap}${unit}`)).toBe(
            `quantity ${comparator} ${String(cents / 100)} ${unit}`,
          );
        },
      ),
    );
  });
});
