import { isLegalProjectCode, usualProjectCode, yearOfCode } from '../../src/domain/project-code';

const CODE = '13020823P00010010004W';

describe('project codes as they should be written', () => {
  test.each([
    [CODE, CODE],
    ['13020823p00010010004w', CODE],
    [' 130208 23P00010010004W\n', CODE],
    ['１３０２０８２３Ｐ０００１００１０００４Ｗ', CODE],
    ['130208-23P-00010010004W', CODE],
    ['130208－23P00010010004W', CODE],
    ['13020823P\u200b00010010004W\ufeff', CODE],
    ['', ''],
    ['无', '无'],
  ])('%j: %s', (code, usual) => {
    expect(usualProjectCode(code)).toBe(usual);
    expect(usualProjectCode(usual)).toBe(usual);
  });
});

describe('legal project codes', () => {
  /** The provinces, regions, cities and special regions of GB/T 2260. */
  const PROVINCES = [
    ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
    ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82],
  ];

  test('begin with a region of the country', () => {
    const legal = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0')).filter(
      (digits) => isLegalProjectCode(digits + CODE.slice(2)),
    );
    expect(legal.map(Number)).toEqual(PROVINCES);
  });

  test.each([CODE, '13020823P000000000000', '11010124A000000000000', '82000199ZABCDEFGHIJKL'])(
    '%s is one',
    (code) => expect(isLegalProjectCode(code)).toBe(true),
  );

  test.each([
    '',
    CODE.slice(1),
    `${CODE}0`,
    ` ${CODE}`,
    `${CODE} `,
    CODE.toLowerCase(),
    '1302082300001001000AW',
    '1302082AP0010010004WX',
    '13020823P0001001000-W',
    '130208230P0010010004W',
  ])('%j is none', (code) => expect(isLegalProjectCode(code)).toBe(false));
});

describe('the fiscal year in a code', () => {
  test.each([
    [CODE, 2023],
    [' 130208 24p00010010004w', 2024],
    ['１３０２０８２５Ｐ', 2025],
    ['99999900Z', 2000],
    ['13020823', null],
    ['1302082P', null],
    ['130208233P', null],
    ['x13020823P', null],
    ['', null],
    [null, null],
  ])('%j: %p', (code, year) => expect(yearOfCode(code)).toBe(year));
});
