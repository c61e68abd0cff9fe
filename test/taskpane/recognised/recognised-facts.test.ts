import Big from 'big.js';
import type { MoneyUnit } from '../../../src/domain/money';
import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { EMPTY_PROJECT, type ProjectTable } from '../../../src/domain/project-table';
import { recognisedFacts, recognisedProjects } from '../../../src/taskpane/recognised/recognised-facts';

function project(total: string | null, moneyUnit: MoneyUnit | null): ProjectTable {
  return {
    ...EMPTY_PROJECT,
    moneyUnit,
    budget: { total: total === null ? null : new Big(total), fiscal: null, other: null },
    indicators: [EMPTY_INDICATOR, EMPTY_INDICATOR],
  };
}

describe('what the pane tells of a recognised document', () => {
  test.each<[string, [string | null, MoneyUnit | null][], string]>([
    [
      'sums exactly',
      [
        ['15.45', '万元'],
        ['2', '万元'],
        ['107.74', '万元'],
      ],
      '125.19',
    ],
    [
      'counts yuan as ten-thousandths',
      [
        ['154500', '元'],
        ['2', '万元'],
      ],
      '17.45',
    ],
    ['keeps small change', [['1', '元']], '0.0001'],
    [
      'takes no unit for 万元 and no amount for nothing',
      [
        ['3', null],
        [null, '万元'],
      ],
      '3.00',
    ],
    ['says 0.00 of nothing', [], '0.00'],
  ])('%s', (_, budgets, total) => {
    const projects = budgets.map(([amount, unit]) => project(amount, unit));
    expect(recognisedFacts({ department: null, projects, departments: [], unplaced: [] })).toEqual({
      projects: budgets.length,
      indicators: budgets.length * 2,
      subGoals: 0,
      total,
    });
  });
});

test('projects are told one by one, with their budgets as written and whether they are there already', () => {
  const named = { ...project('15.4', '万元'), code: '13020823P00010010004W', name: '村级转移支付' };
  const document = {
    department: null,
    projects: [named, project(null, '元'), project('1.125', null)],
    departments: [],
    unplaced: [],
  };
  expect(recognisedProjects(document, ['13020823P00010010004W'])).toEqual([
    {
      code: '13020823P00010010004W',
      name: '村级转移支付',
      budget: '15.40 万元',
      indicators: 2,
      isPresent: true,
    },
    { code: null, name: null, budget: null, indicators: 2, isPresent: false },
    { code: null, name: null, budget: '1.125', indicators: 2, isPresent: false },
  ]);
});
