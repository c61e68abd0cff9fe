import { FluentProvider, Tab, TabList } from '@fluentui/react-components';
import type { ComponentType, JSX } from 'react';
import type { Locale, LocalText } from '../../locale/locale';
import type { PaneCommands } from '../commands';
import { CheckView } from '../check-view/CheckView';
import { ImportView } from '../import-view/ImportView';
import { InsertView } from '../insert-view/InsertView';
import { PaneProvider, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import type { ViewId } from '../store/pane-state';
import type { PaneStore } from '../store/pane-store';
import { SummaryView } from '../summary-view/SummaryView';
import { TaskStatus } from '../task-status/TaskStatus';
import { paneTexts } from '../texts';
import styles from './App.module.css';
import { paneTheme } from './theme';

const VIEWS: readonly { id: ViewId; name: LocalText; View: ComponentType }[] = [
  { id: 'import', name: paneTexts.importTab, View: ImportView },
  { id: 'insert', name: paneTexts.insertTab, View: InsertView },
  { id: 'check', name: paneTexts.checkTab, View: CheckView },
  { id: 'summary', name: paneTexts.summaryTab, View: SummaryView },
];

function Views(): JSX.Element {
  const { say } = useWords();
  const { openView } = usePaneActions();
  const current = usePaneState((state) => state.view);
  const View = VIEWS.find(({ id }) => id === current)?.View ?? ImportView;
  return (
    <div className={styles.pane}>
      <TabList
        className={styles.tabs}
        aria-label={say(paneTexts.views)}
        selectedValue={current}
        onTabSelect={(_, { value }) => openView(value as ViewId)}
      >
        {VIEWS.map(({ id, name }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls="view">
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <main id="view" role="tabpanel" aria-labelledby={`tab-${current}`} className={styles.view}>
        <View />
      </main>
      <TaskStatus />
    </div>
  );
}

/** The pane with its views; what it does is done by `commands`. */
export function App(props: { store: PaneStore; commands: PaneCommands; locale: Locale }): JSX.Element {
  return (
    <FluentProvider theme={paneTheme} className={styles.provider}>
      <PaneProvider value={props}>
        <Views />
      </PaneProvider>
    </FluentProvider>
  );
}
