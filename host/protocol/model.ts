import type { IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { STYLE_TRIGGER } from '../calculation-watch';
import { WorkbookEvents } from '../workbook-events';
import type { Rect } from './address';
import { enterCell } from './cell-entry';
import { accessDenied, invalidArgument, itemAlreadyExists } from './host-error';
import { shiftFormula, shiftSide, type Shift } from './shift';
import type { Spills } from './spills';
import { emptySide, type SheetSide, type TableRecord } from './side-model';

/** Whether a change of a cell leaves its content alone. */
const isStyle = (change: object): boolean => Object.keys(change).every((key) => key === 's');

const SHIFTS: Readonly<Record<string, { axis: Shift['axis']; sign: 1 | -1 } | undefined>> = {
  'sheet.mutation.insert-row': { axis: 'row', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'row', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'column', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'column', sign: -1 },
};

/** What a mutation of Univer's moves, or null of one that moves nothing. */
function shiftOf(id: string, params: unknown): (Shift & { sheetId: string }) | null {
  const found = SHIFTS[id];
  if (!found) return null;
  const { subUnitId, range } = params as {
    subUnitId: string;
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  };
  const { axis, sign } = found;
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, axis, index: first, count: sign * (last - first + 1) };
}

/** Changes of cells by row and column. */
type CellChanges = Readonly<Record<number, Readonly<Record<number, object>>>>;

export type CellScalar = string | number | boolean;

/** The workbook behind the protocol: Univer's cells and the side model. */
export class WorkbookModel {
  private readonly sides = new Map<string, SheetSide>();
  readonly names = new Map<string, string>();
  readonly hiddenNames = new Set<string>();
  /** Calls that clear the undo stack of Excel, in order. */
  readonly undoClearing: string[] = [];
  isStructureProtected = false;
  /** Days are counted from 1904, as in workbooks of old Excel for Mac. */
  countsFrom1904 = false;
  private shown: string | null = null;
  /** Told when the add-in selects a cell. */
  onSelected: (sheet: FWorksheet, cell: { row: number; column: number }) => void = () => {};
  /** Told the bytes of a workbook that the add-in makes and opens beside this one. */
  onCreated: (file: Uint8Array) => void = () => {};
  nextId = 1;
  readonly events: WorkbookEvents;

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
    readonly spills: Spills,
    private readonly isHeadless: boolean,
  ) {
    this.events = new WorkbookEvents(api);
    api.onCommandExecuted(({ id, params }) => {
      const shift = shiftOf(id, params);
      if (shift) this.follow(shift.sheetId, shift);
    });
  }

  /** Rows or columns of a sheet have moved: what the workbook carries beside cells moves along. */
  private follow(sheetId: string, shift: Shift): void {
    const moved = this.workbook.getSheetBySheetId(sheetId);
    if (!moved) return;
    const name = moved.getSheetName();
    shiftSide(this.side(moved), name, shift);
    for (const sheet of this.workbook.getSheets()) {
      const { names, charts } = this.side(sheet);
      const home = sheet.getSheetName();
      const follow = (formula: string) => shiftFormula(formula, home, name, shift);
      for (const [key, formula] of names) names.set(key, follow(formula));
      for (const chart of charts)
        for (const series of chart.series) {
          series.values = follow(series.values);
          series.categories = follow(series.categories);
        }
    }
  }

  /** The tables of all sheets that are there: those of a deleted sheet are gone with it. */
  tables(): TableRecord[] {
    const sheets = this.workbook.getWorkbook().getSheets();
    return sheets.flatMap((sheet) => this.sides.get(sheet.getSheetId())?.tables ?? []);
  }

  side(sheet: FWorksheet): SheetSide {
    const id = sheet.getSheetId();
    const known = this.sides.get(id) ?? emptySide();
    this.sides.set(id, known);
    return known;
  }

  setSide(sheet: FWorksheet, side: SheetSide): void {
    this.sides.set(sheet.getSheetId(), side);
  }

  /** The sheet of that name (whatever its case) or id. Looks in Univer's own list: the facade's makes objects. */
  find(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.workbook.getWorkbook().getSheets()) {
      const id = sheet.getSheetId();
      if (id === name || sheet.getName().toLowerCase() === wanted) return this.workbook.getSheetBySheetId(id);
    }
    return null;
  }

  /**
   * Notes which sheet is shown when a batch begins. Univer turns by itself to sheets that are added or merged in, which
   * Excel does not.
   */
  holdShown(): void {
    this.shown = this.workbook.getActiveSheet().getSheetId();
  }

  /** Shows a sheet, as the add-in wants. */
  show(sheet: FWorksheet): void {
    this.shown = sheet.getSheetId();
    sheet.activate();
  }

  /** Turns back to the sheet that was shown, or that the add-in wants to be. */
  restoreShown(): void {
    const sheet = this.shown === null ? null : this.workbook.getSheetBySheetId(this.shown);
    if (sheet && this.workbook.getActiveSheet().getSheetId() !== this.shown) sheet.activate();
  }

  checkStructure(): void {
    if (this.isStructureProtected) throw accessDenied('The structure of the workbook is protected.');
  }

  checkName(name: unknown, except?: FWorksheet): asserts name is string {
    if (typeof name !== 'string' || name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      throw invalidArgument('The name of the worksheet is not valid.');
    const other = this.find(name);
    if (other && other.getSheetId() !== except?.getSheetId())
      throw itemAlreadyExists('A worksheet of this name exists.');
  }

  /** The rectangle cut to what Univer holds of the sheet, which grows for a bounded rectangle. */
  reach(sheet: FWorksheet, rect: Rect): Rect {
    const [rows, columns] = [rect.row + rect.rows, rect.column + rect.columns];
    if (rows > sheet.getMaxRows() && rows <= 100_000) sheet.setRowCount(rows);
    if (columns > sheet.getMaxColumns() && columns <= 1_000) sheet.setColumnCount(columns);
    return {
      ...rect,
      rows: Math.min(rect.rows, sheet.getMaxRows() - rect.row),
      columns: Math.min(rect.columns, sheet.getMaxColumns() - rect.column),
    };
  }

  /** Whether cells can be written when the sheet is protected: one area of unlocked cells holds them. */
  isUnlocked(sheet: FWorksheet, rect: Rect): boolean {
    return this.side(sheet).unlocked.some(
      (area) =>
        area.row <= rect.row &&
        rect.row + rect.rows <= area.row + area.rows &&
        area.column <= rect.column &&
        rect.column + rect.columns <= area.column + area.columns,
    );
  }

  checkWritable(sheet: FWorksheet, rect?: Rect): void {
    if (!this.side(sheet).isProtected || (rect && this.isUnlocked(sheet, rect))) return;
    throw accessDenied('The worksheet is protected.');
  }

  /** Sends one cell change per cell of the rectangle to Univer; undefined leaves a cell alone. */
  change(sheet: FWorksheet, rect: Rect, cell: (row: number, column: number) => object | undefined): void {
    this.checkWritable(sheet, rect);
    const { row, column, rows, columns } = this.reach(sheet, rect);
    const cellValue: Record<number, Record<number, object>> = {};
    let isStyleOnly = true;
    for (let r = row; r < row + rows; r += 1) {
      const line: Record<number, object> = {};
      for (let c = column; c < column + columns; c += 1) {
        const data = cell(r, c);
        if (data) line[c] = data;
        if (data && !isStyle(data)) isStyleOnly = false;
      }
      cellValue[r] = line;
    }
    if (Object.values(cellValue).every((line) => Object.keys(line).length === 0)) return;
    if (isStyleOnly && this.isHeadless) this.restyle(sheet, cellValue);
    else this.send(sheet, cellValue, isStyleOnly);
  }

  private send(sheet: FWorksheet, cellValue: CellChanges, isStyleOnly: boolean): void {
    this.api.syncExecuteCommand('sheet.mutation.set-range-values', {
      unitId: this.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      cellValue,
      ...(isStyleOnly ? { trigger: STYLE_TRIGGER } : {}),
    });
  }

  /**
   * Changes looks where nobody sees them: of the cells that look the same and change the same way, Univer works out
   * one, which takes it long, and the others get what came of it.
   */
  private restyle(sheet: FWorksheet, cellValue: CellChanges): void {
    const matrix = sheet.getSheet().getCellMatrix();
    const firsts: Record<number, Record<number, object>> = {};
    const alike = new Map<string, [row: number, column: number][]>();
    for (const [row, line] of Object.entries(cellValue))
      for (const [column, change] of Object.entries(line)) {
        const [r, c] = [Number(row), Number(column)];
        const key = JSON.stringify([matrix.getValue(r, c)?.s, change]);
        const others = alike.get(key);
        if (others) others.push([r, c]);
        else {
          alike.set(key, [[r, c]]);
          (firsts[r] ??= {})[c] = change;
        }
      }
    this.send(sheet, firsts, true);
    for (const [[row, column], ...others] of alike.values() as Iterable<[[number, number]]>) {
      const style = matrix.getValue(row, column)?.s;
      for (const [r, c] of others as [number, number][]) {
        const { s: _before, ...content } = matrix.getValue(r, c) ?? {};
        matrix.setValue(r, c, style === undefined ? content : { ...content, s: style });
      }
    }
  }

  style(sheet: FWorksheet, row: number, column: number): IStyleData {
    return (
      this.workbook.getWorkbook().getStyles().getStyleByCell(sheet.getSheet().getCellRaw(row, column)) ?? {}
    );
  }

  /** Whether a cell has more than a look. */
  holdsSomething(sheet: FWorksheet, row: number, column: number): boolean {
    const { v, f, si, p } = sheet.getSheet().getCellRaw(row, column) ?? {};
    return (v ?? '') !== '' || Boolean(f) || Boolean(si) || Boolean(p);
  }

  numberFormat(sheet: FWorksheet, row: number, column: number): string {
    return this.style(sheet, row, column).n?.pattern ?? 'General';
  }

  formula(sheet: FWorksheet, row: number, column: number): string {
    const cell = sheet.getSheet().getCellRaw(row, column);
    if (!cell || (!cell.f && !cell.si)) return '';
    return sheet.getRange(row, column).getFormula();
  }

  value(sheet: FWorksheet, row: number, column: number): CellScalar {
    const cell = sheet.getSheet().getCellRaw(row, column);
    // HYPERLINK gives a rich text, which ends with a paragraph's mark.
    const value =
      cell?.v ??
      cell?.p?.body?.dataStream.replace(/\r\n$/, '') ??
      this.spills.value(sheet, row, column) ??
      '';
    return cell?.t === 3 ? Boolean(Number(value)) : value;
  }

  /** Enters values as typed; the block must have the size of the rectangle. */
  enter(sheet: FWorksheet, rect: Rect, block: unknown): void {
    const fits =
      Array.isArray(block) &&
      block.length === rect.rows &&
      block.every((line) => Array.isArray(line) && line.length === rect.columns);
    if (Array.isArray(block) && !fits)
      throw invalidArgument('The number of rows or columns of the values does not match the range.');
    this.change(sheet, rect, (row, column) => {
      const input: unknown = fits ? block[row - rect.row][column - rect.column] : block;
      if (input === null) return undefined;
      const { value, formula, numberFormat } = enterCell(
        input,
        this.numberFormat(sheet, row, column) === '@',
      );
      const t = typeof value === 'number' ? 2 : typeof value === 'boolean' ? 3 : 1;
      const isGeneral = this.numberFormat(sheet, row, column) === 'General';
      return {
        f: formula,
        si: null,
        p: null,
        v: typeof value === 'boolean' ? Number(value) : value,
        t: value === null ? null : t,
        ...(numberFormat !== undefined && isGeneral ? { s: { n: { pattern: numberFormat } } } : {}),
      };
    });
  }
}
