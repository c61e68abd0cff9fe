import { Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { importTexts } from './texts';
import styles from './ImportView.module.css';

/** Takes a document as a text that was copied elsewhere. */
export function PasteText(): JSX.Element {
  const { say } = useWords();
  const { changePastedText, recognisePastedText } = usePaneActions();
  const text = usePaneState((state) => state.pastedText);
  return (
    <Section heading={say(importTexts.pasteHeading)}>
      <Textarea
        data-paste
        rows={5}
        value={text}
        aria-label={say(importTexts.pasteHint)}
        placeholder={say(importTexts.pasteHint)}
        onChange={(_, { value }) => changePastedText(value)}
      />
      <CommandButton
        className={styles.start}
        action="paste"
        isReady={text.trim() !== ''}
        onPress={recognisePastedText}
      >
        {say(COMMANDS.recogniseDocument.label)}
      </CommandButton>
    </Section>
  );
}
