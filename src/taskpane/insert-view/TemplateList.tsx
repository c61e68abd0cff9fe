import { SearchBox, Spinner } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { Section } from '../section/Section';
import { usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { insertTexts } from './texts';
import styles from './TemplateList.module.css';
import { FormChoice } from './FormChoice';
import { TemplateCard } from './TemplateCard';
import { matchingTemplates } from './matching-templates';

/** The templates, blank one included, to be searched, looked into and inserted. */
export function TemplateList(): JSX.Element {
  const { say } = useWords();
  const templates = usePaneState((state) => state.templates);
  const [words, setWords] = useState('');

  if (!templates) return <Spinner size="tiny" label={say(paneTexts.loading)} />;
  const found = matchingTemplates(templates, words);
  return (
    <Section heading={say(paneTexts.insertHeading)} hint={say(insertTexts.insertHint)}>
      <FormChoice />
      <SearchBox
        aria-label={say(insertTexts.searchTemplates)}
        placeholder={say(insertTexts.searchTemplates)}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {found.length === 0 ? (
        <p className={styles.description}>{say(insertTexts.noTemplate)}</p>
      ) : (
        <ul className={styles.list} aria-label={say(insertTexts.templates)}>
          {found.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </ul>
      )}
    </Section>
  );
}
