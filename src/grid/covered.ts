import type { Area } from './area';
import type { GridCell } from './grid';

interface MergedArea extends Area {
  anchor?: GridCell;
}

/**
 * Merged areas that reach the row in hand, from left to right. They are found by column in logarithmic time, so that a
 * sheet made of overlapping areas costs no more than another.
 */
class ActiveAreas {
  private readonly areas: MergedArea[] = [];

  /** Where the first area stands whose right edge is at the column or right of it. */
  private indexOf(column: number): number {
    let low = 0;
    let high = this.areas.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { column: left, columns } = this.areas[middle] as MergedArea;
      if (left + columns - 1 < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Excel knows no areas that overlap: of two, the first counts. */
  add(area: MergedArea): void {
    const at = this.indexOf(area.column);
    let ended = 0;
    for (let next = this.areas[at]; next; next = this.areas[at + ended]) {
      if (next.column >= area.column + area.columns) break;
      if (next.row + next.rows > area.row) return;
      ended += 1;
    }
    this.areas.splice(at, ended, area);
  }

  at(row: number, column: number): MergedArea | undefined {
    const area = this.areas[this.indexOf(column)];
    return area && area.column <= column && row < area.row + area.rows ? area : undefined;
  }
}

/** The merged areas of a sheet by the cells that they cover. */
export class MergedAreas {
  /** The areas over each column that was asked for, from the top. */
  private readonly byColumn = new Map<number, readonly Area[]>();

  private readonly lastByRow = new Map<number, Area>();

  constructor(private readonly areas: readonly Area[]) {
    for (const area of areas) {
      if (area.column >= (this.lastByRow.get(area.row)?.column ?? 0)) this.lastByRow.set(area.row, area);
    }
  }

  /** The area that covers a cell, or that the cell begins; null of a cell that stands alone. */
  at(row: number, column: number): Area | null {
    let over = this.byColumn.get(column);
    if (over === undefined) {
      over = this.areas
        .filter((area) => area.column <= column && column < area.column + area.columns)
        .sort((a, b) => a.row - b.row);
      this.byColumn.set(column, over);
    }
    let low = 0;
    let high = over.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((over[middle] as Area).row <= row) low = middle + 1;
      else high = middle;
    }
    const found = over[low - 1];
    return found && row < found.row + found.rows ? found : null;
  }

  /** Whether a person sees a cell here: it stands alone, or begins its area. */
  isSeen(row: number, column: number): boolean {
    const area = this.at(row, column);
    return area === null || (area.row === row && area.column === column);
  }

  /** The last of the areas that begin in a row; null where none does. */
  lastIn(row: number): Area | null {
    return this.lastByRow.get(row) ?? null;
  }
}

/** Each of the rows, which come from the top, with what tells the area over one of its cells. */
export function* rowsWithAreas(
  rows: readonly (readonly GridCell[])[],
  areas: readonly Area[],
): Generator<[cells: readonly GridCell[], areaOver: (cell: GridCell) => MergedArea | undefined]> {
  const waiting = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const active = new ActiveAreas();
  let next = 0;
  for (const cells of rows) {
    const row = cells[0]?.row ?? 0;
    for (let area = waiting[next]; area && area.row <= row; area = waiting[next]) {
      if (area.row + area.rows > row) active.add({ ...area });
      next += 1;
    }
    yield [cells, (cell) => active.at(cell.row, cell.column)];
  }
}

/**
 * Takes away the cells that lie under merged areas: a person sees the anchor at the upper left alone. `covered` are
 * those that hold something else than their anchor. The rows come from the top.
 */
export function uncover(
  rows: readonly (readonly GridCell[])[],
  merged: readonly Area[],
): { rows: readonly (readonly GridCell[])[]; covered: GridCell[] } {
  if (merged.length === 0) return { rows, covered: [] };
  const covered: GridCell[] = [];
  const seen: (readonly GridCell[])[] = [];
  for (const [cells, areaOver] of rowsWithAreas(rows, merged)) {
    const left = cells.filter((cell) => {
      const area = areaOver(cell);
      if (!area) return true;
      if (cell.row === area.row && cell.column === area.column) {
        area.anchor = cell;
        return true;
      }
      const isEmpty = cell.value === null && cell.error === undefined;
      const isSame = cell.value === (area.anchor?.value ?? null) && cell.error === area.anchor?.error;
      if (!isEmpty && !isSame) covered.push(cell);
      return false;
    });
    if (left.length > 0) seen.push(left);
  }
  return { rows: seen, covered };
}
