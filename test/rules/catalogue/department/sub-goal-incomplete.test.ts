import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

const part = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });

testRule('sub-goal-incomplete', {
  nearMisses: { 'a number is another finding': givenDepartment({ 'subGoals[0].no': null }) },
  failures: {
    'each part': [
      givenDepartment({ 'subGoals[0].name': null, 'subGoals[0].indicator': null, 'subGoals[1].goal': null }),
      { field: 'department.subGoals[0].name', table: null, values: { no: 1, part: part('名称', 'name') } },
      {
        field: 'department.subGoals[0].indicator',
        table: null,
        values: { no: 1, part: part('绩效指标', 'indicator') },
      },
      {
        field: 'department.subGoals[1].goal',
        table: null,
        values: { no: 2, part: part('绩效目标', 'goal') },
      },
    ],
  },
});
