import { ORGANISATION, yearLine } from '../vocabulary/titles';
import { emptyPlace, type Draft } from './draft';
import { isNumberedGoal } from './goals-text';
import { isOutcome } from './head-cells';
import { CODE_AND_NAME, isUnitCell } from './parts';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';

/** The rank of an agency without a label (see AGENCY_LABELS): any other comes before it. */
export const UNLABELLED = 99;

/** The money unit in brackets behind the agency: `某镇人民政府（单位：元）`. */
const UNIT_BEHIND = /[（(][^（）()]{0,6}单位[:：][^（）()]{1,8}[)）]$/;

/** What is known of the place of a cell. */
interface Around {
  /** Its row states the money unit. */
  readonly hasUnit: boolean;
  /** A label of the table itself was met: what has none stands over it no more. */
  readonly hasLabels: boolean;
}

/** Reads the cells of the head that have no label: agency, year and money unit over the table, further goals. */
export class UnlabelledCells {
  constructor(private readonly draft: Draft) {}

  /** Takes a cell that no label claims. */
  add(cell: ReadCell, row: ReadRow, { hasUnit, hasLabels }: Around): void {
    const { draft } = this;
    const { text } = cell;
    if (text === '') return hasLabels ? undefined : this.keepUnread(cell, row);
    const [unit] = UNIT_BEHIND.exec(text) ?? [''];
    const name = text.slice(0, text.length - unit.length);
    const isNamed = !hasLabels && (CODE_AND_NAME.test(name) || ORGANISATION.test(name));
    // Below labels a year heads a column.
    const year = hasLabels && /^\d/.test(text) ? null : yearLine(text);
    if (year !== null && draft.year === null) {
      draft.year = year;
      draft.place('year', cell.cell);
    } else if (cell.inline && isOutcome(cell) && draft.goals.length > 0) {
      draft.takeGoals('actual', { ...cell, text: cell.inline.value }, text);
    } else if (isNumberedGoal(text) && draft.goals.length > 0) {
      draft.takeGoals(draft.goals.at(-1)?.scope ?? 'any', cell, text);
    } else if (isUnitCell(cell) && !(isNamed && unit !== '')) {
      draft.units.push({ rank: 0, text, cell: cell.cell });
    } else if ((isNamed || (hasUnit && !hasLabels)) && !/^[^:：]{1,14}[:：]/.test(name)) {
      if (unit !== '') draft.units.push({ rank: 0, text: unit, cell: cell.cell });
      draft.agencies.push({ rank: UNLABELLED, text: name, cell: cell.cell });
      this.keepUnitPlace(cell, row);
    } else draft.reportCell(cell);
  }

  /** Over the table stand its agency and, right of it, its money unit: what cannot be read there may be either. */
  private keepUnread({ cell }: ReadCell, row: ReadRow): void {
    const { draft } = this;
    if (!isUnknownCell(cell)) return;
    if (row.cells[0]?.cell === cell) draft.agencyPlace ??= cell;
    else draft.unitPlace = cell;
  }

  /** Right of the agency, at the end of its line, is where the money unit belongs. */
  private keepUnitPlace({ column }: ReadCell, { row, merged }: ReadRow): void {
    const last = merged?.lastIn(row);
    if (last && last.column > column) this.draft.unitPlace ??= { row, column: last.column, value: null };
  }

  /** Left of the money unit, over the table, is where the agency belongs; its empty cell is where it is missed. */
  keepAgencyPlace(row: ReadRow): void {
    const { draft } = this;
    const [first] = row.cells;
    const left = draft.title?.column ?? 0;
    if (!first || first.column <= left || draft.agencies.length > 0 || !isUnitCell(first)) return;
    draft.agencyPlace ??= emptyPlace(first, left - first.column);
  }
}
