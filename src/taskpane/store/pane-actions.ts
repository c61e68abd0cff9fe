import type { CheckReport } from '../../commands/check-report';
import type { BulkResult, ExistingPolicy } from '../../commands/command-types';
import type { RepairReport } from '../../commands/check-session';
import type { SourceFile } from '../../commands/import-document';
import type { SettingsForm } from '../../commands/workbook-settings';
import { SEVERITIES } from '../../rules/rule';
import type { PaneCommands } from '../commands';
import { paneTexts } from '../texts';
import { bulkResultMessages } from './bulk-result-messages';
import { localeIn, type FindingFilter, type Message, type Preferences, type ViewId } from './pane-state';
import type { PaneStore } from './pane-store';
import { failureMessage, TaskRunner, type TaskResult } from './task-runner';

/** What the user can do. Commands tell whether they were done; how they ended stands in the state. */
export interface PaneActions {
  openView(view: ViewId): void;
  /** Reads files and shows what they hold; writes nothing. */
  chooseFiles(files: readonly File[]): Promise<boolean>;
  /** The same for a text that was pasted. */
  pasteText(text: string): Promise<boolean>;
  dismissDocument(): void;
  chooseExisting(existing: ExistingPolicy): void;
  importRecognised(): Promise<boolean>;
  loadTemplates(): Promise<void>;
  insertTemplate(templateId: string): Promise<boolean>;
  insertProjectList(): Promise<boolean>;
  buildFromList(): Promise<boolean>;
  buildSummary(): Promise<boolean>;
  /** Reads and checks the workbook without writing, so that overview and findings can be shown. */
  lookAtWorkbook(): Promise<void>;
  checkWorkbook(): Promise<boolean>;
  /** Checks sheets again after edits, beside whatever the pane shows. */
  recheck(sheetIds: readonly string[] | null): Promise<void>;
  filterFindings(filter: Partial<FindingFilter>): void;
  repairAll(): Promise<boolean>;
  /** Repairs the finding at that place of the report. */
  repairOne(index: number): Promise<boolean>;
  goToCell(sheet: string, cell: { row: number; column: number }): Promise<boolean>;
  /** Shows the first cell of the most severe findings of the latest check; false when there is none. */
  goToFirstFinding(): Promise<boolean>;
  clearHighlights(): Promise<boolean>;
  writeFindings(): Promise<boolean>;
  showSettings(): Promise<boolean>;
  readSettings(): Promise<void>;
  saveSettings(form: SettingsForm): Promise<boolean>;
  switchRuleOff(ruleId: string): Promise<boolean>;
  changePreferences(preferences: Partial<Preferences>): void;
  cancelTask(): void;
  dismissResult(): void;
}

function bulkDone(result: BulkResult): TaskResult {
  const [title, ...details] = bulkResultMessages(result);
  return { title, details };
}

function repairsDone({ repaired, leftAlone }: RepairReport): TaskResult {
  const title: Message =
    repaired === 0
      ? { text: paneTexts.nothingRepaired }
      : { text: paneTexts.repairsDone, values: { repaired } };
  return {
    title,
    details: leftAlone === 0 ? [] : [{ text: paneTexts.repairsLeft, values: { count: leftAlone } }],
  };
}

/** Ties what the user does to the commands and to the store. */
export function paneActions(store: PaneStore, commands: PaneCommands): PaneActions {
  const { dispatch } = store;
  const tasks = new TaskRunner(store);
  const locale = () => localeIn(store.getState());
  const checked = (report: CheckReport) => dispatch({ type: 'workbookChecked', report });

  /** Work beside the tasks: only its failure is told. */
  async function quietly(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      dispatch({ type: 'taskFailed', title: failureMessage(error) });
      return false;
    }
  }

  const recognise = (read: () => Promise<readonly SourceFile[]>) =>
    tasks.run({ text: paneTexts.reading }, async () => {
      const sources = await read();
      const document = await commands.recogniseFiles(sources);
      const existingCodes = await commands.existingProjectCodes(document);
      const fileNames = sources.map(({ name }) => name);
      dispatch({ type: 'documentRecognised', recognised: { fileNames, document, existingCodes } });
      return null;
    });

  const repair = (work: () => Promise<RepairReport>) =>
    tasks.run({ text: paneTexts.repairing }, async () => {
      const result = await work();
      checked(result.report);
      return repairsDone(result);
    });

  const check = () =>
    tasks.run({ text: paneTexts.checking }, async () => {
      checked(await commands.checkWorkbook(locale()));
      return null;
    });

  const goToCell: PaneActions['goToCell'] = (sheet, cell) => quietly(() => commands.goToCell(sheet, cell));

  return {
    openView: (view) => dispatch({ type: 'viewOpened', view }),
    chooseFiles: (files) =>
      recognise(() =>
        Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ),
      ),
    pasteText: (text) =>
      recognise(async () => [
        { name: paneTexts.pastedText[locale()], bytes: new TextEncoder().encode(text) },
      ]),
    dismissDocument: () => dispatch({ type: 'documentDismissed' }),
    chooseExisting: (existing) => dispatch({ type: 'existingChosen', existing }),
    importRecognised: () =>
      tasks.runCancellable({ text: paneTexts.importing }, async (onProgress) => {
        const { recognised, existing } = store.getState();
        if (!recognised) return null;
        const result = await commands.importDocument(recognised.document, { existing, onProgress });
        dispatch({ type: 'documentDismissed' });
        return bulkDone(result);
      }),
    loadTemplates: async () => {
      if (store.getState().templates) return;
      await quietly(async () => dispatch({ type: 'templatesLoaded', templates: await commands.templates() }));
    },
    insertTemplate: (templateId) =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertTemplate(templateId);
        return { title: { text: paneTexts.sheetInserted, values: { sheet } } };
      }),
    insertProjectList: () =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertProjectList();
        return { title: { text: paneTexts.listInserted, values: { sheet } } };
      }),
    buildFromList: () =>
      tasks.runCancellable({ text: paneTexts.buildingFromList }, async (onProgress) => {
        const { existing } = store.getState();
        return bulkDone(await commands.buildFromList({ existing, onProgress }));
      }),
    buildSummary: () =>
      tasks.run({ text: paneTexts.buildingSummary }, async () => {
        const { sheet, projects, total } = await commands.buildSummary();
        return { title: { text: paneTexts.summaryBuilt, values: { sheet, projects, total } } };
      }),
    lookAtWorkbook: async () => {
      await quietly(async () => checked(await commands.lookAtWorkbook(locale())));
    },
    checkWorkbook: check,
    recheck: async (sheetIds) => checked(await commands.recheck(sheetIds, locale())),
    filterFindings: (filter) =>
      dispatch({ type: 'findingsFiltered', filter: { ...store.getState().filter, ...filter } }),
    repairAll: () => repair(() => commands.repairAll(locale())),
    repairOne: (index) => repair(() => commands.repairOne(index, locale())),
    goToCell,
    goToFirstFinding: async () => {
      dispatch({ type: 'viewOpened', view: 'check' });
      const placed = store
        .getState()
        .check?.findings.filter(({ sheet, cell }) => sheet !== null && cell !== null);
      const first = SEVERITIES.map((severity) => placed?.find(({ level }) => level === severity)).find(
        Boolean,
      );
      return first?.sheet && first.cell ? goToCell(first.sheet, first.cell) : false;
    },
    clearHighlights: () =>
      tasks.run({ text: paneTexts.clearing }, async () => {
        const { cleared, notCleared } = await commands.clearHighlights();
        const sheets = notCleared.join('、');
        const details = sheets === '' ? [] : [{ text: paneTexts.notCleared, values: { sheets } }];
        return { title: { text: paneTexts.coloursCleared, values: { count: cleared } }, details };
      }),
    writeFindings: () =>
      tasks.run({ text: paneTexts.checking }, async () => {
        const { sheet, findings } = await commands.writeFindings(locale());
        return { title: { text: paneTexts.findingsWritten, values: { sheet, count: findings } } };
      }),
    showSettings: () =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.showSettings();
        return { title: { text: paneTexts.settingsShown, values: { sheet } } };
      }),
    readSettings: async () => {
      await quietly(async () => dispatch({ type: 'settingsRead', settings: await commands.readSettings() }));
    },
    saveSettings: (form) =>
      tasks.run({ text: paneTexts.saving }, async () => {
        const { sheet } = await commands.saveSettings(form);
        dispatch({ type: 'settingsRead', settings: await commands.readSettings() });
        checked(await commands.checkWorkbook(locale()));
        return { title: { text: paneTexts.settingsSaved, values: { sheet } } };
      }),
    switchRuleOff: (ruleId) =>
      tasks.run({ text: paneTexts.saving }, async () => {
        await commands.switchRule(ruleId, false);
        checked(await commands.checkWorkbook(locale()));
        return { title: { text: paneTexts.ruleSwitchedOff } };
      }),
    changePreferences: (preferences) => {
      const before = locale();
      dispatch({ type: 'preferencesChanged', preferences });
      // The report is in words already.
      if (locale() !== before && store.getState().check)
        void quietly(async () => checked(await commands.lookAtWorkbook(locale())));
    },
    cancelTask: () => dispatch({ type: 'taskCancelled' }),
    dismissResult: () => dispatch({ type: 'taskDismissed' }),
  };
}
