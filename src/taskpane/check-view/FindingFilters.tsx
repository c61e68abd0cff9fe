import { Select, ToggleButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import { URGENCIES } from '../../rules/urgency';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { URGENCY_NAMES } from '../texts';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

/** Chooses of which urgency the findings are listed, and counts those of each. */
export function UrgencyFilter({ counts }: Pick<WordedCheck, 'counts'>): JSX.Element {
  const { say } = useWords();
  const { filterFindings } = usePaneActions();
  const filter = usePaneState((state) => state.filter);
  return (
    <div role="group" aria-label={say(checkViewTexts.filterBySeverity)} className={styles.urgencies}>
      {URGENCIES.map((urgency) => (
        <ToggleButton
          key={urgency}
          size="small"
          // The pressed one is filled, so that it is plain to see what the list leaves out.
          appearance={filter.urgency === urgency ? 'primary' : 'outline'}
          className={styles.urgency}
          data-filter={urgency}
          checked={filter.urgency === urgency}
          onClick={() => filterFindings({ urgency: filter.urgency === urgency ? null : urgency })}
        >
          {`${say(URGENCY_NAMES[urgency])} ${counts[urgency]}`}
        </ToggleButton>
      ))}
    </div>
  );
}

/** Chooses of which rule the findings are listed. */
export function RuleFilter({ rules }: Pick<WordedCheck, 'rules'>): JSX.Element {
  const { say } = useWords();
  const { filterFindings } = usePaneActions();
  const filter = usePaneState((state) => state.filter);
  return (
    <Select
      size="small"
      aria-label={say(checkViewTexts.filterByRule)}
      value={filter.ruleId ?? ''}
      onChange={(_, { value }) => filterFindings({ ruleId: value === '' ? null : value })}
    >
      <option value="">{say(checkViewTexts.allRules)}</option>
      {rules.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
