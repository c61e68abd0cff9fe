import { runCommand } from '../excel/run-command';
import { enteredInGrids } from '../workbook/read-grids';
import { settingsReport } from '../reports/settings';
import { SETTINGS_RULES } from '../reports/settings/settings-rules';
import { NOTHING_ENTERED, resolveSettings, type EnteredSettings } from '../domain/workbook-settings';
import { showReport } from './report-sheet';
import { enteredSettings, readWorkbookState } from './workbook-state';

/**
 * Writes the settings of the workbook's checks on their sheet, changed by `change` (unchanged without it), and shows it
 * unless `isShown` is false: the sheet that is there is refreshed in place, otherwise one is added. At most three
 * batches of reading and one of writing. Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function writeSettings(
  change: (entered: EnteredSettings) => EnteredSettings = (entered) => entered,
  { isShown = true } = {},
): Promise<{ sheet: string; entered: EnteredSettings }> {
  return runCommand(async (context) => {
    const state = await readWorkbookState(context);
    const sheets = state.reading.sheets.filter(({ name }) => state.kinds.get(name) === 'settings');
    const onSheet = enteredInGrids(sheets.map(({ grid }) => grid));
    const entered = change(onSheet);
    const everywhere = enteredSettings(state);
    const approvedTotal =
      entered.approvedTotal ?? (onSheet.approvedTotal === null ? everywhere.approvedTotal : null);
    const inUse = resolveSettings({ ...entered, approvedTotal }, state.document);
    const { sheet } = await showReport(
      context,
      state,
      settingsReport,
      { entered, inUse, rules: SETTINGS_RULES },
      () => ({ entered: NOTHING_ENTERED, inUse, rules: SETTINGS_RULES }),
      isShown,
    );
    return { sheet, entered };
  });
}
