import type { ReadSheet } from '../excel/read-sheets';
import { runCommand } from '../excel/run-command';
import { selectCell } from '../excel/select-cell';
import { cellAddress } from '../grid/area';
import type { Grid } from '../grid/grid';
import {
  readProjectList,
  readProjectListHead,
  type ListProblem,
  type ProjectListRow,
} from '../reports/project-list/read-project-list';
import { TEMPLATES, type TemplateFacts } from '../templates';
import type { OwnTemplate } from '../templates/own-template';
import { localize, type Locale } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { UNTOLD, type OnProgress } from '../steps/progress';
import type { ProjectTable } from '../domain/project-table';
import { allTemplates } from './all-templates';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from './command-types';
import { newProjectFacts } from './new-project-facts';
import { commandTexts } from './texts';
import { readWorkbookState, type WorkbookState } from './workbook-state';

/** More problems than this are not listed one by one. */
const LISTED_PROBLEMS = 8;

/** The problems of a list from its top down. */
function problemsOf(rows: readonly ProjectListRow[]): ListProblem[] {
  return rows
    .flatMap((row) => row.problems)
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

/** Says what is wrong with a list, cell by cell; both languages are composed, since the reader is not known here. */
function listRefused(sheet: string, problems: readonly ListProblem[]): UserError {
  const count = problems.length;
  const linesIn = (locale: Locale) => [
    localize(commandTexts.listProblems, locale, { sheet, count }),
    ...problems
      .slice(0, LISTED_PROBLEMS)
      .map(
        ({ place, problem, values }) =>
          `${cellAddress(place.row, place.column)}  ${localize(problem, locale, values)}`,
      ),
    ...(count > LISTED_PROBLEMS
      ? [localize(commandTexts.moreProblems, locale, { count: count - LISTED_PROBLEMS })]
      : []),
  ];
  return new UserError({ 'zh-CN': linesIn('zh-CN').join('\n'), 'en-US': linesIn('en-US').join('\n') });
}

/** The target tables that the rows of a sound list ask for. */
function projectsOfList(rows: readonly ProjectListRow[], grid: Grid, facts: TemplateFacts): ProjectTable[] {
  const { agency, moneyUnit } = readProjectListHead(grid);
  const blank = TEMPLATES[0];
  return rows.flatMap(({ code, name, budget, purpose, template }) => {
    const chosen = template ?? blank;
    const listAgency = agency.name === null && agency.code === null ? facts.agency : agency;
    return chosen
      ? [chosen.build({ ...facts, agency: listAgency, moneyUnit, code, name, budget, purpose })]
      : [];
  });
}

/** The list that the user means: the one on show when it is a list, otherwise the last one of the workbook. */
function chooseList({ reading, kinds }: WorkbookState, activeSheet: string): ReadSheet | undefined {
  const lists = reading.sheets.filter(({ name }) => kinds.get(name) === 'projectList');
  return lists.find(({ name }) => name === activeSheet) ?? lists.at(-1);
}

/**
 * Makes a target sheet for every row of the project list and brings the summary up to date: at most four request
 * batches, whatever the number of rows (more only where a request would pass 5 MB). Throws a UserError, which names
 * the cells, when the list is missing, empty or has rows that need correction; then nothing is changed, and the first of
 * those cells is shown.
 *
 * @param own - templates of the user's own, which the list may name
 */
export async function buildFromList({
  existing,
  onProgress = UNTOLD,
  own = [],
}: {
  existing: ExistingPolicy;
  onProgress?: OnProgress;
  own?: readonly OwnTemplate[];
}): Promise<BulkResult> {
  return runCommand(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    const state = await readWorkbookState(context, onProgress);
    const list = chooseList(state, active.name);
    if (!list) throw new UserError(commandTexts.noProjectList);
    const rows = readProjectList(list.grid, allTemplates(own));
    if (rows.length === 0) throw new UserError(commandTexts.emptyProjectList, { sheet: list.name });
    const problems = problemsOf(rows);
    const [first] = problems;
    if (first) {
      await selectCell(context, list.id, list.name, first.place);
      throw listRefused(list.name, problems);
    }
    const projects = projectsOfList(rows, list.grid, newProjectFacts(state));
    return bulkInsert(context, state, { department: null, projects, unplaced: [] }, existing, onProgress);
  });
}
