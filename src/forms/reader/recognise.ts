import type { DepartmentGoals } from '../../domain/department-goals';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument, UnplacedText } from '../../domain/target-document';
import type { Grid, GridCell } from '../../grid/grid';
import { headingOf, indicatorColumn, isPageNumber, isProjectTitle, projectLabel } from '../vocabulary/labels';
import { DepartmentBuilder } from './recognise-department';
import { cellText } from '../../grid/cell-text';
import { isHeadRow, labelText, ProjectBuilder } from './recognise-project';
import type { SheetKind } from '../../sheet-plan/sheet-kind';

type Row = readonly GridCell[];

function isFilled(cell: GridCell): boolean {
  return cell.value !== null && cell.value !== '';
}

/** Whether a row begins a project table or goes on with one. */
function beginsProject(row: Row): boolean {
  let labels = 0;
  for (const cell of row) {
    const text = labelText(cell);
    if (text === '') continue;
    const label = projectLabel(text);
    if (label === 'code' || label === 'budget.total' || label === 'budgetBlock') return true;
    if (label === 'name' || indicatorColumn(text) !== null) labels += 1;
  }
  return labels >= 3;
}

function titleOf(row: Row): GridCell | null {
  const filled = row.filter(isFilled);
  const [only] = filled;
  return filled.length === 1 && only && typeof only.value === 'string' && isProjectTitle(only.value)
    ? only
    : null;
}

/** A form as sheets are told apart by it. */
type SheetForm = Extract<SheetKind, 'project' | 'department'>;

/**
 * Which form a worksheet holds, told by its labels: a sheet of ours or one made by hand in the same form; null of a
 * sheet with none of the forms. Our reports are to be told first (see reports/registry.ts): some have labels of forms.
 */
export function recogniseSheetForm(grid: Grid): SheetForm | null {
  let isDepartment = false;
  for (const row of grid.rows) {
    if (beginsProject(row)) return 'project';
    const filled = row.filter(isFilled);
    const [first] = filled;
    if (first && filled.length === 1 && headingOf(cellText(first)) !== null) isDepartment = true;
  }
  return isDepartment ? 'department' : null;
}

/** Reads the grids of one source, one after the other. */
class Recogniser {
  private readonly projects: ProjectTable[] = [];
  private readonly unplaced: UnplacedText[] = [];
  private readonly department = new DepartmentBuilder((cell, text) => this.report(cell, text));
  private project: ProjectBuilder | null = null;
  private pendingTitle: GridCell | null = null;
  /** Lines of agency and money unit that belong to the next table, if one follows. */
  private pendingHead: Row[] = [];
  private sheet: string | null = null;

  private readonly report = ({ row, line }: GridCell, text: string): void => {
    this.unplaced.push(
      this.sheet === null ? { line: line ?? row + 1, text } : { line: row + 1, text, sheet: this.sheet },
    );
  };

  addGrid(grid: Grid): void {
    this.sheet = grid.sheet;
    const isText = grid.sheet === null;
    const kind = isText ? null : recogniseSheetForm(grid);
    if (!isText) {
      if (kind !== 'project' && kind !== 'department') return;
      if (kind === 'department' && grid.sheet !== null) this.department.beginSheet(grid.sheet);
    }
    const holdsTables = isText || kind === 'project';
    for (const row of grid.rows) this.addRow(row, isText, holdsTables);
    this.flushHead(isText);
    this.endProject();
    this.department.close();
  }

  private addRow(row: Row, isText: boolean, holdsTables: boolean): void {
    if (this.pendingHead.length > 0 && row.every((cell) => cellText(cell) === '')) return;
    const title = titleOf(row);
    if (title) {
      this.flushHead(isText);
      this.endProject();
      this.department.close();
      this.pendingTitle = title;
      this.project = new ProjectBuilder(this.sheet, this.report);
      return;
    }
    const mayPrecedeTable = this.project ? this.project.isInIndicators : !this.department.isOpen;
    if (holdsTables && mayPrecedeTable && isHeadRow(row)) {
      this.pendingHead.push(row);
      return;
    }
    const beginsNext =
      beginsProject(row) && (this.project === null || (this.project.hasCode && this.hasCodeLabel(row)));
    if (!beginsNext) this.flushHead(isText);
    const filled = row.filter(isFilled);
    const [first] = filled;
    if (first && filled.length === 1 && isPageNumber(cellText(first))) return;
    const heading = first && filled.length === 1 ? headingOf(cellText(first)) : null;
    if (heading !== null && (this.project === null || this.project.isInIndicators)) {
      this.endProject();
      this.department.addRow(row, isText);
      return;
    }
    if (beginsNext) {
      this.endProject();
      this.department.close();
      const next = new ProjectBuilder(this.sheet, this.report);
      this.project = next;
      for (const head of this.pendingHead.splice(0)) next.addRow(head);
    }
    this.place(row, isText);
  }

  /** Gives a row to the open table or to the department; else it is reported. */
  private place(row: Row, isText: boolean): void {
    if (this.project) this.project.addRow(row);
    else if (!this.department.addRow(row, isText))
      for (const cell of row.filter(isFilled)) this.report(cell, cellText(cell));
  }

  /** Head lines that no table followed are ordinary rows. */
  private flushHead(isText: boolean): void {
    for (const row of this.pendingHead.splice(0)) this.place(row, isText);
  }

  private hasCodeLabel(row: Row): boolean {
    return row.some((cell) => projectLabel(labelText(cell)) === 'code');
  }

  private endProject(): void {
    const { project, pendingTitle } = this;
    this.project = null;
    this.pendingTitle = null;
    if (!project) return;
    if (project.hasCode || project.hasIndicatorBlock) this.projects.push(project.build());
    else if (pendingTitle) this.report(pendingTitle, cellText(pendingTitle));
  }

  /** @param others - project tables read elsewhere that belong to the same department */
  finish(others: readonly ProjectTable[] = []): TargetDocument {
    const { department } = this;
    return {
      department: department.isEmpty ? null : department.build([...this.projects, ...others]),
      projects: this.projects,
      unplaced: this.unplaced,
    };
  }
}

/**
 * Recognises the forms in the grids of one source (a text document, or the sheets of a workbook), by their labels.
 * Takes grids as they are and never throws; what stands inside a recognised form without belonging to a field is given
 * as unplaced, worksheets without any form are passed over.
 */
export function recogniseGrids(grids: readonly Grid[]): TargetDocument {
  const recogniser = new Recogniser();
  for (const grid of grids) recogniser.addGrid(grid);
  return recogniser.finish();
}

/**
 * The department's goals in the grids of its sheets, null when there are none; `projects` are the tables read from the
 * other sheets, whose agency may name the department.
 */
export function recogniseDepartment(
  grids: readonly Grid[],
  projects: readonly ProjectTable[],
): DepartmentGoals | null {
  const recogniser = new Recogniser();
  for (const grid of grids) recogniser.addGrid(grid);
  return recogniser.finish(projects).department;
}
