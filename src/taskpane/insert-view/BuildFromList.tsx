import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { Notice } from '../notice/Notice';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './InsertView.module.css';

/** Many sheets at once: a list to be filled in, and the sheets of its rows. */
export function BuildFromList(): JSX.Element {
  const { say } = useWords();
  const { insertProjectList, buildFromList } = usePaneActions();
  const isBusy = useIsBusy();
  return (
    <Section heading={say(paneTexts.listHeading)} hint={say(paneTexts.listHint)}>
      <ExistingChoice label={say(paneTexts.existingInList)} />
      <Notice>{say(paneTexts.noUndo)}</Notice>
      <div className={styles.buttons}>
        <Button data-action="insert-list" disabledFocusable={isBusy} onClick={() => void insertProjectList()}>
          {say(paneTexts.insertList)}
        </Button>
        <Button
          appearance="primary"
          data-action="build-list"
          disabledFocusable={isBusy}
          onClick={() => void buildFromList()}
        >
          {say(paneTexts.buildList)}
        </Button>
      </div>
    </Section>
  );
}
