import { Spinner } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { useEffect, type JSX } from 'react';
import { useIsBusy, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './TemplateList.module.css';

/** The templates, blank one included; a click inserts a sheet. */
export function TemplateList(): JSX.Element {
  const { say } = useWords();
  const { loadTemplates, insertTemplate } = usePaneActions();
  const isBusy = useIsBusy();
  const templates = usePaneState((state) => state.templates);
  useEffect(() => {
    void loadTemplates();
  }, [loadTemplates]);

  if (!templates) return <Spinner size="tiny" label={say(paneTexts.loading)} />;
  return (
    <ul className={styles.list} aria-label={say(paneTexts.templates)}>
      {templates.map((template) => (
        <li key={template.id}>
          <button
            type="button"
            className={styles.template}
            data-template={template.id}
            disabled={isBusy}
            onClick={() => void insertTemplate(template.id)}
          >
            <DocumentTable20Regular aria-hidden className={styles.icon} />
            <span className={styles.words}>
              <span className={styles.name}>{say(template.name)}</span>
              <span className={styles.description} title={say(template.description)}>
                {say(template.description)}
              </span>
            </span>
            <Add16Regular aria-hidden className={styles.add} />
          </button>
        </li>
      ))}
    </ul>
  );
}
