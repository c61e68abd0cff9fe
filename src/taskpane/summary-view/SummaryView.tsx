import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './SummaryView.module.css';

/** Builds the summary or brings it up to date. */
export function SummaryView(): JSX.Element {
  const { say } = useWords();
  const { buildSummary } = usePaneActions();
  const isBusy = useIsBusy();
  return (
    <Section heading={say(paneTexts.summaryHeading)} hint={say(paneTexts.summaryHint)}>
      <Button
        appearance="primary"
        data-action="summary"
        className={styles.button}
        disabled={isBusy}
        onClick={() => void buildSummary()}
      >
        {say(paneTexts.buildSummary)}
      </Button>
    </Section>
  );
}
