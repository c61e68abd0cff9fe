import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('stray-quotes', {
  nearMisses: {
    'quotes inside': read({ purpose: { value: '落实"一事一议"制度' } }, { purpose: '落实"一事一议"制度' }),
    'curly quotes about it': read({ purpose: { value: '“办公”' } }, { purpose: '“办公”' }),
    'an empty field': read({ purpose: { value: '""' } }, { purpose: null }),
    'a number': read({ purpose: { value: 5 } }, { purpose: '5' }),
  },
  failures: {
    'about the purpose': [
      read({ purpose: { value: '"用于办公\t"' } }, { purpose: '用于办公' }),
      { field: 'purpose', fix: '用于办公' },
    ],
    'about the goals, once': [
      read(
        { 'goals[0]': { value: '"1. 甲\n2. 乙"' }, 'goals[1]': { value: '"1. 甲\n2. 乙"' } },
        { 'goals[0]': '1. 甲', 'goals[1]': '2. 乙' },
      ),
      { field: 'goals[0]', fix: '1. 甲' },
    ],
  },
  notApplicable: { 'a table that was never read': given() },
});
