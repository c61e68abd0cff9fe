import { Badge, Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { ReportedFinding, RuleExplanation } from '../../commands/check-report';
import { cellAddress } from '../../grid/area';
import { CommandButton } from '../command-button/CommandButton';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './CheckView.module.css';
import { RuleLimit } from './RuleLimit';

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

function Explanation({ rule }: { rule: RuleExplanation }): JSX.Element {
  const { say } = useWords();
  const { switchRule } = usePaneActions();
  return (
    <div className={styles.explanation}>
      <p>{rule.why}</p>
      <p className={styles.source}>{say(paneTexts.source, { source: rule.source })}</p>
      {rule.limit ? <RuleLimit key={rule.limit.value} limit={rule.limit} /> : null}
      <CommandButton size="small" action="switch-off" onPress={() => switchRule(rule.id, false)}>
        {say(paneTexts.switchRuleOff)}
      </CommandButton>
    </div>
  );
}

/** One finding: a click goes to its cell; it can be repaired and explained. */
export function FindingRow(props: {
  finding: ReportedFinding;
  /** Its place in the report. */
  index: number;
  rule: RuleExplanation | undefined;
}): JSX.Element {
  const { say } = useWords();
  const { goToFinding, repairOne } = usePaneActions();
  const isBusy = useIsBusy();
  const [isExplained, setIsExplained] = useState(false);
  const { cell, level, severity, rule, message, repair, isRepairable } = props.finding;
  const canGo = !isBusy && cell !== null;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.finding}
        data-level={level}
        data-rule={props.finding.ruleId}
        aria-disabled={!canGo}
        onClick={() => canGo && void goToFinding(props.index)}
      >
        <span className={styles.findingHead}>
          <Badge appearance="tint" color={COLOURS[level]} className={styles[level]}>
            {severity}
          </Badge>
          <span className={styles.rule}>{rule}</span>
          {cell === null ? null : (
            <span className={styles.cell} data-cell>
              {cellAddress(cell.row, cell.column)}
            </span>
          )}
        </span>
        <span>{message}</span>
        {repair === '' ? null : <span className={styles.repair}>{say(paneTexts.repairTo, { repair })}</span>}
      </button>
      <div className={styles.itemButtons}>
        {isRepairable ? (
          <CommandButton
            size="small"
            action="repair-one"
            aria-label={`${say(paneTexts.repairOne)}: ${rule}`}
            onPress={() => repairOne(props.index)}
          >
            {say(paneTexts.repairOne)}
          </CommandButton>
        ) : null}
        {props.rule ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.explain}
            data-action="explain"
            aria-label={`${say(paneTexts.explain)}: ${rule}`}
            aria-expanded={isExplained}
            onClick={() => setIsExplained(!isExplained)}
          >
            {say(paneTexts.explain)}
          </Button>
        ) : null}
      </div>
      {isExplained && props.rule ? <Explanation rule={props.rule} /> : null}
    </li>
  );
}
