import { Checkbox } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ChoosableSheet } from '../../workbook/choose-sheets';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import type { RecognisedDocument } from '../store/pane-state';
import { importTexts } from './texts';
import styles from './ImportView.module.css';

/** Lets the user leave sheets out of what was recognised; nothing where there is nothing to choose. */
export function SheetChoice({ recognised }: { recognised: RecognisedDocument }): JSX.Element | null {
  const { say } = useWords();
  const { chooseSheet } = usePaneActions();
  const isBusy = useIsBusy();
  const { sheets, leftOut } = recognised;
  if (sheets.length === 0) return null;
  const isSeveralFiles = new Set(sheets.map(({ file }) => file)).size > 1;
  const isLeftOut = ({ file, sheet }: ChoosableSheet) =>
    leftOut.some((other) => other.file === file && other.sheet === sheet);
  return (
    <fieldset className={styles.sheets} data-sheets>
      <legend>{say(importTexts.sheetsHeading)}</legend>
      {sheets.map((sheet) => (
        <Checkbox
          key={`${sheet.file} ${sheet.sheet}`}
          checked={!isLeftOut(sheet)}
          disabled={isBusy}
          label={say(isSeveralFiles ? importTexts.sheetOfFile : importTexts.sheetChoice, {
            file: sheet.file,
            sheet: sheet.sheet,
            count: sheet.tables,
          })}
          onChange={(_, { checked }) => void chooseSheet(sheet, checked === true)}
        />
      ))}
    </fieldset>
  );
}
