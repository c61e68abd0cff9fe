import Big from 'big.js';
import {
  DEFAULT_LIMITS,
  NOTHING_ENTERED,
  resolveSettings,
  type EnteredSettings,
  type Limits,
} from '../../src/domain/workbook-settings';
import type { GridCell } from '../../src/grid/grid';
import { readProfile } from '../../src/rules/standards/read-profile';
import { settingsReport } from '../../src/reports/settings';
import { ENTRY_NAMES, type EntryName } from '../../src/reports/settings/settings-entries';
import { SETTINGS_RULES } from '../../src/reports/settings/settings-rules';
import { gridOfPlan } from '../support/grid-of-plan';
import { expectSoundPlan } from '../support/plan-invariants';

const inUse = resolveSettings(NOTHING_ENTERED, {
  department: null,
  projects: [],
  departments: [],
  unplaced: [],
});
const planOf = (entered: EnteredSettings, entries = ENTRY_NAMES, rules = SETTINGS_RULES) =>
  settingsReport.plan({ entered, inUse, rules, entries }, '检查设置');

const ENTERED: EnteredSettings = {
  year: 2024,
  agency: { code: '485001', name: '某镇' },
  moneyUnit: '元',
  villages: 23,
  approvedTotal: new Big('212.13'),
  countHidden: false,
  form: 'spendingPlan',
  limits: { leastSatisfaction: 90 },
  rulesOff: [SETTINGS_RULES[3]?.id ?? ''],
  standards: readProfile('{"name":"某区标准","required":["supervisor"]}', 'x').standards,
};

test('a settings sheet is sound, and is read back as it was filled in', () => {
  const plan = planOf(ENTERED);
  expectSoundPlan(plan);
  expect(settingsReport.recognise(gridOfPlan(plan))).toBe(true);
  expect(settingsReport.readBack(gridOfPlan(plan))).toEqual(ENTERED);
  expect(settingsReport.readBack(gridOfPlan(planOf(NOTHING_ENTERED)))).toEqual(NOTHING_ENTERED);
});

test('the layout of a sheet of an earlier version, with fewer entries and rules, is read off it', () => {
  const entries = ENTRY_NAMES.filter((name) => name !== 'countHidden');
  const earlier = planOf(ENTERED, entries, SETTINGS_RULES.slice(0, 5));
  const next = { entered: ENTERED, inUse, rules: SETTINGS_RULES, entries: ENTRY_NAMES };
  const { rows: _, ...layout } = settingsReport.asFound(gridOfPlan(earlier), earlier.name, next);
  const { rows: __, ...wanted } = earlier;
  expect(layout).toEqual(wanted);
});

test('numbers are guarded as numbers, choices as choices', () => {
  const { validations } = planOf(NOTHING_ENTERED);
  const rowOf = (name: string) => 3 + ENTRY_NAMES.findIndex((one) => one === name);
  const guardOf = (name: string) =>
    validations.find(({ area: { row, rows } }) => row <= rowOf(name) && rowOf(name) < row + rows)?.rule.type;
  expect(['year', 'agency', 'moneyUnit', 'villages', 'mostIndicators', 'countHidden'].map(guardOf)).toEqual([
    'custom',
    undefined,
    'list',
    'custom',
    'custom',
    'list',
  ]);
});

test.each<[string, EntryName, Partial<GridCell>, unknown]>([
  ['a percentage that Excel made of "85%"', 'leastSatisfaction', { value: 0.85, numberFormat: '0%' }, 85],
  ['a percentage that is a text', 'leastSatisfaction', { value: '85％' }, 85],
  ['a figure in percent without the sign', 'leastSatisfaction', { value: 85 }, 85],
  ['more than all', 'leastSatisfaction', { value: 101 }, undefined],
  ['a word', 'leastSatisfaction', { value: '八十五' }, undefined],
  ['an amount in another unit', 'amountTolerance', { value: '0.01万元' }, 100],
  ['an amount in its unit', 'approvedTotal', { value: '212.13万元' }, '212.13'],
  ['a year', 'year', { value: 2024 }, 2024],
  ['part of a year', 'year', { value: 2024.5 }, null],
  ['villages in percent', 'villages', { value: 0.23, numberFormat: '0%' }, null],
])('%s is read as the pane reads it', (_, name, entered, expected) => {
  const grid = gridOfPlan(planOf(NOTHING_ENTERED));
  const row = 3 + ENTRY_NAMES.indexOf(name);
  const cells = [...(grid.rows[row] ?? []).filter(({ column }) => column !== 1)];
  const cell: GridCell = { row, column: 1, value: null, ...entered };
  const rows = grid.rows.map((one, index) => (index === row ? [...cells, cell] : one));
  const read = settingsReport.readBack({ ...grid, rows });
  const value: unknown =
    name in DEFAULT_LIMITS ? read.limits[name as keyof Limits] : read[name as 'year' | 'approvedTotal'];
  expect(value instanceof Big ? value.toFixed() : value).toEqual(expected);
});
