import Big from 'big.js';
import {
  DEFAULT_LIMITS,
  NOTHING_ENTERED,
  resolveSettings,
  type EnteredSettings,
  type Limits,
} from '../../../src/domain/workbook-settings';
import type { Grid, GridCell } from '../../../src/grid/grid';
import { checkDocument } from '../../../src/rules/checker';
import { placeOf, subjectOf } from '../../../src/rules/finding';
import { readProfile } from '../../../src/rules/standards/read-profile';
import { settingsReport } from '../../../src/reports/settings';
import { unusableSettings } from '../../../src/reports/settings/unusable-settings';
import { workbookOfGrids } from '../../../src/workbook/workbook-session';
import { ENTRY_NAMES, type EntryName } from '../../../src/reports/settings/settings-entries';
import { SETTINGS_RULES } from '../../../src/reports/settings/settings-rules';
import { gridOfPlan } from '../../support/grid-of-plan';
import { expectSoundPlan } from '../../support/plan-invariants';

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
  expect(settingsReport.readBack(gridOfPlan(plan)).entered).toEqual(ENTERED);
  expect(settingsReport.readBack(gridOfPlan(planOf(NOTHING_ENTERED))).entered).toEqual(NOTHING_ENTERED);
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
  const { entered: read } = settingsReport.readBack({ ...grid, rows });
  const value: unknown =
    name in DEFAULT_LIMITS ? read.limits[name as keyof Limits] : read[name as 'year' | 'approvedTotal'];
  expect(value instanceof Big ? value.toFixed() : value).toEqual(expected);
});

describe('entries that cannot be used', () => {
  /** The grid of a settings sheet whose entry holds something else. */
  function gridWith(name: EntryName, cell: Partial<GridCell>) {
    const grid = gridOfPlan(planOf(ENTERED));
    const row = 3 + ENTRY_NAMES.indexOf(name);
    const changed = (one: GridCell) =>
      one.row === row && one.column === 1 ? { ...one, numberFormat: undefined, ...cell } : one;
    return { ...grid, rows: grid.rows.map((cells) => cells.map(changed)) };
  }
  const unusableOn = (grid: Grid) => unusableSettings([{ grid, ...settingsReport.readBack(grid) }]);
  const told = (name: EntryName, cell: Partial<GridCell>) => unusableOn(gridWith(name, cell))?.entries ?? [];

  test.each<[EntryName, Partial<GridCell>, string]>([
    ['year', { value: '明年' }, '明年'],
    ['year', { value: 202 }, '202'],
    ['moneyUnit', { value: '美元' }, '美元'],
    ['villages', { value: 2.5 }, '2.5'],
    ['approvedTotal', { value: null, error: '#REF!' }, '#REF!'],
    ['approvedTotal', { value: null, formula: 'uncalculated' }, ''],
    ['leastSatisfaction', { value: 120 }, '120'],
    ['countHidden', { value: '也许' }, '也许'],
    ['form', { value: '自拟表式' }, '自拟表式'],
    ['standards', { value: '{"name":"某区标准"' }, '{"name":"某区标准"'],
  ])('%s that holds %j is told with its cell, and its default holds', (name, cell, shown) => {
    const field = `settings.${name}`;
    expect(told(name, cell)).toMatchObject([{ field, shown }]);
    const origin = unusableOn(gridWith(name, cell))?.origin;
    expect(origin?.cells.get(field)).toMatchObject({ row: 3 + ENTRY_NAMES.indexOf(name), column: 1 });
    const { entered } = settingsReport.readBack(gridWith(name, cell));
    const value = name in DEFAULT_LIMITS ? entered.limits[name as keyof Limits] : entered[name as 'year'];
    expect(value ?? null).toBeNull();
  });

  test.each<[EntryName, Partial<GridCell>]>([
    ['year', { value: '2024' }],
    ['year', { value: null }],
    ['agency', { value: '某镇' }],
    ['moneyUnit', { value: ' 万元 ' }],
    ['villages', { value: ' ' }],
    ['approvedTotal', { value: 212.13, formula: 'calculated' }],
    ['leastSatisfaction', { value: 0.9, numberFormat: '0%' }],
    ['countHidden', { value: ' 是 ' }],
  ])('%s that holds %j is not', (name, cell) => expect(told(name, cell)).toEqual([]));

  test('are a finding of the workbook, on the cell of the settings sheet', () => {
    const { document, settings } = workbookOfGrids([gridWith('capSlack', { value: '很少' })]);
    const [finding, ...others] = checkDocument(document, settings).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'settings-entry', table: null, field: 'settings.capSlack' });
    const subject = subjectOf({ table: null, field: 'settings.capSlack' }, document);
    expect(placeOf(subject, 'settings.capSlack')).toMatchObject({
      sheet: '检查设置',
      cell: { row: 3 + ENTRY_NAMES.indexOf('capSlack'), column: 1, value: '很少' },
    });
    expect(settings.limits.capSlack).toBe(DEFAULT_LIMITS.capSlack);
  });
});

test('a workbook reads its settings sheet once, whatever is asked of it', () => {
  const grid = gridOfPlan(planOf(ENTERED));
  let asked = 0;
  // The label of an entry is looked at by what recognises the sheet, and by what reads it.
  const rows = grid.rows.map((row) =>
    row.map((cell) =>
      cell.row === 3 && cell.column === 1
        ? Object.defineProperty({ ...cell }, 'value', {
            enumerable: true,
            get: () => {
              asked += 1;
              return cell.value;
            },
          })
        : cell,
    ),
  );
  const countOf = (look: (workbook: ReturnType<typeof workbookOfGrids>) => void): number => {
    asked = 0;
    look(workbookOfGrids([{ ...grid, rows }]));
    return asked;
  };
  const once = countOf((workbook) => expect(workbook.enteredOnSettings.year).toBe(2024));
  expect(once).toBeGreaterThan(0);
  const often = countOf((workbook) => {
    for (let times = 0; times < 3; times += 1) {
      expect(workbook.settings.year).toBe(2024);
      expect(workbook.document.unusableSettings).toBeUndefined();
      expect(workbook.entered.moneyUnit).toBe('元');
      expect(workbook.enteredOnSettings.year).toBe(2024);
    }
  });
  expect(often).toBe(once);
});
