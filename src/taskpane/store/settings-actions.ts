import { inspectWorkbook, readSettings } from '../../commands/pane-tasks';
import { COMMANDS } from '../../commands/registry';
import type { Limits } from '../../domain/workbook-settings';
import type { SettingsChanges } from '../../workbook/settings-form';
import type { ActionTools } from './action-tools';
import { sourceOf } from './pile-actions';
import { localeIn, type Preferences } from './pane-state';

/** What the user can set, for the workbook and for himself. */
export interface SettingsActions {
  showSettings(): Promise<boolean>;
  /** Shows the settings as the workbook was read last. */
  readSettings(): Promise<void>;
  /** Keeps what is being entered, so that it is still there when the view is opened again; null discards it. */
  draftSettings(draft: SettingsChanges | null): void;
  /** Saves what has been entered. */
  saveSettings(): Promise<boolean>;
  /** Switches a rule off, or on again, for this workbook. */
  switchRule(ruleId: string, isOn: boolean): Promise<boolean>;
  /** Changes a limit of this workbook; an empty text takes the default again. */
  changeLimit(limit: keyof Limits, text: string): Promise<boolean>;
  changePreferences(preferences: Partial<Preferences>): void;
  /** Takes the standards of an office, and checks by them. */
  importStandards(file: File): Promise<boolean>;
}

export function settingsActions(tools: ActionTools): SettingsActions {
  const { store, perform, ask, showCheck, quietly } = tools;
  const { dispatch } = store;
  return {
    showSettings: () => perform(COMMANDS.showSettings, undefined),
    readSettings: async () => {
      await quietly(async () =>
        dispatch({ type: 'settingsRead', settings: await ask(readSettings, undefined) }),
      );
    },
    draftSettings: (draft) => dispatch({ type: 'settingsDrafted', draft }),
    saveSettings: () => {
      const { settingsDraft } = store.getState();
      return perform(COMMANDS.saveSettings, { changes: settingsDraft ?? {} }, async ({ report }) => {
        dispatch({ type: 'settingsRead', settings: await ask(readSettings, undefined) });
        // What the user has gone on entering meanwhile stays.
        if (store.getState().settingsDraft === settingsDraft)
          dispatch({ type: 'settingsDrafted', draft: null });
        showCheck(report);
      });
    },
    switchRule: (ruleId, isOn) =>
      perform(COMMANDS.switchRule, { ruleId, isOn }, ({ report }) => showCheck(report)),
    changeLimit: (limit, text) =>
      perform(COMMANDS.changeLimit, { limit, text }, ({ report }) => showCheck(report)),
    importStandards: (file) =>
      perform(COMMANDS.importStandards, { read: () => sourceOf(file) }, async ({ report }) => {
        dispatch({ type: 'settingsRead', settings: await ask(readSettings, undefined) });
        showCheck(report);
      }),
    changePreferences: (preferences) => {
      const locale = () => localeIn(store.getState());
      const before = locale();
      dispatch({ type: 'preferencesChanged', preferences });
      // The report is in words already.
      if (locale() !== before && store.getState().check)
        void quietly(async () => showCheck(await ask(inspectWorkbook, undefined)));
    },
  };
}
