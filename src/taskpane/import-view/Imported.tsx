import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { BulkResult } from '../../workbook/bulk-result';
import { COMMANDS } from '../../commands/registry';
import { CommandButton } from '../command-button/CommandButton';
import { Notice } from '../notice/Notice';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { importTexts } from './texts';
import styles from './ImportView.module.css';

/** What an import did, and what comes next: looking after what found no place, checking, the overview. */
export function Imported({ result }: { result: BulkResult }): JSX.Element {
  const { say } = useWords();
  const { checkWorkbook, dismissImported, goToSheet, openView } = usePaneActions();
  const { inserted, replaced, unplaced } = result;
  const check = async () => {
    if (await checkWorkbook()) openView('check');
  };
  return (
    <Section
      heading={say(importTexts.importedHeading)}
      hint={say(importTexts.imported, { count: inserted.length + replaced.length })}
    >
      {unplaced ? (
        <>
          <Notice>{say(importTexts.unplaced, { count: unplaced.count })}</Notice>
          <Button className={styles.start} data-unplaced onClick={() => void goToSheet(unplaced.sheet)}>
            {say(importTexts.showUnplaced)}
          </Button>
        </>
      ) : (
        <p className={styles.line}>{say(importTexts.allPlaced)}</p>
      )}
      <div className={styles.buttons}>
        <CommandButton appearance="primary" action="check-imported" onPress={check}>
          {say(COMMANDS.checkWorkbook.label)}
        </CommandButton>
        <Button data-to-overview onClick={() => openView('overview')}>
          {say(importTexts.toOverview)}
        </Button>
        <Button appearance="subtle" data-import-more onClick={dismissImported}>
          {say(importTexts.importMore)}
        </Button>
      </div>
    </Section>
  );
}
