import type { ExistingPolicy } from '../../commands/command-types';
import type { SourceFile } from '../../commands/import-document';
import { paneTexts } from '../texts';
import { bulkDone, type ActionTools } from './action-tools';

/** What the user can do with documents. */
export interface ImportActions {
  /** Reads files and shows what they hold; writes nothing. */
  chooseFiles(files: readonly File[]): Promise<boolean>;
  /** Keeps a text as it is pasted or typed. */
  changePastedText(text: string): void;
  /** The same as for files for the text that was pasted. */
  recognisePastedText(): Promise<boolean>;
  dismissDocument(): void;
  chooseExisting(existing: ExistingPolicy): void;
  importRecognised(): Promise<boolean>;
}

export function importActions({ store, commands, tasks, locale }: ActionTools): ImportActions {
  const { dispatch } = store;
  const recognise = (isPasted: boolean, read: () => Promise<readonly SourceFile[]>) =>
    tasks.runCancellable({ text: paneTexts.reading }, async (onProgress) => {
      const sources = await read();
      const document = await commands.recogniseFiles(sources);
      const present = await commands.presentParts(document, onProgress);
      const fileNames = sources.map(({ name }) => name);
      dispatch({ type: 'documentRecognised', recognised: { fileNames, document, present, isPasted } });
      return null;
    });
  return {
    chooseFiles: (files) =>
      recognise(false, () =>
        Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ),
      ),
    changePastedText: (text) => dispatch({ type: 'textPasted', text }),
    recognisePastedText: () =>
      recognise(true, async () => {
        const bytes = new TextEncoder().encode(store.getState().pastedText);
        return [{ name: paneTexts.pastedText[locale()], bytes }];
      }),
    dismissDocument: () => dispatch({ type: 'documentDismissed' }),
    chooseExisting: (existing) => dispatch({ type: 'existingChosen', existing }),
    importRecognised: () =>
      tasks.runCancellable({ text: paneTexts.importing }, async (onProgress) => {
        const { recognised, existing } = store.getState();
        if (!recognised) return null;
        const result = await commands.importDocument(recognised.document, { existing, onProgress });
        dispatch({ type: 'documentDismissed' });
        if (recognised.isPasted) dispatch({ type: 'textPasted', text: '' });
        return bulkDone(result);
      }),
  };
}
