import { Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { importTexts } from './texts';
import styles from './ImportView.module.css';

/** Takes a document that was copied elsewhere: a table with its cells, or a text. */
export function PasteText(): JSX.Element {
  const { say } = useWords();
  const { changePastedText, recognisePastedText, recognisePastedPage } = usePaneActions();
  const isBusy = useIsBusy();
  const text = usePaneState((state) => state.pastedText);
  return (
    <Section heading={say(importTexts.pasteHeading)}>
      <Textarea
        data-paste
        rows={5}
        value={text}
        aria-label={say(importTexts.pasteHint)}
        placeholder={say(importTexts.pasteHint)}
        onPaste={(event) => {
          // The cells of a table keep their places only in the page that programs put beside the text.
          const html = event.clipboardData.getData('text/html');
          if (isBusy || !/<table\b/i.test(html)) return;
          event.preventDefault();
          void recognisePastedPage(html);
        }}
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
