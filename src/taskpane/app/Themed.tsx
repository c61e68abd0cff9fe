import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import { LOOK_QUERIES, lookOf, themeFor } from './theme';

function subscribeToLook(onChange: () => void): () => void {
  const lists = LOOK_QUERIES.map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', onChange));
  return () => lists.forEach((list) => list.removeEventListener('change', onChange));
}

/**
 * Gives the pane the look that fits, and follows the system when it turns dark or to high contrast.
 */
export function Themed(props: {
  /** Background of Excel's panes as `#rrggbb`; null when Excel does not tell. */
  background: string | null;
  children: ReactNode;
}): JSX.Element {
  const { background, children } = props;
  const look = useSyncExternalStore(subscribeToLook, () =>
    lookOf(background, (query) => matchMedia(query).matches),
  );
  const theme = useMemo(() => themeFor(look), [look]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}
