import { runCommand } from '../excel/run-command';
import { cellAddress } from '../forms/area';
import type { Grid } from '../forms/grid';
import { readProjectList, readProjectListHead } from '../forms/read-project-list';
import { TEMPLATES, type TemplateFacts } from '../forms/templates';
import { localize, LOCALES, type LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { UNTOLD, type OnProgress } from '../steps/progress';
import type { ProjectTargetTable } from '../targets/target-document';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from './command-types';
import { newProjectFacts } from './new-project-facts';
import { commandTexts } from './texts';
import { readWorkbookState, type WorkbookState } from './workbook-state';

/** More problems than this are not listed one by one. */
const LISTED_PROBLEMS = 5;

/** Refuses a list with problems, naming the cells; both languages are composed, since the reader is not known here. */
function requireSound(sheet: string, rows: ReturnType<typeof readProjectList>): void {
  const problems = rows.flatMap((row) => row.problems);
  if (problems.length === 0) return;
  const inLocale = (locale: (typeof LOCALES)[number]) =>
    problems
      .slice(0, LISTED_PROBLEMS)
      .map(
        ({ place, problem, values }) =>
          `${cellAddress(place.row, place.column)} ${localize(problem, locale, values)}`,
      )
      .join(locale === 'zh-CN' ? '；' : '; ');
  const text: LocalText = {
    'zh-CN': localize(commandTexts.listProblems, 'zh-CN', {
      sheet,
      count: problems.length,
      problems: inLocale('zh-CN'),
    }),
    'en-US': localize(commandTexts.listProblems, 'en-US', {
      sheet,
      count: problems.length,
      problems: inLocale('en-US'),
    }),
  };
  throw new UserError(text);
}

/** The target tables that the rows of a list ask for. */
function projectsOfList(sheet: string, grid: Grid, facts: TemplateFacts): ProjectTargetTable[] {
  const rows = readProjectList(grid);
  if (rows.length === 0) throw new UserError(commandTexts.emptyProjectList, { sheet });
  requireSound(sheet, rows);
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
function chooseList(
  { reading, forms }: WorkbookState,
  activeSheet: string,
): { name: string; grid: Grid } | undefined {
  const lists = reading.sheets.filter(({ name }) => forms.get(name) === 'projectList');
  return lists.find(({ name }) => name === activeSheet) ?? lists.at(-1);
}

/**
 * Makes a target sheet for every row of the project list and brings the summary up to date: at most four request
 * batches, whatever the number of rows (more only where a request would pass 5 MB). Throws a UserError, which names
 * the cells, when the list is missing, empty or has rows that need correction; then nothing is changed.
 */
export async function buildFromList({
  existing,
  onProgress = UNTOLD,
}: {
  existing: ExistingPolicy;
  onProgress?: OnProgress;
}): Promise<BulkResult> {
  return runCommand(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    const state = await readWorkbookState(context, onProgress);
    const list = chooseList(state, active.name);
    if (!list) throw new UserError(commandTexts.noProjectList);
    const projects = projectsOfList(list.name, list.grid, newProjectFacts(state));
    return bulkInsert(context, state, { department: null, projects, unplaced: [] }, existing, onProgress);
  });
}
