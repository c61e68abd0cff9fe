import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

const indicator = (text: string | null) => givenDepartment({ 'subGoals[0].indicator': text });
const field = 'department.subGoals[0].indicator';

testRule('sub-goal-not-quantified', {
  nearMisses: {
    'a full-width digit': indicator('拨付４次'),
    'percent in words': indicator('完成率百分之百'),
    ...Object.fromEntries(
      ['三次', '一个', '二项', '四场', '五期', '六户', '七人', '八次', '九次', '二十次'].map((words) => [
        words,
        indicator(`会议不少于${words}`),
      ]),
    ),
    'an indicator that is missing is another finding': indicator(null),
  },
  failures: {
    words: [indicator('及时拨付到位。'), { field, table: null, values: { name: '村级组织运转' } }],
    'a numeral that counts nothing': [
      indicator('统一部署，万众一心。'),
      { field, table: null, values: { name: '村级组织运转' } },
    ],
    'of a sub-goal without a name': [
      givenDepartment({ 'subGoals[0].indicator': '及时', 'subGoals[0].name': null }),
      { field, table: null, values: { name: '' } },
    ],
  },
});
