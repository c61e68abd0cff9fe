import { level1Of, levelName } from '../../domain/indicator-levels';
import type { Indicator } from '../../domain/indicator';
import type { ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import { COLUMN, COLUMN_WIDTHS, projectLayout } from './project-layout';
import { guardsOfIndicatorRow } from './project-guards';
import type { RowPlan } from '../../sheet-plan/row-plan';
import { rowHeight } from '../../sheet-plan/text-extent';

const FIELDS = ['level1', 'level2', 'level3', 'description', 'target', 'basis'] as const;
type Field = (typeof FIELDS)[number];

/** The order of the form's level 1, that of the form of 2021 included. */
const LEVEL1_ORDER = ['成本', '产出', '效益', '满意度'];
const orderOf = (level1: string | null): number => LEVEL1_ORDER.indexOf(level1Of(level1 ?? '') ?? '');

/** The indicators of a project with the cells that they stand in. */
class IndicatorBlock {
  constructor(private readonly project: ProjectTable) {}

  private place(index: number, field: Field): { row: number; column: number } | undefined {
    return this.project.origin.cells.get(`indicators[${index}].${field}`);
  }

  /** Column of a field, told by the first indicator that has a cell for it. */
  columnOf(field: Field): number | undefined {
    for (let index = 0; index < this.project.indicators.length; index += 1) {
      const place = this.place(index, field);
      if (place) return place.column;
    }
    return undefined;
  }

  /** Row of an indicator: levels may stand in a row above, merged. */
  rowOf(index: number): number {
    const rows = FIELDS.flatMap((field) => this.place(index, field)?.row ?? []);
    return Math.max(...rows);
  }

  /** Row where the level that holds for an indicator is written. */
  levelRow(index: number, field: 'level1' | 'level2'): number | undefined {
    return this.place(index, field)?.row;
  }

  /** After which indicator a new one belongs: the last of its level 2, else of its level 1, else of what precedes. */
  placeFor({ level1, level2 }: Indicator): number {
    const { indicators } = this.project;
    const last = (isRight: (indicator: Indicator) => boolean) =>
      indicators.reduce((found, indicator, index) => (isRight(indicator) ? index : found), -1);
    const name = levelName(level2 ?? '');
    const found = [
      last((other) => name !== '' && levelName(other.level2 ?? '') === name),
      last((other) => level1 !== null && level1Of(other.level1 ?? '') === level1Of(level1)),
      last((other) => orderOf(other.level1) >= 0 && orderOf(other.level1) <= orderOf(level1)),
    ].find((index) => index >= 0);
    return found ?? indicators.length - 1;
  }

  /** An indicator of this level 2 of which nothing else is filled in yet, as in a blank form; -1 of none. */
  emptyRowFor({ level2 }: Indicator): number {
    const name = levelName(level2 ?? '');
    return this.project.indicators.findIndex(
      (other) =>
        levelName(other.level2 ?? '') === name &&
        other.level3 === null &&
        other.description === null &&
        other.target === null &&
        other.basis === null,
    );
  }
}

function textsOf(indicator: Indicator): Record<Field, string | null> {
  return { ...indicator, target: indicator.target?.written ?? null };
}

/**
 * Plans a row for one more indicator in a project table that was read from a sheet: below the others of its level 2,
 * or in the empty row that a blank form keeps for it. Null when the table has no row of indicators yet, so that
 * nothing tells its columns.
 *
 * @param isOurs - whether the add-in laid out the sheet, so that merges, heights and guards are known
 */
export function planIndicatorRow(
  project: ProjectTable,
  indicator: Indicator,
  isOurs: boolean,
): RowPlan | null {
  const block = new IndicatorBlock(project);
  const selectedColumn = block.columnOf('target');
  if (selectedColumn === undefined || block.columnOf('level3') === undefined) return null;
  const texts = textsOf(indicator);
  const writesOf = (fields: readonly Field[]) =>
    fields.flatMap((field) => {
      const [column, text] = [block.columnOf(field), texts[field]];
      return column === undefined || text === null ? [] : [{ column, text }];
    });
  const cellsOf = [texts.level2, texts.level3, texts.description, null, texts.target, texts.basis];
  const widthOf = (column: number) =>
    (COLUMN_WIDTHS[column] as number) +
    (column === COLUMN.description ? (COLUMN_WIDTHS[column + 1] as number) : 0);
  const ownHeight = rowHeight(
    cellsOf.map((text, index) => [text, widthOf(index + 1)]),
    34,
  );
  const height = isOurs ? ownHeight : null;

  const empty = block.emptyRowFor(indicator);
  if (empty >= 0) {
    const writes = writesOf(['level3', 'description', 'target', 'basis']);
    const nothing = { growing: null, merges: [], validations: [], conditionalFormats: [] };
    return { row: block.rowOf(empty), isInserted: false, writes, ...nothing, height, selectedColumn };
  }

  const after = block.placeFor(indicator);
  const neighbour = project.indicators[after];
  const above = block.rowOf(after);
  const row = above + 1;
  const isLast = after === project.indicators.length - 1;
  const sameLevel1 = neighbour?.level1 != null && level1Of(neighbour.level1) === level1Of(texts.level1 ?? '');
  const sameLevel2 = levelName(neighbour?.level2 ?? '') === levelName(texts.level2 ?? '');
  const level1Row = block.levelRow(after, 'level1') ?? above;
  // A level that stands in a row above holds for the new row as well.
  const isLevel1Told = sameLevel1 && (isOurs || level1Row < above);
  const isLevel2Told = sameLevel2 && (block.levelRow(after, 'level2') ?? above) < above;
  const isInsideMerge = !isLast && block.levelRow(after + 1, 'level1') === level1Row;
  const level1Column = block.columnOf('level1') ?? COLUMN.level1;
  const rowsBefore = row - level1Row;
  const guards =
    isOurs && isLast
      ? guardsOfIndicatorRow(projectLayout(project), row)
      : { validations: [], conditionalFormats: [] };
  return {
    row,
    isInserted: true,
    writes: writesOf([
      ...(isLevel1Told ? [] : (['level1'] as const)),
      ...(isLevel2Told ? [] : (['level2'] as const)),
      'level3',
      'description',
      'target',
      'basis',
    ]),
    growing:
      isOurs && sameLevel1 && !isInsideMerge
        ? {
            before: area(level1Row, level1Column, rowsBefore, 1),
            after: area(level1Row, level1Column, rowsBefore + 1, 1),
          }
        : null,
    merges: isOurs ? [area(row, COLUMN.description, 1, 2)] : [],
    ...guards,
    height,
    selectedColumn,
  };
}
