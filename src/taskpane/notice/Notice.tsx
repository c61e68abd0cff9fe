import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { JSX, ReactNode } from 'react';
import styles from './Notice.module.css';

/** Something to know before going on. */
export function Notice({ children }: { children: ReactNode }): JSX.Element {
  return (
    <p className={styles.notice}>
      <Info16Regular aria-hidden className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
