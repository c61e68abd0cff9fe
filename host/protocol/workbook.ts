import type { WorkbookModel } from './model';
import { NamesObject } from './names';
import { HostObject } from './process-request';
import { RangeObject } from './range';
import { WorksheetsObject } from './worksheet';

class ApplicationObject extends HostObject {
  readonly apiClass = 'Application';
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
  GetActiveCell(): RangeObject {
    const sheet = this.model.workbook.getActiveSheet();
    const { startRow: row = 0, startColumn: column = 0 } = sheet.getActiveRange()?.getRange() ?? {};
    return new RangeObject(this.model, sheet, { row, column, rows: 1, columns: 1 });
  }
  get Application(): ApplicationObject {
    return new ApplicationObject();
  }
  get Names(): NamesObject {
    return new NamesObject(this.model.names, this.model.hiddenNames);
  }
  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.model);
  }
  _RemoveReference(id: string): void {
    this.kept.delete(id);
  }
}
