import { FORMS, formById, missingLabels } from '../../src/forms/registry';
import { readGrids } from '../../src/forms/reader/read-grids';
import { isFormTitle } from '../../src/forms/vocabulary/titles';
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
