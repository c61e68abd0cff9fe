import { openNewWorkbook } from '../../excel/open-new-workbook';
import { runCommand } from '../../excel/run-command';
import { writeWorkbook } from '../../outputs/xlsx/write-workbook';
import { silently, type OnProgress } from '../../steps/progress';
import { planRollForward } from '../../workbook/roll-forward/plan-roll-forward';
import { newSession, readOpenWorkbook } from './read-workbook';

/** A workbook of next year that was opened. */
export interface RolledForward {
  from: number;
  to: number;
  projects: number;
  /** How many places were taken over and are to be looked at. */
  carried: number;
  /** The sheet that lists them. */
  review: string;
}

/**
 * Makes the workbook of next year and opens it beside the open one, of which nothing is changed: two batches of reading
 * and one that opens it. Throws a UserError when nothing can be rolled forward or anything fails.
 */
export async function rollForward(
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<RolledForward> {
  const { workbook } = await runCommand((excel) => readOpenWorkbook(excel, session, onProgress));
  const rolled = planRollForward(workbook.document, workbook.entered, null);
  const { bytes } = await writeWorkbook(rolled.plans, { activeSheet: rolled.review });
  await openNewWorkbook(bytes);
  const { from, to, carried, review, projects } = rolled;
  return { from, to, carried, review, projects: projects.length };
}
