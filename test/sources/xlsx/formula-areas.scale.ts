import { readWorksheets } from '../../../src/sources/xlsx/read-workbook';
import { growsTooFast } from '../../support/growth';
import { packageOf } from './package-builder';

test('a sheet of formulas that fill areas takes time that grows with the sheet', () => {
  const sheet = (rows: number) =>
    packageOf([
      {
        data: Array.from({ length: rows }, (_, index) => {
          const cells = `<c r="A${index + 1}"><f t="array" ref="A${index + 1}:B1048576">C1</f><v>1</v></c><c r="B${index + 1}"><v>2</v></c>`;
          return `<row r="${index + 1}">${cells}</row>`;
        }).join(''),
      },
    ]);
  const sheets = new Map([2_000, 20_000].map((rows) => [rows, sheet(rows)]));
  // One row for five characters: 10,000 and 100,000 of them, and more where these leave a doubt.
  const cellsOf = ({ length }: string) => {
    let cells = 0;
    for (const { grid } of readWorksheets(sheets.get(length / 5) ?? sheet(length / 5), 'book.xlsx'))
      cells += grid.rows.flat().length;
    return cells;
  };
  expect(cellsOf('x'.repeat(10_000))).toBe(4_000);
  expect(growsTooFast(cellsOf, ['x'], 1000)).toEqual([]);
});
