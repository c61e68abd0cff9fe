import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import styles from './App.module.css';
import { paneTheme } from './theme';

/** Stands for the whole pane where the add-in cannot work: says why and what to do. */
export function BlockedApp({ reason, locale }: { reason: LocalText; locale: Locale }): JSX.Element {
  return (
    <FluentProvider theme={paneTheme} className={styles.provider}>
      <main className={styles.view}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{localize(reason, locale)}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
