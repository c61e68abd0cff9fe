import fc from 'fast-check';
import { HiddenLines } from '../../../src/sources/xlsx/hidden-lines';

const stretches = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 12,
});
const LINES = Array.from({ length: 42 }, (_, line) => line);

test('whatever stretches are hidden, in any order and one over the other: just their lines are', () => {
  fc.assert(
    fc.property(stretches, stretches, (rows, columns) => {
      const hidden = new HiddenLines();
      for (const [first, last] of rows) hidden.hideRows(first, last);
      for (const [first, last] of columns) hidden.hideColumns(first, last);
      const cells = LINES.map((row) => LINES.map((column) => ({ row, column, value: '甲' })));
      const among = (all: readonly (readonly [number, number])[]) =>
        LINES.filter((line) => all.some(([first, last]) => first <= line && line <= last));
      expect(hidden.holding(cells, [])).toEqual({ rows: among(rows), columns: among(columns) });
    }),
  );
});

test('columns without numbers hide nothing, and no others are lost by them', () => {
  const hidden = new HiddenLines();
  hidden.columns({ min: '5', max: '5', hidden: '1' });
  hidden.columns({ hidden: '1' });
  hidden.columns({ min: 'x', max: '3', hidden: '1' });
  hidden.columns({ min: '2', max: '2', width: '0' });
  const row = LINES.map((column) => ({ row: 0, column, value: 1 }));
  expect(hidden.holding([row], [])).toEqual({ rows: [], columns: [1, 4] });
});
