import { countCells } from '../../../src/sources/text/count-cells';

test.each([
  ['', 0],
  ['\n\n', 0],
  ['甲', 1],
  ['甲\t乙', 2],
  ['甲\t\t乙', 3],
  ['甲\n乙\n\n', 2],
  ['甲\r\n乙', 2],
  ['甲\r乙', 2],
  // A cell a line, as some programs make texts of tables.
  ['\t甲\n\t乙\r\n\t丙', 3],
  ['\t甲\t乙', 2],
])('%j has %i cells', (text, cells) => {
  expect(countCells(text)).toBe(cells);
});
