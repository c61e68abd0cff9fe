import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('sub-goal-quotes', {
  nearMisses: {
    'a pair': givenDepartment({
      'subGoals[0].goal': '实行“四个民主”。',
      'subGoals[0].indicator': '"公开"4次',
    }),
    'nothing there': givenDepartment({ 'subGoals[0].goal': null, 'subGoals[0].indicator': null }),
  },
  failures: {
    'the goal': [
      givenDepartment({ 'subGoals[0].goal': '实行“四个民主"。' }),
      { field: 'department.subGoals[0].goal', table: null },
    ],
    'the indicator': [
      givenDepartment({ 'subGoals[1].indicator': '公开"4次' }),
      { field: 'department.subGoals[1].indicator', table: null },
    ],
  },
});
