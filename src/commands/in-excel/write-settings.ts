import { runCommand } from '../../excel/run-command';
import { settingsReport } from '../../reports/settings';
import { ENTRY_NAMES } from '../../reports/settings/settings-entries';
import { SETTINGS_RULES } from '../../reports/settings/settings-rules';
import { resolveSettings, type EnteredSettings } from '../../domain/workbook-settings';
import { showReport } from './report-sheet';
import { newSession, readOpenWorkbook } from './read-workbook';

/**
 * Writes the settings of the workbook's checks on their sheet, changed by `change` (unchanged without it), and shows it
 * unless `isShown` is false: the sheet that is there is refreshed in place, otherwise one is added. At most three
 * batches of reading and one of writing. Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function writeSettings(
  change: (entered: EnteredSettings) => EnteredSettings = (entered) => entered,
  { isShown = true, session = newSession() } = {},
): Promise<{ sheet: string; entered: EnteredSettings }> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const { workbook } = opened;
    const onSheet = workbook.enteredOnSettings;
    const entered = change(onSheet);
    const approvedTotal =
      entered.approvedTotal ?? (onSheet.approvedTotal === null ? workbook.entered.approvedTotal : null);
    const inUse = resolveSettings({ ...entered, approvedTotal }, workbook.document);
    const { sheet } = await showReport(
      excel,
      opened,
      settingsReport,
      { entered, inUse, rules: SETTINGS_RULES, entries: ENTRY_NAMES },
      isShown,
    );
    return { sheet, entered };
  });
}
