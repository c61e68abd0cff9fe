import type { UnknownTable } from '../../src/domain/target-document';
import { standInFor, unknownSourceName, unknownTableName } from '../../src/domain/unknown-table';
import { placeOf } from '../../src/rules/finding';

const unknown = (told: Partial<UnknownTable> = {}): UnknownTable => ({
  line: 7,
  cell: { row: 6, column: 2 },
  title: '项目绩效目标批复表',
  labels: ['项目名称'],
  missing: ['指标值'],
  ...told,
});

describe('the table that stands for one of an unknown form', () => {
  test('is called as its title, which is its only place', () => {
    const table = standInFor(unknown({ file: '甲.xlsx', sheet: '表一' }));
    expect(table.name).toBe('项目绩效目标批复表');
    const place = { file: '甲.xlsx', sheet: '表一', cell: { row: 6, column: 2 } };
    expect(placeOf(table, 'name')).toEqual(place);
    expect([...table.origin.cells.keys()]).toEqual(['name']);
  });

  test('has no form that rules know, and nothing filled in', () => {
    const table = standInFor(unknown({ title: null }));
    expect(table).toMatchObject({ form: 'unknown', name: null, code: null, indicators: [], goals: [] });
    expect(table.origin).toMatchObject({ file: null, sheet: null });
  });

  test('is the same for the same table, and another for another one', () => {
    const [one, other] = [unknown(), unknown()];
    expect(standInFor(one)).toBe(standInFor(one));
    expect(standInFor(other)).not.toBe(standInFor(one));
  });
});

describe('what a table of an unknown form is called', () => {
  test.each<[Partial<UnknownTable>, string, string]>([
    [{ sheet: '表一' }, '项目绩效目标批复表', '表一'],
    [{}, '项目绩效目标批复表', '项目绩效目标批复表'],
    [{ title: null, sheet: '表一' }, '表一', '表一'],
    [{ title: null }, '7', '7'],
  ])('%j: elsewhere %s, in its own workbook %s', (told, elsewhere, within) => {
    expect(unknownSourceName(unknown(told))).toBe(elsewhere);
    expect(unknownTableName(unknown(told))).toBe(within);
  });

  test.each([['甲.xlsx'], ['/home/财政/甲.xlsx'], ['C:\\财政\\2026\\甲.xlsx'], ['某县\n财政/甲.xlsx']])(
    'elsewhere with its file, without folders: %j',
    (file) => {
      expect(unknownSourceName(unknown({ file }))).toBe('项目绩效目标批复表（甲.xlsx）');
      expect(unknownTableName(unknown({ file }))).toBe('项目绩效目标批复表');
    },
  );
});
