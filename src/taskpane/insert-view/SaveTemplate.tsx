import { Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { insertTexts } from './texts';
import styles from './InsertView.module.css';

/** Keeps the table on show as a template of the user's own. */
export function SaveTemplate(): JSX.Element {
  const { say } = useWords();
  const { saveAsTemplate } = usePaneActions();
  const [name, setName] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await saveAsTemplate(name)) setName('');
  };
  return (
    <Section heading={say(insertTexts.saveTemplateHeading)} hint={say(COMMANDS.saveAsTemplate.description)}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Field label={say(insertTexts.templateName)}>
          <Input
            data-field="template-name"
            maxLength={30}
            value={name}
            placeholder={say(insertTexts.templateNameHint)}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <div className={styles.buttons}>
          <CommandButton action="save-template">{say(COMMANDS.saveAsTemplate.label)}</CommandButton>
        </div>
      </form>
    </Section>
  );
}
