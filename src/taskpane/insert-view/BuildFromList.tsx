import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { Notice } from '../notice/Notice';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './InsertView.module.css';

/** Many sheets at once: a list to be filled in, and the sheets of its rows. */
export function BuildFromList(): JSX.Element {
  const { say } = useWords();
  const { insertProjectList, buildFromList } = usePaneActions();
  return (
    <Section heading={say(paneTexts.listHeading)} hint={say(paneTexts.listHint)}>
      <ExistingChoice label={say(paneTexts.existingInList)} />
      <Notice>{say(paneTexts.noUndo)}</Notice>
      <div className={styles.buttons}>
        <CommandButton action="insert-list" onPress={insertProjectList}>
          {say(paneTexts.insertList)}
        </CommandButton>
        <CommandButton appearance="primary" action="build-list" onPress={buildFromList}>
          {say(paneTexts.buildList)}
        </CommandButton>
      </div>
    </Section>
  );
}
