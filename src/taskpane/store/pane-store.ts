import { INITIAL_STATE, reducePane, type PaneAction, type PaneState } from './pane-state';

/** Holds the state of the pane and tells when it changes. */
export interface PaneStore {
  getState(): PaneState;
  dispatch(action: PaneAction): void;
  /** Calls `listener` after each change; the function returned ends that. */
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(initial: PaneState = INITIAL_STATE): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const next = reducePane(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
