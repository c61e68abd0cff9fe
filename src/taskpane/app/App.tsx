import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useEffect, useRef, type ComponentType, type JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
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

/** A view: what its tab says; one with an icon is named by it alone, so that the others find room at 300 pixels. */
interface PaneView {
  name: LocalText;
  icon?: JSX.Element;
  View: ComponentType;
}

/** Each view but the first is loaded when it is first opened. */
const VIEWS: Readonly<Record<ViewId, PaneView>> = {
  overview: { name: appTexts.overviewTab, View: OverviewView },
  insert: {
    name: paneTexts.insertTab,
    View: lazy(async () => ({ default: (await import('../insert-view/InsertView')).InsertView })),
  },
  import: {
    name: appTexts.importTab,
    View: lazy(async () => ({ default: (await import('../import-view/ImportView')).ImportView })),
  },
  check: {
    name: appTexts.checkTab,
    View: lazy(async () => ({ default: (await import('../check-view/CheckView')).CheckView })),
  },
  handIn: {
    name: COMMANDS.handIn.label,
    View: lazy(async () => ({ default: (await import('../hand-in-view/HandInView')).HandInView })),
  },
  settings: {
    name: appTexts.settingsTab,
    icon: <Settings20Regular />,
    View: lazy(async () => ({ default: (await import('../settings-view/SettingsView')).SettingsView })),
  },
  help: {
    name: appTexts.helpTab,
    icon: <QuestionCircle20Regular />,
    View: lazy(async () => ({ default: (await import('../help-view/HelpView')).HelpView })),
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
          <ViewTab key={id} id={id} />
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

function ViewTab({ id }: { id: ViewId }): JSX.Element {
  const { say } = useWords();
  const { name, icon } = VIEWS[id];
  const said = say(name);
  const named = icon ? { icon, title: said, 'aria-label': said } : { children: said };
  return <Tab id={`tab-${id}`} value={id} aria-controls="view" className={styles.tab} {...named} />;
}

/** The pane with its views; what the user can do in it is done by `actions`. */
export function App(environment: { store: PaneStore; actions: PaneActions }): JSX.Element {
  return (
    <PaneProvider value={environment}>
      <Views />
    </PaneProvider>
  );
}
