import type { ReadSheet } from '../../excel/read-sheets';
import { runCommand } from '../../excel/run-command';
import { cellAddress } from '../../grid/area';
import { projectListReport, type ProjectListContents } from '../../reports/project-list';
import type { ListProblem, ProjectListRow } from '../../reports/project-list/read-project-list';
import { writtenForm, type WrittenForm } from '../../forms/registry';
import { TEMPLATES, type TemplateFacts } from '../../templates';
import { inForm } from '../../templates/in-form';
import type { OwnTemplate } from '../../templates/own-template';
import { localize, type Locale } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { silently, type OnProgress } from '../../steps/progress';
import type { ProjectTable } from '../../domain/project-table';
import { EMPTY_DOCUMENT } from '../../domain/target-document';
import { allTemplates } from './all-templates';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from '../../workbook/bulk-result';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { commandTexts } from '../texts';
import type { Workbook } from '../../workbook/workbook';
import { newSession, readWithSelection, type OpenSession } from './read-workbook';

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
function projectsOfList(
  { head, rows }: ProjectListContents,
  facts: TemplateFacts,
  form: WrittenForm,
): ProjectTable[] {
  const { agency, moneyUnit } = head;
  const blank = TEMPLATES[0];
  return rows.flatMap(({ code, name, budget, purpose, template }) => {
    const chosen = template ?? blank;
    const listAgency = agency.name === null && agency.code === null ? facts.agency : agency;
    return chosen
      ? [inForm(chosen.build({ ...facts, agency: listAgency, moneyUnit, code, name, budget, purpose }), form)]
      : [];
  });
}

/** The list that the user means: the one on show when it is a list, otherwise the last one of the workbook. */
function chooseList(workbook: Workbook<ReadSheet>, activeSheet: string): ReadSheet | undefined {
  const lists = workbook.sheetsOf('projectList');
  return lists.find(({ name }) => name === activeSheet) ?? lists.at(-1);
}

/**
 * Makes a target sheet for every row of the project list and brings the summary up to date: at most three batches of
 * reading and one of writing for each 50 sheets (more only where a request would pass 5 MB). Throws a UserError, which names
 * the cells, when the list is missing, empty or has rows that need correction; then nothing is changed, and the first of
 * those cells is shown.
 *
 * @param own - templates of the user's own, which the list may name
 */
export async function buildFromList({
  existing,
  onProgress = silently,
  own = [],
  session = newSession(),
}: {
  existing: ExistingPolicy;
  onProgress?: OnProgress;
  own?: readonly OwnTemplate[];
  session?: OpenSession;
}): Promise<BulkResult> {
  return runCommand(async (excel) => {
    const opened = await readWithSelection(excel, session, onProgress);
    const list = chooseList(opened.workbook, opened.selection.sheet);
    if (!list) throw new UserError(commandTexts.noProjectList);
    const contents = projectListReport.readBack(list.grid, allTemplates(own));
    const { rows } = contents;
    if (rows.length === 0) throw new UserError(commandTexts.emptyProjectList, { sheet: list.name });
    const problems = problemsOf(rows);
    const [first] = problems;
    if (first) {
      await excel.selectCell(list.id, list.name, first.place);
      throw listRefused(list.name, problems);
    }
    const projects = projectsOfList(
      contents,
      newProjectFacts(opened.workbook),
      writtenForm(opened.workbook.settings.form),
    );
    return bulkInsert(excel, opened, { ...EMPTY_DOCUMENT, projects }, existing, onProgress);
  });
}
