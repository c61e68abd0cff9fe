import { Field, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import { COMMANDS } from '../../commands/registry';
import type { Phase } from '../../domain/phase';
import type { LocalText } from '../../locale/locale';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import styles from './OverviewView.module.css';
import { monthEnd } from './month-texts';
import { overviewTexts } from './texts';

const PHASES: readonly [Phase, LocalText][] = [
  ['targets', overviewTexts.targets],
  ['monitoring', overviewTexts.monitoring],
  ['evaluation', overviewTexts.evaluation],
];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Where the workbook stands in the cycle of the year, and what makes the sheets of the next phase. */
export function YearPhases({ progress }: { progress: WordedCheck['progress'] }): JSX.Element {
  const { say } = useWords();
  const { makeMonitoring, makeEvaluation } = usePaneActions();
  const [month, setMonth] = useState('');
  const { projects, done } = progress;
  return (
    <Section heading={say(overviewTexts.yearHeading)} hint={say(overviewTexts.yearHint)}>
      <dl className={styles.phases}>
        {PHASES.map(([phase, name]) => (
          <div key={phase}>
            <dt>{say(name)}</dt>
            <dd data-phase={phase}>{`${done[phase]}/${projects}`}</dd>
          </div>
        ))}
      </dl>
      <Field label={say(overviewTexts.monitoredMonth)}>
        <Select data-month value={month} onChange={(_, { value }) => setMonth(value)}>
          <option value="">{say(overviewTexts.usualMonth)}</option>
          {MONTHS.map((one) => (
            <option key={one} value={String(one)}>
              {say(monthEnd(one))}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.starts}>
        <CommandButton action="make-monitoring" onPress={() => makeMonitoring(month)}>
          {say(COMMANDS.makeMonitoring.label)}
        </CommandButton>
        <CommandButton action="make-evaluation" onPress={() => makeEvaluation()}>
          {say(COMMANDS.makeEvaluation.label)}
        </CommandButton>
      </div>
    </Section>
  );
}
