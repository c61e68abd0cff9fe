import type { FWorksheet } from '@univerjs/sheets/facade';
import { EVENT } from '../workbook-events';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from './address';
import { ChartsObject } from './charts';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import type { WorkbookModel } from './model';
import { NamesObject } from './names';
import { PageLayoutObject, PRINT_AREA } from './page-layout';
import { HostObject, type HostCollection } from './process-request';
import { RangeObject } from './range';
import { TablesObject } from './tables';
import { copySide, type SheetSide } from './side-model';

class SheetProtectionObject extends HostObject {
  readonly apiClass = 'WorksheetProtection';
  constructor(
    private readonly model: WorkbookModel,
    private readonly side: SheetSide,
  ) {
    super();
  }
  get Protected(): boolean {
    return this.side.isProtected;
  }
  Protect(): void {
    this.model.undoClearing.push('WorksheetProtection.protect');
    this.side.isProtected = true;
  }
  Unprotect(): void {
    this.model.undoClearing.push('WorksheetProtection.unprotect');
    this.side.isProtected = false;
  }
}

class FreezePanesObject extends HostObject {
  readonly apiClass = 'WorksheetFreezePanes';
  constructor(private readonly sheet: FWorksheet) {
    super();
  }
  FreezeRows(count: number): void {
    this.sheet.setFrozenRows(count);
  }
  Unfreeze(): void {
    this.sheet.cancelFreeze();
  }
}

/** Excel.Worksheet. */
export class WorksheetObject extends HostObject {
  readonly apiClass = 'Worksheet';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  override instance(): Record<string, unknown> {
    return { Id: this.sheet.getSheetId() };
  }
  get Id(): string {
    return this.sheet.getSheetId();
  }
  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(name: string) {
    this.model.checkStructure();
    this.model.checkName(name, this.sheet);
    this.model.undoClearing.push('Worksheet.name');
    this.sheet.setName(name);
  }
  get Position(): number {
    return this.sheet.getIndex();
  }
  set Position(index: number) {
    this.model.checkStructure();
    this.model.undoClearing.push('Worksheet.position');
    this.model.workbook.moveSheet(this.sheet, index);
  }
  get Visibility(): string {
    if (!this.sheet.isSheetHidden()) return 'Visible';
    return this.model.side(this.sheet).isVeryHidden ? 'VeryHidden' : 'Hidden';
  }
  set Visibility(visibility: string) {
    this.model.checkStructure();
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility))
      throw invalidArgument(`visibility ${visibility}`);
    if (visibility !== 'Visible') this.checkNotLastVisible('hidden');
    this.model.undoClearing.push('Worksheet.visibility');
    this.model.side(this.sheet).isVeryHidden = visibility === 'VeryHidden';
    if (visibility === 'Visible') this.sheet.showSheet();
    else this.sheet.hideSheet();
  }
  private checkNotLastVisible(done: string): void {
    const visible = this.model.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.Id)
      throw new HostError('InvalidOperation', `The last visible worksheet cannot be ${done}.`);
  }
  get TabColor(): string {
    return this.sheet.getTabColor() ?? '';
  }
  set TabColor(color: string) {
    this.sheet.setTabColor(color);
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  set ShowGridlines(show: boolean) {
    this.sheet.setHiddenGridlines(!show);
  }
  get Names(): NamesObject {
    const { names, hiddenNames, page } = this.model.side(this.sheet);
    return new NamesObject(names, hiddenNames, {
      // Excel keeps what is printed as a name of the sheet.
      has: (name) => name === PRINT_AREA && page.printArea !== undefined,
      remove: () => delete page.printArea,
    });
  }
  get Charts(): ChartsObject {
    return new ChartsObject(this.model.side(this.sheet));
  }
  get Tables(): TablesObject {
    return new TablesObject(this.model, this.sheet);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.model, this.sheet);
  }
  get Protection(): SheetProtectionObject {
    return new SheetProtectionObject(this.model, this.model.side(this.sheet));
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.sheet);
  }
  Activate(): void {
    this.model.show(this.sheet);
  }
  _RegisterDataChangedEvent(): void {
    this.model.events.register(EVENT.changed, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unregister(EVENT.changed, this.Id);
  }
  Copy(position?: string | null): WorksheetObject {
    const { model } = this;
    if (position !== 'End') throw invalidArgument(`copy to ${String(position)} is not played by this host`);
    model.checkStructure();
    model.undoClearing.push('Worksheet.copy');
    let number = 2;
    const stem = this.Name.replace(/ \(\d+\)$/, '');
    const nameOf = (n: number): string => `${stem.slice(0, 31 - ` (${n})`.length)} (${n})`;
    while (model.find(nameOf(number))) number += 1;
    const copy = model.workbook.duplicateSheet(this.sheet);
    // No formula names the copy yet, so none has to be looked for, as Univer's own command would do.
    model.api.syncExecuteCommand('sheet.mutation.set-worksheet-name', {
      unitId: model.workbook.getId(),
      subUnitId: copy.getSheetId(),
      name: nameOf(number),
    });
    const end = model.workbook.getNumSheets() - 1;
    if (copy.getIndex() !== end) model.workbook.moveSheet(copy, end);
    model.setSide(copy, copySide(model.side(this.sheet), this.Name, copy.getSheetName()));
    return new WorksheetObject(model, copy);
  }
  Delete(): void {
    this.model.checkStructure();
    this.checkNotLastVisible('deleted');
    this.model.undoClearing.push('Worksheet.delete');
    this.model.workbook.deleteSheet(this.sheet);
  }
  GetRange(address?: string | null): RangeObject {
    const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    return new RangeObject(this.model, this.sheet, address ? parseAddress(address) : whole);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.GetRange('A1')
      .GetOffsetRange(row, column)
      .GetResizedRange(rows - 1, columns - 1);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly?: boolean | null): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange('A1');
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    return this.GetRange().GetUsedRangeOrNullObject(valuesOnly);
  }
}

/** Excel.WorksheetCollection. */
export class WorksheetsObject extends HostObject implements HostCollection {
  readonly apiClass = 'WorksheetCollection';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  hostItems(): HostObject[] {
    return this.model.workbook.getSheets().map((sheet) => new WorksheetObject(this.model, sheet));
  }
  Add(name?: string | null): WorksheetObject {
    this.model.checkStructure();
    let number = 1;
    while (this.model.find(`Sheet${number}`)) number += 1;
    const wanted = name ?? `Sheet${number}`;
    this.model.checkName(wanted);
    const sheet = this.model.workbook.insertSheet(wanted, {
      index: this.model.workbook.getNumSheets(),
      sheet: { rowCount: 200, columnCount: 60 },
    });
    return new WorksheetObject(this.model, sheet);
  }
  GetItemOrNullObject(name: string): WorksheetObject | null {
    const sheet = this.model.find(name);
    return sheet && new WorksheetObject(this.model, sheet);
  }
  GetItem(name: string): WorksheetObject {
    const sheet = this.GetItemOrNullObject(name);
    if (!sheet) throw itemNotFound(`worksheet ${name}`);
    return sheet;
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.model, this.model.workbook.getActiveSheet());
  }
  GetCount(): number {
    return this.model.workbook.getNumSheets();
  }
  _RegisterDataChangedEvent(): void {
    this.model.events.register(EVENT.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unregister(EVENT.changed);
  }
  _RegisterActivatedEvent(): void {
    this.model.events.register(EVENT.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.model.events.unregister(EVENT.activated);
  }
  _RegisterAddedEvent(): void {
    this.model.events.register(EVENT.added);
  }
  _UnregisterAddedEvent(): void {
    this.model.events.unregister(EVENT.added);
  }
  _RegisterDeletedEvent(): void {
    this.model.events.register(EVENT.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.model.events.unregister(EVENT.deleted);
  }
  _RegisterEventNameChanged(): void {
    this.model.events.register(EVENT.nameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.model.events.unregister(EVENT.nameChanged);
  }
  _RegisterEventMoved(): void {
    this.model.events.register(EVENT.moved);
  }
  _UnregisterEventMoved(): void {
    this.model.events.unregister(EVENT.moved);
  }
}
