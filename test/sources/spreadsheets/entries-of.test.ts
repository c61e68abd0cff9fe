import { entriesOf } from '../../../src/sources/spreadsheets/entries-of';
import { hiddenLinesOf } from '../../../src/sources/spreadsheets/hidden-lines';

/** Further than this no list goes. */
const LAST = 4_294_967_294;

test('gives what is there in its order, and no hole', () => {
  expect([...entriesOf(undefined)]).toEqual([]);
  const list: (string | undefined)[] = [];
  [list[2], list[0], list[7], list[10]] = ['b', 'a', undefined, 'c'];
  expect([...entriesOf(list)]).toEqual([
    [0, 'a'],
    [2, 'b'],
    [10, 'c'],
  ]);
});

// To pass over the holes one by one takes minutes: this would not end in time.
test('billions of holes, as a damaged file has them, take no time', () => {
  const rows: { hidden: boolean }[] = [];
  [rows[1], rows[LAST]] = [{ hidden: true }, { hidden: false }];
  expect([...entriesOf(rows)].map(([index]) => index)).toEqual([1, LAST]);
  expect(hiddenLinesOf({ '!data': [], '!rows': rows, '!cols': rows })).toBeDefined();
});
