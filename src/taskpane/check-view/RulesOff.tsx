import type { JSX } from 'react';
import type { RuleExplanation } from '../../commands/in-excel/worded-check';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, useWords } from '../store/pane-context';
import { checkViewTexts } from './texts';
import styles from './CheckView.module.css';

/** The rules that are switched off in this workbook, each with a way back. */
export function RulesOff({ rules }: { rules: readonly RuleExplanation[] }): JSX.Element | null {
  const { say } = useWords();
  const { switchRule } = usePaneActions();
  if (rules.length === 0) return null;
  return (
    <Section heading={say(checkViewTexts.rulesOffHeading)}>
      <ul className={styles.list}>
        {rules.map(({ id, title }) => (
          <li key={id} className={styles.ruleOff}>
            <span>{title}</span>
            <CommandButton
              action="switch-on"
              size="small"
              data-switch-on={id}
              aria-label={`${say(checkViewTexts.switchRuleOn)} ${title}`}
              onPress={() => switchRule(id, true)}
            >
              {say(checkViewTexts.switchRuleOn)}
            </CommandButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
