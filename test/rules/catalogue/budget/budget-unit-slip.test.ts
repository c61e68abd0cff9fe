import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const budgets = (...totals: number[]) => tables(...totals.map((total) => ({ 'budget.total': total })));

testRule('budget-unit-slip', {
  nearMisses: {
    'just below a hundred times the others': budgets(10, 999, 10, 10),
    'a hundred times the median, but not ten times the next': budgets(10, 10, 10, 10, 150, 1000, 10),
    'one table tells of its unit': documentOf([
      tableWith({ 'budget.total': 230000 }, { moneyUnit: '元' }),
      tableWith(),
      tableWith(),
    ]),
  },
  failures: {
    'yuan entered as 万元': [
      budgets(15, 154500, 20, 10),
      {
        field: 'budget.total',
        table: 1,
        values: { value: '154500', unit: '万元', median: '15', times: 10300 },
      },
    ],
    'just a hundred times the others': [
      budgets(10, 1000, 10),
      { field: 'budget.total', table: 1, values: { value: '1000', unit: '万元', median: '10', times: 100 } },
    ],
    'just ten times the next': [
      budgets(10, 10, 10, 100, 1000),
      {
        field: 'budget.total',
        table: 4,
        values: { value: '1000', unit: '万元', median: '10', times: 100 },
      },
    ],
    'of an even number the lower middle is the median': [
      budgets(10, 20, 10, 20, 1500, 10),
      {
        field: 'budget.total',
        table: 4,
        values: { value: '1500', unit: '万元', median: '10', times: 150 },
      },
    ],
    'two that slipped together': [
      budgets(10, 2000, 10, 10, 10, 3000),
      { field: 'budget.total', table: 1, values: { value: '2000', unit: '万元', median: '10', times: 200 } },
      { field: 'budget.total', table: 5, values: { value: '3000', unit: '万元', median: '10', times: 300 } },
    ],
    'in 元 as well, and by its parts when the total is missing': [
      documentOf([
        tableWith({ 'budget.total': null, 'budget.fiscal': 150000000 }, { moneyUnit: '元' }),
        tableWith({ 'budget.total': 15.25 }),
        tableWith({ 'budget.total': 15.25 }),
      ]),
      { field: 'budget.total', values: { value: '150000000', unit: '元', median: '152500', times: 984 } },
    ],
    'a table that does not tell its unit is taken to be in 元': [
      documentOf([
        tableWith({ 'budget.total': 30000 }, { moneyUnit: null }),
        tableWith({ 'budget.total': 200 }, { moneyUnit: null }),
        tableWith({ 'budget.total': 200 }, { moneyUnit: null }),
      ]),
      { field: 'budget.total', values: { value: '30000', unit: '元', median: '200', times: 150 } },
    ],
  },
  notApplicable: {
    'two budgets are too few to compare': budgets(15, 154500),
    'two of three budgets are known': tables(
      {},
      { 'budget.total': 154500 },
      { 'budget.total': null, 'budget.fiscal': null },
    ),
    'amounts below 0 are none': budgets(15, 154500, -3),
  },
});
