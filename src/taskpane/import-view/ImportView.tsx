import type { JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { ExistingChoice } from '../existing-choice/ExistingChoice';
import { FileDrop } from '../file-drop/FileDrop';
import { Notice } from '../notice/Notice';
import { OtherFiles } from '../pile/OtherFiles';
import { Recognised } from '../recognised/Recognised';
import { RecognisedProjects } from '../recognised/RecognisedProjects';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { isEmptyDocument } from '../../domain/target-document';
import { tellDepartmentsLeft } from '../../commands/import-document';
import { COMMANDS } from '../../commands/registry';
import { Imported } from './Imported';
import { importTexts } from './texts';
import { PasteText } from './PasteText';
import { SheetChoice } from './SheetChoice';
import styles from './ImportView.module.css';

/** So many projects that the files have twice are named. */
const MOST_REPEATED = 5;

/** Import of documents of any kind: choose files, see what was recognised, write it. */
export function ImportView(): JSX.Element {
  const { say, sayMessage } = useWords();
  const { importRecognised, dismissDocument } = usePaneActions();
  const recognised = usePaneState((state) => state.recognised);
  const imported = usePaneState((state) => state.imported);
  if (imported) return <Imported result={imported} />;
  if (!recognised) {
    return (
      <>
        <Section heading={say(paneTexts.importHeading)} hint={say(COMMANDS.importDocument.description)}>
          <FileDrop />
        </Section>
        <PasteText />
        <OtherFiles />
      </>
    );
  }
  const { codes, department } = recognised.present;
  const { repeated } = recognised;
  const there = [
    ...(codes.length > 0 ? [say(importTexts.existingHeading, { count: codes.length })] : []),
    ...(codes.length === 0 && department ? [say(importTexts.departmentThere)] : []),
    ...(repeated.length > 0
      ? [
          say(importTexts.repeatedHeading, {
            count: repeated.length,
            projects: repeated
              .slice(0, MOST_REPEATED)
              .map(({ project, files }) => `${project}（${[...new Set(files)].join('、')}）`)
              .join('；'),
          }),
        ]
      : []),
  ];
  return (
    <>
      <Section heading={say(importTexts.recognisedHeading)}>
        <Recognised recognised={recognised} />
        <SheetChoice recognised={recognised} />
        {tellDepartmentsLeft(recognised.departmentsLeft).map((message) => (
          <Notice key={message.text['en-US']}>{sayMessage(message)}</Notice>
        ))}
        {there.length === 0 ? null : <ExistingChoice label={there.join('\n')} />}
        <Notice>{say(paneTexts.noUndo)}</Notice>
        <div className={styles.buttons}>
          {isEmptyDocument(recognised.document) && recognised.document.unknownTables ? null : (
            <CommandButton appearance="primary" action="import" onPress={importRecognised}>
              {say(COMMANDS.importDocument.label)}
            </CommandButton>
          )}
          <CommandButton action="choose-other" onPress={dismissDocument}>
            {say(importTexts.chooseOther)}
          </CommandButton>
        </div>
      </Section>
      <RecognisedProjects recognised={recognised} />
    </>
  );
}
