import { intersection, parseAddress, type Rect } from './address';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './host-error';
import type { WorkbookModel } from './model';
import { HostObject, type HostCollection } from './process-request';
import { RangeObject } from './range';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { TableRecord } from './side-model';

/** Excel.Table, kept in the side model. */
class TableObject extends HostObject {
  readonly apiClass = 'Table';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: FWorksheet,
    private readonly record: TableRecord,
  ) {
    super();
  }
  override instance(): Record<string, unknown> {
    return { Id: this.record.id };
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument(`table name ${name}`);
    const other = this.model.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (other && other !== this.record) throw itemAlreadyExists(`table ${name}`);
    this.record.name = name;
  }
  get Style(): string {
    return this.record.style;
  }
  set Style(style: string) {
    this.record.style = style;
  }
  get ShowBandedRows(): boolean {
    return this.record.showBandedRows;
  }
  set ShowBandedRows(show: boolean) {
    this.record.showBandedRows = show;
  }
  get ShowHeaders(): boolean {
    return this.record.showHeaders;
  }
  set ShowHeaders(show: boolean) {
    this.record.showHeaders = show;
  }
  get ShowTotals(): boolean {
    return this.record.showTotals;
  }
  set ShowTotals(show: boolean) {
    this.record.showTotals = show;
  }
  GetHeaderRowRange(): RangeObject {
    if (!this.record.showHeaders) throw itemNotFound(`header row of ${this.record.name}`);
    return new RangeObject(this.model, this.sheet, { ...this.record.rect, rows: 1 });
  }
  GetTotalRowRange(): RangeObject {
    if (!this.record.showTotals) throw itemNotFound(`total row of ${this.record.name}`);
    const { row, rows } = this.record.rect;
    return new RangeObject(this.model, this.sheet, { ...this.record.rect, row: row + rows - 1, rows: 1 });
  }
  GetRange(): RangeObject {
    return new RangeObject(this.model, this.sheet, this.record.rect);
  }
  ConvertToRange(): RangeObject {
    const side = this.model.side(this.sheet);
    side.tables = side.tables.filter((table) => table !== this.record);
    return this.GetRange();
  }
  Delete(): void {
    this.GetRange().Clear();
    this.ConvertToRange();
  }
}

/** Excel.TableCollection of a sheet. */
export class TablesObject extends HostObject implements HostCollection {
  readonly apiClass = 'TableCollection';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  private get records(): TableRecord[] {
    return this.model.side(this.sheet).tables;
  }
  hostItems(): HostObject[] {
    return this.records.map((record) => new TableObject(this.model, this.sheet, record));
  }
  Add(address: RangeObject | string, _hasHeaders: boolean): TableObject {
    const rect: Rect = typeof address === 'string' ? parseAddress(address) : address.rect;
    this.model.checkWritable(this.sheet);
    if (this.records.some((table) => intersection(table.rect, rect)))
      throw invalidArgument('A table cannot overlap another table.');
    const number = this.model.nextId++;
    const record: TableRecord = {
      id: String(number),
      name: `Table${number}`,
      rect,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    };
    this.records.push(record);
    return new TableObject(this.model, this.sheet, record);
  }
  GetItemOrNullObject(name: string): TableObject | null {
    const record = this.records.find((table) => table.name.toLowerCase() === name.toLowerCase());
    return record ? new TableObject(this.model, this.sheet, record) : null;
  }
  GetItem(name: string): TableObject {
    const table = this.GetItemOrNullObject(name);
    if (!table) throw itemNotFound(`table ${name}`);
    return table;
  }
}

/** Excel.TableCollection of the workbook: how the client names a table again that it met in the collection of a sheet. */
export class WorkbookTablesObject extends HostObject {
  readonly apiClass = 'TableCollection';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  GetItem(id: string): TableObject {
    for (const sheet of this.model.workbook.getSheets()) {
      const record = this.model.side(sheet).tables.find((table) => table.id === id);
      if (record) return new TableObject(this.model, sheet, record);
    }
    throw itemNotFound(`table ${id}`);
  }
}
