import type { RepairReport } from '../../commands/check-session';
import { cellAddress } from '../../grid/area';
import { SEVERITIES, type Severity } from '../../rules/rule';
import type { OnProgress } from '../../steps/progress';
import { paneTexts } from '../texts';
import type { ActionTools } from './action-tools';
import type { FindingFilter, Message } from './pane-state';
import type { TaskResult } from './task-runner';

/** What the user can do about findings. */
export interface CheckActions {
  /** Reads and checks the workbook without writing, so that overview and findings can be shown. */
  lookAtWorkbook(): Promise<void>;
  checkWorkbook(): Promise<boolean>;
  /** Checks sheets again after edits, beside whatever the pane shows. */
  recheck(sheetIds: readonly string[] | null): Promise<void>;
  filterFindings(filter: Partial<FindingFilter>): void;
  repairAll(): Promise<boolean>;
  /** Repairs the finding at that place of the report. */
  repairOne(index: number): Promise<boolean>;
  /** Shows the cell of the finding at that place of the report. */
  goToFinding(index: number): Promise<boolean>;
  /** Shows the first cell of the most severe findings of the latest check; false when there is none. */
  goToFirstFinding(): Promise<boolean>;
  clearHighlights(): Promise<boolean>;
  writeFindings(): Promise<boolean>;
}

/** So many repaired cells are named. */
const MOST_CELLS = 5;

function repairsDone({ repaired, leftAlone }: RepairReport): TaskResult {
  const [only] = repaired;
  const count = repaired.length;
  const title: Message = !only
    ? { text: paneTexts.nothingRepaired }
    : count === 1
      ? {
          text: paneTexts.repairDone,
          values: { sheet: only.sheet, cell: cellAddress(only.row, only.column), after: String(only.after) },
        }
      : { text: paneTexts.repairsDone, values: { repaired: count } };
  const names = repaired
    .slice(0, MOST_CELLS)
    .map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`);
  const cells = names.join('、') + (count > MOST_CELLS ? '……' : '');
  return {
    title,
    details: [
      ...(count > 1 ? [{ text: paneTexts.repairedCells, values: { cells } }] : []),
      ...(leftAlone === 0 ? [] : [{ text: paneTexts.repairsLeft, values: { count: leftAlone } }]),
    ],
  };
}

export function checkActions(tools: ActionTools): CheckActions {
  const { store, commands, tasks, locale, showCheck, quietly } = tools;
  const { dispatch } = store;
  const repair = (work: (onProgress: OnProgress) => Promise<RepairReport>) =>
    tasks.run({ text: paneTexts.repairing }, async (onProgress) => {
      const result = await work(onProgress);
      showCheck(result.report);
      return repairsDone(result);
    });
  const goToFinding = (index: number) => quietly(() => commands.goToFinding(index));
  return {
    lookAtWorkbook: async () => {
      await quietly(async () => showCheck(await commands.lookAtWorkbook(locale())));
    },
    checkWorkbook: () =>
      tasks.runCancellable({ text: paneTexts.checking }, async (onProgress) => {
        const report = await commands.checkWorkbook(locale(), onProgress);
        showCheck(report);
        const values = { projects: report.overview.projects, ...report.counts };
        if (values.projects === 0) return { title: { text: paneTexts.noTables } };
        const isClean = report.findings.length === 0;
        return { title: { text: isClean ? paneTexts.nothingFound : paneTexts.checked, values } };
      }),
    recheck: async (sheetIds) => showCheck(await commands.recheck(sheetIds, locale())),
    filterFindings: (filter) =>
      dispatch({ type: 'findingsFiltered', filter: { ...store.getState().filter, ...filter } }),
    repairAll: () => repair((onProgress) => commands.repairAll(locale(), onProgress)),
    repairOne: (index) => repair((onProgress) => commands.repairOne(index, locale(), onProgress)),
    goToFinding,
    goToFirstFinding: async () => {
      dispatch({ type: 'viewOpened', view: 'check' });
      const findings = store.getState().check?.findings ?? [];
      const firstOf = (severity: Severity) =>
        findings.findIndex(({ level, cell }) => level === severity && cell !== null);
      const first = SEVERITIES.map(firstOf).find((index) => index >= 0);
      return first === undefined ? false : goToFinding(first);
    },
    clearHighlights: () =>
      tasks.run({ text: paneTexts.clearing }, async () => {
        const { cleared, notCleared } = await commands.clearHighlights();
        const sheets = notCleared.join('、');
        const details = sheets === '' ? [] : [{ text: paneTexts.notCleared, values: { sheets } }];
        return { title: { text: paneTexts.coloursCleared, values: { count: cleared } }, details };
      }),
    writeFindings: () =>
      tasks.runCancellable({ text: paneTexts.checking }, async (onProgress) => {
        const { sheet, findings } = await commands.writeFindings(locale(), onProgress);
        return { title: { text: paneTexts.findingsWritten, values: { sheet, count: findings } } };
      }),
  };
}
