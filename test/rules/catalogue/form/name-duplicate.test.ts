import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('name-duplicate', {
  nearMisses: {
    'names that differ in a year': tables({ name: '统计经费' }, { name: '2024年统计经费' }),
    'names that are empty': tables({ name: null }, { name: null }),
    'the same project in another form': documentOf([tableWith(), tableWith({}, { form: 'monitoring' })]),
  },
  failures: {
    'the same name, whatever its blanks and widths': [
      tables({ name: '统计经费（甲）', code: 'A' }, { name: '统计 经费(甲)', code: 'B' }),
      { field: 'name', table: 0, values: { value: '统计经费(甲)', other: '统计 经费(甲)' } },
      { field: 'name', table: 1, values: { value: '统计经费(甲)', other: '统计经费（甲）' } },
    ],
  },
});
