import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const CODE = '13020824P00000002000A';
const GOOD_CODE = '13020824P00000001001A';

testRule('code-duplicate', {
  nearMisses: {
    'other codes': tables({}, {}),
    'codes that are empty': tables({ code: null }, { code: null }),
    'the same project in another form': documentOf([tableWith(), tableWith({}, { form: 'selfEvaluation' })]),
  },
  failures: {
    'the same code, however it is written': [
      tables(
        { code: CODE, name: '甲' },
        {},
        { code: '130208 24p00000002000a', name: '乙' },
        { code: CODE, name: '丙' },
      ),
      { field: 'code', table: 0, values: { value: CODE, other: '乙' } },
      { field: 'code', table: 2, values: { value: CODE, other: '甲' } },
      { field: 'code', table: 3, values: { value: CODE, other: '甲' } },
    ],
    'named by their sheets': [
      documentOf(
        ['表一', '表二'].map((sheet) => tableWith({}, { origin: { file: null, sheet, cells: new Map() } })),
      ),
      { field: 'code', table: 0, values: { value: GOOD_CODE, other: '表二' } },
      { field: 'code', table: 1, values: { value: GOOD_CODE, other: '表一' } },
    ],
  },
});
