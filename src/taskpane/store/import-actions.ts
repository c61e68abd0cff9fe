import { COMMANDS } from '../../commands/registry';
import type { SourceFile } from '../../sources/read-source';
import { chooseSheets } from '../../commands/pane-tasks';
import type { ChoosableSheet } from '../../workbook/choose-sheets';
import type { ExistingPolicy } from '../../workbook/bulk-result';
import { importTexts } from '../import-view/texts';
import type { ActionTools } from './action-tools';
import { localeIn } from './pane-state';
import { sourceOf } from './pile-actions';

/** What the user can do with documents. */
export interface ImportActions {
  /** Reads files and shows what they hold; writes nothing. */
  chooseFiles(files: readonly File[]): Promise<boolean>;
  /** Keeps a text as it is pasted or typed. */
  changePastedText(text: string): void;
  /** The same as for files for the text that was pasted. */
  recognisePastedText(): Promise<boolean>;
  /** The same for a page that was pasted, as programs give tables to the clipboard. */
  recognisePastedPage(html: string): Promise<boolean>;
  /** Leaves a sheet out of what was recognised, or takes it in again. */
  chooseSheet(sheet: ChoosableSheet, isChosen: boolean): Promise<boolean>;
  dismissDocument(): void;
  chooseExisting(existing: ExistingPolicy): void;
  importRecognised(): Promise<boolean>;
  /** Leaves what the latest import did, to import more. */
  dismissImported(): void;
}

export function importActions({ store, perform, ask, quietly }: ActionTools): ImportActions {
  const { dispatch } = store;
  const recognise = (isPasted: boolean, read: () => Promise<readonly SourceFile[]>) =>
    perform(COMMANDS.recogniseDocument, { read }, (found) =>
      dispatch({ type: 'documentRecognised', recognised: { ...found, isPasted, leftOut: [] } }),
    );
  return {
    chooseFiles: (files) => recognise(false, () => Promise.all(files.map(sourceOf))),
    changePastedText: (text) => dispatch({ type: 'textPasted', text }),
    recognisePastedText: () =>
      recognise(true, async () => {
        const state = store.getState();
        const bytes = new TextEncoder().encode(state.pastedText);
        return [{ name: importTexts.pastedText[localeIn(state)], bytes, format: 'text' }];
      }),
    recognisePastedPage: (html) =>
      recognise(true, async () => {
        const name = importTexts.pastedPage[localeIn(store.getState())];
        return [{ name, bytes: new TextEncoder().encode(html), format: 'html' }];
      }),
    chooseSheet: (sheet, isChosen) =>
      quietly(async () => {
        const { recognised } = store.getState();
        if (!recognised) return;
        const isOther = (one: ChoosableSheet) => one.file !== sheet.file || one.sheet !== sheet.sheet;
        const others = recognised.leftOut.filter(isOther);
        const leftOut = isChosen ? others : [...others, sheet];
        const parts = await ask(chooseSheets, { sources: recognised.sources, leftOut });
        dispatch({ type: 'sheetsChosen', leftOut, parts });
      }),
    dismissDocument: () => dispatch({ type: 'documentDismissed' }),
    dismissImported: () => dispatch({ type: 'imported', result: null }),
    chooseExisting: (existing) => dispatch({ type: 'existingChosen', existing }),
    importRecognised: async () => {
      const { recognised, existing } = store.getState();
      if (!recognised) return false;
      const { document, departmentsLeft, isPasted } = recognised;
      return perform(COMMANDS.importDocument, { document, existing, departmentsLeft }, (result) => {
        dispatch({ type: 'documentDismissed' });
        dispatch({ type: 'imported', result });
        if (isPasted) dispatch({ type: 'textPasted', text: '' });
      });
    },
  };
}
