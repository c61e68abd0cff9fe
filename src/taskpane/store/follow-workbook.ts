import type { PaneActions } from './pane-actions';
import type { PaneStore } from './pane-store';

/** About the pause between two cells, in milliseconds. */
const PAUSE_BEFORE_CHECK = 600;

/** Shows what the workbook holds when the pane opens, and then follows the user's edits where he wants that. */
export async function followWorkbook(store: PaneStore, actions: PaneActions): Promise<void> {
  await actions.inspectWorkbook();
  const { LiveChecks } = await import('../../commands/in-excel/live-checks');
  const live = new LiveChecks({
    pause: PAUSE_BEFORE_CHECK,
    recheck: async (sheetIds) => {
      if (store.getState().preferences.liveChecks) await actions.recheck(sheetIds);
    },
    mustWait: () => store.getState().task.status === 'running',
  });
  await live.start();
}
