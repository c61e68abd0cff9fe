import Big from 'big.js';
import type { FieldPath } from '../../../../src/domain/place';
import type { ProjectTable } from '../../../../src/domain/project-table';
import { inForm, type Fields } from '../../support/given';
import { testRule } from '../../support/test-rule';

const part = (of: string, figure: number, role: 'sum' | 'part' | 'within' = 'part') => ({
  of,
  role,
  name: role === 'sum' ? null : '款项',
  amount: new Big(figure),
});
const item = (total: number) => ({
  name: '明细',
  content: null,
  total: new Big(total),
  fiscal: null,
  other: null,
});

/** A declaration that prints these fields, one below the other. */
function printed(paths: readonly FieldPath[], fields: Fields = {}, change: Partial<ProjectTable> = {}) {
  const cells = new Map(paths.map((path, row) => [path, { row, column: 1, value: null }]));
  return inForm('declaration', fields, { origin: { file: null, sheet: '表一', cells }, ...change });
}

const MONEY = ['budget.total', 'budget.fiscal', 'budget.other'];

testRule('parts-short-of-total', {
  nearMisses: {
    'the parts add up': printed(MONEY, { 'budget.fiscal': 20, 'budget.other': 3 }),
    'an empty other part counts as 0': printed(MONEY),
    'money within may be all that lacks': printed(
      MONEY,
      { 'budget.fiscal': 20 },
      { amounts: [part('budget.total', 3, 'within')] },
    ),
    'costs come to their sum': printed(
      ['items[0].name', 'items[1].name', 'budget.total'],
      { 'budget.fiscal': null },
      { items: [item(20), item(3)] },
    ),
    'income comes to its sum': printed(
      [],
      { 'budget.fiscal': null },
      {
        amounts: [part('按收入性质分', 23, 'sum'), part('按收入性质分', 20), part('按收入性质分', 3)],
      },
    ),
  },
  failures: {
    'fiscal and other': [
      printed(MONEY, { 'budget.fiscal': 20 }),
      { field: 'budget.total', values: { total: '23', parts: '20', difference: '3' } },
    ],
    'fiscal and carried over': [
      printed(
        ['budget.total', 'budget.fiscal'],
        { 'budget.fiscal': 20 },
        { amounts: [part('budget.total', 1)] },
      ),
      { field: 'budget.total', values: { total: '23', parts: '21', difference: '2' } },
    ],
    'costs with their sum right below': [
      printed(
        ['items[0].name', 'items[1].name', 'budget.total'],
        { 'budget.fiscal': null },
        { items: [item(20), item(2)] },
      ),
      { field: 'budget.total', values: { total: '23', parts: '22', difference: '1' } },
    ],
    'costs with a sum of their own': [
      printed(
        [],
        { 'budget.fiscal': null },
        { items: [item(20), item(2)], amounts: [part('items.total', 22.5, 'sum')] },
      ),
      { field: 'amounts[0].amount', values: { total: '22.5', parts: '22', difference: '0.5' } },
    ],
    'what was spent in an earlier year': [
      printed(
        [],
        { 'budget.fiscal': null },
        {
          amounts: [
            part('2023年实际执行数', 40),
            part('2023年实际执行数', 59.9),
            part('2023年实际执行数', 100, 'sum'),
          ],
        },
      ),
      { field: 'amounts[2].amount', values: { total: '100', parts: '99.9', difference: '0.1' } },
    ],
  },
  notApplicable: {
    'an empty fiscal part, which is told in its own cell': printed(MONEY, {
      'budget.fiscal': null,
      'budget.other': 3,
    }),
    'only 其中 fiscal money is printed': printed(['budget.total', 'budget.fiscal'], { 'budget.fiscal': 20 }),
    'tasks are a part of the budget, which stands elsewhere': printed(
      ['budget.total', 'items[0].name'],
      { 'budget.fiscal': null },
      { items: [item(20)] },
    ),
    'one part of a sum': printed(
      [],
      { 'budget.fiscal': null },
      {
        amounts: [part('按支出性质分', 23, 'sum'), part('按支出性质分', 20)],
      },
    ),
    'a part that cannot be read': inForm(
      'declaration',
      { 'budget.fiscal': 20 },
      {
        origin: {
          file: null,
          sheet: '表一',
          cells: new Map([
            ['budget.fiscal', { row: 1, column: 1, value: 20 }],
            ['budget.other', { row: 2, column: 1, value: null, error: '#REF!' }],
          ]),
        },
      },
    ),
  },
});
