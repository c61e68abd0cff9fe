import type { Highlight } from '../excel/highlight-names';
import type { SheetHighlight } from '../excel/highlight';
import type { ReadSheet } from '../excel/read-sheets';
import { area, unionOf, type Area } from '../grid/area';
import { RecognisedWorkbook } from './recognised-workbook';
import { Checker, type CheckResult } from '../rules/checker';
import type { CellRepair } from '../domain/cell-repair';
import { cellRepairs, repairSteps } from '../rules/repair';
import type { Steps } from '../steps/steps';
import { placeOf, subjectOf } from '../rules/finding';
import { SEVERITIES } from '../rules/rule';
import { resolveSettings, type CheckSettings, type EnteredSettings } from '../domain/workbook-settings';
import type { Origin } from '../domain/place';
import type { TargetDocument } from '../domain/target-document';

/** What is known of a sheet beside what it says. */
type SheetState = Omit<ReadSheet, 'grid'>;

/** A finished check of a workbook. */
export interface WorkbookCheck {
  document: TargetDocument;
  entered: EnteredSettings;
  settings: CheckSettings;
  result: CheckResult;
  /** The cells that all safe repairs together would change. */
  repairs: readonly CellRepair[];
  /** Excel's ids of the sheets, by their names. */
  sheetIds: ReadonlyMap<string, string>;
}

/** The cells that the fields of a workbook stand in, as a rectangle for each sheet. */
function formAreas({ department, projects }: TargetDocument): Map<string, Area> {
  const areas = new Map<string, Area>();
  const add = ({ sheet, cells }: Origin) => {
    for (const cell of cells.values()) {
      const name = cell.sheet ?? sheet;
      if (name === null) continue;
      const here = area(cell.row, cell.column);
      const found = areas.get(name);
      areas.set(name, found ? unionOf(found, here) : here);
    }
  };
  projects.forEach(({ origin }) => add(origin));
  if (department) add(department.origin);
  return areas;
}

/**
 * A workbook that is checked again and again: remembers what was recognised and found, so that a changed sheet costs
 * only itself and the rules over all sheets. Holds no Excel objects.
 */
export class CheckedWorkbook {
  private readonly recognised = new RecognisedWorkbook();
  private readonly states = new Map<string, SheetState>();
  private readonly checker = new Checker();

  /** How many sheets are known. */
  get sheets(): number {
    return this.states.size;
  }

  /** Takes a sheet as it was read. */
  set({ grid, ...state }: ReadSheet): void {
    this.recognised.set(state.id, grid);
    this.states.set(state.id, state);
  }

  /** Forgets a sheet that is no longer there. */
  delete(id: string): void {
    this.recognised.delete(id);
    this.states.delete(id);
  }

  /** Checks what is known now, bit by bit. */
  *check(): Steps<WorkbookCheck> {
    const { document, entered } = this.recognised;
    const settings = resolveSettings(entered, document);
    const result = yield* this.checker.steps(document, settings);
    const repaired = yield* repairSteps(document, settings, this.checker);
    const repairs = cellRepairs(document, repaired.document);
    const sheetIds = new Map([...this.states.values()].map(({ name, id }) => [name, id]));
    return { document, entered, settings, result, repairs, sheetIds };
  }

  /** The cells to colour: those of findings, each in the colour of the most severe; no cells where nothing is wrong. */
  highlights({ document, result }: WorkbookCheck): SheetHighlight[] {
    const areas = formAreas(document);
    const severest = new Map<string, Map<string, { row: number; column: number; severity: Highlight }>>();
    for (const finding of result.findings) {
      const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
      if (sheet === null || cell === null) continue;
      const cells =
        severest.get(sheet) ?? new Map<string, { row: number; column: number; severity: Highlight }>();
      severest.set(sheet, cells);
      const key = `${cell.row},${cell.column}`;
      const known = cells.get(key);
      if (known && SEVERITIES.indexOf(known.severity) <= SEVERITIES.indexOf(finding.severity)) continue;
      cells.set(key, { row: cell.row, column: cell.column, severity: finding.severity });
    }
    return [...this.states.values()].flatMap((state): SheetHighlight[] => {
      const form = areas.get(state.name);
      if (!form && state.highlightNames.size === 0) return [];
      const cells = [...(severest.get(state.name)?.values() ?? [])].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      );
      const of = (severity: Highlight) => cells.filter((cell) => cell.severity === severity);
      return [
        {
          sheetId: state.id,
          sheetName: state.name,
          isProtected: state.isProtected,
          present: state.highlightNames,
          form: form ?? area(0, 0),
          cells: { error: of('error'), warning: of('warning'), info: of('info') },
        },
      ];
    });
  }

  /** Remembers that a sheet shows these highlights now. */
  noteHighlights(sheetId: string, names: SheetState['highlightNames']): void {
    const state = this.states.get(sheetId);
    if (state) this.states.set(sheetId, { ...state, highlightNames: names });
  }
}
