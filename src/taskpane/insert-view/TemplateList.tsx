import { Button, SearchBox, Spinner } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { TemplateChoice } from '../../commands/preview-template';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './TemplateList.module.css';
import { TemplatePreview } from './TemplatePreview';
import { matchingTemplates } from './matching-templates';

function TemplateCard({ template }: { template: TemplateChoice }): JSX.Element {
  const { say } = useWords();
  const { insertTemplate, deleteTemplate } = usePaneActions();
  const isBusy = useIsBusy();
  const [isOpen, setIsOpen] = useState(false);
  const name = say(template.name);
  return (
    <li className={styles.card}>
      <div className={styles.text}>
        <div className={styles.name}>{name}</div>
        <div className={styles.description}>{say(template.description)}</div>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          data-template={template.id}
          aria-label={`${say(paneTexts.insertThis)} ${name}`}
          disabledFocusable={isBusy}
          onClick={() => void insertTemplate(template.id)}
        >
          {say(paneTexts.insertThis)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          data-preview={template.id}
          aria-label={`${say(paneTexts.preview)} ${name}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say(paneTexts.preview)}
        </Button>
        {template.isOwn ? (
          <Button
            size="small"
            appearance="subtle"
            data-delete={template.id}
            aria-label={`${say(paneTexts.deleteTemplate)} ${name}`}
            disabledFocusable={isBusy}
            onClick={() => void deleteTemplate(template.id)}
          >
            {say(paneTexts.deleteTemplate)}
          </Button>
        ) : null}
      </div>
      {isOpen ? <TemplatePreview preview={template.preview} /> : null}
    </li>
  );
}

/** The templates, blank one included, to be searched, looked into and inserted. */
export function TemplateList(): JSX.Element {
  const { say } = useWords();
  const templates = usePaneState((state) => state.templates);
  const [words, setWords] = useState('');

  if (!templates) return <Spinner size="tiny" label={say(paneTexts.loading)} />;
  const found = matchingTemplates(templates, words);
  return (
    <Section heading={say(paneTexts.insertHeading)} hint={say(paneTexts.insertHint)}>
      <SearchBox
        aria-label={say(paneTexts.searchTemplates)}
        placeholder={say(paneTexts.searchTemplates)}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {found.length === 0 ? (
        <p className={styles.description}>{say(paneTexts.noTemplate)}</p>
      ) : (
        <ul className={styles.list} aria-label={say(paneTexts.templates)}>
          {found.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </ul>
      )}
    </Section>
  );
}
