import Big from 'big.js';
import { evaluated, type Fields } from '../../support/given';
import { testRule } from '../../support/test-rule';

/** A monitoring of 23 万元 of which so much was spent and so much was to be spent by then. */
const spending = (executed: number | null, planned: number | null, more: Fields = {}) =>
  evaluated(
    {
      'execution.executed': executed,
      'execution.rate': null,
      amounts:
        planned === null
          ? []
          : [{ of: 'execution.executed', role: 'planned', name: '按计划应支出', amount: new Big(planned) }],
      ...more,
    },
    'monitoring',
  );

// The plan wants half of 23, 11.5; ten points of the year are 2.3.
testRule('spending-behind-without-reason', {
  nearMisses: {
    'spent as planned': spending(11.5, 11.5),
    'ahead of the plan': spending(20, 11.5),
    'as far behind as may be': spending(9.2, 11.5),
    'the reason is told': spending(5, 11.5, { spendingReason: '招标推迟到八月，九月底前付清。' }),
    'of the budget after adjustments': spending(9.2, 11.5, { 'execution.budget': 40 }),
  },
  failures: {
    'a little more behind': [
      spending(9.17, 11.5),
      { field: 'spendingReason', values: { behind: '10.13', limit: 10 } },
    ],
    'nothing was spent': [
      spending(0, 11.5),
      { field: 'spendingReason', values: { behind: '50', limit: 10 } },
    ],
    'behind what was planned, which stands beside other amounts': [
      spending(9.17, 11.5, {
        amounts: [
          { of: 'execution.executed', role: 'part', name: '其中：财政资金', amount: new Big(9) },
          { of: 'execution.executed', role: 'planned', name: '按计划应支出', amount: new Big(11.5) },
        ],
      }),
      { field: 'spendingReason', values: { behind: '10.13', limit: 10 } },
    ],
    'of the budget of the table, where the execution tells none': [
      spending(0, 11.5, { 'execution.budget': null, 'budget.total': 46 }),
      { field: 'spendingReason', values: { behind: '25', limit: 10 } },
    ],
  },
  notApplicable: {
    'nothing is said of what was spent': spending(null, 11.5),
    'the plan is not known': spending(5, null),
    'a budget of 0': spending(0, 11.5, { 'execution.budget': 0 }),
    'no budget is told': spending(0, 11.5, { 'execution.budget': null, 'budget.total': null }),
  },
});
