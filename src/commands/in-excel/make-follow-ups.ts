import { runCommand } from '../../excel/run-command';
import { UserError } from '../../locale/user-error';
import { silently, type OnProgress } from '../../steps/progress';
import { calendarDateOn, monthMonitored, type LaterPhase } from '../../workbook/follow-ups';
import { planFollowUps } from '../../workbook/plan-follow-ups';
import { commandTexts } from '../texts';
import { changeWorkbook } from './change-workbook';
import { newSession, readOpenWorkbook } from './read-workbook';

/** What became of the sheets of a later phase. */
export interface MadeFollowUps {
  /** The sheet that sums them up. */
  summary: string;
  /** The evaluation of the whole department; null of none. */
  department: string | null;
  /** Sheets that were made or refreshed. */
  tables: number;
  /** Sheets that people laid out themselves, which stay as they are. */
  left: readonly string[];
  /** Sheets of a project for which a later one of the phase stands: they stay, and are in no sum. */
  earlier: readonly string[];
  /** Sheets of targets that nothing can follow, since they have no code and name, or those of another table. */
  nameless: readonly string[];
  /** Up to whose end a monitoring looks; null of an evaluation. */
  month: number | null;
}

/**
 * Makes the sheets of a later phase for all projects of the workbook, or refreshes them in place with what was entered
 * there, and the sheet that sums them up; shows it. Two batches of reading up to 250 sheets, one for what the refreshed
 * sheets hold, and one of writing for each 50 sheets, with calls that Excel can undo. Throws a UserError and leaves the
 * workbook as it was when anything fails.
 *
 * @param month - 1-12, up to whose end a monitoring looks; null takes that of the sheets that are there, else the last
 *   that is over
 */
export async function makeFollowUps(
  phase: LaterPhase,
  month: number | null,
  onProgress: OnProgress = silently,
  session = newSession(),
  today = new Date(),
): Promise<MadeFollowUps> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session, onProgress);
    const { workbook } = opened;
    const { year, limits } = workbook.settings;
    const planned = planFollowUps(workbook, {
      phase,
      year,
      limits,
      month: phase === 'evaluation' ? null : month,
      usualMonth: monthMonitored(calendarDateOn(today), year),
    });
    if (planned.tables + planned.left.length === 0)
      throw planned.nameless.length > 0
        ? new UserError(commandTexts.allNameless, { names: planned.nameless.join('、') })
        : new UserError(commandTexts.nothingToFollow);
    await changeWorkbook(
      excel,
      opened,
      { add: planned.add, rewrite: planned.rewrite, activate: planned.summary },
      onProgress,
    );
    const { summary, department, tables, left, earlier, nameless, month: monitored } = planned;
    return { summary, department, tables, left, earlier, nameless, month: monitored };
  });
}
