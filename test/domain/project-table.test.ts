import { EMPTY_PROJECT, tableName } from '../../src/domain/project-table';

test('a table is called by the name of its project, else by its code, else by its worksheet', () => {
  const origin = { ...EMPTY_PROJECT.origin, sheet: '表一' };
  const table = { ...EMPTY_PROJECT, name: '村级转移支付', code: '13020823P00010010004W', origin };
  expect(tableName(table)).toBe('村级转移支付');
  expect(tableName({ ...table, name: null })).toBe('13020823P00010010004W');
  expect(tableName({ ...table, name: null, code: null })).toBe('表一');
  expect(tableName(EMPTY_PROJECT)).toBe('?');
});
