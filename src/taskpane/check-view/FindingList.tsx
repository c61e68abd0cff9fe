import { Badge, Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { CheckReport } from '../../commands/check-session';
import { cellAddress } from '../../forms/area';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './CheckView.module.css';

type Finding = CheckReport['findings'][number];

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const;
/** So many findings are listed at first. */
const SHOWN = 50;

function FindingRow({ finding }: { finding: Finding }): JSX.Element {
  const { say } = useWords();
  const { goToCell } = usePaneActions();
  const isBusy = useIsBusy();
  const { sheet, cell, level, severity, rule, message, repair } = finding;
  return (
    <li>
      <button
        type="button"
        className={styles.finding}
        data-level={level}
        disabled={isBusy || sheet === null || cell === null}
        onClick={() => sheet !== null && cell !== null && void goToCell(sheet, cell)}
      >
        <span className={styles.findingHead}>
          <Badge appearance="tint" color={COLOURS[level]}>
            {severity}
          </Badge>
          <span className={styles.rule}>{rule}</span>
          {cell === null ? null : <span className={styles.cell}>{cellAddress(cell.row, cell.column)}</span>}
        </span>
        <span>{message}</span>
        {repair === '' ? null : <span className={styles.repair}>{say(paneTexts.repairTo, { repair })}</span>}
      </button>
    </li>
  );
}

/** What a check found, by sheet; a click goes to the cell. */
export function FindingList({ report }: { report: CheckReport }): JSX.Element {
  const { say } = useWords();
  const [limit, setLimit] = useState(SHOWN);
  const bySheet = new Map<string, Finding[]>();
  for (const finding of report.findings.slice(0, limit)) {
    const sheet = finding.sheet ?? say(paneTexts.wholeWorkbook);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), finding]);
  }
  return (
    <div className={styles.report}>
      <p
        className={styles.counts}
        data-counts={`${report.counts.error},${report.counts.warning},${report.counts.info}`}
      >
        {say(report.findings.length === 0 ? paneTexts.nothingFound : paneTexts.checkCounts, {
          projects: report.projects,
          ...report.counts,
        })}
      </p>
      {[...bySheet].map(([sheet, findings]) => (
        <section key={sheet} aria-label={sheet}>
          <h3 className={styles.sheet}>{sheet}</h3>
          <ul className={styles.findings}>
            {findings.map((finding, index) => (
              <FindingRow key={index} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {report.findings.length > limit ? (
        <Button size="small" onClick={() => setLimit(limit + SHOWN * 4)}>
          {say(paneTexts.moreFindings, { count: report.findings.length - limit })}
        </Button>
      ) : null}
      {report.undecided.length === 0 ? null : (
        <section aria-label={say(paneTexts.undecidedHeading)}>
          <h3 className={styles.sheet}>{say(paneTexts.undecidedHeading)}</h3>
          <ul className={styles.undecided}>
            {report.undecided.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {report.notColoured.length === 0 ? null : (
        <p className={styles.counts}>
          {say(paneTexts.notColoured, { sheets: report.notColoured.join('、') })}
        </p>
      )}
    </div>
  );
}
