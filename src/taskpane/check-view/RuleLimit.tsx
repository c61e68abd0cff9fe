import { Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type JSX } from 'react';
import type { RuleExplanation } from '../../commands/in-excel/worded-check';
import { FIGURES } from '../../domain/settings-figures';
import { figureProblem } from '../../workbook/settings-form';
import type { UserError } from '../../locale/user-error';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import styles from './CheckView.module.css';

/** The limit that a rule compares with, to be changed for this workbook. */
export function RuleLimit({ limit }: { limit: NonNullable<RuleExplanation['limit']> }): JSX.Element {
  const { locale, say } = useWords();
  const { changeLimit } = usePaneActions();
  const present = String(limit.value);
  const [text, setText] = useState(present);
  const [problem, setProblem] = useState<UserError | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = figureProblem(limit.name, text);
    setProblem(found);
    if (!found && text !== present) void changeLimit(limit.name, text);
  };
  return (
    <form className={styles.limit} noValidate onSubmit={submit}>
      <Field label={say(FIGURES[limit.name].label)} size="small" validationMessage={problem?.in(locale)}>
        <Input
          size="small"
          data-limit={limit.name}
          inputMode="decimal"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setProblem(null);
          }}
        />
      </Field>
      <CommandButton size="small" action="change-limit" isReady={text !== present}>
        {say(COMMANDS.changeLimit.label)}
      </CommandButton>
    </form>
  );
}
