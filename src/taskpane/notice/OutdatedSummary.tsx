import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { Notice } from './Notice';
import styles from './Notice.module.css';
import { noticeTexts } from './texts';

/** The rule that finds a summary out of date. */
const RULE = 'summary-outdated';

/** Says that the summary is out of date, and brings it up to date at one press; nothing where it is. */
export function OutdatedSummary(): JSX.Element | null {
  const { say } = useWords();
  const { buildSummary } = usePaneActions();
  const finding = usePaneState((state) => state.check?.findings.find(({ ruleId }) => ruleId === RULE));
  if (!finding) return null;
  return (
    <div className={styles.withAction} data-outdated>
      <Notice>{finding.faults[0]?.message}</Notice>
      <CommandButton size="small" action="refresh-summary" onPress={buildSummary}>
        {say(noticeTexts.refresh)}
      </CommandButton>
    </div>
  );
}
