import type { JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import styles from './OverviewView.module.css';
import { overviewTexts } from './texts';

/** Makes the document that the office publishes. */
export function PublishDocument(): JSX.Element {
  const { say } = useWords();
  const { exportDocument } = usePaneActions();
  const { label, description } = COMMANDS.exportDocument;
  return (
    <Section heading={say(label)} hint={say(description)}>
      <div className={styles.starts}>
        <CommandButton action="export-docx" onPress={() => exportDocument('.docx')}>
          {say(overviewTexts.wordDocument)}
        </CommandButton>
        <CommandButton action="export-html" onPress={() => exportDocument('.html')}>
          {say(overviewTexts.webPage)}
        </CommandButton>
      </div>
    </Section>
  );
}
