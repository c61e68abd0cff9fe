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
import { RepairPreview } from './RepairPreview';
import { RulesOff } from './RulesOff';

/** What else can be done with findings; in a low pane it is folded away, so that the findings are in view. */
function MoreTools(): JSX.Element {
  const { say } = useWords();
  const { clearHighlights, writeFindings, showSettings, undoLast } = usePaneActions();
  const isUndoable = usePaneState((state) => state.isUndoable);
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
        {isUndoable ? (
          <CommandButton size="small" action="undo-last" onPress={undoLast}>
            {say(checkViewTexts.undo)}
          </CommandButton>
        ) : null}
        {report !== null && report.rules.length > 0 ? <RuleFilter rules={report.rules} /> : null}
      </div>
    </>
  );
}

/** Checks the workbook, tells what is wrong, and repairs what can be repaired safely. */
export function CheckView(): JSX.Element {
  const { say } = useWords();
  const { checkWorkbook } = usePaneActions();
  const [isPreviewing, setIsPreviewing] = useState(false);
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
          {report !== null && report.repairs.length > 0 ? (
            <CommandButton action="repair" onPress={() => setIsPreviewing(true)}>
              {say(COMMANDS.repairAll.label, { count: report.repairs.length })}
            </CommandButton>
          ) : null}
          <MoreTools />
        </div>
        {isPreviewing && report !== null && report.repairs.length > 0 ? (
          <RepairPreview repairs={report.repairs} onEnd={() => setIsPreviewing(false)} />
        ) : null}
        <OutdatedSummary />
        {report === null ? null : <FindingList report={report} />}
      </Section>
      <RulesOff rules={report?.rulesOff ?? []} />
    </>
  );
}
