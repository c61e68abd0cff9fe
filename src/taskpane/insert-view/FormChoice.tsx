import { Field, Select } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { insertTexts } from './texts';

/** Which form inserted tables are made in, and the way into it for the table on show. */
export function FormChoice(): JSX.Element {
  const { say } = useWords();
  const { changeForm, chooseForm, loadForms } = usePaneActions();
  const forms = usePaneState((state) => state.forms);
  const chosen = usePaneState((state) => state.insertForm);
  useEffect(() => {
    void loadForms();
  }, [loadForms]);
  return (
    <>
      <Field label={say(insertTexts.form)}>
        <Select data-choice="form" value={chosen} onChange={(_, { value }) => chooseForm(value)}>
          <option value="">{say(insertTexts.formOfWorkbook)}</option>
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <CommandButton action="change-form" size="small" onPress={changeForm}>
        {say(COMMANDS.changeForm.label)}
      </CommandButton>
    </>
  );
}
