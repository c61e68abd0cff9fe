import { parseOwnTemplates } from '../../templates/own-template';
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
export async function openPreferences(): Promise<PreferenceStorage> {
  const { Storage, StorageType } = await import(
    /* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers'
  );
  return new Storage<string>(CONTAINER, StorageType.LocalStorage);
}

/** What of a stored text can be used: it may come from another version of the pane. */
function parsePreferences(text: unknown): Partial<Preferences> {
  if (typeof text !== 'string') return {};
  try {
    const { language, liveChecks } = JSON.parse(text) as Record<string, unknown>;
    const known = LOCALES.find((locale) => locale === language);
    return {
      ...(known && { language: known }),
      ...(typeof liveChecks === 'boolean' && { liveChecks }),
    };
  } catch {
    return {};
  }
}

/** What is remembered, by its key. */
const remembered = ({ view, preferences, ownTemplates }: PaneState): Record<string, string> => ({
  [VIEW_KEY]: view,
  [TEMPLATES_KEY]: JSON.stringify(ownTemplates),
  [PREFERENCES_KEY]: JSON.stringify(preferences),
});

/** Whether the user has begun to do something, so that the pane must not turn to another view by itself. */
const isAtWork = ({ task, recognised }: PaneState): boolean => task.status !== 'idle' || recognised !== null;

/**
 * Opens the pane on the view that this user used last, unless another was opened meanwhile, with his templates and what
 * he prefers, and remembers them from then on. They are a convenience: where they cannot be kept, the pane works all the same.
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
    const templates = parseOwnTemplates(storage.get(TEMPLATES_KEY));
    if (templates.length > 0) store.dispatch({ type: 'ownTemplatesChanged', templates });
    const stored = storage.get(VIEW_KEY);
    const last: ViewId | undefined = VIEW_IDS.find((view) => view === stored);
    const state = store.getState();
    if (last !== undefined && state.view === initial && !isAtWork(state))
      store.dispatch({ type: 'viewOpened', view: last });
    let kept = remembered(store.getState());
    store.subscribe(() => {
      const now = remembered(store.getState());
      for (const [key, value] of Object.entries(now)) {
        if (value === kept[key]) continue;
        try {
          storage.set(key, value);
        } catch {
          // Storage is full or was switched off; this is not remembered.
        }
      }
      kept = now;
    });
  } catch {
    // Storage is switched off in this browser.
  }
}
