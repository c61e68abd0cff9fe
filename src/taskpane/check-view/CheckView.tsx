import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';
import { FindingList } from './FindingList';
import { RulesOff } from './RulesOff';

/** Checks the workbook, tells what is wrong, and repairs what can be repaired safely. */
export function CheckView(): JSX.Element {
  const { say } = useWords();
  const { checkWorkbook, repairAll, clearHighlights, writeFindings, showSettings } = usePaneActions();
  const report = usePaneState((state) => state.check);
  return (
    <>
      <Section heading={say(checkViewTexts.checkHeading)} hint={say(checkViewTexts.checkHint)}>
        <div className={styles.buttons}>
          <CommandButton appearance="primary" action="check" onPress={checkWorkbook}>
            {say(COMMANDS.checkWorkbook.label)}
          </CommandButton>
          {report !== null && report.repairable > 0 ? (
            <CommandButton action="repair" onPress={repairAll}>
              {say(COMMANDS.repairAll.label, { count: report.repairable })}
            </CommandButton>
          ) : null}
        </div>
        <div className={styles.buttons}>
          <CommandButton size="small" action="findings-sheet" onPress={writeFindings}>
            {say(COMMANDS.writeFindings.label)}
          </CommandButton>
          <CommandButton size="small" action="clear" onPress={clearHighlights}>
            {say(COMMANDS.clearHighlights.label)}
          </CommandButton>
          <CommandButton size="small" action="settings" onPress={showSettings}>
            {say(COMMANDS.showSettings.label)}
          </CommandButton>
        </div>
        {report === null ? null : <FindingList report={report} />}
      </Section>
      <RulesOff rules={report?.rulesOff ?? []} />
    </>
  );
}
