import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('plan-number', {
  nearMisses: {
    'a share that was read': read({ 'plan[0]': { value: '２５ ％' } }),
    'an empty cell is missing, not wrong': read({ 'plan[0]': { value: '' } }, { 'plan[0]': null }),
    'nothing was read at all': given({ 'plan[0]': null }),
    'a share that was read, beside one that was not': read(
      { 'plan[0]': { value: 0.25 }, 'plan[1]': { value: null } },
      { 'plan[1]': null },
    ),
  },
  failures: {
    words: [
      read(
        { 'plan[0]': { value: '三成' }, 'plan[3]': { value: ' 全部 ' } },
        { 'plan[0]': null, 'plan[3]': null },
      ),
      { field: 'plan[0]', values: { value: '三成' } },
      { field: 'plan[3]', values: { value: '全部' } },
    ],
  },
});
