import { givenDepartment } from '../../support/given';
import { testRule } from '../../support/test-rule';

const indicator = (text: string | null) => givenDepartment({ 'subGoals[0].indicator': text });
const field = 'department.subGoals[0].indicator';

testRule('sub-goal-percentage', {
  nearMisses: {
    all: indicator('拨付率100%'),
    'more than a hundred of something': indicator('发放150人'),
    ...Object.fromEntries(
      ['增长', '增幅', '提高', '提升', '增加', '翻番'].map((word) => [
        `what grows: ${word}`,
        indicator(`产值${word}150%`),
      ]),
    ),
    'an indicator that is missing is another finding': indicator(null),
  },
  failures: {
    'more than all, in full-width characters': [
      indicator('拨付率１００．５ ％'),
      { field, table: null, values: { name: '村级组织运转', found: 100.5 } },
    ],
    'the first of several that is': [
      indicator('拨付率95%，发放率150%，满意率200%'),
      { field, table: null, values: { name: '村级组织运转', found: 150 } },
    ],
    'of a sub-goal without a name': [
      givenDepartment({ 'subGoals[0].indicator': '150%', 'subGoals[0].name': null }),
      { field, table: null, values: { name: '', found: 150 } },
    ],
    'a hundredth more than all': [
      indicator('拨付率100.01%'),
      { field, table: null, values: { name: '村级组织运转', found: 100.01 } },
    ],
  },
});
