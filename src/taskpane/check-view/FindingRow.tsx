import { Badge, Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { ReportedFinding, RuleExplanation } from '../../commands/in-excel/worded-check';
import { cellAddress } from '../../grid/area';
import { CommandButton } from '../command-button/CommandButton';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';
import { RuleLimit } from './RuleLimit';

const COLOURS = { error: 'danger', warning: 'warning', todo: 'subtle', info: 'informative' } as const;

function Explanation({ rule }: { rule: RuleExplanation }): JSX.Element {
  const { say } = useWords();
  const { switchRule } = usePaneActions();
  return (
    <div className={styles.explanation}>
      <p>{rule.why}</p>
      <p className={styles.source}>{say(checkViewTexts.source, { source: rule.source })}</p>
      {rule.limit ? <RuleLimit key={rule.limit.value} limit={rule.limit} /> : null}
      <CommandButton size="small" action="switch-off" onPress={() => switchRule(rule.id, false)}>
        {say(COMMANDS.switchRule.label)}
      </CommandButton>
    </div>
  );
}

/** What is wrong in a cell: alone a sentence, of several each in a line. */
function Faults({ faults }: Pick<ReportedFinding, 'faults'>): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {faults.map(({ message, repair }) => (
        <span key={`${message}\n${repair}`} className={faults.length > 1 ? styles.fault : undefined}>
          {message}
          {repair === '' ? null : (
            <span className={styles.repair}>{say(checkViewTexts.repairTo, { repair })}</span>
          )}
        </span>
      ))}
    </>
  );
}

/** What a rule found in a cell: a click goes there; it can be repaired and explained. */
export function FindingRow(props: {
  finding: ReportedFinding;
  rule: RuleExplanation | undefined;
}): JSX.Element {
  const { say } = useWords();
  const { goToFinding, repairFinding } = usePaneActions();
  const isBusy = useIsBusy();
  const [isExplained, setIsExplained] = useState(false);
  const { cell, urgency, severity, rule, faults, isRepairable } = props.finding;
  const canGo = !isBusy && cell !== null;
  return (
    <li className={styles.item} data-card>
      <div className={styles.card}>
        <button
          type="button"
          className={styles.finding}
          data-urgency={urgency}
          data-rule={props.finding.ruleId}
          aria-disabled={!canGo}
          onClick={() => canGo && void goToFinding(props.finding.id)}
        >
          <span className={styles.findingHead}>
            <Badge appearance="tint" color={COLOURS[urgency]} className={styles[urgency]}>
              {severity}
            </Badge>
            <span className={styles.rule}>{rule}</span>
            {cell === null ? null : (
              <span className={styles.cell} data-cell>
                {cellAddress(cell.row, cell.column)}
              </span>
            )}
          </span>
          <Faults faults={faults} />
        </button>
        <div className={styles.itemButtons}>
          {isRepairable ? (
            <CommandButton
              size="small"
              action="repair-one"
              aria-label={`${say(COMMANDS.repairFinding.label)}: ${rule}`}
              onPress={() => repairFinding(props.finding.id)}
            >
              {say(COMMANDS.repairFinding.label)}
            </CommandButton>
          ) : null}
          {props.rule ? (
            <Button
              size="small"
              appearance="subtle"
              className={styles.explain}
              data-action="explain"
              aria-label={`${say(checkViewTexts.explain)}: ${rule}`}
              aria-expanded={isExplained}
              onClick={() => setIsExplained(!isExplained)}
            >
              {say(checkViewTexts.explain)}
            </Button>
          ) : null}
        </div>
      </div>
      {isExplained && props.rule ? <Explanation rule={props.rule} /> : null}
    </li>
  );
}
