import type { JSX } from 'react';
import type { ReportedFinding } from '../../commands/in-excel/worded-check';
import { cellAddress } from '../../grid/area';
import { usePaneActions, useWords } from '../store/pane-context';
import { handInTexts } from './texts';
import styles from './HandInView.module.css';

/** So many are listed; the others stand in the view of checks. */
const SHOWN = 30;

/** The findings that stand in the way, each with the way to its cell. */
export function StandingList({ findings }: { findings: readonly ReportedFinding[] }): JSX.Element {
  const { say } = useWords();
  const { goToFinding } = usePaneActions();
  const more = findings.length - SHOWN;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN).map(({ id, sheet, cell, rule, faults }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              data-standing
              aria-disabled={cell === null}
              onClick={() => (cell === null ? undefined : void goToFinding(id))}
            >
              <span className={styles.place}>
                {[sheet, cell && cellAddress(cell.row, cell.column)].filter(Boolean).join(' ')}
              </span>
              <span className={styles.rule}>{rule}</span>
              {faults.map(({ message }) => (
                <span key={message}>{message}</span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.line}>{say(handInTexts.more, { count: more })}</p> : null}
    </>
  );
}
