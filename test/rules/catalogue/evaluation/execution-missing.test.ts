import { EMPTY_EXECUTION } from '../../../../src/domain/project-table';
import { evaluated, read, given } from '../../support/given';
import type { CellPlace } from '../../../../src/domain/place';
import { GOOD_EVALUATION } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

const execution = (part: string, cell: Partial<CellPlace>, form = 'selfEvaluation') =>
  read(
    { [`execution.${part}`]: cell },
    { form, execution: GOOD_EVALUATION.execution as never, [`execution.${part}`]: null },
  );

const name = (zh: string, en: string) => ({ name: { 'zh-CN': zh, 'en-US': en } });

testRule('execution-missing', {
  nearMisses: {
    'all is filled in': evaluated(),
    'a table that does not print it': evaluated({ 'execution.initial': null }),
    'a cell that shows an error is told as such': execution('executed', { error: '#REF!' }),
    'a sign that there was none at the beginning': execution('initial', { value: '—' }),
  },
  failures: {
    'what was executed': [
      execution('executed', { value: null }),
      { field: 'execution.executed', values: name('执行数', 'Executed') },
    ],
    'what was executed so far': [
      execution('executed', { value: null }, 'monitoring'),
      { field: 'execution.executed', values: name('执行数', 'Executed') },
    ],
    'the initial budget': [
      execution('initial', { value: null }),
      { field: 'execution.initial', values: name('年初预算数', 'Initial budget') },
    ],
    'the points of execution': [
      execution('weight', { value: null }),
      { field: 'execution.weight', values: name('执行率分值', 'Points of execution') },
    ],
    'all that people enter, in its order': [
      read(
        {
          'execution.weight': { value: null },
          'execution.executed': { value: '' },
          'execution.initial': { value: null },
          'execution.budget': { value: null },
          'execution.rate': { value: null },
        },
        { form: 'departmentSelfEvaluation', execution: EMPTY_EXECUTION as never },
      ),
      { field: 'execution.initial', values: name('年初预算数', 'Initial budget') },
      { field: 'execution.executed', values: name('执行数', 'Executed') },
      { field: 'execution.weight', values: name('执行率分值', 'Points of execution') },
    ],
  },
  notApplicable: {
    'no table of execution': evaluated({ execution: null }),
    targets: given(),
  },
});
