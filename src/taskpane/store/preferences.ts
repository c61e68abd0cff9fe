import { parseOwnTemplates, type OwnTemplate } from '../../templates/own-template';
import { LOCALES } from '../../locale/locale';
import { VIEW_IDS, type PaneState, type Preferences, type ViewId } from './pane-state';
import type { PaneStore } from './pane-store';

/** Name under which the pane's preferences stand in the browser's storage of this machine. */
const CONTAINER = 'BudgetPerformanceTargets';
const VIEW_KEY = 'view';
const PREFERENCES_KEY = 'preferences';
const TEMPLATES_KEY = 'templates';

/** What of the helpers' Storage is needed; it may throw where the browser forbids storage. */
export interface PreferenceStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

/** The storage of the helpers package, which is loaded after the pane is on show. */
async function openPreferences(): Promise<PreferenceStorage> {
  const { Storage, StorageType } = await import(
    /* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers'
  );
  return new Storage<string>(CONTAINER, StorageType.LocalStorage);
}

/** What of a stored text can be used: it may come from another version of the pane. */
function parsePreferences(text: unknown): Partial<Preferences> {
  if (typeof text !== 'string') return {};
  try {
    const { language, liveChecks, keepSummary } = JSON.parse(text) as Record<string, unknown>;
    const known = LOCALES.find((locale) => locale === language);
    return {
      ...(known && { language: known }),
      ...(typeof liveChecks === 'boolean' && { liveChecks }),
      ...(typeof keepSummary === 'boolean' && { keepSummary }),
    };
  } catch {
    return {};
  }
}

/** What is remembered besides the templates: where it stands in the state, and its text. */
const REMEMBERED: readonly {
  key: string;
  of: (state: PaneState) => unknown;
  text: (state: PaneState) => string;
}[] = [
  { key: VIEW_KEY, of: ({ view }) => view, text: ({ view }) => view },
  {
    key: PREFERENCES_KEY,
    of: ({ preferences }) => preferences,
    text: ({ preferences }) => JSON.stringify(preferences),
  },
];

/** Whether the user has begun to do something, so that the pane must not turn to another view by itself. */
const isAtWork = ({ task, recognised }: PaneState): boolean => task.status !== 'idle' || recognised !== null;

/**
 * The templates after changes in two panes: what this one has, with what the other one has added and without what it has
 * deleted since both had `base`.
 */
function mergedTemplates(
  base: readonly OwnTemplate[],
  mine: readonly OwnTemplate[],
  stored: readonly OwnTemplate[],
): readonly OwnTemplate[] {
  const has = (templates: readonly OwnTemplate[], id: string) => templates.some((one) => one.id === id);
  const added = stored.filter(({ id }) => !has(base, id) && !has(mine, id));
  const kept = mine.filter(({ id }) => has(stored, id) || !has(base, id));
  return added.length === 0 && kept.length === mine.length ? mine : [...kept, ...added];
}

/** Keeps the templates, together with those of other panes that are open. */
function keepTemplates(store: PaneStore, storage: PreferenceStorage): void {
  const stored = () => parseOwnTemplates(storage.get(TEMPLATES_KEY));
  let base: readonly OwnTemplate[] = stored();
  let kept = base;
  if (base.length > 0) store.dispatch({ type: 'ownTemplatesChanged', templates: base });
  const write = () => {
    const mine = store.getState().ownTemplates;
    if (mine === kept) return;
    const merged = mergedTemplates(base, mine, stored());
    kept = merged;
    try {
      storage.set(TEMPLATES_KEY, JSON.stringify(merged));
      base = merged;
      store.dispatch({ type: 'storageTried', isUsable: true });
    } catch {
      store.dispatch({ type: 'storageTried', isUsable: false });
    }
    if (merged !== mine) store.dispatch({ type: 'ownTemplatesChanged', templates: merged });
  };
  store.subscribe(write);
  // Told of what other panes write, not of what this one does.
  globalThis.addEventListener?.('storage', () => {
    const merged = mergedTemplates(base, store.getState().ownTemplates, stored());
    base = stored();
    if (merged === store.getState().ownTemplates) return;
    kept = merged;
    store.dispatch({ type: 'ownTemplatesChanged', templates: merged });
  });
}

/**
 * Opens the pane on the view that this user used last, unless another was opened meanwhile, with his templates and what
 * he prefers, and remembers them from then on. They are a convenience: where they cannot be kept, the pane works all the
 * same.
 */
export async function keepPreferences(
  store: PaneStore,
  open: () => Promise<PreferenceStorage> = openPreferences,
): Promise<void> {
  const initial = store.getState().view;
  try {
    const storage = await open();
    store.dispatch({
      type: 'preferencesChanged',
      preferences: parsePreferences(storage.get(PREFERENCES_KEY)),
    });
    keepTemplates(store, storage);
    const stored = storage.get(VIEW_KEY);
    const last: ViewId | undefined = VIEW_IDS.find((view) => view === stored);
    const state = store.getState();
    if (last !== undefined && state.view === initial && !isAtWork(state))
      store.dispatch({ type: 'viewOpened', view: last });
    // Compared as they are: nothing is put into text before it has changed.
    let kept = REMEMBERED.map(({ of }) => of(store.getState()));
    store.subscribe(() => {
      const now = store.getState();
      REMEMBERED.forEach(({ key, of, text }, index) => {
        if (of(now) === kept[index]) return;
        try {
          storage.set(key, text(now));
        } catch {
          // Storage is full or was switched off; this is not remembered.
        }
      });
      kept = REMEMBERED.map(({ of }) => of(now));
    });
  } catch {
    // Storage is switched off in this browser.
    store.dispatch({ type: 'storageTried', isUsable: false });
  }
}
