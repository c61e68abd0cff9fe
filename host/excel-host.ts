import type { FWorksheet } from '@univerjs/sheets/facade';
import { readApiVersions } from './api-versions';
import { CalculationWatch } from './calculation-watch';
import { countSheetsAnew } from './sheet-count';
import { HostError } from './protocol/host-error';
import { WorkbookModel } from './protocol/model';
import {
  processRequest,
  type Action,
  type HostObject,
  type RequestBody,
  type ResponseBody,
} from './protocol/process-request';
import { Spills } from './protocol/spills';
import { WorkbookObject } from './protocol/workbook';
import { supportsSet, type PlayedExcel } from './requirement-sets';
import { createUniverWorkbook, type UniverWorkbook } from './univer-workbook';
import { isAtLeast } from './version-order';

const LIMIT = 5 * 1024 * 1024;
const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** What the host plays. */
export interface ExcelHostOptions extends Partial<PlayedExcel> {
  /** A workbook that is already open; a new one without it. */
  univer?: UniverWorkbook;
  /** Gives the end of the edit while a cell is being edited: no request is answered until then. */
  cellEdit?: () => Promise<void> | null;
  /** Called before each request that may change something. */
  onWriting?: () => void;
  /** Called after it. */
  onWritten?: () => void;
  /** Called when the add-in selects a cell. */
  onSelected?: (sheet: FWorksheet, cell: { row: number; column: number }) => void;
  /** Called when the add-in makes and opens a workbook beside this one. */
  onCreated?: (file: Uint8Array) => void;
}

/**
 * Excel's side of the Office.js protocol over a Univer workbook. Cells, formulas, formats and merges live in Univer;
 * validations, conditional formats, charts, page setup, defined names and protection live in a side model per sheet.
 */
export class ExcelHost {
  readonly requirementSet: string;
  readonly undoSupport: boolean;
  readonly isDesktop: boolean;
  readonly model: WorkbookModel;
  readonly log: { actions: number; requestBytes: number; responseBytes: number; error?: string }[] = [];
  private readonly kept = new Map<string, HostObject>();
  private readonly versions = readApiVersions();
  private readonly calculation: { settle(): Promise<void> };
  private readonly cellEdit: () => Promise<void> | null;
  private readonly onWriting: () => void;
  private readonly onWritten: () => void;
  private failure: { request: number; atAction: (actions: number) => number; code: string } | null = null;

  constructor({
    requirementSet = '1.17',
    undoSupport = true,
    isDesktop = false,
    univer,
    cellEdit = () => null,
    onWriting = () => {},
    onWritten = () => {},
    onSelected = () => {},
    onCreated = () => {},
  }: ExcelHostOptions = {}) {
    this.cellEdit = cellEdit;
    this.onWriting = onWriting;
    this.onWritten = onWritten;
    this.requirementSet = requirementSet;
    this.undoSupport = undoSupport;
    this.isDesktop = isDesktop;
    const { api, workbook, formulas, calculation } = univer ?? createUniverWorkbook();
    countSheetsAnew(api);
    this.model = new WorkbookModel(
      api,
      workbook,
      new Spills(formulas, workbook.getId()),
      calculation !== undefined,
    );
    this.model.onSelected = onSelected;
    this.model.onCreated = onCreated;
    this.calculation = calculation ?? new CalculationWatch(api);
  }

  get syncs(): number {
    return this.log.length;
  }
  get actions(): number {
    return this.log.reduce((sum, request) => sum + request.actions, 0);
  }
  get undoClearing(): readonly string[] {
    return this.model.undoClearing;
  }
  resetCounters(): void {
    this.log.length = 0;
    this.model.undoClearing.length = 0;
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    return supportsSet(this, name, version);
  }

  /**
   * Makes a coming request (0 is the next) fail before its given action, which may depend on how many it has; earlier
   * actions stay done.
   */
  failRequest(
    ahead = 0,
    {
      atAction = 0,
      code = 'GeneralException',
    }: { atAction?: number | ((actions: number) => number); code?: string } = {},
  ): void {
    const place = typeof atAction === 'number' ? () => atAction : atAction;
    this.failure = { request: this.log.length + ahead, atAction: place, code };
  }

  /** Waits until the spreadsheet has calculated. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  sheetNames(): string[] {
    return this.model.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  /** Waits until all is calculated and no cell is being edited. */
  private async rest(): Promise<void> {
    for (let edit: Promise<void> | null | undefined; edit !== null; edit = this.cellEdit()) {
      await edit;
      await this.calculation.settle();
    }
  }

  /** Answers one request body; formulas are calculated before the answer. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const requestBytes = byteLength(JSON.stringify(body));
    const entry: ExcelHost['log'][number] = {
      actions: body.Actions?.length ?? 0,
      requestBytes,
      responseBytes: 0,
    };
    const number = this.log.push(entry) - 1;
    if (requestBytes > LIMIT) return this.refuse('RequestPayloadSizeLimitExceeded', entry);
    const failing = this.failure?.request === number ? this.failure : null;
    await this.rest();
    this.model.holdShown();
    const writes = body.Actions?.some(({ ActionType }) => ActionType === 3 || ActionType === 4) ?? false;
    if (writes) this.onWriting();
    const response = processRequest(body, {
      root: new WorkbookObject(this.model, this.kept),
      kept: this.kept,
      checkMember: (apiClass, member) => this.checkMember(apiClass, member),
      beforeAction: (_action: Action, index: number) => {
        if (failing && index >= failing.atAction(entry.actions))
          throw new HostError(failing.code, 'Played failure.', 500);
      },
    });
    // At once: whoever turns to another sheet while it is calculated stays there.
    this.model.restoreShown();
    if (writes) {
      this.onWritten();
      await this.calculation.settle();
    }
    entry.responseBytes = byteLength(JSON.stringify(response));
    if (entry.responseBytes > LIMIT) return this.refuse('ResponsePayloadSizeLimitExceeded', entry);
    if (response.Error) entry.error = response.Error.Code;
    return response;
  }

  private refuse(code: string, entry: ExcelHost['log'][number]): ResponseBody {
    entry.error = code;
    const Error = { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 413 };
    return { Results: [], TraceIds: [], Error };
  }

  private checkMember(apiClass: string, member: string): void {
    const needed = this.versions.get(`${apiClass}.${member}`);
    if (needed !== undefined && needed !== '99' && !isAtLeast(this.requirementSet, needed))
      throw new HostError('ApiNotFound', `${apiClass}.${member} needs ExcelApi ${needed}.`, 404);
  }
}

export function createExcelHost(options?: ExcelHostOptions): ExcelHost {
  return new ExcelHost(options);
}
