import {
  Disposable,
  ICommandService,
  Injector,
  IUniverInstanceService,
  ObjectMatrix,
  Plugin,
  setDependencies,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IUnitRange,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  initSheetFormulaData,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { STYLE_TRIGGER } from './calculation-watch';

type Dirty = Record<string, unknown>;

const isMap = (value: unknown): value is Dirty =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What two changes make stale: lists one after the other, maps key by key, and `true` where either says so. */
function joined(first: Dirty, second: Dirty): Dirty {
  const made = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const known = made[key];
    if (Array.isArray(known) && Array.isArray(value)) known.push(...(value as unknown[]));
    else if (isMap(known) && isMap(value)) made[key] = joined(known, value);
    else made[key] = known || value;
  }
  return made;
}

/** Nothing that is stale. */
const clean = (): Dirty => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});

function withoutRepeats(ranges: readonly IUnitRange[]): IUnitRange[] {
  const byPlace = new Map<string, IUnitRange>();
  for (const stale of ranges) {
    const { startRow, startColumn, endRow, endColumn } = stale.range;
    byPlace.set([stale.unitId, stale.sheetId, startRow, startColumn, endRow, endColumn].join(), stale);
  }
  return [...byPlace.values()];
}

/** The places of those formulas of a workbook that are wanted. */
function formulasOf(workbook: Workbook, isWanted: (cell: ICellData) => boolean): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  for (const sheet of workbook.getSheets())
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if ((!cell?.f && !cell?.si) || !isWanted(cell)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId: workbook.getUnitId(), sheetId: sheet.getSheetId(), range });
    });
  return ranges;
}

/**
 * As Excel does, the host trusts the results that a workbook was saved with: to calculate all of them anew is most of the
 * time of opening it.
 */
const hasNoResult = ({ v, p }: ICellData): boolean => (v ?? p ?? null) === null;

/** A formula that counts the sheets, which Univer does not calculate anew when there are others. */
const countsSheets = ({ f }: ICellData): boolean => f?.includes('SHEETS(') ?? false;

/** Mutations after which there are other sheets, or sheets of other names. */
const RECOUNTS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/**
 * Calculates when it is asked to. Stands in for Univer's own trigger, which waits a tenth of a second after every
 * change for more: right for a person who types, but most of the time of a test.
 */
export class PromptCalculation extends Disposable {
  private readonly waiting: ICommandInfo[] = [];
  private readonly stale: IUnitRange[] = [];
  private ended: () => void = () => {};
  private isRecounted = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirty: IActiveDirtyManagerService,
    private readonly instances: IUniverInstanceService,
  ) {
    super();
    const added = instances.getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET);
    this.disposeWithMe(added.subscribe(({ unit }) => this.stale.push(...formulasOf(unit, hasNoResult))));
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => this.note(command, options?.onlyLocal)),
    );
  }

  private note(command: ICommandInfo, isResult = false): void {
    if (RECOUNTS.has(command.id)) this.isRecounted = true;
    const params = (command.params ?? {}) as { trigger?: string; functionsExecutedState?: number };
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (params.functionsExecutedState !== undefined) this.ended();
    } else if (this.dirty.get(command.id) && !isResult && params.trigger !== STYLE_TRIGGER)
      this.waiting.push(command);
  }

  /** Calculates what depends on the changes since the last time; settles when the results stand in the cells. */
  async settle(): Promise<void> {
    if (this.isRecounted) {
      this.isRecounted = false;
      for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
        this.stale.push(...formulasOf(workbook, countsSheets));
    }
    while (this.waiting.length + this.stale.length > 0) {
      const all = this.waiting.reduce<Dirty>(
        (sum, command) => joined(sum, { ...this.dirty.get(command.id)?.getDirtyData(command) }),
        clean(),
      );
      const dirtyRanges = withoutRepeats([...(all.dirtyRanges as IUnitRange[]), ...this.stale]);
      this.waiting.length = 0;
      this.stale.length = 0;
      const end = new Promise<void>((resolve) => (this.ended = resolve));
      void this.commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...all, dirtyRanges },
        { onlyLocal: true },
      );
      await end;
      // The results follow the notice within the same turn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}
setDependencies(PromptCalculation, [ICommandService, IActiveDirtyManagerService, IUniverInstanceService]);

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

/**
 * Univer's list of formulas. At each change of a cell Univer makes it anew, with a look at every cell of the workbook,
 * and then uses the part of one sheet: most of the time that a workbook of 200 sheets takes. Here it is made of that
 * sheet alone, and of cells with formulas alone.
 */
export class FormulasBySheet extends FormulaDataModel {
  private changing: { unit: string; sheet: string } | null = null;

  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override updateFormulaData(
    ...[unit, sheet, cells]: Parameters<FormulaDataModel['updateFormulaData']>
  ): ReturnType<FormulaDataModel['updateFormulaData']> {
    this.changing = { unit, sheet };
    try {
      return super.updateFormulaData(unit, sheet, cells);
    } finally {
      this.changing = null;
    }
  }

  override getFormulaData(): FormulaData {
    const formulas: FormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
      for (const sheet of workbook.getSheets()) {
        const [unit, id] = [workbook.getUnitId(), sheet.getSheetId()];
        if (this.changing && (this.changing.unit !== unit || this.changing.sheet !== id)) continue;
        const cells = new ObjectMatrix<ICellData>();
        for (const [row, line] of Object.entries(sheet.getCellMatrix().getMatrix()))
          for (const column in line) {
            const cell = line[column as unknown as number];
            if (cell?.f || cell?.si) cells.setValue(Number(row), Number(column), cell);
          }
        initSheetFormulaData(formulas, unit, id, cells);
      }
    return formulas;
  }
}
setDependencies(FormulasBySheet, [IUniverInstanceService, LexerTreeBuilder]);

/** Registered after the formulas' own plugin. */
export class PromptCalculationPlugin extends Plugin {
  static override pluginName = 'PROMPT_CALCULATION';
  static override packageName = 'host';
  static override version = UniverSheetsFormulaPlugin.version;
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([FormulaDataModel, { useClass: FormulasBySheet }]);
    this._injector.add([PromptCalculation]);
    this._injector.replace([
      TriggerCalculationController,
      { useFactory: () => this._injector.get(PromptCalculation) as never },
    ]);
  }
}
setDependencies(PromptCalculationPlugin, [Injector], 1);
