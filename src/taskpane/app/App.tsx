import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentType, type JSX } from 'react';
import type { LocalText } from '../../locale/locale';
import { OverviewView } from '../overview/OverviewView';
import { PaneProvider, usePaneActions, usePaneState, useWords } from '../store/pane-context';
import type { PaneActions } from '../store/pane-actions';
import type { ViewId } from '../store/pane-state';
import type { PaneStore } from '../store/pane-store';
import { TaskStatus } from '../task-status/TaskStatus';
import { paneTexts } from '../texts';
import { appTexts } from './texts';
import styles from './App.module.css';
import { useKeptFocus } from './kept-focus';

/** Each view but the first is loaded when it is first opened. */
const VIEWS: Readonly<Record<ViewId, { name: LocalText; View: ComponentType }>> = {
  overview: { name: appTexts.overviewTab, View: OverviewView },
  insert: {
    name: paneTexts.insertTab,
    View: lazy(async () => ({ default: (await import('../insert-view/InsertView')).InsertView })),
  },
  check: {
    name: appTexts.checkTab,
    View: lazy(async () => ({ default: (await import('../check-view/CheckView')).CheckView })),
  },
  import: {
    name: appTexts.importTab,
    View: lazy(async () => ({ default: (await import('../import-view/ImportView')).ImportView })),
  },
  settings: {
    name: appTexts.settingsTab,
    View: lazy(async () => ({ default: (await import('../settings-view/SettingsView')).SettingsView })),
  },
};

function Views(): JSX.Element {
  const { locale, say } = useWords();
  const { openView } = usePaneActions();
  const current = usePaneState((state) => state.view);
  const { View } = VIEWS[current];
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    if (view.current) view.current.scrollTop = 0;
  }, [current]);
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  return (
    <main ref={pane} className={styles.pane}>
      <h1 className={styles.name}>{say(appTexts.product)}</h1>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say(appTexts.views)}
        selectedValue={current}
        onTabSelect={(_, { value }) => openView(value as ViewId)}
      >
        {(Object.keys(VIEWS) as ViewId[]).map((id) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls="view">
            {say(VIEWS[id].name)}
          </Tab>
        ))}
      </TabList>
      <div
        ref={view}
        id="view"
        role="tabpanel"
        aria-labelledby={`tab-${current}`}
        tabIndex={0}
        className={styles.view}
        data-view={current}
      >
        <Suspense fallback={<Spinner size="tiny" label={say(paneTexts.loading)} />}>
          <View />
        </Suspense>
      </div>
      <TaskStatus />
    </main>
  );
}

/** The pane with its views; what the user can do in it is done by `actions`. */
export function App(environment: { store: PaneStore; actions: PaneActions }): JSX.Element {
  return (
    <PaneProvider value={environment}>
      <Views />
    </PaneProvider>
  );
}
