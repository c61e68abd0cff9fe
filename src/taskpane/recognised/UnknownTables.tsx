import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { UnknownTable } from '../../domain/target-document';
import { useWords } from '../store/pane-context';
import { unplacedPlace } from './place-text';
import { recognisedTexts } from './texts';
import styles from './Recognised.module.css';

/** Names the tables that are in no known form; nothing where there are none. */
export function UnknownTables({ tables }: { tables: readonly UnknownTable[] }): JSX.Element | null {
  const { say, locale } = useWords();
  if (tables.length === 0) return null;
  return (
    <div>
      <p className={styles.placed}>
        <Warning16Regular aria-hidden className={styles.caution} />
        {say(recognisedTexts.unknownTables, { count: tables.length })}
      </p>
      <ul
        className={styles.lines}
        aria-label={say(recognisedTexts.unknownTables, { count: tables.length })}
        tabIndex={0}
      >
        {tables.map((table, index) => (
          <li key={index}>
            {say(recognisedTexts.unplacedLine, {
              place: unplacedPlace(table, locale),
              text: table.title ?? table.labels.join('、'),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
