import { readSheets, type ReadSheet, type WorkbookReading } from '../excel/read-sheets';
import { sheetKind } from '../reports/registry';
import { documentOfGrids, enteredInGrids } from '../workbook/read-grids';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { SummaryProject } from '../reports/summary/summary-input';
import { UNTOLD, type OnProgress } from '../steps/progress';
import type { EnteredSettings } from '../domain/workbook-settings';
import type { TargetDocument } from '../domain/target-document';

/** The open workbook, read and recognised: what every command starts from. */
export interface WorkbookState {
  reading: WorkbookReading;
  document: TargetDocument;
  /** Project tables with their sheets, in the order of the workbook. */
  projects: readonly SummaryProject[];
  kinds: ReadonlyMap<string, SheetKind | null>;
}

/** Reads and recognises the workbook (two batches up to 250 sheets, see readSheets). */
export async function readWorkbookState(
  context: Excel.RequestContext,
  onProgress: OnProgress = UNTOLD,
): Promise<WorkbookState> {
  const reading = await readSheets(context, onProgress);
  const document = documentOfGrids(reading.sheets.map((sheet) => sheet.grid));
  const projects = document.projects.flatMap((project) =>
    project.origin.sheet === null ? [] : [{ sheet: project.origin.sheet, project }],
  );
  const kinds = new Map(reading.sheets.map((sheet) => [sheet.name, sheetKind(sheet.grid)]));
  return { reading, document, projects, kinds };
}

/** The sheets of a kind that the add-in made, in the order of the workbook. */
export function ownSheets({ reading, kinds }: WorkbookState, kind: SheetKind): ReadSheet[] {
  return reading.sheets.filter((sheet) => sheet.isOurs && kinds.get(sheet.name) === kind);
}

/** What was entered for the workbook's checks: on its settings sheet, and the approved total on its summary. */
export function enteredSettings({ reading, kinds }: WorkbookState): EnteredSettings {
  const holders = reading.sheets.filter(({ name }) =>
    ['settings', 'summary'].includes(kinds.get(name) ?? ''),
  );
  return enteredInGrids(holders.map(({ grid }) => grid));
}
