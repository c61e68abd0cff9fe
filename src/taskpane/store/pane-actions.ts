import type { CommandRunner } from '../commands';
import { actionTools } from './action-tools';
import { findingActions, type FindingActions } from './finding-actions';
import { handInActions, type HandInActions } from './hand-in-actions';
import { importActions, type ImportActions } from './import-actions';
import { insertActions, type InsertActions } from './insert-actions';
import type { PaneState, ViewId } from './pane-state';
import type { PaneStore } from './pane-store';
import { yearActions, type YearActions } from './year-actions';
import { pileActions, type PileActions } from './pile-actions';
import { settingsActions, type SettingsActions } from './settings-actions';

/** What the user can do with the pane itself. */
interface FrameActions {
  openView(view: ViewId): void;
  /** Opens the settings at one of them. */
  openSetting(setting: NonNullable<PaneState['settingWanted']>): void;
  /** The setting that was wanted has the keyboard. */
  settingReached(): void;
  cancelTask(): void;
  dismissResult(): void;
}

/** What the user can do. Commands tell whether they were done; how they ended stands in the state. */
export type PaneActions = FrameActions &
  ImportActions &
  InsertActions &
  FindingActions &
  HandInActions &
  PileActions &
  SettingsActions &
  YearActions;

/** Views that show what the workbook holds. */
const SHOWS_WORKBOOK: ReadonlySet<ViewId> = new Set(['overview', 'check', 'handIn', 'settings']);

/** Ties what the user does to the commands and to the store. */
export function paneActions(store: PaneStore, runner: CommandRunner): PaneActions {
  const { dispatch } = store;
  const tools = actionTools(store, runner);
  const checks = findingActions(tools);
  const openView = (view: ViewId): void => {
    // What comes after an import is offered once.
    if (view !== 'import' && store.getState().imported) dispatch({ type: 'imported', result: null });
    dispatch({ type: 'viewOpened', view });
    // That something was done in another view would only puzzle here; a failure may still be worked on.
    if (store.getState().task.status === 'done') dispatch({ type: 'taskDismissed' });
    const { preferences, task } = store.getState();
    // Nobody has followed the user's edits meanwhile.
    if (!preferences.liveChecks && SHOWS_WORKBOOK.has(view) && task.status !== 'running')
      void checks.inspectWorkbook();
  };
  return {
    ...importActions(tools),
    ...insertActions(tools),
    ...checks,
    ...handInActions(tools),
    ...pileActions(tools),
    ...yearActions(tools),
    ...settingsActions(tools),
    openView,
    openSetting: (setting) => {
      dispatch({ type: 'settingWanted', setting });
      openView('settings');
    },
    settingReached: () => dispatch({ type: 'settingWanted', setting: null }),
    cancelTask: () => dispatch({ type: 'taskCancelled' }),
    dismissResult: () => dispatch({ type: 'taskDismissed' }),
  };
}
