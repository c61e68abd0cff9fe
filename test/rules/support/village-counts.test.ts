import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { parseTargetValue } from '../../../src/domain/target-value';
import { JudgedIndicator } from '../../../src/rules/support/judged-indicator';
import { countsAllVillages } from '../../../src/rules/support/village-counts';

const counts = (
  level3: string | null,
  target: string | null,
  description: string | null = null,
  level2 = '数量指标',
) =>
  countsAllVillages(
    new JudgedIndicator(0, {
      ...EMPTY_INDICATOR,
      level2,
      level3,
      description,
      target: target === null ? null : parseTargetValue(target),
    }),
  );

describe('whether an indicator counts all villages', () => {
  test.each(['≥23个村', '23村', '≥23个行政村', '23行政村'])('by its unit: %s', (target) => {
    expect(counts('补助数量', target)).toBe(true);
    expect(counts(null, target)).toBe(true);
  });

  test('by its name or its description, where it counts in 个', () => {
    expect(counts('补助村数', '≥23个')).toBe(true);
    expect(counts(null, '≥23个', '得到经费的行政村个数')).toBe(true);
    expect(counts('补助数量', '≥23个', '得到经费的行政村个数')).toBe(true);
  });

  test('near misses: another unit, another thing, another kind, no number', () => {
    expect(counts('补助村数', '≥23户')).toBe(false);
    expect(counts('补助村数', '≥23')).toBe(false);
    expect(counts('补助数量', '≥23个')).toBe(false);
    expect(counts(null, '≥23个')).toBe(false);
    expect(counts('补助村数', '23-25个')).toBe(false);
    expect(counts('补助村数', '≥95%')).toBe(false);
    expect(counts('补助村数', null)).toBe(false);
    expect(counts('补助村数', '≥23个', null, '质量指标')).toBe(false);
    expect(counts('补助村数', '≥23个自然村')).toBe(false);
  });

  test('near misses: some of the villages', () => {
    expect(counts('试点村数', '≥23个村')).toBe(false);
    expect(counts('补助村数', '≥5个', '其中试点村的个数')).toBe(false);
  });
});
