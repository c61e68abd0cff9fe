import type { ProjectTable } from '../../src/domain/project-table';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import { checkDocument } from '../../src/rules/checker';
import { GOOD_EVALUATION, GOOD_TABLE } from './support/good-table';

const CELL = { row: 3, column: 1, value: null };

/** What is missed on the evaluation of a project that has an empty cell for who supervises. */
function missed(targets: Partial<ProjectTable>, cells: readonly string[]): string[] {
  const origin = (paths: readonly string[], sheet: string) => ({
    file: null,
    sheet,
    cells: new Map(paths.map((path) => [path, CELL] as const)),
  });
  const table: ProjectTable = { ...GOOD_TABLE, form: 'declaration', ...targets, origin: origin(cells, '表') };
  const evaluation = { ...GOOD_EVALUATION, origin: origin(['supervisor'], '自评') };
  const document = {
    department: null,
    projects: [table],
    departments: [],
    followUps: [evaluation],
    unplaced: [],
  };
  const { findings } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  return findings.filter(({ table: one }) => one === evaluation).map(({ rule }) => rule);
}

test('what the targets say and the later table has lost is missed there', () => {
  expect(missed({ supervisor: '某县水利局' }, ['supervisor'])).toEqual(['supervisor-missing']);
});

test('what the targets have no place for is to be filled in there', () => {
  expect(missed({ form: 'spendingPlan' }, [])).toEqual(['supervisor-missing']);
});

test('what the targets are still to say is asked for once, of them', () => {
  expect(missed({ supervisor: null }, ['supervisor'])).toEqual([]);
});
