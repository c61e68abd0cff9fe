import type { SettingsChanges } from '../../workbook/settings-form';
import type { CheckLimits } from '../../domain/workbook-settings';
import type { LocalText } from '../../locale/locale';
import { paneTexts } from '../texts';
import type { ActionTools } from './action-tools';
import type { Preferences } from './pane-state';

/** What the user can set, for the workbook and for himself. */
export interface SettingsActions {
  showSettings(): Promise<boolean>;
  readSettings(): Promise<void>;
  /** Keeps what is being entered, so that it is still there when the view is opened again; null discards it. */
  draftSettings(draft: SettingsChanges | null): void;
  /** Saves what has been entered. */
  saveSettings(): Promise<boolean>;
  /** Switches a rule off, or on again, for this workbook. */
  switchRule(ruleId: string, isOn: boolean): Promise<boolean>;
  /** Changes a limit of this workbook; an empty text takes the default again. */
  changeLimit(limit: keyof CheckLimits, text: string): Promise<boolean>;
  changePreferences(preferences: Partial<Preferences>): void;
}

export function settingsActions(tools: ActionTools): SettingsActions {
  const { store, commands, tasks, locale, showCheck, quietly } = tools;
  const { dispatch } = store;
  /** Changes something that checks go by, and checks again. */
  const change = (done: LocalText, work: () => Promise<void>) =>
    tasks.run({ text: paneTexts.saving }, async (onProgress) => {
      await work();
      showCheck(await commands.checkWorkbook(locale(), onProgress));
      return { title: { text: done } };
    });
  return {
    showSettings: () =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.showSettings();
        return { title: { text: paneTexts.settingsShown, values: { sheet } } };
      }),
    readSettings: async () => {
      await quietly(async () => dispatch({ type: 'settingsRead', settings: await commands.readSettings() }));
    },
    draftSettings: (draft) => dispatch({ type: 'settingsDrafted', draft }),
    saveSettings: () =>
      tasks.run({ text: paneTexts.saving }, async (onProgress) => {
        const { settingsDraft } = store.getState();
        const { sheet } = await commands.saveSettings(settingsDraft ?? {});
        dispatch({ type: 'settingsRead', settings: await commands.readSettings() });
        // What the user has gone on entering meanwhile stays.
        if (store.getState().settingsDraft === settingsDraft)
          dispatch({ type: 'settingsDrafted', draft: null });
        showCheck(await commands.checkWorkbook(locale(), onProgress));
        return { title: { text: paneTexts.settingsSaved, values: { sheet } } };
      }),
    switchRule: (ruleId, isOn) =>
      change(isOn ? paneTexts.ruleSwitchedOn : paneTexts.ruleSwitchedOff, () =>
        commands.switchRule(ruleId, isOn),
      ),
    changeLimit: (limit, text) => change(paneTexts.limitChanged, () => commands.changeLimit(limit, text)),
    changePreferences: (preferences) => {
      const before = locale();
      dispatch({ type: 'preferencesChanged', preferences });
      // The report is in words already.
      if (locale() !== before && store.getState().check)
        void quietly(async () => showCheck(await commands.lookAtWorkbook(locale())));
    },
  };
}
