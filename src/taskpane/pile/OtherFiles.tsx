import type { JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { FileChoice } from '../file-choice/FileChoice';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { pileTexts } from './texts';
import styles from './OtherFiles.module.css';

/** What can be done with files of others without importing them: comparing and summing up. */
export function OtherFiles(): JSX.Element {
  const { say } = useWords();
  const { compareWithFile, consolidate } = usePaneActions();
  return (
    <>
      <Section heading={say(pileTexts.compareHeading)} hint={say(COMMANDS.compareWithFile.description)}>
        <FileChoice
          action="compare-file"
          className={styles.button}
          onChosen={([file]) => file && void compareWithFile(file)}
        >
          {say(COMMANDS.compareWithFile.label)}
        </FileChoice>
      </Section>
      <Section heading={say(pileTexts.pileHeading)} hint={say(COMMANDS.consolidate.description)}>
        <FileChoice action="consolidate" isSeveral className={styles.button} onChosen={consolidate}>
          {say(COMMANDS.consolidate.label)}
        </FileChoice>
      </Section>
    </>
  );
}
