import type { WorkbookModel } from './model';
import { FunctionsObject } from './functions';
import { NamesObject } from './names';
import { invalidArgument } from './host-error';
import { HostObject } from './process-request';
import { RangeObject } from './range';
import { WorkbookTablesObject } from './tables';
import { WorksheetsObject } from './worksheet';

/** The bytes of a file that the add-in hands over; Excel refuses anything that is no package. */
function fileOf(base64: unknown): Uint8Array {
  const bytes = typeof base64 === 'string' ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : [];
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument('base64File');
  return bytes as Uint8Array;
}

/** A workbook that was made of a file and is not open yet. */
class WorkbookCreatedObject extends HostObject {
  readonly apiClass = 'WorkbookCreated';
  constructor(
    private readonly model: WorkbookModel,
    private readonly file: Uint8Array,
  ) {
    super();
  }
  Open(): void {
    this.model.onCreated(this.file);
  }
}

class ApplicationObject extends HostObject {
  readonly apiClass = 'Application';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  /** How Excel on the desktop makes a further workbook. */
  CreateWorkbook(base64: unknown): WorkbookCreatedObject {
    return new WorkbookCreatedObject(this.model, fileOf(base64));
  }
  Calculate(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class WorkbookProtectionObject extends HostObject {
  readonly apiClass = 'WorkbookProtection';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  get Protected(): boolean {
    return this.model.isStructureProtected;
  }
  Protect(): void {
    this.model.undoClearing.push('WorkbookProtection.protect');
    this.model.isStructureProtected = true;
  }
  Unprotect(): void {
    this.model.undoClearing.push('WorkbookProtection.unprotect');
    this.model.isStructureProtected = false;
  }
}

/** Excel.Workbook, the root of all object paths. */
export class WorkbookObject extends HostObject {
  readonly apiClass = 'Workbook';
  constructor(
    private readonly model: WorkbookModel,
    private readonly kept: Map<string, HostObject>,
  ) {
    super();
  }
  get Worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.model);
  }
  get Tables(): WorkbookTablesObject {
    return new WorkbookTablesObject(this.model);
  }
  get Functions(): FunctionsObject {
    return new FunctionsObject(this.model.countsFrom1904);
  }
  GetActiveCell(): RangeObject {
    const sheet = this.model.workbook.getActiveSheet();
    const { startRow: row = 0, startColumn: column = 0 } = sheet.getActiveRange()?.getRange() ?? {};
    return new RangeObject(this.model, sheet, { row, column, rows: 1, columns: 1 });
  }
  get Application(): ApplicationObject {
    return new ApplicationObject(this.model);
  }
  get Names(): NamesObject {
    return new NamesObject(this.model.names, this.model.hiddenNames);
  }
  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.model);
  }
  /** How Excel on the web does. */
  CreateAndOpenWorkbook(base64: unknown): void {
    this.model.onCreated(fileOf(base64));
  }
  _RemoveReference(id: string): void {
    this.kept.delete(id);
  }
}
