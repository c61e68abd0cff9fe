import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { UnknownTable } from '../../domain/target-document';
import { localize, type Locale } from '../../locale/locale';
import { tableFormUnknown } from '../../rules/catalogue/form/table-form-unknown';
import { useWords } from '../store/pane-context';
import { unplacedPlace } from './place-text';
import { recognisedTexts } from './texts';
import styles from './Recognised.module.css';

/** What the sentence of the rule names. */
function valuesIn(locale: Locale, table: UnknownTable): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(tableFormUnknown.check(table)).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[locale] : value,
    ]),
  );
}

/** Names the tables that are in no known form, with what a check says of each; nothing where there are none. */
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
            <br />
            {localize(tableFormUnknown.message, locale, valuesIn(locale, table))}
          </li>
        ))}
      </ul>
      <p className={styles.doubt}>{say(tableFormUnknown.why)}</p>
    </div>
  );
}
