import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

const three = (...names: (string | null)[]) =>
  givenDepartment({
    subGoals: names.map((name, index) => ({ no: index + 1, name, goal: '目标', indicator: '1次' })),
  });
const found = (index: number, value: string, others: string) => ({
  field: `department.subGoals[${index}].name`,
  table: null,
  values: { value, others },
});

testRule('sub-goal-duplicate', {
  nearMisses: {
    'names that differ in a character': three('综合管理', '综合管理一'),
    'names that are missing': three(null, null, ' ', ' '),
  },
  failures: {
    'three of one name, whatever its blanks, between others': [
      three('综合管理', '民生保障', '综合 管理', '综合管理'),
      found(0, '综合管理', '3、4'),
      found(2, '综合 管理', '1、4'),
      found(3, '综合管理', '1、3'),
    ],
  },
});
