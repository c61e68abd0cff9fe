import { Select, ToggleButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import type { LocalText } from '../../locale/locale';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

const NAMES: Readonly<Record<Severity, LocalText>> = {
  error: paneTexts.errors,
  warning: paneTexts.warnings,
  info: paneTexts.notes,
};

/** Chooses which findings are listed: those of a severity, of a rule, or all. */
export function FindingFilters({ report }: { report: WordedCheck }): JSX.Element {
  const { say } = useWords();
  const { filterFindings } = usePaneActions();
  const filter = usePaneState((state) => state.filter);
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={say(checkViewTexts.filterBySeverity)} className={styles.buttons}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            data-filter={severity}
            checked={filter.severity === severity}
            onClick={() => filterFindings({ severity: filter.severity === severity ? null : severity })}
          >
            {`${say(NAMES[severity])} ${report.counts[severity]}`}
          </ToggleButton>
        ))}
      </div>
      <Select
        size="small"
        aria-label={say(checkViewTexts.filterByRule)}
        value={filter.ruleId ?? ''}
        onChange={(_, { value }) => filterFindings({ ruleId: value === '' ? null : value })}
      >
        <option value="">{say(checkViewTexts.allRules)}</option>
        {report.rules.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </div>
  );
}
