import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RuleExplanation } from '../../commands/check-report';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './CheckView.module.css';

/** The limit that a rule compares with, to be changed for this workbook. */
export function RuleLimit({ limit }: { limit: NonNullable<RuleExplanation['limit']> }): JSX.Element {
  const { say } = useWords();
  const { changeLimit } = usePaneActions();
  const isBusy = useIsBusy();
  const present = String(limit.value);
  const [text, setText] = useState(present);
  return (
    <div className={styles.limit}>
      <Field label={say(paneTexts[limit.name])} size="small">
        <Input
          size="small"
          data-limit={limit.name}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        size="small"
        data-action="change-limit"
        disabledFocusable={isBusy || text === present}
        onClick={() => void changeLimit(limit.name, text)}
      >
        {say(paneTexts.changeLimit)}
      </Button>
    </div>
  );
}
