import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { appTexts } from './texts';
import styles from './App.module.css';

/** Stands for the whole pane where the add-in cannot work: says why and what to do. */
export function BlockedApp({ reason, locale }: { reason: LocalText; locale: Locale }): JSX.Element {
  return (
    <main className={styles.view}>
      <h1 className={styles.name}>{localize(appTexts.product, locale)}</h1>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{localize(reason, locale)}</MessageBarBody>
      </MessageBar>
    </main>
  );
}
