import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { standingInTheWay } from '../../commands/standing-in-the-way';
import { CommandButton } from '../command-button/CommandButton';
import { Notice } from '../notice/Notice';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { handInTexts } from './texts';
import styles from './HandInView.module.css';
import { StandingList } from './StandingList';

/** The last step: what stands in the way of handing in, and preparing the workbook for it. */
export function HandInView(): JSX.Element {
  const { say } = useWords();
  const { handIn, handInAnyway, takeBackHandIn } = usePaneActions();
  const report = usePaneState((state) => state.check);
  const isPrepared = usePaneState((state) => state.isPrepared);
  const standing = report ? standingInTheWay(report) : [];
  const isEmpty = report?.overview.projects === 0;
  return (
    <>
      <Section heading={say(handInTexts.heading)} hint={say(COMMANDS.handIn.description)}>
        <Notice>{say(handInTexts.noUndo)}</Notice>
        <div className={styles.buttons}>
          <CommandButton appearance="primary" action="hand-in" onPress={handIn}>
            {say(COMMANDS.handIn.label)}
          </CommandButton>
          {isPrepared ? (
            <CommandButton action="take-back-hand-in" onPress={takeBackHandIn}>
              {say(COMMANDS.takeBackHandIn.label)}
            </CommandButton>
          ) : null}
        </div>
      </Section>
      {isEmpty ? <p className={styles.line}>{say(handInTexts.nothingYet)}</p> : null}
      {report && !isEmpty && standing.length === 0 ? (
        <p className={styles.line} data-ready>
          {say(handInTexts.none)}
        </p>
      ) : null}
      {standing.length > 0 ? (
        <Section
          heading={say(handInTexts.standing, { count: standing.length })}
          hint={say(handInTexts.standingHint)}
        >
          <StandingList findings={standing} />
          <CommandButton action="hand-in-anyway" className={styles.start} onPress={handInAnyway}>
            {say(handInTexts.anyway)}
          </CommandButton>
        </Section>
      ) : null}
      {(report?.undecided.length ?? 0) > 0 ? <UndecidedLine /> : null}
    </>
  );
}

/** Leads to what rules could not decide, which is no error and no pass. */
function UndecidedLine(): JSX.Element {
  const { say } = useWords();
  const { openView } = usePaneActions();
  return (
    <Button appearance="transparent" size="small" className={styles.link} onClick={() => openView('check')}>
      {say(handInTexts.undecided)}
    </Button>
  );
}
