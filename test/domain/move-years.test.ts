import fc from 'fast-check';
import { codeOfYear, moveYears } from '../../src/domain/move-years';
import { yearsNamed } from '../../src/domain/stated-time';

const next = (year: number) => year + 1;

test.each([
  ['2023年12月31日前', '2024年12月31日前'],
  ['2023-12-31', '2024-12-31'],
  ['2023.07-2024.01', '2024.07-2025.01'],
  ['20231231', '20241231'],
  ['20231231前', '20241231前'],
  ['截至20231231', '截至20241231'],
  ['２０２３年底', '２０２４年底'],
  ['二〇二三年度', '二〇二四年度'],
  ['一九九八年', '一九九九年'],
  ['一九九九年', '二〇〇〇年'],
  ['二○一九年至2023年', '二○二○年至2024年'],
  ['2023-2025年', '2024-2026年'],
  ['2024年2月29日', '2025年2月28日'],
  ['2023-02-28', '2024-02-28'],
  ['2028年2月29日', '2029年2月28日'],
])('%s becomes %s', (before, after) => {
  expect(moveYears(before, next).text).toBe(after);
});

test.each([
  '按照《2023年预算编制通知》执行',
  '冀财预〔2023〕88号',
  '补助2023元',
  '面积12023年均',
  '共2023户',
  '13020823P00010010004W',
  '无年份',
])('%s stays as it is', (text) => {
  expect(moveYears(text, next)).toMatchObject({ text, isMoved: false });
});

test('years that stay are told, each once', () => {
  const onlyThis = (year: number) => (year === 2023 ? 2024 : year);
  expect(moveYears('2021年立项，2023年实施，2021年拨付', onlyThis)).toEqual({
    text: '2021年立项，2024年实施，2021年拨付',
    isMoved: true,
    kept: [2021],
  });
  expect(moveYears('2021年立项，2022年拨付，2021年验收', onlyThis)).toEqual({
    text: '2021年立项，2022年拨付，2021年验收',
    isMoved: false,
    kept: [2021, 2022],
  });
});

test('what is moved there and back is what it was, and every year that the text names has moved', () => {
  const year = fc.integer({ min: 2001, max: 2097 });
  const words = fc.constantFrom('完成', '于', '，', '第3季度', '≥95%', '共12户');
  const date = fc
    .tuple(year, fc.constantFrom('年', '年12月31日', '-06-30', '.7.15', '年度'))
    .map(([first, rest]) => `${first}${rest}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, date), { maxLength: 5 }), (parts) => {
      const text = parts.map(([word, when]) => `${word}${when}。`).join('');
      const moved = moveYears(text, next).text;
      expect(moveYears(moved, (one) => one - 1).text).toBe(text);
      expect(yearsNamed(moved)).toEqual(yearsNamed(text).map(next));
    }),
  );
});

test('a code of the year is moved, of another year or form it is not', () => {
  expect(codeOfYear('13020823P00010010004W', 2023, 2024)).toBe('13020824P00010010004W');
  expect(codeOfYear('13020899P00010010004W', 2099, 2100)).toBe('13020800P00010010004W');
  expect(codeOfYear('13020822P00010010004W', 2023, 2024)).toBeNull();
  expect(codeOfYear('甲-2023', 2023, 2024)).toBeNull();
  expect(codeOfYear('甲13020823P00010010004W', 2023, 2024)).toBeNull();
  expect(codeOfYear('13020823P0001\n0010004W', 2023, 2024)).toBeNull();
});

test('a leap day stays one in a leap year, and nothing but the day is changed elsewhere', () => {
  expect(moveYears('2024年2月29日', (year) => year + 4).text).toBe('2028年2月29日');
  expect(moveYears('1929年2月28日至2024年2月29日', next).text).toBe('1930年2月28日至2025年2月28日');
});
