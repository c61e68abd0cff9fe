import { Tab, TabList } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type JSX } from 'react';
import type { LocalText } from '../../locale/locale';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { insertTexts } from './texts';
import { BuildFromList } from './BuildFromList';
import { IndicatorLibrary } from './IndicatorLibrary';
import styles from './InsertView.module.css';
import { SaveTemplate } from './SaveTemplate';
import { TemplateList } from './TemplateList';

function Templates(): JSX.Element {
  return (
    <>
      <TemplateList />
      <SaveTemplate />
    </>
  );
}

const PARTS: readonly { id: string; name: LocalText; Part: ComponentType }[] = [
  { id: 'templates', name: insertTexts.templates, Part: Templates },
  { id: 'library', name: insertTexts.libraryHeading, Part: IndicatorLibrary },
  { id: 'list', name: insertTexts.listTab, Part: BuildFromList },
];

/** Inserting sheets from templates, indicators from the library, and many sheets from a list; keeping templates. */
export function InsertView(): JSX.Element {
  const { say } = useWords();
  const { loadTemplates } = usePaneActions();
  const [current, setCurrent] = useState('templates');
  useEffect(() => {
    void loadTemplates();
  }, [loadTemplates]);
  const Part = PARTS.find(({ id }) => id === current)?.Part ?? Templates;
  return (
    <>
      <TabList
        className={styles.parts}
        size="small"
        appearance="subtle"
        aria-label={say(paneTexts.insertTab)}
        selectedValue={current}
        onTabSelect={(_, { value }) => setCurrent(String(value))}
      >
        {PARTS.map(({ id, name }) => (
          <Tab key={id} id={`part-${id}`} value={id} aria-controls="part">
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <div id="part" role="tabpanel" aria-labelledby={`part-${current}`} className={styles.part}>
        <Part />
      </div>
    </>
  );
}
