import { duplicatesOf } from '../../../src/rules/support/duplicates';
import { JudgedProject } from '../../../src/rules/support/judged-project';
import { tableWith } from './given';

const project = (code: string | null, sheet: string | null, form = 'declaration') =>
  new JudgedProject(
    tableWith({ code, name: `项目${sheet}` }, { form, origin: { file: null, sheet, cells: new Map() } }),
  );

/** Which sheet has its key on which other one. */
const found = (projects: readonly JudgedProject[]) =>
  duplicatesOf(projects, 'code', ({ table }) => table.code ?? '').map(
    ({ table, field, values }) =>
      `${table?.origin.sheet} ${field} ${values?.['value']}: ${values?.['other']}`,
  );

test('each table whose key another one has is told, with the first other one', () => {
  expect(found([project('1', '甲'), project('2', '乙'), project('1', '丙'), project('1', '丁')])).toEqual([
    '甲 code 1: 丙',
    '丙 code 1: 甲',
    '丁 code 1: 甲',
  ]);
  expect(found([project('1', null), project('1', '乙')])).toEqual(['null code 1: 乙', '乙 code 1: 项目null']);
});

test('near misses: other keys, no keys, and the tables of a project in other forms', () => {
  expect(found([project('1', '甲'), project('2', '乙')])).toEqual([]);
  expect(found([project(null, '甲'), project(null, '乙'), project('', '丙')])).toEqual([]);
  expect(found([project('1', '甲'), project('1', '乙', 'indicatorList')])).toEqual([]);
});
