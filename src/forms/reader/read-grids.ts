import { withFollowUps } from '../../domain/phase';
import type { DepartmentGoals } from '../../domain/department-goals';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument, UnknownTable, UnplacedText } from '../../domain/target-document';
import type { Grid, GridCell } from '../../grid/grid';
import { readParts, type GridParts, type ReadPart, type SheetForm, type Told } from './grid-parts';
import { DepartmentBuilder } from './read-department';

export type { SheetForm };

/** Joins what was read of the grids of one source, one after the other. */
class PartsJoiner {
  private readonly projects: ProjectTable[] = [];
  private readonly departments: ProjectTable[] = [];
  private readonly unplaced: UnplacedText[] = [];
  private readonly unknown: UnknownTable[] = [];
  private found: Told[] = [];
  private readonly report = (cell: GridCell, text: string): void => void this.found.push({ cell, text });
  private readonly department = new DepartmentBuilder(this.report);

  add({ file, sheet, hasHeading, hasAllCells, parts, told }: GridParts): void {
    const where = { ...(file !== null && { file }), ...(sheet !== null && { sheet }) };
    if (hasHeading && sheet !== null) this.department.beginSheet(sheet, file);
    for (const part of parts) {
      if ('loose' in part) {
        this.addLoose(part);
        continue;
      }
      this.department.close();
      if ('unknown' in part) this.unknown.push({ ...where, ...part.unknown });
      else
        for (const table of part.tables) (part.isDepartment ? this.departments : this.projects).push(table);
    }
    this.department.close();
    const lineOf = ({ row, line }: GridCell) => (sheet === null ? (line ?? row + 1) : row + 1);
    const orderOf = (cell: GridCell) => (hasAllCells ? cell.row : lineOf(cell));
    const found = [...told, ...this.found].sort((a, b) => orderOf(a.cell) - orderOf(b.cell));
    this.found = [];
    for (const { cell, text } of found) {
      this.unplaced.push({
        ...where,
        line: lineOf(cell),
        ...(cell.within !== undefined && { within: cell.within }),
        text,
      });
    }
  }

  /** Rows of no table: of the department, as far as its parts go. */
  private addLoose({ loose, hasTitle }: Extract<ReadPart, { loose: unknown }>): void {
    if (hasTitle) this.department.close();
    for (const row of loose) {
      if (this.department.addRow(row)) continue;
      for (const { cell, text } of row.cells) if (text !== '') this.report(cell, text);
    }
  }

  /** @param others - project tables read elsewhere that belong to the same department */
  finish(others: readonly ProjectTable[] = []): TargetDocument {
    const { department, projects, departments, unplaced, unknown } = this;
    return withFollowUps({
      department: department.isEmpty ? null : department.build([...projects, ...departments, ...others]),
      projects,
      departments,
      unplaced,
      ...(unknown.length > 0 && { unknownTables: unknown }),
    });
  }
}

function join(grids: Iterable<GridParts>): PartsJoiner {
  const joiner = new PartsJoiner();
  for (const grid of grids) joiner.add(grid);
  return joiner;
}

function* partsOf(grids: readonly Grid[]): Iterable<GridParts> {
  for (const grid of grids) yield readParts(grid);
}

/** What the grids of one source say, each read by itself and given in their order. */
export function joinParts(grids: Iterable<GridParts>): TargetDocument {
  return join(grids).finish();
}

/**
 * Reads the grids of one source (a text document, or the sheets of a workbook) by their labels. Takes grids as they are
 * and never throws; what stands in a source without belonging to a field is given as unplaced, tables of a form that is
 * not known are told as such, worksheets without anything of a form are passed over.
 */
export function readGrids(grids: readonly Grid[]): TargetDocument {
  return joinParts(partsOf(grids));
}

/**
 * Which form a worksheet holds, told by its labels, and what it says. Our reports are to be told first (see
 * reports/registry.ts): some have labels of forms.
 */
export function readSheet(grid: Grid): { form: SheetForm; document: TargetDocument } {
  const parts = readParts(grid);
  return { form: parts.form, document: joinParts([parts]) };
}

/**
 * The department's goals in the grids of its sheets, null when there are none; `projects` are the tables read from the
 * other sheets, whose agency may name the department.
 */
export function readDepartment(
  grids: readonly Grid[],
  projects: readonly ProjectTable[],
): DepartmentGoals | null {
  return join(partsOf(grids)).finish(projects).department;
}
