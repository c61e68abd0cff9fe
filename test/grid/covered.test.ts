import fc from 'fast-check';
import { area } from '../../src/grid/area';
import { uncover } from '../../src/grid/covered';
import { gridOfValues, type GridCell } from '../../src/grid/grid';

const rowsOf = (values: readonly (readonly (string | null)[])[]) => gridOfValues('表', values).rows;
const shown = (rows: readonly (readonly GridCell[])[]) =>
  rows.map((cells) => cells.map(({ value }) => value));

describe('cells under merged areas', () => {
  test('are left out, and told where they hold something else than the anchor', () => {
    const { rows, covered } = uncover(
      rowsOf([
        ['用途', '用途', '旧文', '旁边'],
        [null, '另一', null, '下'],
      ]),
      [area(0, 0, 2, 3)],
    );
    expect(shown(rows)).toEqual([['用途', '旁边'], ['下']]);
    expect(covered.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 2, '旧文'],
      [1, 1, '另一'],
    ]);
  });

  test('do not count under an anchor that is empty or outside of what was read', () => {
    expect(uncover(rowsOf([[null, '下面']]), [area(0, 0, 1, 2)]).covered).toHaveLength(1);
    expect(
      uncover(gridOfValues('表', [['下面']], undefined, { top: 1 }).rows, [area(0, 0, 2, 1)]),
    ).toMatchObject({
      rows: [],
      covered: [{ value: '下面' }],
    });
  });

  test('count of two areas that overlap, which Excel does not know, by the first', () => {
    const { rows } = uncover(rowsOf([['a', 'b', 'c']]), [area(0, 0, 1, 2), area(0, 1, 1, 2)]);
    expect(shown(rows)).toEqual([['a', 'c']]);
  });

  test('are those that lie in an area and are not its first cell', () => {
    // Areas that do not overlap, as Excel has them: at most one in each field of 3 by 3.
    const field = fc.record({
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.option(field), { minLength: 9, maxLength: 9 }), (fields) => {
        const areas = fields.flatMap((size, index) =>
          size ? [area(Math.floor(index / 3) * 3, (index % 3) * 3, size.rows, size.columns)] : [],
        );
        const values = Array.from({ length: 9 }, (_, r) => Array.from({ length: 9 }, (_u, c) => `${r},${c}`));
        const isCovered = (row: number, column: number) =>
          areas.some(
            (a) =>
              row >= a.row &&
              row < a.row + a.rows &&
              column >= a.column &&
              column < a.column + a.columns &&
              (row > a.row || column > a.column),
          );
        const { rows, covered } = uncover(rowsOf(values), areas.reverse());
        const all = values.flatMap((line, row) => line.map((_, column) => ({ row, column })));
        const places = (cells: readonly GridCell[]) => cells.map(({ row, column }) => ({ row, column }));
        expect(places(rows.flat())).toEqual(all.filter(({ row, column }) => !isCovered(row, column)));
        expect(places(covered)).toEqual(all.filter(({ row, column }) => isCovered(row, column)));
      }),
    );
  });
});
