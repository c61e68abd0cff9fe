import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NUMBER = 'department.subGoals[1].no';

testRule('sub-goal-numbering', {
  nearMisses: { 'in order': givenDepartment() },
  failures: {
    'a gap': [
      givenDepartment({ 'subGoals[1].no': 3 }),
      { field: NUMBER, table: null, values: { found: 3, expected: 2 }, fix: 2 },
    ],
    'a double': [
      givenDepartment({ 'subGoals[1].no': 1 }),
      { field: NUMBER, table: null, values: { found: 1, expected: 2 }, fix: 2 },
    ],
    'no number': [
      givenDepartment({ 'subGoals[0].no': null }),
      { field: 'department.subGoals[0].no', table: null, values: { found: '—', expected: 1 }, fix: 1 },
    ],
  },
  notApplicable: { 'no sub-goals': givenDepartment({ subGoals: [] }) },
});
