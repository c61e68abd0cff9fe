import { Badge, Button, SearchBox } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { ListedTable } from '../../workbook/listed-tables';
import { matcherOf } from '../insert-view/matcher';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { URGENCY_NAMES } from '../texts';
import { overviewTexts } from './texts';
import styles from './TableNavigator.module.css';

/** So many are listed until the user asks for the others; with fewer a search would be in the way. */
const SHOWN = 12;
const FEW = 6;

/** How a table stands: the most urgent of what was found there, else that nothing was. */
function State({ counts }: Pick<ListedTable, 'counts'>): JSX.Element {
  const { say } = useWords();
  const urgency = (['error', 'todo', 'warning'] as const).find((one) => counts[one] > 0);
  if (urgency === undefined) return <span className={styles.fine}>{say(overviewTexts.tableFine)}</span>;
  const colour = { error: 'danger', todo: 'subtle', warning: 'warning' } as const;
  return (
    <Badge size="small" appearance="tint" color={colour[urgency]} className={styles.state}>
      {`${say(URGENCY_NAMES[urgency])} ${counts[urgency]}`}
    </Badge>
  );
}

function TableItem({ table }: { table: ListedTable }): JSX.Element {
  const { say } = useWords();
  const { goToSheet } = usePaneActions();
  const { sheetId, sheet, projects, isHidden, counts } = table;
  const others = projects.filter((name) => name !== sheet).join('、');
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-table={sheet}
        aria-disabled={isHidden}
        onClick={() => (isHidden ? undefined : void goToSheet(sheetId))}
      >
        <span className={styles.names}>
          <span className={styles.sheet}>{sheet}</span>
          {others === '' ? null : <span className={styles.projects}>{others}</span>}
          {isHidden ? <span className={styles.projects}>{say(overviewTexts.tableHidden)}</span> : null}
        </span>
        <State counts={counts} />
      </button>
    </li>
  );
}

/** All tables of the workbook, to be searched and gone to, each with how it stands. */
export function TableNavigator({ tables }: { tables: readonly ListedTable[] }): JSX.Element | null {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  if (tables.length === 0) return null;
  const matches = matcherOf(words);
  const found = tables.filter(({ sheet, projects }) => matches([sheet, ...projects].join(' ')));
  const shown = isWhole ? found : found.slice(0, SHOWN);
  const more = found.length - shown.length;
  return (
    <Section heading={say(overviewTexts.tablesHeading, { count: tables.length })}>
      {tables.length > FEW ? (
        <SearchBox
          aria-label={say(overviewTexts.searchTables)}
          placeholder={say(overviewTexts.searchTables)}
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      ) : null}
      {found.length === 0 ? (
        <p className={styles.none}>{say(overviewTexts.noTable)}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((table) => (
            <TableItem key={table.sheetId} table={table} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <Button size="small" className={styles.more} data-more-tables onClick={() => setIsWhole(true)}>
          {say(overviewTexts.moreTables, { count: more })}
        </Button>
      ) : null}
    </Section>
  );
}
