import type { Indicator } from '../domain/indicator';
import { levelName } from '../domain/indicator-levels';
import type { ProjectTable } from '../domain/project-table';
import { area } from '../grid/area';
import type { RowPlan } from '../sheet-plan/row-plan';
import { isFormula, type CellContent } from '../sheet-plan/sheet-plan';
import { IndicatorBlock, isSameLevel1, type RowField } from './indicator-block';
import type { FormLayout } from './layout';

/** A sheet that the add-in laid out: merges, heights and guards are those of the layout. */
export interface OwnSheet {
  readonly layout: FormLayout;
  /** All tables of the sheet, in its order. */
  readonly tables: readonly ProjectTable[];
}

const NO_GUARDS = { validations: [], conditionalFormats: [] };

function writesOf(cells: readonly CellContent[], from = 0): RowPlan['writes'] {
  return cells.flatMap((content, column) =>
    column < from || content === null || content === '' || isFormula(content) ? [] : [{ column, content }],
  );
}

/** A row on a sheet made by hand: texts in the columns of the others, and a level that stands above is not repeated. */
function planForeignRow(block: IndicatorBlock, project: ProjectTable, indicator: Indicator): RowPlan {
  const texts: Record<RowField, string | null> = {
    ...indicator,
    target: indicator.target?.written ?? null,
  };
  const row = (fields: readonly RowField[]) =>
    fields.flatMap((field) => {
      const [column, content] = [block.columnOf(field), texts[field]];
      return column === undefined || content === null ? [] : [{ column, content }];
    });
  const plain = { growing: [], merges: [], ...NO_GUARDS, height: null };
  const selectedColumn = block.columnOf('target') as number;
  const empty = block.emptyRowFor(indicator);
  if (empty >= 0) {
    const writes = row(['level3', 'description', 'target', 'basis']);
    return { row: block.rowOf(empty), isInserted: false, writes, ...plain, selectedColumn };
  }
  const after = block.placeFor(indicator);
  const neighbour = project.indicators[after];
  const above = block.rowOf(after);
  // A level that stands in a row above holds for the new row as well.
  const isTold = (field: 'level1' | 'level2') => (block.levelRow(after, field) ?? above) < above;
  const sameLevel2 = levelName(neighbour?.level2 ?? '') === levelName(texts.level2 ?? '');
  return {
    row: above + 1,
    isInserted: true,
    writes: row([
      ...(isSameLevel1(neighbour?.level1 ?? null, texts.level1) && isTold('level1')
        ? []
        : (['level1'] as const)),
      ...(sameLevel2 && isTold('level2') ? [] : (['level2'] as const)),
      'level3',
      'description',
      'target',
      'basis',
    ]),
    ...plain,
    selectedColumn,
  };
}

/** A row on a sheet of ours: as the layout has it on the sheet with one indicator more, or with an empty one filled in. */
function planOwnRow(
  block: IndicatorBlock,
  project: ProjectTable,
  indicator: Indicator,
  { layout, tables }: OwnSheet,
): RowPlan {
  const empty = block.emptyRowFor(indicator);
  const after = block.placeFor(indicator);
  const at = empty >= 0 ? empty : after + 1;
  const { level1, level2 } = project.indicators[empty >= 0 ? empty : after] ?? indicator;
  const levels = empty >= 0 ? { level1, level2 } : isSameLevel1(level1, indicator.level1) ? { level1 } : {};
  const known = { ...indicator, ...levels };
  const isInserted = empty < 0;
  const { indicators: present } = project;
  const indicators = [...present.slice(0, at), known, ...present.slice(isInserted ? at : at + 1)];
  const next = tables.map((table) => (table === project ? { ...project, indicators } : table));
  const plan = layout.plan(next, '');
  const places = layout.places(next)[tables.indexOf(project)];
  const planned = places?.get(`indicators[${at}].level3`)?.row ?? 0;
  const row = isInserted ? block.rowOf(after) + 1 : block.rowOf(empty);
  // Rows that the user has put in above move everything down.
  const shift = row - planned;
  const cells = plan.rows[planned] ?? [];
  const isLast = plan.rows.length === planned + 1;
  const merges = plan.merges.map((merged) =>
    area(merged.row + shift, merged.column, merged.rows, merged.columns),
  );
  return {
    row,
    isInserted,
    writes: writesOf(cells, isInserted ? 0 : block.columnOf('level3')),
    // Excel lets a merged cell grow by itself where a row is put into its middle.
    growing: merges
      .filter((merged) => isInserted && merged.rows > 1 && merged.row + merged.rows - 1 === row)
      .map((merged) => ({
        before: area(merged.row, merged.column, merged.rows - 1, merged.columns),
        after: merged,
      })),
    merges: merges.filter((merged) => isInserted && merged.rows === 1 && merged.row === row),
    ...(isInserted && isLast ? layout.rowGuards(next, row) : NO_GUARDS),
    height: plan.rowHeights[planned] ?? null,
    selectedColumn: block.columnOf('target') as number,
  };
}

/**
 * Plans a row for one more indicator in a project table that was read from a sheet: below the others of its level 2,
 * or in the empty row that a blank form keeps for it. Null when the table has no row of indicators yet, so that
 * nothing tells its columns.
 *
 * @param own - the sheet, where the add-in laid it out
 */
export function planIndicatorRow(
  project: ProjectTable,
  indicator: Indicator,
  own: OwnSheet | null,
): RowPlan | null {
  const block = new IndicatorBlock(project);
  if (block.columnOf('target') === undefined || block.columnOf('level3') === undefined) return null;
  return own ? planOwnRow(block, project, indicator, own) : planForeignRow(block, project, indicator);
}
