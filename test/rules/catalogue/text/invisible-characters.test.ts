import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const PURPOSE = '用于23个行政村的村级组织运转，包括办公、报刊和水电。';

testRule('invisible-characters', {
  nearMisses: {
    'a blank is seen': read({ purpose: { value: `${PURPOSE} ` } }),
    'a number': read({ 'budget.total': { value: 23 } }),
  },
  failures: {
    'a zero-width blank': [
      read({ purpose: { value: `用于\u200b${PURPOSE.slice(2)}` } }),
      { field: 'purpose', fix: PURPOSE },
    ],
    'a soft hyphen in a name and a byte-order mark before an amount': [
      read({ name: { value: '村级组织运转\u00ad经费' }, 'budget.total': { value: '\ufeff23' } }),
      { field: 'name', fix: '村级组织运转经费' },
      { field: 'budget.total', fix: 23 },
    ],
    'once in the cell of all goals': [
      documentOf([
        tableWith(
          {},
          {
            goals: ['1. 甲', '2. 乙'],
            origin: {
              file: null,
              sheet: '表一',
              cells: new Map(
                ['goals[0]', 'goals[1]'].map((path) => [
                  path,
                  { row: 7, column: 1, value: '1. 甲\n2.\u200b 乙' },
                ]),
              ),
            },
          },
        ),
      ]),
      { field: 'goals[0]', fix: '1. 甲' },
    ],
    'no repair where the cell holds more than the field': [
      read({ moneyUnit: { value: '单位：\u200b万元' } }),
      { field: 'moneyUnit' },
    ],
    'no repair where nothing was read': [
      read({ 'budget.other': { value: '若\u200b干' } }, { 'budget.other': null }),
      { field: 'budget.other' },
    ],
    'no repair of what a formula gives': [
      read({ name: { value: '村级组织运转\u200b经费', formula: 'calculated' } }),
      { field: 'name' },
    ],
  },
  notApplicable: { 'a table that was never read': given() },
});
