import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { insertTexts } from './texts';
import { levelsOf, libraryOf, matchingIndicators, type LibraryIndicator } from './library-indicators';
import styles from './TemplateList.module.css';

/** So many indicators are listed until the user asks for the others. */
const SHOWN = 12;

function IndicatorCard({ indicator }: { indicator: LibraryIndicator }): JSX.Element {
  const { say } = useWords();
  const { addIndicator } = usePaneActions();
  const { level2, level3, description, target, place } = indicator;
  return (
    <li className={styles.indicator}>
      <div lang="zh-CN" className={styles.indicatorText}>
        <div className={styles.name}>
          {`${level3} `}
          <span className={styles.target}>{target ?? say(insertTexts.toFillIn)}</span>
        </div>
        <div className={styles.description}>{`${level2} · ${description}`}</div>
      </div>
      <CommandButton
        action="add-indicator"
        size="small"
        data-indicator={level3}
        aria-label={`${say(COMMANDS.addIndicator.label)} ${level3}`}
        onPress={() => addIndicator(place)}
      >
        {say(COMMANDS.addIndicator.label)}
      </CommandButton>
    </li>
  );
}

/** The indicators of all templates, to be searched and added one by one to the table on show. */
export function IndicatorLibrary(): JSX.Element | null {
  const { say } = useWords();
  const templates = usePaneState((state) => state.templates);
  const library = useMemo(() => libraryOf(templates ?? []), [templates]);
  const levels = useMemo(() => levelsOf(library), [library]);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  if (library.length === 0) return null;
  const level2 = levels.includes(chosen) ? chosen : (levels[0] ?? '');
  const found = matchingIndicators(library, words, level2);
  const shown = isWhole ? found : found.slice(0, SHOWN);
  const more = found.length - shown.length;
  return (
    <Section heading={say(insertTexts.libraryHeading)} hint={say(COMMANDS.addIndicator.description)}>
      <SearchBox
        aria-label={say(insertTexts.searchIndicators)}
        placeholder={say(insertTexts.searchIndicators)}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {words.trim() === '' ? (
        <Field label={say(insertTexts.level2)}>
          <Select data-level2 value={level2} onChange={(_, { value }) => setChosen(value)}>
            {levels.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {found.length === 0 ? (
        <p className={styles.description}>{say(insertTexts.noIndicator)}</p>
      ) : (
        <ul className={styles.list} aria-label={say(insertTexts.libraryHeading)}>
          {shown.map((indicator) => (
            <IndicatorCard key={`${indicator.level2}|${indicator.level3}`} indicator={indicator} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <Button size="small" className={styles.more} data-more-indicators onClick={() => setIsWhole(true)}>
          {say(insertTexts.moreIndicators, { count: more })}
        </Button>
      ) : null}
    </Section>
  );
}
