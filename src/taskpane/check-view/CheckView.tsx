import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { OutdatedSummary } from '../notice/OutdatedSummary';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';
import { RuleFilter } from './FindingFilters';
import { FindingList } from './FindingList';
import { RulesOff } from './RulesOff';

/** What else can be done with findings; in a low pane it is folded away, so that the findings are in view. */
function MoreTools(): JSX.Element {
  const { say } = useWords();
  const { clearHighlights, writeFindings, showSettings } = usePaneActions();
  const report = usePaneState((state) => state.check);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.moreTools}
        data-action="more-tools"
        aria-expanded={isOpen}
        aria-controls="check-tools"
        onClick={() => setIsOpen(!isOpen)}
      >
        {say(checkViewTexts.moreTools)}
      </Button>
      <div id="check-tools" className={isOpen ? styles.toolsOpen : styles.tools}>
        <CommandButton size="small" action="findings-sheet" onPress={writeFindings}>
          {say(COMMANDS.writeFindings.label)}
        </CommandButton>
        <CommandButton size="small" action="clear" onPress={clearHighlights}>
          {say(COMMANDS.clearHighlights.label)}
        </CommandButton>
        <CommandButton size="small" action="settings" onPress={showSettings}>
          {say(COMMANDS.showSettings.label)}
        </CommandButton>
        {report !== null && report.rules.length > 0 ? <RuleFilter rules={report.rules} /> : null}
      </div>
    </>
  );
}

/** Checks the workbook, tells what is wrong, and repairs what can be repaired safely. */
export function CheckView(): JSX.Element {
  const { say } = useWords();
  const { checkWorkbook, repairAll } = usePaneActions();
  const report = usePaneState((state) => state.check);
  const hasFindings = report !== null && report.findings.length > 0;
  return (
    <>
      <Section
        heading={say(checkViewTexts.checkHeading)}
        hint={hasFindings ? undefined : say(checkViewTexts.checkHint)}
      >
        <div className={styles.buttons}>
          <CommandButton appearance="primary" action="check" onPress={checkWorkbook}>
            {say(COMMANDS.checkWorkbook.label)}
          </CommandButton>
          {report !== null && report.repairable > 0 ? (
            <CommandButton action="repair" onPress={repairAll}>
              {say(COMMANDS.repairAll.label, { count: report.repairable })}
            </CommandButton>
          ) : null}
          <MoreTools />
        </div>
        <OutdatedSummary />
        {report === null ? null : <FindingList report={report} />}
      </Section>
      <RulesOff rules={report?.rulesOff ?? []} />
    </>
  );
}
