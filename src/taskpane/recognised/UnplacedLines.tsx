import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { UnplacedText } from '../../domain/target-document';
import { useWords } from '../store/pane-context';
import { unplacedPlace } from './place-text';
import { recognisedTexts } from './texts';
import styles from './Recognised.module.css';

/** More lines than this are only counted; the sheet of unplaced texts lists them all. */
const MOST_LINES = 20;

/** Names the lines that found no place in the forms, or says that there are none. */
export function UnplacedLines({ unplaced }: { unplaced: readonly UnplacedText[] }): JSX.Element {
  const { say, locale } = useWords();
  if (unplaced.length === 0) {
    return (
      <p className={styles.placed}>
        <CheckmarkCircle16Regular aria-hidden className={styles.good} />
        {say(recognisedTexts.everythingPlaced)}
      </p>
    );
  }
  return (
    <div>
      <p className={styles.placed}>
        <Warning16Regular aria-hidden className={styles.caution} />
        {say(recognisedTexts.unplacedLines, { count: unplaced.length })}
      </p>
      <ul className={styles.lines} aria-label={say(recognisedTexts.unplacedHeading)} tabIndex={0}>
        {unplaced.slice(0, MOST_LINES).map((one, index) => (
          <li key={index}>
            {say(recognisedTexts.unplacedLine, { place: unplacedPlace(one, locale), text: one.text })}
          </li>
        ))}
        {unplaced.length > MOST_LINES ? (
          <li>{say(recognisedTexts.moreLines, { count: unplaced.length - MOST_LINES })}</li>
        ) : null}
      </ul>
    </div>
  );
}
