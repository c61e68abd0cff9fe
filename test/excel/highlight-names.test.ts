import { isSameFormula } from '../../src/excel/highlight-names';

const list = (sheet: string, cell = '$A$5') => `="|"&(ROW(${sheet}!${cell})&" 3|")&ROW(${sheet}!$B$7)`;

describe('two formulas of a name', () => {
  test.each([
    ["'经费'", '经费'],
    ["'a b'", "'a b'"],
    ["'it''s'", "'it''s'"],
    ["'2023年'", '2023年'],
    ["'旧名'", "'新名'"],
    ["''''", '甲'],
  ])('are the same when only the way to the sheet differs: %s and %s', (first, second) => {
    expect(isSameFormula(list(first), list(second))).toBe(true);
  });

  test('are the same in small letters', () => {
    expect(isSameFormula(list('表'), list('表').toLowerCase())).toBe(true);
  });

  test('differ when they point at other cells', () => {
    expect(isSameFormula(list('表'), list('表', '$A$6'))).toBe(false);
    expect(isSameFormula(list('表'), `${list('表')}&1`)).toBe(false);
  });
});
