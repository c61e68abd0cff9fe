import { Button, Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './ImportView.module.css';

/** Takes a document as a text that was copied elsewhere. */
export function PasteText(): JSX.Element {
  const { say } = useWords();
  const { changePastedText, recognisePastedText } = usePaneActions();
  const isBusy = useIsBusy();
  const text = usePaneState((state) => state.pastedText);
  return (
    <Section heading={say(paneTexts.pasteHeading)}>
      <Textarea
        data-paste
        rows={5}
        value={text}
        aria-label={say(paneTexts.pasteHint)}
        placeholder={say(paneTexts.pasteHint)}
        onChange={(_, { value }) => changePastedText(value)}
      />
      <Button
        className={styles.start}
        data-action="paste"
        disabledFocusable={isBusy || text.trim() === ''}
        onClick={() => void recognisePastedText()}
      >
        {say(paneTexts.recognise)}
      </Button>
    </Section>
  );
}
