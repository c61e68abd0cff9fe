import { Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './ImportView.module.css';

/** Takes a document as a text that was copied elsewhere. */
export function PasteText(): JSX.Element {
  const { say } = useWords();
  const { changePastedText, recognisePastedText } = usePaneActions();
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
      <CommandButton
        className={styles.start}
        action="paste"
        isReady={text.trim() !== ''}
        onPress={recognisePastedText}
      >
        {say(paneTexts.recognise)}
      </CommandButton>
    </Section>
  );
}
