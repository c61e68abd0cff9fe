import type { PaneStore } from './pane-store';
import type { ViewId } from './pane-state';

/** Name under which the pane's preferences stand in the browser's storage of this machine. */
const CONTAINER = 'BudgetPerformanceTargets';
const VIEW_KEY = 'view';
const VIEWS: readonly ViewId[] = ['import', 'insert', 'check', 'summary'];

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

/**
 * Opens the pane on the view that this user used last, unless another was opened meanwhile, and remembers each view
 * from then on. Preferences are a convenience: where they cannot be kept, the pane works all the same.
 */
export async function keepView(
  store: PaneStore,
  open: () => Promise<PreferenceStorage> = openPreferences,
): Promise<void> {
  const initial = store.getState().view;
  try {
    const storage = await open();
    const last = VIEWS.find((view) => view === storage.get(VIEW_KEY));
    const state = store.getState();
    if (
      last !== undefined &&
      state.view === initial &&
      state.task.status === 'idle' &&
      state.recognised === null
    ) {
      store.dispatch({ type: 'viewOpened', view: last });
    }
    let remembered = store.getState().view;
    store.subscribe(() => {
      const { view } = store.getState();
      if (view === remembered) return;
      remembered = view;
      try {
        storage.set(VIEW_KEY, view);
      } catch {
        // Storage is full or was switched off; the view is not remembered.
      }
    });
  } catch {
    // Storage is switched off in this browser.
  }
}
