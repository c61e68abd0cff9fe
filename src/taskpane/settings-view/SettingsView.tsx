import { Spinner } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { PreferencesForm } from './PreferencesForm';
import { WorkbookSettingsForm } from './WorkbookSettingsForm';

/** Settings of the workbook, which every colleague shares, and of this user. */
export function SettingsView(): JSX.Element {
  const { say } = useWords();
  const { readSettings } = usePaneActions();
  const settings = usePaneState((state) => state.settings);
  const check = usePaneState((state) => state.check);
  // Again after each check: the user may have filled in the sheet itself.
  useEffect(() => {
    void readSettings();
  }, [readSettings, check]);
  return (
    <>
      {settings ? (
        <WorkbookSettingsForm settings={settings} />
      ) : (
        <Spinner size="tiny" label={say(paneTexts.loading)} />
      )}
      <PreferencesForm />
    </>
  );
}
