import { Field, Input } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FIGURES, type FigureName } from '../../workbook/settings-form';
import type { UserError } from '../../locale/user-error';
import { useWords } from '../store/pane-context';

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
  return (
    <Field label={say(FIGURES[name].label)} validationMessage={problem?.in(locale)}>
      <Input
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
