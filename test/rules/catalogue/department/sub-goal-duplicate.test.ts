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
    'many of one name: five others are named': [
      three(...Array.from({ length: 7 }, () => '综合')),
      found(0, '综合', '2、3、4、5、6……'),
      found(1, '综合', '1、3、4、5、6……'),
      found(2, '综合', '1、2、4、5、6……'),
      found(3, '综合', '1、2、3、5、6……'),
      found(4, '综合', '1、2、3、4、6……'),
      found(5, '综合', '1、2、3、4、5……'),
      found(6, '综合', '1、2、3、4、5……'),
    ],
  },
});
