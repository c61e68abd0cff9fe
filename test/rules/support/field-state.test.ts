import type { CellPlace } from '../../../src/domain/place';
import type { FormId } from '../../../src/domain/project-table';
import { isBlank, isToFillIn, isUnknownField, textInCell } from '../../../src/rules/support/field-state';
import { read } from './given';

/** A table in whose cell of the name this was read; without a cell where nothing is given. */
const table = (cell: Partial<CellPlace> | null, form: FormId = 'declaration') => ({
  ...read(cell === null ? {} : { name: cell }, { name: null }).document.projects[0]!,
  form,
});

describe('what stands in the cell of a field', () => {
  test.each<[Partial<CellPlace> | null, string | null]>([
    [null, null],
    [{ value: null }, null],
    [{ value: '' }, null],
    [{ value: ' \n' }, null],
    [{ value: ' 甲 ' }, '甲'],
    [{ value: true }, 'true'],
    [{ value: 0 }, '0'],
    [{ value: 0.25, numberFormat: '0%' }, '25%'],
  ])('%j: %j', (cell, text) => expect(textInCell(table(cell), 'name')).toBe(text));
});

test('of an error and of a formula without a result nobody can say what it holds', () => {
  expect(isUnknownField(table({ error: '#REF!' }), 'name')).toBe(true);
  expect(isUnknownField(table({ formula: 'uncalculated' }), 'name')).toBe(true);
  for (const cell of [null, {}, { value: '甲' }, { formula: 'calculated' as const }])
    expect(isUnknownField(table(cell), 'name')).toBe(false);
});

test('a field is blank where nothing stands in its cell, and nothing hides there', () => {
  for (const cell of [null, {}, { value: ' ' }, { formula: 'calculated' as const }])
    expect(isBlank(table(cell), 'name')).toBe(true);
  for (const cell of [{ value: '甲' }, { error: '#REF!' }, { formula: 'uncalculated' as const }])
    expect(isBlank(table(cell), 'name')).toBe(false);
});

describe('whether an empty field is to be filled in', () => {
  test('a spending plan has a place for all, whether a cell was found or not', () => {
    for (const cell of [null, {}, { value: '甲' }])
      expect(isToFillIn(table(cell, 'spendingPlan'), 'name')).toBe(true);
    expect(isToFillIn(table({ error: '#REF!' }, 'spendingPlan'), 'name')).toBe(false);
  });

  test.each<[Partial<CellPlace> | null, boolean]>([
    [{}, true],
    [{ value: ' ' }, true],
    [{ value: '……' }, true],
    [{ value: '...' }, true],
    [null, false],
    // A stroke says that there is nothing to be said.
    [{ value: '/' }, false],
    [{ value: '—' }, false],
    [{ value: '无' }, false],
    [{ value: '…等' }, false],
    [{ value: '等…' }, false],
    [{ error: '#REF!' }, false],
    [{ formula: 'uncalculated' }, false],
  ])('of any other form: %j, %p', (cell, expected) => expect(isToFillIn(table(cell), 'name')).toBe(expected));
});
