import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { localize, type Locale, type LocalText, type TextValues } from '../../locale/locale';
import type { PaneActions } from './pane-actions';
import type { Message } from '../../locale/message';
import { localeIn, type PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

/** What every component of the pane may need from outside. */
export interface PaneEnvironment {
  store: PaneStore;
  actions: PaneActions;
}

const PaneContext = createContext<PaneEnvironment | null>(null);
export const PaneProvider = PaneContext.Provider;

function useEnvironment(): PaneEnvironment {
  const environment = useContext(PaneContext);
  if (!environment) throw new Error('A component of the pane is used outside of PaneProvider.');
  return environment;
}

/** Reads a part of the pane's state; the component is drawn again when that part changes. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = useEnvironment();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** What the user can do in the pane. */
export function usePaneActions(): PaneActions {
  return useEnvironment().actions;
}

/** Whether a command is at work, so that no other may start. */
export function useIsBusy(): boolean {
  return usePaneState((state) => state.task.status === 'running');
}

export interface Words {
  locale: Locale;
  say(text: LocalText, values?: TextValues): string;
  sayMessage(message: Message): string;
}

/** The words of the pane in the user's language. */
export function useWords(): Words {
  const locale = usePaneState(localeIn);
  return useMemo(
    () => ({
      locale,
      say: (text, values) => localize(text, locale, values),
      sayMessage: ({ text, values }) => localize(text, locale, values),
    }),
    [locale],
  );
}
