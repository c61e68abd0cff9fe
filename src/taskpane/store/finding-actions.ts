import { goToFinding, goToSheet, inspectWorkbook, recheck } from '../../commands/pane-tasks';
import { COMMANDS } from '../../commands/registry';
import { URGENCIES, type Urgency } from '../../rules/urgency';
import type { ActionTools } from './action-tools';
import type { FindingFilter } from './pane-state';

/** What the user can do about findings, which are told by their ids. */
export interface FindingActions {
  /** Reads and checks the workbook without writing, so that overview and findings can be shown. */
  inspectWorkbook(): Promise<void>;
  checkWorkbook(): Promise<boolean>;
  /** Checks sheets again after edits, beside whatever the pane shows. */
  recheck(sheetIds: readonly string[] | null): Promise<void>;
  filterFindings(filter: Partial<FindingFilter>): void;
  /** Writes the safe repairs but for those of some cells. */
  repairAll(leaveOut: readonly string[]): Promise<boolean>;
  /** Takes the last change of a command back. */
  undoLast(): Promise<boolean>;
  repairFinding(findingId: string): Promise<boolean>;
  /** Shows the cell of a finding. */
  goToFinding(findingId: string): Promise<boolean>;
  /** Shows a sheet, by its id or its name. */
  goToSheet(sheet: string): Promise<boolean>;
  /** Shows the first cell of the most severe findings of the latest check; false when there is none. */
  goToFirstFinding(): Promise<boolean>;
  clearHighlights(): Promise<boolean>;
  writeFindings(): Promise<boolean>;
}

export function findingActions({ store, perform, ask, showCheck, quietly }: ActionTools): FindingActions {
  const { dispatch } = store;
  const goTo = (findingId: string) => quietly(() => ask(goToFinding, { findingId }));
  return {
    inspectWorkbook: async () => {
      await quietly(async () => showCheck(await ask(inspectWorkbook, undefined)));
    },
    checkWorkbook: () => perform(COMMANDS.checkWorkbook, undefined, showCheck),
    recheck: async (sheetIds) => showCheck(await ask(recheck, { sheetIds })),
    filterFindings: (filter) =>
      dispatch({ type: 'findingsFiltered', filter: { ...store.getState().filter, ...filter } }),
    repairAll: (leaveOut) => perform(COMMANDS.repairAll, { leaveOut }, ({ report }) => showCheck(report)),
    undoLast: () =>
      perform(COMMANDS.undoLast, undefined, ({ report, takenBack }) => {
        if (takenBack?.isHandIn) dispatch({ type: 'handInPrepared', isPrepared: false });
        showCheck(report);
      }),
    repairFinding: (findingId) =>
      perform(COMMANDS.repairFinding, { findingId }, ({ report }) => showCheck(report)),
    goToFinding: goTo,
    goToSheet: (sheet) => quietly(() => ask(goToSheet, { sheet })),
    goToFirstFinding: async () => {
      dispatch({ type: 'viewOpened', view: 'check' });
      const findings = store.getState().check?.findings ?? [];
      const firstOf = (wanted: Urgency) =>
        findings.find(({ urgency, cell }) => urgency === wanted && cell !== null);
      const first = URGENCIES.map(firstOf).find((finding) => finding !== undefined);
      return first === undefined ? false : goTo(first.id);
    },
    clearHighlights: () => perform(COMMANDS.clearHighlights, undefined),
    writeFindings: () => perform(COMMANDS.writeFindings, undefined),
  };
}
