import { withoutUnusedWeights, withRoomForNumbers } from '../../src/sheet-plan/published-columns';
import type { PublishedCell, PublishedTable } from '../../src/sheet-plan/published-document';

const cell = (text: string, columns = 1, rows = 1): PublishedCell => ({
  text,
  columns,
  rows,
  isLabel: false,
  isBold: false,
  hasBorder: true,
  align: 'center',
});

const textsOf = ({ rows }: PublishedTable) =>
  rows.map((cells) => cells.map(({ text, columns }) => (columns > 1 ? `${text}:${columns}` : text)));
const sumOf = ({ columnWidths }: PublishedTable) => columnWidths.reduce((sum, width) => sum + width, 0);

describe('a column of weights', () => {
  const table = (weight: string, header = '分值\n权重（90）'): PublishedTable => ({
    columnWidths: [0.2, 0.4, 0.2, 0.2],
    rows: [
      [cell('项目名称', 2), cell('甲', 2)],
      [cell('绩效指标', 1, 3), cell('三级指标'), cell('指标值'), cell(header)],
      [cell('数量'), cell('≥3个'), cell('')],
      [cell('质量'), cell('100%'), cell(weight)],
    ],
  });

  test('goes where no weight is given; what stands over it is narrower by it', () => {
    const found = withoutUnusedWeights(table(''));
    expect(textsOf(found)).toEqual([
      ['项目名称:2', '甲'],
      ['绩效指标', '三级指标', '指标值'],
      ['数量', '≥3个'],
      ['质量', '100%'],
    ]);
    expect(found.columnWidths.map((width) => width.toFixed(2))).toEqual(['0.25', '0.50', '0.25']);
  });

  test('stays where one is given, and so does any other column that is empty', () => {
    expect(withoutUnusedWeights(table('10'))).toEqual(table('10'));
    expect(withoutUnusedWeights(table('', '备注'))).toEqual(table('', '备注'));
  });
});

describe('numbers', () => {
  const table = (number: string): PublishedTable => ({
    columnWidths: [0.5, 0.4, 0.1],
    rows: [[cell('项目名称'), cell('三级指标'), cell(number)]],
  });

  test('have room in their column, taken from wide ones', () => {
    const found = withRoomForNumbers(table('3,309,840.00'));
    // 12 digits and the sides of a cell, of 84 that a page is wide.
    expect(found.columnWidths[2]).toBeCloseTo(14 / 84);
    expect(sumOf(found)).toBeCloseTo(1);
    expect(found.columnWidths[0]).toBeLessThan(0.5);
    expect(found.columnWidths[1]).toBeLessThan(0.4);
    // A column of two characters a line keeps them.
    const narrow = { columnWidths: [0.83, 0.07, 0.1], rows: table('3,309,840.00').rows };
    expect(withRoomForNumbers(narrow).columnWidths[1]).toBe(0.07);
  });

  test('that have room already, texts, and numbers beyond all measure change nothing', () => {
    for (const text of ['12.50', '某某项目经费支出明细表格', '9'.repeat(60)])
      expect(withRoomForNumbers(table(text))).toEqual(table(text));
  });

  test('over several columns have room in all of them together', () => {
    const wide: PublishedTable = {
      columnWidths: [0.8, 0.1, 0.1],
      rows: [[cell('甲'), cell('1,234,567,890.00', 2)]],
    };
    const { columnWidths } = withRoomForNumbers(wide);
    expect((columnWidths[1] ?? 0) + (columnWidths[2] ?? 0)).toBeCloseTo(18 / 84);
  });
});
