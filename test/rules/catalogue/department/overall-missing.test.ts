import { given, givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('overall-missing', {
  nearMisses: { 'a word is enough': givenDepartment({ overall: '运转' }) },
  failures: { none: [givenDepartment({ overall: null }), { field: 'department.overall', table: null }] },
  notApplicable: { 'no department': given() },
});
