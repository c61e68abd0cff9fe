import { withFollowUps } from '../../domain/phase';
import type { DepartmentGoals } from '../../domain/department-goals';
import type { FormId, ProjectTable } from '../../domain/project-table';
import type { TargetDocument, UnknownTable, UnplacedText } from '../../domain/target-document';
import { cleanText } from '../../domain/text';
import { cellText, isHiddenText } from '../../grid/cell-text';
import { cellsWhere, type Grid, type GridCell } from '../../grid/grid';
import { headingOf } from '../vocabulary/headings';
import { findForm, type FoundForm } from './find-form';
import { divide, type Part } from './parts';
import { DepartmentBuilder } from './read-department';
import { onlyCell, RowReader, type ReadRow } from './read-row';
import { readTable } from './read-table';

/** The parts of a grid with the form of each table. */
interface DividedGrid {
  readonly parts: readonly (readonly [Part, FoundForm])[];
  readonly hasHeading: boolean;
}

function rowsOf(part: Part): readonly ReadRow[] {
  return 'loose' in part ? part.loose : part.table.rows;
}

function divideGrid(grid: Grid, reader: RowReader): DividedGrid {
  const parts = divide(reader.rows(grid)).map(
    (part) => [part, 'table' in part ? findForm(part.table) : null] as const,
  );
  const isHeading = (row: ReadRow) => headingOf(onlyCell(row)?.text ?? '') !== null;
  const hasHeading = parts.some(([part, found]) => found === null && rowsOf(part).some(isHeading));
  return { parts, hasHeading };
}

function formOf({ parts, hasHeading }: DividedGrid): FormId | 'department' | null {
  for (const [, found] of parts) if (found && 'form' in found) return found.form.id;
  return hasHeading ? 'department' : null;
}

/** Reads the grids of one source, one after the other. */
class GridsReader {
  private readonly rowReader = new RowReader();
  private readonly projects: ProjectTable[] = [];
  private readonly departments: ProjectTable[] = [];
  private readonly unplaced: UnplacedText[] = [];
  private readonly unknown: UnknownTable[] = [];
  private found: { cell: GridCell; text: string }[] = [];
  private readonly report = (cell: GridCell, text: string): void => void this.found.push({ cell, text });
  private readonly department = new DepartmentBuilder(this.report);

  /** Gives the form of the grid, see {@link readSheet}. */
  add(grid: Grid): SheetForm {
    const divided = divideGrid(grid, this.rowReader);
    const form = formOf(divided);
    const isText = grid.sheet === null;
    const isRead = isText || form !== null;
    const source = { file: grid.file ?? null, sheet: grid.sheet };
    const where = {
      ...(grid.file !== undefined && { file: grid.file }),
      ...(grid.sheet !== null && { sheet: grid.sheet }),
    };
    if (divided.hasHeading && grid.sheet !== null) this.department.beginSheet(grid.sheet, source.file);
    for (const [part, found] of divided.parts) {
      if (found && 'form' in found && 'table' in part) {
        this.department.close();
        const tables = found.isDepartment ? this.departments : this.projects;
        for (const table of readTable(part.table, found, source, this.report)) tables.push(table);
      } else if (found && 'unknown' in found) {
        this.department.close();
        this.unknown.push({ ...where, ...found.unknown });
        this.tellRows(part);
      } else if (isRead) this.addLoose(part);
    }
    this.department.close();
    // What reads a file tells of its covered and hidden cells itself.
    if (isRead && grid.file === undefined) {
      for (const cell of grid.covered ?? []) this.report(cell, cellText(cell));
      for (const cell of cellsWhere(grid, isHiddenText)) this.report(cell, cleanText(String(cell.value)));
    }
    const lineOf = ({ row, line }: GridCell) => (isText ? (line ?? row + 1) : row + 1);
    const orderOf = (cell: GridCell) => (grid.hasAllCells ? cell.row : lineOf(cell));
    this.found.sort((a, b) => orderOf(a.cell) - orderOf(b.cell));
    for (const { cell, text } of this.found) {
      this.unplaced.push({
        ...where,
        line: lineOf(cell),
        ...(cell.within !== undefined && { within: cell.within }),
        text,
      });
    }
    this.found = [];
    return form;
  }

  private tellRows(part: Part): void {
    if ('table' in part && part.table.title) this.report(part.table.title.cell, part.table.title.text);
    for (const { cells } of rowsOf(part))
      for (const { cell, text } of cells) if (text !== '') this.report(cell, text);
  }

  /** Rows of no table: of the department, as far as its parts go. */
  private addLoose(part: Part): void {
    if ('table' in part && part.table.title) {
      this.department.close();
      this.report(part.table.title.cell, part.table.title.text);
    }
    for (const row of rowsOf(part)) {
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

/**
 * Reads the grids of one source (a text document, or the sheets of a workbook) by their labels. Takes grids as they are
 * and never throws; what stands in a source without belonging to a field is given as unplaced, tables of a form that is
 * not known are told as such, worksheets without anything of a form are passed over.
 */
export function readGrids(grids: readonly Grid[]): TargetDocument {
  const reader = new GridsReader();
  for (const grid of grids) reader.add(grid);
  return reader.finish();
}

/** The form of a sheet: that of its first table, or the goals of a department; null of a sheet with neither. */
export type SheetForm = FormId | 'department' | null;

/**
 * Which form a worksheet holds, told by its labels, and what it says. Our reports are to be told first (see
 * reports/registry.ts): some have labels of forms.
 */
export function readSheet(grid: Grid): { form: SheetForm; document: TargetDocument } {
  const reader = new GridsReader();
  const form = reader.add(grid);
  return { form, document: reader.finish() };
}

/**
 * The department's goals in the grids of its sheets, null when there are none; `projects` are the tables read from the
 * other sheets, whose agency may name the department.
 */
export function readDepartment(
  grids: readonly Grid[],
  projects: readonly ProjectTable[],
): DepartmentGoals | null {
  const reader = new GridsReader();
  for (const grid of grids) reader.add(grid);
  return reader.finish(projects).department;
}
