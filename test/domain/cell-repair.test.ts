import fc from 'fast-check';
import { cellKey, LEFT_ALONE_TEXTS } from '../../src/domain/cell-repair';
import { LOCALES } from '../../src/locale/locale';
import { anyText } from '../support/any-text';

test('the key of a cell is that of no other, whatever its sheet is called', () => {
  const cell = fc.record({
    sheet: fc.oneof(anyText(), fc.constantFrom('表', '表,1', '表",1', '1')),
    row: fc.nat({ max: 20 }),
    column: fc.nat({ max: 20 }),
  });
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const isSame = one.sheet === other.sheet && one.row === other.row && one.column === other.column;
      expect(cellKey(one) === cellKey(other)).toBe(isSame);
      expect(cellKey({ ...one })).toBe(cellKey(one));
    }),
  );
  const at = (row: number, column: number) => cellKey({ sheet: '表', row, column });
  expect(new Set([at(1, 11), at(11, 1), at(1, 1), at(11, 11)]).size).toBe(4);
});

test('every reason why a cell was left alone has its words', () => {
  const texts = Object.values(LEFT_ALONE_TEXTS).flatMap((text) => LOCALES.map((locale) => text[locale]));
  expect(texts.every((text) => text !== '')).toBe(true);
  expect(new Set(texts).size).toBe(texts.length);
});
