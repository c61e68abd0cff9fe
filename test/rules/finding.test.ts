import type { CellPlace } from '../../src/domain/place';
import type { OutdatedSummary, UnusableSettings } from '../../src/domain/target-document';
import {
  findingMessage,
  placeOf,
  subjectOf,
  undecidedReason,
  undecidedReasons,
  foundValue,
  type Finding,
} from '../../src/rules/finding';
import { documentOf, givenDepartment, read, tableWith } from './support/given';

const finding = (change: Partial<Finding>): Finding => ({
  rule: 'code-form',
  severity: 'error',
  table: null,
  field: 'code',
  values: {},
  fix: null,
  ...change,
});

describe('the sentence of a finding', () => {
  test('has its values filled in, those that depend on the language in that', () => {
    const made = finding({
      rule: 'level2-missing',
      values: { missing: { 'zh-CN': '数量指标', 'en-US': 'quantity' } },
    });
    expect(findingMessage(made, 'zh-CN')).toBe('缺少数量指标。');
    expect(findingMessage(made, 'en-US')).toBe('There is no indicator of quantity.');
  });

  test('of a rule that is not in the catalogue is its id', () => {
    expect(findingMessage(finding({ rule: 'no-such-rule' }), 'zh-CN')).toBe('no-such-rule');
  });
});

test('reasons for not deciding, each once', () => {
  const doubt = (unit: string) => ({
    rule: 'x',
    table: null,
    field: 'code',
    reason: { 'zh-CN': '不懂{unit}', 'en-US': '{unit} is not understood' },
    values: { unit },
  });
  expect(undecidedReason(doubt('吨'), 'en-US')).toBe('吨 is not understood');
  expect(undecidedReasons([doubt('吨'), doubt('斤'), doubt('吨')], 'zh-CN')).toEqual(['不懂吨', '不懂斤']);
});

describe('where a field stands', () => {
  const place: CellPlace = { row: 3, column: 1 };
  const origin = (cells: Record<string, CellPlace>) => ({
    file: '甲.xlsx',
    sheet: '表一',
    cells: new Map(Object.entries(cells)),
  });
  const at = (cells: Record<string, CellPlace>, field: string) =>
    placeOf(tableWith({}, { origin: origin(cells) }), field);

  test('in its cell, its sheet and its file', () => {
    expect(at({ code: place }, 'code')).toEqual({ file: '甲.xlsx', sheet: '表一', cell: place });
  });

  test('on another sheet, if its cell says so', () => {
    expect(at({ code: { ...place, sheet: '表二' } }, 'code').sheet).toBe('表二');
  });

  test('next to it when it has no cell of its own', () => {
    expect(at({ code: place }, 'name').cell).toEqual(place);
    expect(at({ code: { row: 0, column: 0 }, 'plan[0]': place }, 'plan[2]').cell).toEqual(place);
  });

  test('nowhere when there are no cells', () => {
    expect(at({}, 'code')).toEqual({ file: '甲.xlsx', sheet: '表一', cell: null });
    expect(placeOf(null, 'code')).toEqual({ file: null, sheet: null, cell: null });
  });
});

test('a finding is about its table, about the department, or about the document as a whole', () => {
  const { document } = givenDepartment();
  const [table] = document.projects;
  expect(subjectOf({ table: table!, field: 'code' }, document)).toBe(table);
  expect(subjectOf({ table: null, field: 'department.overall' }, document)).toBe(document.department);
  expect(subjectOf({ table: null, field: 'budget.total' }, document)).toBeNull();
});

describe('a finding about what stands beside the tables', () => {
  const origin = (field: string) => ({
    file: '甲.xlsx',
    sheet: '汇总',
    cells: new Map([[field, { row: 2, column: 3, value: '23.5' }]]),
  });
  const outdatedSummary: OutdatedSummary = {
    origin: origin('summary.total'),
    listed: 1,
    projects: 2,
    shown: '23.5',
    total: '46',
  };
  const unusableSettings: UnusableSettings = {
    origin: origin('settings.year'),
    entries: [{ field: 'settings.year', label: '预算年度', shown: '23.5' }],
  };
  const { document } = givenDepartment();
  const whole = { ...document, outdatedSummary, unusableSettings };

  test('is about the summary or the settings, and holds what their cell shows', () => {
    for (const [field, subject] of [
      ['summary.total', outdatedSummary],
      ['settings.year', unusableSettings],
    ] as const) {
      expect(subjectOf({ table: null, field }, whole)).toBe(subject);
      expect(placeOf(subject, field)).toMatchObject({ sheet: '汇总', cell: { row: 2, column: 3 } });
      expect(foundValue(finding({ field }), whole)).toBe('23.5');
    }
  });

  test('is about nothing where there is none, and fields of tables are not meant', () => {
    for (const field of ['summary.total', 'settings.year']) {
      expect(subjectOf({ table: null, field }, document)).toBeNull();
      expect(foundValue(finding({ field }), document)).toBeNull();
    }
    expect(subjectOf({ table: null, field: 'department.summary.' }, whole)).toBe(document.department);
  });
});

describe('what the field of a finding holds', () => {
  test('its value, else what was read in its cell', () => {
    const { document } = read(
      { 'budget.total': { value: '约二十三' }, 'budget.other': { value: true }, purpose: { value: '' } },
      { 'budget.total': null, purpose: null },
    );
    const table = document.projects[0]!;
    const valueAt = (field: string) => foundValue(finding({ table, field }), document);
    expect(valueAt('budget.fiscal')).toBe(23);
    expect(valueAt('budget.total')).toBe('约二十三');
    expect(valueAt('budget.other')).toBe('true');
    expect(valueAt('purpose')).toBeNull();
    expect(valueAt('plan[9]')).toBeNull();
  });

  test('nothing of the document as a whole', () => {
    const { document } = documentOf([tableWith()]);
    expect(foundValue(finding({ field: 'budget.total' }), document)).toBeNull();
  });

  test('of the department', () => {
    const { document } = givenDepartment();
    expect(foundValue(finding({ field: 'department.subGoals[1].name' }), document)).toBe('民生保障');
  });
});
