import { Select, ToggleButton } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import { LEVELS } from '../../rules/levels';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { LEVEL_NAMES } from '../texts';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

/** Chooses of which level the findings are listed, and counts those of each. */
export function LevelFilter({ counts }: Pick<WordedCheck, 'counts'>): JSX.Element {
  const { say } = useWords();
  const { filterFindings } = usePaneActions();
  const filter = usePaneState((state) => state.filter);
  return (
    <div role="group" aria-label={say(checkViewTexts.filterBySeverity)} className={styles.levels}>
      {LEVELS.map((level) => (
        <ToggleButton
          key={level}
          size="small"
          // The pressed one is filled, so that it is plain to see what the list leaves out.
          appearance={filter.level === level ? 'primary' : 'outline'}
          className={styles.level}
          data-filter={level}
          checked={filter.level === level}
          onClick={() => filterFindings({ level: filter.level === level ? null : level })}
        >
          {`${say(LEVEL_NAMES[level])} ${counts[level]}`}
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
