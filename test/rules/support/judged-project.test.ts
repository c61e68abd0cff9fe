import Big from 'big.js';
import fc from 'fast-check';
import { MONEY_UNITS } from '../../../src/domain/money';
import { JudgedProject } from '../../../src/rules/support/judged-project';
import { read, tableWith, type Fields } from './given';

const yuan = (fields: Fields) => new JudgedProject(tableWith(fields)).budgetInYuan?.toFixed() ?? null;
const EMPTY = { 'budget.total': null, 'budget.fiscal': null, 'budget.other': null };

describe('the budget of a project in yuan', () => {
  test('is its total, else the sum of its parts', () => {
    expect(yuan({ 'budget.total': 23 })).toBe('230000');
    expect(yuan({ 'budget.total': 23, 'budget.fiscal': 20, moneyUnit: '元' })).toBe('23');
    expect(yuan({ ...EMPTY, 'budget.fiscal': 20, 'budget.other': 3.5 })).toBe('235000');
    expect(yuan({ ...EMPTY, 'budget.fiscal': 20 })).toBe('200000');
    expect(yuan({ ...EMPTY, 'budget.other': 3 })).toBe('30000');
    const parts = { 'budget.fiscal': 20, 'budget.other': 3.5 };
    const inCells = read(
      { 'budget.fiscal': { value: 20 }, 'budget.other': { value: '3.5' } },
      { ...EMPTY, ...parts },
    );
    expect(new JudgedProject(inCells.document.projects[0]!).budgetInYuan?.toFixed()).toBe('235000');
  });

  test('is not known without amounts or without their unit', () => {
    expect(yuan(EMPTY)).toBeNull();
    expect(yuan({ moneyUnit: null })).toBeNull();
  });

  test('is not known where an amount that counts cannot be read', () => {
    const unreadable = (field: string, fields: Fields) =>
      new JudgedProject(read({ [field]: { value: '约' } }, fields).document.projects[0]!).budgetInYuan;
    expect(unreadable('budget.total', { ...EMPTY, 'budget.fiscal': 20 })).toBeNull();
    expect(unreadable('budget.fiscal', { ...EMPTY, 'budget.other': 3 })).toBeNull();
    expect(unreadable('budget.other', { ...EMPTY, 'budget.fiscal': 20 })).toBeNull();
    expect(unreadable('budget.other', { 'budget.total': 23, 'budget.other': null })?.toFixed()).toBe(
      '230000',
    );
  });

  test('has a magnitude, which is about it: exact for amounts of up to 15 digits', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(amount, fc.constantFrom(...MONEY_UNITS), ([digits, places], moneyUnit) => {
        const total = new Big(digits).times(new Big(10).pow(-places));
        const project = new JudgedProject({
          ...tableWith({ moneyUnit }),
          budget: { total, fiscal: null, other: null },
        });
        const exact = Math.min(project.budgetInYuan!.toNumber(), 1e15);
        expect(Math.abs(project.budgetMagnitude - exact)).toBeLessThanOrEqual(exact * 1e-12);
      }),
    );
    const magnitude = (fields: Fields) => new JudgedProject(tableWith(fields)).budgetMagnitude;
    expect([magnitude(EMPTY), magnitude({ 'budget.total': -5 }), magnitude({ 'budget.total': 0 })]).toEqual([
      0, 0, 0,
    ]);
  });
});

test('what a project is about is taken from its name, and nothing without one', () => {
  expect(new JudgedProject(tableWith({ name: '2024年征兵工作经费' })).core).toBe('征兵');
  expect(new JudgedProject(tableWith({ name: null })).core).toBe('');
});

test('the facts of its indicators are made once, and anew when they were let go', () => {
  const project = new JudgedProject(tableWith());
  const { indicators } = project;
  expect(project.indicators).toBe(indicators);
  project.forgetIndicators();
  expect(project.indicators).not.toBe(indicators);
  expect(project.indicators.map(({ kind }) => kind)).toEqual(indicators.map(({ kind }) => kind));
  expect([project.has('cost'), project.has('management')]).toEqual([true, false]);
});
