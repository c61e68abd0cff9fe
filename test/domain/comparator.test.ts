import { comparatorOfWords, leadingComparator, trailingComparator } from '../../src/domain/comparator';

describe('comparators before a figure', () => {
  test.each([
    [
      '≥',
      '≥ >= => ≧ ⩾ ≥≥ =≥ ≥= >/= 大于等于 大于或等于 不低于 不少于 不小于 不得低于 不能少于 不应小于 未低于 至少',
    ],
    [
      '≤',
      '≤ <= =< ≦ ⩽ ≤≤ =≤ </= 小于等于 小于或等于 不高于 不超过 不多于 不大于 不得高于 不能超过 不允许超过 至多',
    ],
    ['>', '> 〉 大于 高于 多于 超过'],
    ['<', '< 〈 小于 低于 少于'],
    ['=', '= == 等于'],
    ['≈', '≈ 约'],
  ])('%s is written %s', (comparator, ways) => {
    for (const way of ways.split(' ')) {
      expect(leadingComparator(`${way}5个`)).toEqual({ comparator, rest: '5个' });
      expect(leadingComparator(`甲${way}5个`)).toBeNull();
    }
  });

  test.each(['', '5个', '不足5个', '以上'])('%s has none', (text) =>
    expect(leadingComparator(text)).toBeNull(),
  );
});

describe('comparators behind a figure', () => {
  test.each([
    ['≥', '以上 及以上 及其以上 含以上 或以上 之上'],
    ['≤', '以下 及以下 或以下 之下 以内 之内 内'],
    ['≈', '左右 上下'],
  ])('%s is written %s', (comparator, ways) => {
    for (const way of ways.split(' ')) {
      expect(trailingComparator(`5个${way}`)).toEqual({ comparator, rest: '5个' });
      expect(trailingComparator(`5个${way}甲`)).toBeNull();
    }
  });

  test.each(['', '5个', '5个前'])('%s has none', (text) => expect(trailingComparator(text)).toBeNull());
});

describe('words before a figure that imply a comparator', () => {
  test.each([
    [
      '≥',
      '达到 达 资金到位率达到 资金到位率达 全年不少于 合格率不低于 合格率不得低于 合格率不能小于 最低 最少 下限',
    ],
    [
      '≤',
      '控制在 费用控制在 限制在 限定在 成本不超过 成本不超 不突破 差错率不高于 差错率不得超过 不应突破 最高 最多 上限 限额',
    ],
    ['>', '超过 人数超过 人数大于 超 逾'],
    ['<', '不足 不满 不到 低于 差错率低于 差错率小于'],
    ['≈', '大约 大概 大致 近 将近 接近 约 共约 人数约为'],
  ])('%s: %s', (comparator, words) => {
    for (const word of words.split(' ')) expect(comparatorOfWords(word)).toBe(comparator);
  });

  test.each(['', '完成', '年度预算', '达到了', '大约的', '预算最高', '资金不足', `${'甲'.repeat(21)}达`])(
    '%s: none',
    (words) => expect(comparatorOfWords(words)).toBeNull(),
  );

  test('up to 20 characters may stand before them', () => {
    const before = '甲'.repeat(20);
    expect(['达', '控制在', '超过', '低于', '约'].map((word) => comparatorOfWords(before + word))).toEqual([
      '≥',
      '≤',
      '>',
      '<',
      '≈',
    ]);
  });
});
