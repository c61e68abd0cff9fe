import { readTwoBounds } from '../../src/domain/two-bounds';

function bounds(text: string): string | null {
  const range = readTwoBounds(text);
  return range && `${range.low.toFixed()}..${range.high.toFixed()} ${range.unit}`;
}

describe('a range that its two limits state', () => {
  test.each([
    ['≥20个且≤30个', '20..30 个'],
    ['≥20个并且≤30个', '20..30 个'],
    ['≥20个≤30个', '20..30 个'],
    ['≥20且≤30个', '20..30 个'],
    ['≥1,000元,≤2,000元', '1000..2000 元'],
    ['不少于20个、不超过30个', '20..30 个'],
    ['≥0.5%;≤1.5%', '0.5..1.5 %'],
    // The upper one first
    ['≤5%且≥1%', '1..5 %'],
    ['不超过30个且不少于20个', '20..30 个'],
    // With what is limited between them
    ['90%≤合格率≤95%', '90..95 %'],
    ['1<=X<=3个', '1..3 个'],
    ['20个≤数量≤30个', '20..30 个'],
    // In brackets
    ['[1,3]个', '1..3 个'],
    ['[1~3]', '1..3 null'],
    ['[95%,100%]', '95..100 %'],
    ['[1-3]万元', '1..3 万元'],
  ])('%s: %s', (text, range) => expect(bounds(text)).toBe(range));

  test.each([
    '',
    '≥20个',
    '≥20个且',
    '≤30个',
    '20个',
    // Of one kind, open on a side, the wrong way round, or in different units
    '≥20个且≥30个',
    '≤20个且≤30个',
    '>20个且<30个',
    '>20个且≤30个',
    '<30个且≥20个',
    '约30个且≥20个',
    '≥30个且≤20个',
    '≥20个且≤20个',
    '≥20个且≤30人',
    '95%≤合格率≤90%',
    '1<X<3个',
    '1≤X',
    '1≤2≤3',
    '[3,1]个',
    '[1]个',
    '[1,2,3]个',
    '(1,3)个',
    '甲≤X≤乙',
  ])('%s is none', (text) => expect(bounds(text)).toBeNull());
});
