import type { Origin } from '../domain/place';
import { allTables, type TargetDocument } from '../domain/target-document';
import { standInFor } from '../domain/unknown-table';
import { area, unionOf, type Area } from '../grid/area';
import { placeOf, subjectOf } from '../rules/finding';
import { urgencyOf } from '../rules/urgency-of';
import { URGENCIES, type Urgency } from '../rules/urgency';
import type { WorkbookSheet } from './workbook';
import type { WorkbookCheck } from './workbook-session';

/** A cell, from 0. */
interface Cell {
  row: number;
  column: number;
}

/** The cells of a sheet that a check colours. */
export interface ColouredCells<Sheet> {
  sheet: Sheet;
  /** The rectangle of the cells that fields stand in; null where the sheet has none. */
  form: Area | null;
  /** A cell stands in the list of its most urgent finding alone. */
  cells: Readonly<Record<Urgency, readonly Cell[]>>;
}

/** The cells that the fields of a workbook stand in, as a rectangle for each sheet. */
function formAreas(document: TargetDocument): Map<string, Area> {
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
  allTables(document).forEach(({ origin }) => add(origin));
  for (const unknown of document.unknownTables ?? []) add(standInFor(unknown).origin);
  if (document.department) add(document.department.origin);
  return areas;
}

/** The cells to colour, sheet by sheet: those of findings, none where nothing is wrong. */
export function colouredCells<Sheet extends WorkbookSheet>({
  workbook,
  document,
  result,
}: WorkbookCheck<Sheet>): ColouredCells<Sheet>[] {
  const areas = formAreas(document);
  const mostUrgent = new Map<string, Map<string, Cell & { urgency: Urgency }>>();
  for (const finding of result.findings) {
    const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
    if (sheet === null || cell === null) continue;
    const cells = mostUrgent.get(sheet) ?? new Map<string, Cell & { urgency: Urgency }>();
    mostUrgent.set(sheet, cells);
    const key = `${cell.row},${cell.column}`;
    const known = cells.get(key);
    const urgency = urgencyOf(finding, 'draft');
    if (known && URGENCIES.indexOf(known.urgency) <= URGENCIES.indexOf(urgency)) continue;
    cells.set(key, { row: cell.row, column: cell.column, urgency });
  }
  return workbook.sheets.map((sheet) => {
    const cells = [...(mostUrgent.get(sheet.name)?.values() ?? [])].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    );
    const of = (urgency: Urgency) => cells.filter((cell) => cell.urgency === urgency);
    return {
      sheet,
      form: areas.get(sheet.name) ?? null,
      cells: { error: of('error'), warning: of('warning'), todo: of('todo'), info: of('info') },
    };
  });
}
