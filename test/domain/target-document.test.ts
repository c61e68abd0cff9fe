import { NO_ORIGIN } from '../../src/domain/place';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import { allTables, EMPTY_DOCUMENT, isEmptyDocument } from '../../src/domain/target-document';

const GOALS = { agency: null, overall: null, subGoals: [], measures: [], origin: NO_ORIGIN };
const table = (name: string) => ({ ...EMPTY_PROJECT, name });

test('all tables: of projects, of departments, and what follows up on projects', () => {
  const document = {
    ...EMPTY_DOCUMENT,
    projects: [table('甲')],
    departments: [table('乙')],
    followUps: [table('丙')],
  };
  expect(allTables(document).map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  expect(allTables(EMPTY_DOCUMENT)).toEqual([]);
});

test('a document is empty without tables and without goals of a department, whatever was left over', () => {
  expect(isEmptyDocument(EMPTY_DOCUMENT)).toBe(true);
  expect(isEmptyDocument({ ...EMPTY_DOCUMENT, unplaced: [{ line: 1, text: '附件' }] })).toBe(true);
  expect(isEmptyDocument({ ...EMPTY_DOCUMENT, projects: [table('甲')] })).toBe(false);
  expect(isEmptyDocument({ ...EMPTY_DOCUMENT, departments: [table('甲')] })).toBe(false);
  expect(isEmptyDocument({ ...EMPTY_DOCUMENT, followUps: [table('甲')] })).toBe(false);
  expect(isEmptyDocument({ ...EMPTY_DOCUMENT, department: GOALS })).toBe(false);
});
