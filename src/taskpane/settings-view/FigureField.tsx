import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { FIGURES, type FigureName } from '../../domain/settings-figures';
import type { UserError } from '../../locale/user-error';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';

/** An entry that is a figure; empty it takes `usual`. */
export function FigureField(props: {
  name: FigureName;
  value: string;
  usual: string;
  /** What is wrong with it; nothing while the user is still typing. */
  problem: UserError | undefined;
  onChange: (value: string) => void;
}): JSX.Element {
  const { locale, say } = useWords();
  const { name, value, usual, problem, onChange } = props;
  const { settingReached } = usePaneActions();
  const isWanted = usePaneState((state) => state.settingWanted === name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    settingReached();
  }, [isWanted, settingReached]);
  return (
    <Field label={say(FIGURES[name].label)} validationMessage={problem?.in(locale)}>
      <Input
        ref={input}
        id={`setting-${name}`}
        data-setting={name}
        inputMode="decimal"
        value={value}
        placeholder={usual}
        onChange={(_, { value: entered }) => onChange(entered)}
      />
    </Field>
  );
}
