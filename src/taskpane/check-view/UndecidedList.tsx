import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ReportedDoubt } from '../../commands/in-excel/worded-check';
import { usePaneActions, useWords } from '../store/pane-context';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

/** Why rules could not decide; what the settings lack can be entered there at once. */
export function UndecidedList({ doubts }: { doubts: readonly ReportedDoubt[] }): JSX.Element | null {
  const { say } = useWords();
  const { openSetting } = usePaneActions();
  if (doubts.length === 0) return null;
  return (
    <section aria-label={say(checkViewTexts.undecidedHeading)}>
      <h3 className={styles.sheet}>{say(checkViewTexts.undecidedHeading)}</h3>
      <ul className={styles.undecided}>
        {doubts.map(({ reason, setting }) => (
          <li key={reason}>
            {reason}
            {setting === null ? null : (
              <Button
                size="small"
                className={styles.enter}
                data-action={`enter-${setting}`}
                onClick={() => openSetting(setting)}
              >
                {say(checkViewTexts.enterSetting)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
