import { documentOf, given, read, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('target-missing', {
  nearMisses: {
    'another form, which may have no such column': documentOf([
      tableWith({ 'indicators[1].target': null }, { form: 'declaration' }),
    ]),
    'a sign that says that there is none': read(
      { 'indicators[1].target': { value: '/' } },
      { 'indicators[1].target': null, form: 'declaration' },
    ),
    'every row has one': given(),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].target': { error: '#REF!' } },
      { 'indicators[1].target': null },
    ),
    'a formula without a result is told as such': read(
      { 'indicators[1].target': { formula: 'uncalculated' } },
      { 'indicators[1].target': null },
    ),
  },
  failures: {
    'an empty cell of another form': [
      read(
        { 'indicators[1].target': { value: null } },
        { 'indicators[1].target': null, form: 'declaration' },
      ),
      { field: 'indicators[1].target', values: { row: 2 } },
    ],
    'dots for what is still to come': [
      read(
        { 'indicators[1].target': { value: '……' } },
        { 'indicators[1].target': null, form: 'indicatorList' },
      ),
      { field: 'indicators[1].target', values: { row: 2 } },
    ],
    'two rows without': [
      given({ 'indicators[1].target': null, 'indicators[5].target': null }),
      { field: 'indicators[1].target', values: { row: 2 } },
      { field: 'indicators[5].target', values: { row: 6 } },
    ],
    'a cap that follows from budget and villages: 460,000 yuan for 23 villages': [
      given({ 'budget.total': 46, 'budget.fiscal': 46, 'indicators[3].target': null }),
      { field: 'indicators[3].target', values: { row: 4 }, fix: '≤20000元' },
    ],
    'a cap of a year that is rounded up to whole yuan, so that the budget can be spent: 230,000 / 12 = 19,166.67':
      [
        given({
          'indicators[3].level3': '月均运转经费',
          'indicators[3].description': '全年支出除以12个月',
          'indicators[3].target': null,
        }),
        { field: 'indicators[3].target', values: { row: 4 }, fix: '≤19167元' },
      ],
    'a cap for a number of villages that nobody knows': [
      given({ 'indicators[0].target': '≥95%', 'indicators[3].target': null }, { villages: null }),
      { field: 'indicators[3].target', values: { row: 4 } },
    ],
    'a cap without a budget to follow from': [
      given({ 'budget.total': null, 'budget.fiscal': null, 'indicators[3].target': null }),
      { field: 'indicators[3].target', values: { row: 4 } },
    ],
    'a cap of which no text says what it is for': [
      given({
        'indicators[3].level3': '支出标准',
        'indicators[3].description': null,
        'indicators[3].target': null,
      }),
      { field: 'indicators[3].target', values: { row: 4 } },
    ],
    'a cell that is empty': [
      read({ 'indicators[0].target': { value: '' } }, { 'indicators[0].target': null }),
      { field: 'indicators[0].target', values: { row: 1 } },
    ],
  },
  notApplicable: {
    'no rows': documentOf([tableWith({}, { indicators: [] })]),
  },
});
