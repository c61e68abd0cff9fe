import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { FileDrop } from '../file-drop/FileDrop';
import { Notice } from '../notice/Notice';
import { Recognised } from '../recognised/Recognised';
import { RecognisedProjects } from '../recognised/RecognisedProjects';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { PasteText } from './PasteText';
import styles from './ImportView.module.css';

/** Import of published documents: choose files, see what was recognised, write it. */
export function ImportView(): JSX.Element {
  const { say } = useWords();
  const { importRecognised, dismissDocument } = usePaneActions();
  const recognised = usePaneState((state) => state.recognised);
  if (!recognised) {
    return (
      <>
        <Section heading={say(paneTexts.importHeading)} hint={say(paneTexts.importHint)}>
          <FileDrop />
        </Section>
        <PasteText />
      </>
    );
  }
  const { codes, department } = recognised.present;
  const there =
    codes.length > 0
      ? say(paneTexts.existingHeading, { count: codes.length })
      : department
        ? say(paneTexts.departmentThere)
        : null;
  return (
    <>
      <Section heading={say(paneTexts.recognisedHeading)}>
        <Recognised recognised={recognised} />
        {there === null ? null : <ExistingChoice label={there} />}
        <Notice>{say(paneTexts.noUndo)}</Notice>
        <div className={styles.buttons}>
          <CommandButton appearance="primary" action="import" onPress={importRecognised}>
            {say(paneTexts.importButton)}
          </CommandButton>
          <CommandButton action="choose-other" onPress={dismissDocument}>
            {say(paneTexts.chooseOther)}
          </CommandButton>
        </div>
      </Section>
      <RecognisedProjects recognised={recognised} />
    </>
  );
}
