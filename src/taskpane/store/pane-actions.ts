import type { BulkResult, ExistingPolicy, OnProgress } from '../../commands/command-types';
import type { Locale } from '../../locale/locale';
import { SEVERITIES } from '../../rules/rule';
import { UserError } from '../../locale/user-error';
import type { PaneCommands } from '../commands';
import { paneTexts } from '../texts';
import { bulkResultMessages } from './bulk-result-messages';
import type { Message, ViewId } from './pane-state';
import type { PaneStore } from './pane-store';

/** What the user can do. Commands tell whether they were done; how they ended stands in the state. */
export interface PaneActions {
  openView(view: ViewId): void;
  /** Reads files and shows what they hold; writes nothing. */
  chooseFiles(files: readonly File[]): Promise<boolean>;
  dismissDocument(): void;
  chooseExisting(existing: ExistingPolicy): void;
  importRecognised(): Promise<boolean>;
  loadTemplates(): Promise<void>;
  insertTemplate(templateId: string): Promise<boolean>;
  insertProjectList(): Promise<boolean>;
  buildFromList(): Promise<boolean>;
  buildSummary(): Promise<boolean>;
  checkWorkbook(): Promise<boolean>;
  repairAll(): Promise<boolean>;
  goToCell(sheet: string, cell: { row: number; column: number }): Promise<boolean>;
  /** Shows the first cell that the latest check found something in; false when there is none. */
  goToFirstFinding(): Promise<boolean>;
  clearHighlights(): Promise<boolean>;
  writeFindings(): Promise<boolean>;
  showSettings(): Promise<boolean>;
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
  ): Promise<boolean> {
    if (store.getState().task.status === 'running') return false;
    dispatch({ type: 'taskStarted', title });
    try {
      const result = await work();
      if (result) dispatch({ type: 'taskDone', ...result });
      return true;
    } catch (error) {
      dispatch({ type: 'taskFailed', title: failureMessage(error) });
      return false;
    }
  }

  async function goToCell(sheet: string, cell: { row: number; column: number }): Promise<boolean> {
    try {
      await commands.goToCell(sheet, cell);
      return true;
    } catch (error) {
      dispatch({ type: 'taskFailed', title: failureMessage(error) });
      return false;
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
    insertTemplate: (templateId) =>
      run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertTemplate(templateId);
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
    goToCell,
    goToFirstFinding: async () => {
      dispatch({ type: 'viewOpened', view: 'check' });
      const shown = store
        .getState()
        .check?.findings.filter(({ sheet, cell }) => sheet !== null && cell !== null);
      const first = SEVERITIES.map((severity) => shown?.find(({ level }) => level === severity)).find(
        Boolean,
      );
      return first?.sheet && first.cell ? goToCell(first.sheet, first.cell) : false;
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
