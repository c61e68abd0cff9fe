import Big from 'big.js';
import type { DepartmentGoals, SubGoal } from '../../src/domain/department-goals';
import { fieldName, fieldValue, nearbyFields, withField } from '../../src/domain/field-paths';
import {
  DEPARTMENT_FIELDS,
  INDICATOR_FIELDS,
  PROJECT_FIELDS,
  SUB_GOAL_FIELDS,
} from '../../src/domain/fields';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';

const TABLE: ProjectTable = {
  ...EMPTY_PROJECT,
  goals: ['甲', '乙'],
  indicators: [EMPTY_INDICATOR, EMPTY_INDICATOR],
  longTerm: { goals: ['丙'], indicators: [EMPTY_INDICATOR] },
  items: [{ name: null, content: null, total: null, fiscal: null, other: null }],
  amounts: [{ of: '', role: 'part', name: null, amount: null }],
  levelPoints: [{ level1: '产出指标', points: new Big(50) }],
};
const NO_SUB_GOAL: SubGoal = { no: null, name: null, goal: null, indicator: null };
const DEPARTMENT: DepartmentGoals = {
  agency: null,
  overall: null,
  subGoals: [NO_SUB_GOAL, NO_SUB_GOAL],
  measures: ['一'],
  origin: NO_ORIGIN,
};

/** A value that makes sense in a field of each kind, and what it is read as. */
const SAMPLES = {
  text: '文字',
  amount: 15.45,
  points: 9.5,
  percent: 98,
  share: 25,
  number: 2024,
  moneyUnit: '元',
  targetValue: '≥95%',
} as const;

/** Another one. */
const OTHER = {
  text: '别的',
  amount: 20,
  points: 1,
  percent: 50,
  share: 30,
  number: 2025,
  moneyUnit: '万元',
  targetValue: '≥90%',
} as const;

type Path = readonly [path: string, kind: keyof typeof SAMPLES];

const pathsOf = (fields: readonly { key: string; kind: keyof typeof SAMPLES }[], prefix = ''): Path[] =>
  fields.map(({ key, kind }) => [prefix + key, kind]);

const PROJECT_PATHS: readonly Path[] = [
  ...pathsOf(PROJECT_FIELDS),
  ['plan[0]', 'share'],
  ['plan[3]', 'share'],
  ['goals[1]', 'text'],
  ['longTerm.goals[0]', 'text'],
  ['items[0].name', 'text'],
  ['items[0].total', 'amount'],
  ['amounts[0].name', 'text'],
  ['amounts[0].amount', 'amount'],
  ['levelPoints[0].level1', 'text'],
  ['levelPoints[0].points', 'points'],
  ...pathsOf(INDICATOR_FIELDS, 'indicators[1].'),
  ...pathsOf(INDICATOR_FIELDS, 'longTerm.indicators[0].'),
];
const DEPARTMENT_PATHS: readonly Path[] = [
  ...pathsOf(DEPARTMENT_FIELDS, 'department.'),
  ['department.measures[0]', 'text'],
  ...pathsOf(SUB_GOAL_FIELDS, 'department.subGoals[1].'),
];

describe.each([
  ['a project table', TABLE, PROJECT_PATHS],
  ['the department', DEPARTMENT, DEPARTMENT_PATHS],
] as const)('fields of %s', (_name, subject, paths) => {
  test.each(paths)('%s, a %s, is written and read, and nothing else changes', (path, kind) => {
    const value = SAMPLES[kind];
    const written = withField(subject, path, value);
    expect(fieldValue(written, path)).toBe(value);
    for (const [other] of paths) {
      if (other !== path) expect(fieldValue(written, other)).toBe(fieldValue(subject, other));
    }
    // The same where every other field is filled in.
    const full = paths.reduce((made, [each, its]) => withField(made, each, SAMPLES[its]), subject);
    const changed = withField(full, path, OTHER[kind]);
    for (const [each, its] of paths)
      expect([each, fieldValue(changed, each)]).toEqual([each, (each === path ? OTHER : SAMPLES)[its]]);
    expect(fieldName(path)?.['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(fieldName(path)?.['en-US']).toMatch(/[a-z]/);
  });

  test.each([
    '',
    'nothing',
    'goals',
    'goals[7]',
    'goals[0].text',
    'measures[0].text',
    'indicators[7].target',
    'indicators[0]',
    'indicators[0].nothing',
    'origin',
    'code[0]',
  ])('%s names no field', (path) => {
    const asked = subject === DEPARTMENT ? `department.${path}` : path;
    expect(fieldValue(subject, asked)).toBeNull();
    expect(withField(subject, asked, '文字')).toEqual(subject);
  });
});

test.each([
  ['budget.total', 'abc'],
  ['budget.total', ''],
  ['budget.total', Number.NaN],
  ['plan[1]', '一半'],
  ['year', ' '],
  ['moneyUnit', '美元'],
])('%s does not take %p', (path, value) => {
  expect(withField(TABLE, path, value)).toBe(TABLE);
});

test('amounts are decimals, and a figure in a text field is a text', () => {
  expect(withField(TABLE, 'budget.total', '15.450').budget.total).toEqual(new Big('15.45'));
  expect(withField(TABLE, 'name', 7).name).toBe('7');
  expect(withField(TABLE, 'indicators[0].target', '≥23个').indicators[0]?.target).toMatchObject({
    kind: 'quantity',
    unit: '个',
  });
});

test.each([
  ['indicators', ['indicators[0].level2', 'indicators[0].level1', 'goals[0]', 'code', 'name']],
  ['indicators[2].target', ['indicators[2].level3', 'indicators[2].level2', 'code', 'name']],
  ['indicators[2].level3', ['indicators[2].level2', 'code', 'name']],
  ['goals[1]', ['goals[0]', 'purpose', 'code', 'name']],
  ['plan[2]', ['plan[0]', 'budget.total', 'code', 'name']],
  ['budget.other', ['budget.total', 'code', 'name']],
  ['moneyUnit', ['agency.name', 'code', 'name']],
  ['purpose', ['code', 'name']],
  ['nothing', ['code', 'name']],
  [
    'department.subGoals[3].goal',
    ['department.subGoals[3].name', 'department.subGoals[3].no', 'department.overall', 'department.agency'],
  ],
])('without a cell of its own, %s is looked for at its neighbours', (path, expected) => {
  expect(nearbyFields(path)).toEqual(expected);
});

test('a list as a whole has a name too, and a path that names nothing has none', () => {
  expect(fieldName('indicators')?.['zh-CN']).toBe('绩效指标');
  expect(fieldName('department.subGoals')?.['zh-CN']).toMatch(/分项/);
  for (const path of ['nothing', 'department.nothing', 'subGoals', 'department.indicators', '']) {
    expect(fieldName(path)).toBeNull();
  }
});
