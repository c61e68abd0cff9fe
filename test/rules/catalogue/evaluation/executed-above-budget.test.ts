import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('executed-above-budget', {
  nearMisses: { 'less was executed': evaluated(), 'all of it': evaluated({ 'execution.executed': 23 }) },
  failures: {
    'more than the budget of the year': [
      evaluated({ 'execution.executed': 23.01 }),
      { field: 'execution.executed', values: { executed: '23.01', budget: '23' } },
    ],
    'more than the budget of the table, where the execution tells none': [
      evaluated({ 'execution.budget': null, 'execution.executed': 30 }, 'monitoring'),
      { field: 'execution.executed', values: { executed: '30', budget: '23' } },
    ],
  },
  notApplicable: {
    'nothing is told': evaluated({ 'execution.executed': null }),
    'a budget that was left at 0': evaluated({ 'execution.budget': 0 }),
    'no budget is told': evaluated({ 'execution.budget': null, 'budget.total': null }),
    'no execution': evaluated({ execution: null }),
  },
});
