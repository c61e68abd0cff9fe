import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import { usePaneState, useWords } from '../store/pane-context';
import { checkViewTexts } from './texts';
import { checkTexts } from '../../commands/check-workbook';
import styles from './CheckView.module.css';
import { UrgencyFilter } from './FindingFilters';
import { FindingRow } from './FindingRow';
import { UndecidedList } from './UndecidedList';
import { firstFindings, orderedFindings } from '../../workbook/ordered-findings';

/** So many findings are listed at first. */
const SHOWN = 50;

/** What a check found, filtered, by sheet. */
export function FindingList({ report }: { report: WordedCheck }): JSX.Element {
  const { say } = useWords();
  const [limit, setLimit] = useState(SHOWN);
  const filter = usePaneState((state) => state.filter);
  const wanted = report.findings.filter(
    ({ urgency, ruleId }) => (filter.urgency ?? urgency) === urgency && (filter.ruleId ?? ruleId) === ruleId,
  );
  const shown = firstFindings(orderedFindings(wanted), limit);
  const { projects } = report.overview;
  const hasFindings = report.findings.length > 0;
  const summary = hasFindings
    ? checkViewTexts.checkCounts
    : projects + report.departments === 0
      ? checkTexts.noTables
      : checkTexts.nothingFound;
  return (
    <div className={styles.report}>
      <p
        className={styles.counts}
        data-counts={`${report.counts.error},${report.counts.warning},${report.counts.info},${report.counts.todo}`}
      >
        {say(summary, { projects, ...report.counts })}
      </p>
      {hasFindings ? <UrgencyFilter counts={report.counts} /> : null}
      {hasFindings && wanted.length === 0 ? <p>{say(checkViewTexts.noneOfKind)}</p> : null}
      {shown.map(({ sheet, findings }) => {
        const name = sheet ?? say(checkViewTexts.wholeWorkbook);
        return (
          <section key={JSON.stringify(sheet)} aria-label={name}>
            <h3 className={styles.sheet}>{name}</h3>
            <ul className={styles.findings}>
              {findings.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  rule={report.rules.find(({ id }) => id === finding.ruleId)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {wanted.length > limit ? (
        <Button size="small" data-action="more" onClick={() => setLimit(limit + SHOWN * 4)}>
          {say(checkViewTexts.moreFindings, { count: wanted.length - limit })}
        </Button>
      ) : null}
      <UndecidedList doubts={report.undecided} />
      {report.notColoured.length === 0 ? null : (
        <p className={styles.counts}>
          {say(checkViewTexts.notColoured, { sheets: report.notColoured.join('、') })}
        </p>
      )}
    </div>
  );
}
