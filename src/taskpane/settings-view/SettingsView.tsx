import { Spinner } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { FileChoice } from '../file-choice/FileChoice';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { PreferencesForm } from './PreferencesForm';
import { settingsTexts } from './texts';
import styles from './SettingsView.module.css';
import { WorkbookSettingsForm } from './WorkbookSettingsForm';

/** Settings of the workbook, which every colleague shares, and of this user. */
export function SettingsView(): JSX.Element {
  const { say } = useWords();
  const { readSettings, importStandards } = usePaneActions();
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
      <Section heading={say(settingsTexts.standardsHeading)} hint={say(COMMANDS.importStandards.description)}>
        <FileChoice
          action="import-standards"
          className={styles.standards}
          onChosen={([file]) => file && void importStandards(file)}
        >
          {say(COMMANDS.importStandards.label)}
        </FileChoice>
      </Section>
      <PreferencesForm />
    </>
  );
}
