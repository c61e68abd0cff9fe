import { runCommand } from '../../excel/run-command';
import { UserError } from '../../locale/user-error';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import { silently, type OnProgress } from '../../steps/progress';
import { planSummary } from '../../workbook/plan-summary';
import { commandTexts } from '../texts';
import { changeWorkbook } from './change-workbook';
import { newSession, readOpenWorkbook } from './read-workbook';

/** What became of a summary; `total` is in 万元, in plain digits. */
export interface BuiltSummary {
  sheet: string;
  projects: number;
  total: string;
  /** Sheets of projects whose budget is not in the total. */
  uncounted: readonly string[];
  /** Sheets of projects that state no money unit and count as 万元. */
  assumed: readonly string[];
  /** Hidden sheets whose projects are in it. */
  hidden: readonly string[];
  /** Tables in no known form: none of them is in it. */
  unread: readonly string[];
}

/**
 * Builds the summary of all project tables in the workbook, those made by hand included, or refreshes the one that is
 * there in place; shows it. At most three batches of reading and one of writing, with calls that Excel can undo. Throws
 * a UserError and leaves the workbook as it was when anything fails.
 */
export async function buildSummary(
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<BuiltSummary> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session, onProgress);
    const { sheets, projects } = opened.workbook;
    if (projects.length === 0) throw new UserError(commandTexts.noProjects);
    const { plan, rewrite, ...told } = planSummary(
      opened.workbook,
      projects,
      sheetNamer(sheets.map(({ name }) => name)),
    );
    const changes = { add: rewrite ? [] : [plan], rewrite: rewrite ? [rewrite] : [], activate: plan.name };
    await changeWorkbook(excel, opened, changes, onProgress);
    return { sheet: plan.name, projects: projects.length, ...told };
  });
}

/** A summary that was brought up to date; `total` is in 万元, in plain digits. */
export interface RefreshedSummary {
  sheet: string;
  total: string;
}

/**
 * Brings the summary up to date in place where it is not, and leaves the user where he is; null where there is nothing to
 * do, and where the sheet was laid out by hand. At most three batches of reading and one of writing. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 */
export async function refreshSummary(session = newSession()): Promise<RefreshedSummary | null> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const { document, projects, sheets } = opened.workbook;
    if (document.outdatedSummary === undefined || projects.length === 0) return null;
    const { rewrite, total } = planSummary(
      opened.workbook,
      projects,
      sheetNamer(sheets.map(({ name }) => name)),
    );
    if (!rewrite) return null;
    // What the user may want to take back is the command before.
    await changeWorkbook(excel, { ...opened, session: newSession() }, { add: [], rewrite: [rewrite] });
    return { sheet: rewrite.after.name, total };
  });
}
