import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { FileDrop } from '../file-drop/FileDrop';
import { Notice } from '../notice/Notice';
import { Recognised } from '../recognised/Recognised';
import { RecognisedProjects } from '../recognised/RecognisedProjects';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { PasteText } from './PasteText';
import styles from './ImportView.module.css';

/** Import of published documents: choose files, see what was recognised, write it. */
export function ImportView(): JSX.Element {
  const { say } = useWords();
  const { importRecognised, dismissDocument } = usePaneActions();
  const isBusy = useIsBusy();
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
  const existing = recognised.existingCodes.length;
  return (
    <>
      <Section heading={say(paneTexts.recognisedHeading)}>
        <Recognised recognised={recognised} />
        {existing > 0 ? <ExistingChoice label={say(paneTexts.existingHeading, { count: existing })} /> : null}
        <Notice>{say(paneTexts.noUndo)}</Notice>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            data-action="import"
            disabledFocusable={isBusy}
            onClick={() => void importRecognised()}
          >
            {say(paneTexts.importButton)}
          </Button>
          <Button disabledFocusable={isBusy} onClick={dismissDocument}>
            {say(paneTexts.chooseOther)}
          </Button>
        </div>
      </Section>
      <RecognisedProjects recognised={recognised} />
    </>
  );
}
