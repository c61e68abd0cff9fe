import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { Notice } from '../notice/Notice';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { COMMANDS } from '../../commands/registry';
import { insertTexts } from './texts';
import styles from './InsertView.module.css';

/** Many sheets at once: a list to be filled in, and the sheets of its rows. */
export function BuildFromList(): JSX.Element {
  const { say } = useWords();
  const { insertProjectList, buildFromList } = usePaneActions();
  return (
    <Section heading={say(insertTexts.listHeading)} hint={say(insertTexts.listHint)}>
      <ExistingChoice label={say(insertTexts.existingInList)} />
      <Notice>{say(paneTexts.noUndo)}</Notice>
      <div className={styles.buttons}>
        <CommandButton action="insert-list" onPress={insertProjectList}>
          {say(COMMANDS.insertProjectList.label)}
        </CommandButton>
        <CommandButton appearance="primary" action="build-list" onPress={buildFromList}>
          {say(COMMANDS.buildFromList.label)}
        </CommandButton>
      </div>
    </Section>
  );
}
