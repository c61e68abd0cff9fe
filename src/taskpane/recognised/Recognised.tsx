import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import { useWords } from '../store/pane-context';
import type { RecognisedDocument } from '../store/pane-state';
import { paneTexts } from '../texts';
import { recognisedTexts } from './texts';
import { recognisedFacts } from './recognised-facts';
import styles from './Recognised.module.css';
import { UnknownTables } from './UnknownTables';
import { UnplacedLines } from './UnplacedLines';

/** Shows what was recognised in the chosen files, before anything is written. */
export function Recognised({ recognised }: { recognised: RecognisedDocument }): JSX.Element {
  const { say, sayMessage } = useWords();
  const { document, fileNames } = recognised;
  const facts = recognisedFacts(document);
  const rows = [
    [paneTexts.projects, facts.projects],
    [recognisedTexts.indicators, facts.indicators],
    [recognisedTexts.subGoals, facts.subGoals],
    [recognisedTexts.total, facts.total],
  ] as const;
  return (
    <div className={styles.card}>
      <p className={styles.files}>{fileNames.join('、')}</p>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name['en-US']} className={styles.fact}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {recognised.warnings.map((warning, index) => (
        <p key={index} className={styles.doubt}>
          <Warning16Regular aria-hidden className={styles.caution} />
          {sayMessage(warning)}
        </p>
      ))}
      <UnknownTables tables={document.unknownTables ?? []} />
      <UnplacedLines unplaced={document.unplaced} />
    </div>
  );
}
