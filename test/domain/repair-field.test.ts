import type { CellPlace, FieldPath } from '../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { repairField } from '../../src/domain/repair-field';

function table(
  told: Partial<ProjectTable>,
  cells: Readonly<Record<FieldPath, CellPlace>>,
  sheet: string | null = 'Sheet1',
): ProjectTable {
  return { ...EMPTY_PROJECT, ...told, origin: { file: null, sheet, cells: new Map(Object.entries(cells)) } };
}

const at = (row: number, value: CellPlace['value'], more: Partial<CellPlace> = {}): CellPlace => ({
  row,
  column: 1,
  value,
  ...more,
});
const cellsOf = ({ origin }: ProjectTable) => Object.fromEntries(origin.cells);

describe('a repaired field', () => {
  test('is written to its cell', () => {
    const before = table({ name: '甲 项目' }, { name: at(0, '甲 项目'), code: at(1, '1') });
    const after = repairField(before, 'name', '甲项目');
    expect(after.name).toBe('甲项目');
    expect(cellsOf(after)).toEqual({ name: at(0, '甲项目'), code: at(1, '1') });
    expect(cellsOf(before)).toEqual({ name: at(0, '甲 项目'), code: at(1, '1') });
  });

  test('what a clipboard leaves around a text is no difference', () => {
    const before = table({ name: '甲' }, { name: at(0, ' "甲"\n') });
    expect(cellsOf(repairField(before, 'name', '乙'))).toEqual({ name: at(0, '乙') });
  });

  test('goals of one cell are written together, a line each', () => {
    const cell = at(3, '1. 甲\n2. 乙');
    const before = table({ goals: ['1. 甲', '2. 乙'] }, { 'goals[0]': cell, 'goals[1]': cell });
    const after = repairField(before, 'goals[1]', '2. 丙');
    expect(after.goals).toEqual(['1. 甲', '2. 丙']);
    expect(cellsOf(after)).toEqual({ 'goals[0]': at(3, '1. 甲\n2. 丙'), 'goals[1]': at(3, '1. 甲\n2. 丙') });
  });

  test.each<[string, Partial<CellPlace>]>([
    ['another row', { row: 4 }],
    ['another column', { column: 2 }],
    ['another line', { line: 7 }],
    ['another sheet', { sheet: 'Sheet2' }],
  ])('a goal in %s keeps its own', (_name, where) => {
    const before = table(
      { goals: ['甲', '乙'] },
      { 'goals[0]': at(3, '甲'), 'goals[1]': at(3, '乙', where) },
    );
    const after = repairField(before, 'goals[0]', '丙');
    expect(cellsOf(after)).toEqual({ 'goals[0]': at(3, '丙'), 'goals[1]': at(3, '乙', where) });
  });
});

describe('a field that cannot be written', () => {
  const shared = at(0, '485001甲镇');

  test.each<[string, ProjectTable, FieldPath]>([
    ['without a cell', table({ name: '甲' }, {}), 'name'],
    [
      'that shares its cell with one of another kind',
      table({ agency: { code: '485001', name: '甲镇' } }, { 'agency.code': shared, 'agency.name': shared }),
      'agency.name',
    ],
    [
      'a goal that shares its cell with what is none',
      table({ purpose: '甲', goals: ['乙'] }, { purpose: at(0, '甲\n乙'), 'goals[0]': at(0, '甲\n乙') }),
      'goals[0]',
    ],
    ['read from more than its cell', table({ purpose: '甲\n乙' }, { purpose: at(0, '甲') }), 'purpose'],
    ['whose cell was never read', table({ name: '甲' }, { name: { row: 0, column: 0 } }), 'name'],
  ])('%s is left in a workbook and repaired in a text', (_name, before, path) => {
    expect(repairField(before, path, '丁')).toBe(before);
    const inText = { ...before, origin: { ...before.origin, sheet: null } };
    const after = repairField(inText, path, '丁');
    expect(after).not.toEqual(inText);
    expect(after.origin).toBe(inText.origin);
  });

  test.each(['calculated', 'uncalculated'] as const)('a formula (%s) is left everywhere', (formula) => {
    const before = table({ name: '甲' }, { name: at(0, '甲', { formula }) });
    expect(repairField(before, 'name', '乙')).toBe(before);
    const inText = { ...before, origin: { ...before.origin, sheet: null } };
    expect(repairField(inText, 'name', '乙')).toBe(inText);
  });
});
