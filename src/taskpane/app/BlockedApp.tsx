import { FluentProvider, MessageBar, MessageBarBody, type Theme } from '@fluentui/react-components';
import type { JSX } from 'react';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import styles from './App.module.css';

/** Stands for the whole pane where the add-in cannot work: says why and what to do. */
export function BlockedApp(props: { reason: LocalText; locale: Locale; theme: Theme }): JSX.Element {
  const { reason, locale, theme } = props;
  return (
    <FluentProvider theme={theme}>
      <main className={styles.view}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{localize(reason, locale)}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
