import { bestForm, FORMS, formById, missingLabels, printedWidth } from '../../src/forms/registry';
import { readGrids } from '../../src/forms/reader/read-grids';
import { isFormTitle } from '../../src/forms/vocabulary/titles';
import type { Mark } from '../../src/forms/form';
import type { IndicatorColumn } from '../../src/forms/vocabulary/indicator-columns';
import { sheetOf } from '../corpus/table';
import { ALL_TABLES } from '../corpus/all-tables';

const tables = Object.entries(ALL_TABLES);

test('ids are unique, and each form has tables in the corpus and titles that are titles', () => {
  const ids = FORMS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(tables.map(([, { form }]) => form))].sort()).toEqual([...ids].sort());
  for (const { titles } of FORMS) expect(titles.filter((title) => !isFormTitle(title))).toEqual([]);
  expect(formById('unheardOf')).toBeNull();
});

test.each(tables)('%s: its form has a place for all that is read in it', (_, { form, rows }) => {
  const has = formById(form)!.has;
  const isHad = (path: string) => {
    const pattern = path.replace(/\[\d+\]/g, '[]');
    return has.some((known) => [known, `${known}[]`].includes(pattern) || pattern.startsWith(`${known}[].`));
  };
  const { projects, departments } = readGrids([sheetOf(rows)]);
  for (const { origin } of [...projects, ...departments]) {
    expect([...origin.cells.keys()].filter((path) => !isHad(path))).toEqual([]);
  }
});

test('of a form that is not known, those labels are missing that the nearest form demands', () => {
  expect(missingLabels(new Set(['name', 'supervisor']))).toEqual(['绩效指标']);
  expect(missingLabels(new Set(['code', 'plan', 'indicators']))).toEqual(['预算数']);
});

describe('the form that fits best', () => {
  const PLAIN = { isDepartment: false, isEvaluation: false, isMonitoring: false };
  type Traits = Partial<typeof PLAIN> | null;
  /** What is found: the marks, the columns of indicators, what the title says, and whether it is a list. */
  const fits = (marks: string, columns: string, title: Traits = null, isList = false) =>
    bestForm({
      marks: new Set(marks.split(' ') as Mark[]),
      columns: new Set(columns.split(' ') as IndicatorColumn[]),
      title: title && { ...PLAIN, ...title },
      isList,
    })?.id ?? null;
  const USUAL = 'level1 level2 level3 target';
  const SCORED = `${USUAL} actual score`;

  test.each<[string, string, string, Traits?, boolean?]>([
    ['spendingPlan', 'code name plan budgetBlock indicators', USUAL],
    ['spendingPlan', 'name plan indicators', USUAL],
    ['spendingPlan', 'code name budgetBlock goals indicators', USUAL],
    ['spendingPlan', 'code name indicators', `${USUAL} description basis`],
    ['declaration', 'code name goals indicators', USUAL],
    ['declaration', 'name indicators', USUAL],
    ['declaration', 'supervisor indicators', USUAL],
    ['declaration', 'goals indicators', USUAL],
    ['declaration', 'budget.total indicators', USUAL],
    ['declaration', 'agency name indicators', USUAL],
    ['declaration', 'departmentName name indicators', USUAL],
    ['indicatorList', 'indicators', USUAL],
    ['declaration', 'agency indicators', USUAL],
    ['indicatorList', 'indicators', USUAL, {}],
    ['indicatorList', 'code name plan indicators', USUAL, {}, true],
    ['indicatorList', 'name goals tasks departmentName indicators', USUAL, { isDepartment: true }, true],
    ['departmentTargets', 'goals indicators', USUAL, { isDepartment: true }],
    ['departmentTargets', 'departmentName goals indicators', USUAL],
    ['departmentTargets', 'tasks name indicators', USUAL],
    ['selfEvaluation', 'name indicators', USUAL, { isEvaluation: true }],
    ['selfEvaluation', 'name execution indicators', SCORED],
    ['selfEvaluation', 'name code plan indicators', SCORED],
    ['departmentSelfEvaluation', 'indicators', USUAL, { isEvaluation: true, isDepartment: true }],
    ['departmentSelfEvaluation', 'departmentName indicators', SCORED],
    ['monitoring', 'name indicators', USUAL, { isMonitoring: true }],
    ['monitoring', 'name indicators', `${USUAL} prospect`],
    ['monitoring', 'name indicators', `${SCORED} prospect`],
    ['monitoring', 'name indicators', `${USUAL} actual`],
    ['monitoring', 'indicators', USUAL, { isMonitoring: true, isDepartment: true }],
    ['selfEvaluation', 'name indicators', `${USUAL} actual`, { isEvaluation: true }],
  ])('%s: of %s with the columns %s', (expected, marks, columns, title = null, isList = false) => {
    expect(fits(marks, columns, title, isList)).toBe(expected);
  });

  test.each<[string, string, Traits?]>([
    ['name goals', USUAL],
    ['departmentName tasks', USUAL],
    ['name goals', SCORED, { isEvaluation: true }],
    ['name', `${USUAL} prospect`, { isMonitoring: true }],
    ['departmentName', SCORED, { isDepartment: true, isEvaluation: true }],
    ['execution code plan', USUAL],
  ])('none of %s without indicators', (marks, columns, title = null) => {
    expect(fits(marks, columns, title)).toBeNull();
  });
});

test('the rows of a printed form are as wide as it prints them', () => {
  expect((['code', 'budgetBlock', 'plan', 'goals', 'name'] as const).map(printedWidth)).toEqual([
    ...[4, 7, 5, 2, null],
  ]);
});
