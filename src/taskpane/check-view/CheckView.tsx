import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './CheckView.module.css';
import { FindingList } from './FindingList';
import { RulesOff } from './RulesOff';

/** Checks the workbook, tells what is wrong, and repairs what can be repaired safely. */
export function CheckView(): JSX.Element {
  const { say } = useWords();
  const { checkWorkbook, repairAll, clearHighlights, writeFindings, showSettings } = usePaneActions();
  const isBusy = useIsBusy();
  const report = usePaneState((state) => state.check);
  return (
    <>
      <Section heading={say(paneTexts.checkHeading)} hint={say(paneTexts.checkHint)}>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            data-action="check"
            disabledFocusable={isBusy}
            onClick={() => void checkWorkbook()}
          >
            {say(paneTexts.checkButton)}
          </Button>
          {report !== null && report.repairable > 0 ? (
            <Button data-action="repair" disabledFocusable={isBusy} onClick={() => void repairAll()}>
              {say(paneTexts.repairButton, { count: report.repairable })}
            </Button>
          ) : null}
        </div>
        {report === null ? null : <FindingList report={report} />}
        <div className={styles.buttons}>
          <Button
            size="small"
            data-action="findings-sheet"
            disabledFocusable={isBusy}
            onClick={() => void writeFindings()}
          >
            {say(paneTexts.findingsButton)}
          </Button>
          <Button
            size="small"
            data-action="clear"
            disabledFocusable={isBusy}
            onClick={() => void clearHighlights()}
          >
            {say(paneTexts.clearButton)}
          </Button>
          <Button
            size="small"
            data-action="settings"
            disabledFocusable={isBusy}
            onClick={() => void showSettings()}
          >
            {say(paneTexts.settingsButton)}
          </Button>
        </div>
      </Section>
      <RulesOff rules={report?.rulesOff ?? []} />
    </>
  );
}
