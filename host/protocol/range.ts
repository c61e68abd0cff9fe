import type { FWorksheet } from '@univerjs/sheets/facade';
import { formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect } from './address';
import { invalidArgument, itemNotFound } from './host-error';
import type { WorkbookModel } from './model';
import { HostObject } from './process-request';
import { RangeFormatObject } from './range-format';
import { ConditionalFormatsObject, DataValidationObject } from './range-guards';

/** Excel.Range. */
export class RangeObject extends HostObject {
  readonly apiClass = 'Range';

  constructor(
    readonly model: WorkbookModel,
    readonly sheet: FWorksheet,
    readonly rect: Rect,
  ) {
    super();
  }

  private other(rect: Partial<Rect>): RangeObject {
    const next = { ...this.rect, ...rect };
    if (next.row < 0 || next.column < 0 || next.rows < 1 || next.columns < 1)
      throw invalidArgument('The range lies outside the sheet.');
    if (next.row + next.rows > MAX_ROWS || next.column + next.columns > MAX_COLUMNS)
      throw invalidArgument('The range lies outside the sheet.');
    return new RangeObject(this.model, this.sheet, next);
  }

  private block<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.model.reach(this.sheet, this.rect);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => read(row + r, column + c)),
    );
  }

  get Address(): string {
    const name = this.sheet.getSheetName();
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
    return `${quoted}!${formatAddress(this.rect)}`;
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.rows;
  }
  get ColumnCount(): number {
    return this.rect.columns;
  }
  /** That of the first cell; of a cell without a link there is none. */
  get Hyperlink(): { address: string } | null {
    const address = this.model.side(this.sheet).links.get(`${this.rect.row},${this.rect.column}`);
    return address === undefined ? null : { address };
  }
  set Hyperlink(link: { address: string } | null) {
    const { links } = this.model.side(this.sheet);
    const key = `${this.rect.row},${this.rect.column}`;
    if (link) links.set(key, link.address);
    else links.delete(key);
  }
  get ColumnHidden(): boolean {
    const { column, columns } = this.rect;
    const hidden = this.sheet.getSheet().getColumnManager();
    return Array.from({ length: columns }, (_, index) => column + index).every(
      (one) => !hidden.getColVisible(one),
    );
  }
  set ColumnHidden(isHidden: boolean) {
    const { column, columns } = this.model.reach(this.sheet, this.rect);
    if (isHidden) this.sheet.hideColumns(column, columns);
    else this.sheet.showColumns(column, columns);
  }
  get Values(): unknown[][] {
    return this.block((row, column) => this.model.value(this.sheet, row, column));
  }
  set Values(block: unknown) {
    this.model.enter(this.sheet, this.rect, block);
  }
  get Formulas(): unknown[][] {
    return this.block(
      (row, column) =>
        this.model.formula(this.sheet, row, column) || this.model.value(this.sheet, row, column),
    );
  }
  set Formulas(block: unknown) {
    this.model.enter(this.sheet, this.rect, block);
  }
  /** Null where only some of the cells are filled by a formula. */
  get HasSpill(): boolean | null {
    const filled = this.block((row, column) => this.model.spills.isFilled(this.sheet, row, column)).flat();
    return filled.every((one) => one === filled[0]) ? (filled[0] ?? false) : null;
  }
  get Text(): string[][] {
    return this.block((row, column) => this.sheet.getRange(row, column).getDisplayValue());
  }
  get NumberFormat(): string[][] {
    return this.block((row, column) => this.model.numberFormat(this.sheet, row, column));
  }
  set NumberFormat(block: string | (string | null)[][]) {
    const { row, column, rows, columns } = this.rect;
    if (Array.isArray(block) && (block.length !== rows || block.some((line) => line.length !== columns)))
      throw invalidArgument('The number formats do not match the range.');
    this.model.change(this.sheet, this.rect, (r, c) => {
      const pattern: string | null | undefined = Array.isArray(block) ? block[r - row]?.[c - column] : block;
      return pattern === null || pattern === undefined ? undefined : { s: { n: { pattern } } };
    });
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.model, this.sheet, this.rect);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.model.side(this.sheet), this.rect);
  }
  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.model, this.model.side(this.sheet), this.rect);
  }

  /** Asked by the client before it writes a large block. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns)
      throw invalidArgument('The number of rows or columns of the values does not match the range.');
  }
  Insert(shift: string): RangeObject {
    this.model.checkWritable(this.sheet);
    const { row, column, rows, columns } = this.rect;
    if (columns === MAX_COLUMNS && shift === 'Down') this.sheet.insertRows(row, rows);
    else if (rows === MAX_ROWS && shift === 'Right') this.sheet.insertColumns(column, columns);
    else throw invalidArgument('This host inserts whole rows and columns only.');
    return this;
  }
  Delete(shift: string): void {
    this.model.checkWritable(this.sheet);
    const { row, column, rows, columns } = this.rect;
    if (columns === MAX_COLUMNS && shift === 'Up') this.sheet.deleteRows(row, rows);
    else if (rows === MAX_ROWS && shift === 'Left') this.sheet.deleteColumns(column, columns);
    else throw invalidArgument('This host deletes whole rows and columns only.');
  }
  Merge(across?: boolean | null): void {
    const blocks = across
      ? Array.from({ length: this.rect.rows }, (_, r) => ({ ...this.rect, row: this.rect.row + r, rows: 1 }))
      : [this.rect];
    const present = this.sheet.getMergeData().map((range) => rectOf(range.getRange()));
    for (const block of blocks) {
      const cut = present.find((merge) => {
        const shared = intersection(merge, block);
        return shared && shared.rows * shared.columns < merge.rows * merge.columns;
      });
      if (cut) throw invalidArgument(`The range overlaps the merged cells ${formatAddress(cut)}.`);
    }
    for (const { row, column, rows, columns } of blocks) {
      if (rows * columns === 1) continue;
      this.model.change(this.sheet, { row, column, rows, columns }, (r, c) =>
        (r === row && c === column) || !this.model.holdsSomething(this.sheet, r, c)
          ? undefined
          : { v: null, f: null, si: null, p: null, t: null },
      );
      this.sheet.getRange(row, column, rows, columns).merge({ isForceMerge: true });
    }
  }
  Unmerge(): void {
    const { row, column, rows, columns } = this.model.reach(this.sheet, this.rect);
    this.sheet.getRange(row, column, rows, columns).breakApart();
  }
  Clear(applyTo?: string | null): void {
    const what = applyTo ?? 'All';
    const contents = what === 'All' || what === 'Contents';
    const formats = what === 'All' || what === 'Formats';
    if (!contents && !formats) throw invalidArgument(`clear: ${what}`);
    this.model.change(this.sheet, this.rect, () => ({
      ...(contents ? { v: null, f: null, si: null, p: null, t: null } : {}),
      ...(formats ? { s: null } : {}),
    }));
    if (formats) this.ConditionalFormats.ClearAll();
  }
  Select(): void {
    const { row, column, rows, columns } = this.model.reach(this.sheet, this.rect);
    this.model.show(this.sheet);
    this.sheet.setActiveRange(this.sheet.getRange(row, column, rows, columns));
    this.model.onSelected(this.sheet, { row, column });
  }
  GetCell(row: number, column: number): RangeObject {
    return this.other({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): RangeObject {
    return this.other({ row: this.rect.row + row, rows: 1 });
  }
  GetColumn(column: number): RangeObject {
    return this.other({ column: this.rect.column + column, columns: 1 });
  }
  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.other({ row: this.rect.row + rows, column: this.rect.column + columns });
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.other({ rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }
  GetBoundingRect(other: RangeObject | string): RangeObject {
    const second = typeof other === 'string' ? parseAddress(other) : other.rect;
    const row = Math.min(this.rect.row, second.row);
    const column = Math.min(this.rect.column, second.column);
    return this.other({
      row,
      column,
      rows: Math.max(this.rect.row + this.rect.rows, second.row + second.rows) - row,
      columns: Math.max(this.rect.column + this.rect.columns, second.column + second.columns) - column,
    });
  }
  GetEntireRow(): RangeObject {
    return this.other({ column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): RangeObject {
    return this.other({ row: 0, rows: MAX_ROWS });
  }
  GetIntersectionOrNullObject(other: RangeObject | string): RangeObject | null {
    const rect = intersection(this.rect, typeof other === 'string' ? parseAddress(other) : other.rect);
    return rect && this.other(rect);
  }
  GetIntersection(other: RangeObject | string): RangeObject {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound('The ranges do not intersect.');
    return shared;
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    const { row, column, rows, columns } = this.model.reach(this.sheet, this.rect);
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const add = (r: number, c: number): void => {
      if (r < row || r >= row + rows || c < column || c >= column + columns) return;
      used.top = Math.min(used.top, r);
      used.left = Math.min(used.left, c);
      used.bottom = Math.max(used.bottom, r);
      used.right = Math.max(used.right, c);
    };
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((r, c, cell) => {
        if (cell && ((cell.v ?? '') !== '' || cell.f || cell.si || (!valuesOnly && cell.s))) add(r, c);
      });
    if (used.bottom < 0) return null;
    const { top, left, bottom, right } = used;
    return this.other({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }
  /** Merged areas that lie in the range, wholly or in part; each whole. */
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const merged = this.sheet
      .getMergeData()
      .map((range) => rectOf(range.getRange()))
      .filter((rect) => intersection(this.rect, rect));
    return merged.length > 0 ? new RangeAreasObject(merged.map((rect) => this.other(rect))) : null;
  }
  /** Of the properties of rows, their heights are played. */
  GetRowProperties({ format }: { format?: { rowHeight?: boolean } }): { format: { rowHeight: number } }[] {
    if (format?.rowHeight !== true) throw invalidArgument('row properties');
    const { row, rows } = this.model.reach(this.sheet, this.rect);
    return Array.from({ length: rows }, (_, index) => ({
      format: {
        rowHeight: new RangeFormatObject(this.model, this.sheet, { ...this.rect, row: row + index })
          .RowHeight,
      },
    }));
  }
  /** Of the properties of columns, their widths are played. */
  GetColumnProperties({ format }: { format?: { columnWidth?: boolean } }): {
    format: { columnWidth: number };
  }[] {
    if (format?.columnWidth !== true) throw invalidArgument('column properties');
    const { column, columns } = this.model.reach(this.sheet, this.rect);
    return Array.from({ length: columns }, (_, index) => ({
      format: {
        columnWidth: new RangeFormatObject(this.model, this.sheet, { ...this.rect, column: column + index })
          .ColumnWidth,
      },
    }));
  }
  GetUsedRange(valuesOnly?: boolean | null): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.other({ rows: 1, columns: 1 });
  }
}

/** Excel.RangeAreas. */
export class RangeAreasObject extends HostObject {
  readonly apiClass = 'RangeAreas';
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(',');
  }
}

function rectOf(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
