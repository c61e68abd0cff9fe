import type { BulkResult, ExistingPolicy, OnProgress } from '../../commands/command-types';
import type { Locale } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import type { PaneCommands, TemplateChoice } from '../commands';
import { paneTexts } from '../texts';
import { bulkResultMessages } from './bulk-result-messages';
import type { Message, ViewId } from './pane-state';
import type { PaneStore } from './pane-store';

export interface PaneActions {
  openView(view: ViewId): void;
  /** Reads files and shows what they hold; writes nothing. */
  chooseFiles(files: readonly File[]): Promise<void>;
  dismissDocument(): void;
  chooseExisting(existing: ExistingPolicy): void;
  importRecognised(): Promise<void>;
  loadTemplates(): Promise<void>;
  insertTemplate(template: TemplateChoice): Promise<void>;
  insertProjectList(): Promise<void>;
  buildFromList(): Promise<void>;
  buildSummary(): Promise<void>;
  checkWorkbook(): Promise<void>;
  repairAll(): Promise<void>;
  goToCell(sheet: string, cell: { row: number; column: number }): Promise<void>;
  clearHighlights(): Promise<void>;
  writeFindings(): Promise<void>;
  showSettings(): Promise<void>;
  dismissResult(): void;
}

/** The sentence for a failure; what is not a UserError is a fault of ours and is told as one. */
function failureMessage(error: unknown): Message {
  if (error instanceof UserError) return { text: error.text, values: error.values };
  const reason = error instanceof Error ? error.message : String(error);
  return { text: paneTexts.unexpected, values: { reason } };
}

/** Ties what the user does to the commands and to the store. */
export function paneActions(store: PaneStore, commands: PaneCommands, locale: Locale): PaneActions {
  const { dispatch } = store;
  const onProgress: OnProgress = ({ done, total }) => dispatch({ type: 'taskProgressed', done, total });

  /** Runs one command at a time and tells how it ended. `work` gives the result, or null when it has told already. */
  async function run(
    title: Message,
    work: () => Promise<{ title: Message; details?: readonly Message[] } | null>,
  ): Promise<void> {
    if (store.getState().task.status === 'running') return;
    dispatch({ type: 'taskStarted', title });
    try {
      const result = await work();
      if (result) dispatch({ type: 'taskDone', ...result });
    } catch (error) {
      dispatch({ type: 'taskFailed', title: failureMessage(error) });
    }
  }

  const bulkDone = (result: BulkResult) => {
    const [title, ...details] = bulkResultMessages(result);
    return { title: title as Message, details };
  };

  return {
    openView: (view) => dispatch({ type: 'viewOpened', view }),
    chooseFiles: (files) =>
      run({ text: paneTexts.reading }, async () => {
        const sources = await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        const document = await commands.recogniseFiles(sources);
        const existingCodes = await commands.existingProjectCodes(document);
        const fileNames = files.map((file) => file.name);
        dispatch({ type: 'documentRecognised', recognised: { fileNames, document, existingCodes } });
        return null;
      }),
    dismissDocument: () => dispatch({ type: 'documentDismissed' }),
    chooseExisting: (existing) => dispatch({ type: 'existingChosen', existing }),
    importRecognised: () =>
      run({ text: paneTexts.importing }, async () => {
        const { recognised, existing } = store.getState();
        if (!recognised) return null;
        const result = await commands.importDocument(recognised.document, { existing, onProgress });
        dispatch({ type: 'documentDismissed' });
        return bulkDone(result);
      }),
    loadTemplates: async () => {
      if (store.getState().templates) return;
      try {
        dispatch({ type: 'templatesLoaded', templates: await commands.templates() });
      } catch (error) {
        dispatch({ type: 'taskFailed', title: failureMessage(error) });
      }
    },
    insertTemplate: (template) =>
      run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertTemplate(template.id);
        return { title: { text: paneTexts.sheetInserted, values: { sheet } } };
      }),
    insertProjectList: () =>
      run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertProjectList();
        return { title: { text: paneTexts.listInserted, values: { sheet } } };
      }),
    buildFromList: () =>
      run({ text: paneTexts.buildingFromList }, async () => {
        const { existing } = store.getState();
        return bulkDone(await commands.buildFromList({ existing, onProgress }));
      }),
    buildSummary: () =>
      run({ text: paneTexts.buildingSummary }, async () => {
        const { sheet, projects, total } = await commands.buildSummary();
        return { title: { text: paneTexts.summaryBuilt, values: { sheet, projects, total } } };
      }),
    checkWorkbook: () =>
      run({ text: paneTexts.checking }, async () => {
        dispatch({ type: 'workbookChecked', report: await commands.checkWorkbook(locale) });
        return null;
      }),
    repairAll: () =>
      run({ text: paneTexts.repairing }, async () => {
        const { repaired, leftAlone, report } = await commands.repairAll(locale);
        dispatch({ type: 'workbookChecked', report });
        const details =
          leftAlone === 0 ? [] : [{ text: paneTexts.repairsLeft, values: { count: leftAlone } }];
        return { title: { text: paneTexts.repairsDone, values: { repaired } }, details };
      }),
    goToCell: async (sheet, cell) => {
      try {
        await commands.goToCell(sheet, cell);
      } catch (error) {
        dispatch({ type: 'taskFailed', title: failureMessage(error) });
      }
    },
    clearHighlights: () =>
      run({ text: paneTexts.clearing }, async () => {
        const { cleared, notCleared } = await commands.clearHighlights();
        const sheets = notCleared.join('、');
        const details = sheets === '' ? [] : [{ text: paneTexts.notCleared, values: { sheets } }];
        return { title: { text: paneTexts.coloursCleared, values: { count: cleared } }, details };
      }),
    writeFindings: () =>
      run({ text: paneTexts.checking }, async () => {
        const { sheet, findings } = await commands.writeFindings(locale);
        return { title: { text: paneTexts.findingsWritten, values: { sheet, count: findings } } };
      }),
    showSettings: () =>
      run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.showSettings();
        return { title: { text: paneTexts.settingsShown, values: { sheet } } };
      }),
    dismissResult: () => dispatch({ type: 'taskDismissed' }),
  };
}
