import type { CellChange } from '../domain/cell-repair';
import type { RowPlan } from '../sheet-plan/row-plan';
import type { SheetChanges } from '../sheet-plan/sheet-changes';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { silently, type OnProgress } from '../steps/progress';
import { addRow, removeRow } from './add-row';
import { arrangeSheets, type Arrangement } from './arrange-sheets';
import { changeSheets } from './change-sheets';
import { followNames, type NameChange } from './follow-names';
import { deleteSheet } from './delete-sheet';
import { readPrintSetups, type PrintSetup } from './print-setup';
import { applyHighlights, type HighlightResult, type SheetHighlight } from './highlight';
import { withPresentContents } from './read-contents';
import { forgetHighlights, readHighlightNames, type HighlightedSheet } from './read-highlight-names';
import { readSheets, readSheetsById, type ReadSheet, type WorkbookReading } from './read-sheets';
import { repairCells, type RepairResult } from './repair-cells';
import { selectCell } from './select-cell';

/** What the user looks at: the sheet on show, and the row (from 0) of the selected cell. */
export interface Selection {
  sheet: string;
  row: number;
}

/**
 * The open workbook, as far as commands can get at it while they run: all that they may read, and every way in which they
 * may change it. What it gives holds no objects of Office.js.
 */
export class ExcelWorkbook {
  constructor(private readonly context: Excel.RequestContext) {}

  /** Every worksheet: two batches up to 250 sheets, see {@link readSheets}. */
  readSheets(onProgress: OnProgress = silently): Promise<WorkbookReading> {
    return readSheets(this.context, onProgress);
  }

  /** The same with what the user looks at, in as many batches. */
  async readWithSelection(
    onProgress: OnProgress = silently,
  ): Promise<{ reading: WorkbookReading; selection: Selection }> {
    const { workbook } = this.context;
    const shown = workbook.worksheets.getActiveWorksheet();
    shown.load('name');
    const cell = workbook.getActiveCell();
    cell.load('rowIndex');
    cell.untrack();
    const reading = await readSheets(this.context, onProgress);
    return { reading, selection: { sheet: shown.name, row: cell.rowIndex } };
  }

  /** The worksheets of those ids in one batch; those that have been deleted are missing from the answer. */
  readSheetsById(ids: readonly string[]): Promise<Map<string, ReadSheet>> {
    return readSheetsById(this.context, ids);
  }

  /** Plans with what their sheets really hold: one batch, none when there is no plan. */
  withPresentContents(plans: readonly SheetPlan[]): Promise<SheetPlan[]> {
    return withPresentContents(this.context, plans);
  }

  /** Adds and rewrites sheets, or leaves the workbook as it was and throws a UserError, see {@link changeSheets}. */
  changeSheets(
    reading: WorkbookReading,
    changes: SheetChanges,
    onProgress: OnProgress = silently,
  ): Promise<void> {
    return changeSheets(this.context, reading, changes, onProgress);
  }

  /** Colours cells, see {@link applyHighlights}. */
  applyHighlights(highlights: readonly SheetHighlight[]): Promise<HighlightResult> {
    return applyHighlights(this.context, highlights);
  }

  /** The sheets that have ever been coloured by a check: three batches. */
  readHighlightNames(): Promise<HighlightedSheet[]> {
    return readHighlightNames(this.context);
  }

  /** Deletes our names of highlights from sheets: one batch. */
  forgetHighlights(sheets: readonly HighlightedSheet[]): Promise<void> {
    return forgetHighlights(this.context, sheets);
  }

  /** Writes repairs into cells that hold what was read, see {@link repairCells}. */
  repairCells<Change extends CellChange>(repairs: readonly Change[]): Promise<RepairResult<Change>> {
    return repairCells(this.context, repairs);
  }

  /** Puts a row into a table, see {@link addRow}. */
  addRow(sheet: string, plan: RowPlan, rows: number): Promise<void> {
    return addRow(this.context, sheet, plan, rows);
  }

  /** Writes titles and names of sheets, see {@link followNames}. */
  followNames(changes: readonly NameChange[]): Promise<void> {
    return followNames(this.context, changes);
  }

  /** How sheets are printed now: two batches of reading, see {@link readPrintSetups}. */
  readPrintSetups(sheets: readonly { id: string; isOurs: boolean }[]): Promise<PrintSetup[]> {
    return readPrintSetups(this.context, sheets);
  }

  /** Sets sheets up for printing, orders them and lists highlights, or puts all back, see {@link arrangeSheets}. */
  arrangeSheets(wanted: Arrangement, former: Arrangement, present: readonly string[]): Promise<void> {
    return arrangeSheets(this.context, wanted, former, present);
  }

  /** Deletes a sheet that the add-in made: one batch. */
  deleteSheet(sheetId: string): Promise<void> {
    return deleteSheet(this.context, sheetId);
  }

  /** Takes a row out again that was put in, see {@link removeRow}. */
  removeRow(sheet: string, plan: RowPlan): Promise<void> {
    return removeRow(sheet, plan);
  }

  /** Shows and selects a cell of the sheet of that id, see {@link selectCell}. */
  selectCell(sheetId: string, sheetName: string, cell: { row: number; column: number }): Promise<void> {
    return selectCell(this.context, sheetId, sheetName, cell);
  }
}
