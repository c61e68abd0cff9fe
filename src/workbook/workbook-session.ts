import type { CellRepair } from '../domain/cell-repair';
import type { TargetDocument } from '../domain/target-document';
import type { WorkbookSettings, EnteredSettings } from '../domain/workbook-settings';
import type { Grid } from '../grid/grid';
import { isSameGrid } from '../grid/same-grid';
import { Checker, type CheckResult } from '../rules/checker';
import { cellRepairs, repairSteps } from '../rules/repair';
import { finish, type Steps } from '../steps/steps';
import { recogniseSheet, type RecognisedSheet } from './recognised-sheet';
import { Workbook, type WorkbookSheet } from './workbook';

/** A finished check of a workbook. */
export interface WorkbookCheck<Sheet extends WorkbookSheet = WorkbookSheet> {
  workbook: Workbook<Sheet>;
  document: TargetDocument;
  entered: EnteredSettings;
  settings: WorkbookSettings;
  result: CheckResult;
  /** The cells that all safe repairs together would change. */
  repairs: readonly CellRepair[];
}

/**
 * What is known of a workbook between its readings: a sheet that says the same as before is not recognised again, and its
 * tables stay the same objects, so that a check of a workbook with one changed sheet costs that sheet and the rules over
 * all of them. Serves the open workbook and files alike.
 */
export class WorkbookSession<Sheet extends WorkbookSheet = WorkbookSheet> {
  private recognised: ReadonlyMap<string, RecognisedSheet> = new Map();
  private readonly checker = new Checker();
  private latest: Workbook<Sheet> | null = null;

  /** The workbook as it was read last; null before the first time. */
  get workbook(): Workbook<Sheet> | null {
    return this.latest;
  }

  /** Takes the workbook as it is now, all of its sheets in order, sheet by sheet. */
  *read(sheets: readonly Sheet[]): Steps<Workbook<Sheet>> {
    const recognised = new Map<string, RecognisedSheet>();
    for (const { id, grid } of sheets) {
      const known = this.recognised.get(id);
      recognised.set(id, known && isSameGrid(known.grid, grid) ? known : recogniseSheet(grid));
      yield;
    }
    this.recognised = recognised;
    this.latest = new Workbook(sheets, recognised);
    return this.latest;
  }

  /** Checks a workbook that this session has read, bit by bit. No other check may begin before the last step. */
  *check(workbook: Workbook<Sheet>): Steps<WorkbookCheck<Sheet>> {
    const { document, entered, settings } = workbook;
    const result = yield* this.checker.steps(document, settings);
    const repaired = yield* repairSteps(document, settings, this.checker);
    const repairs = cellRepairs(document, repaired.document);
    return { workbook, document, entered, settings, result, repairs };
  }
}

/** The workbook of a file, of which nothing but the grids is known. */
export function workbookOfGrids(grids: readonly Grid[]): Workbook {
  const sheets = grids.map((grid, index) => ({
    id: String(index),
    name: grid.sheet ?? '',
    isOurs: false,
    isProtected: false,
    grid,
  }));
  return finish(new WorkbookSession().read(sheets));
}
