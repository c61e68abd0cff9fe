import { Badge, Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { OfferedTemplate } from '../../commands/in-excel/offered-templates';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { insertTexts } from './texts';
import { DeleteTemplate } from './DeleteTemplate';
import styles from './TemplateList.module.css';
import { TemplatePreview } from './TemplatePreview';

/** A template: what it is for, and what can be done with it. */
export function TemplateCard({ template }: { template: OfferedTemplate }): JSX.Element {
  const { say } = useWords();
  const { insertTemplate } = usePaneActions();
  const [isOpen, setIsOpen] = useState(false);
  const name = say(template.name);
  return (
    <li className={styles.card}>
      <div className={styles.text}>
        <div className={styles.name}>
          {name}
          {template.isOwn ? (
            <Badge size="small" appearance="tint" className={styles.mine}>
              {say(insertTexts.mine)}
            </Badge>
          ) : null}
        </div>
        <div className={styles.description}>{say(template.description)}</div>
      </div>
      <div className={styles.buttons}>
        <CommandButton
          action="insert-template"
          size="small"
          appearance="primary"
          data-template={template.id}
          aria-label={`${say(COMMANDS.insertTemplate.label)} ${name}`}
          onPress={() => insertTemplate(template.id)}
        >
          {say(COMMANDS.insertTemplate.label)}
        </CommandButton>
        <Button
          size="small"
          appearance="subtle"
          data-preview={template.id}
          aria-label={`${say(insertTexts.preview)} ${name}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say(insertTexts.preview)}
        </Button>
        {template.isOwn ? <DeleteTemplate templateId={template.id} name={name} /> : null}
      </div>
      {isOpen ? <TemplatePreview preview={template.preview} /> : null}
    </li>
  );
}
