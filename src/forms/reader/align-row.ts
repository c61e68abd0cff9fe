import { readLevelName } from '../../domain/indicator-levels';
import type { IndicatorHeader } from './indicator-header';
import { pointsIn } from './numbers';
import { onlyText, type ReadCell, type ReadRow } from './read-row';

/** The cells of a row moved to the right by so many columns. */
function moved({ cells }: ReadRow, by: number, numbers?: number): readonly ReadCell[] {
  if (by === 0) return cells;
  // 序号, or points, in front of the levels are merged over nothing: the figure stays where it is.
  return cells.map((cell) =>
    cell.column === numbers && /^\d{1,3}(?:\.\d{1,2})?%?$/.test(cell.text)
      ? cell
      : { ...cell, column: cell.column + by },
  );
}

/**
 * The cells of a row as they stand under a header of `width` cells that has a label left of it. In a text that a
 * browser copied, the cells that lie under a merged one are gone, so that a row has less cells than its header: it is
 * moved to the right by as many.
 */
export function underHeader(row: ReadRow, header: ReadRow): readonly ReadCell[] {
  const missing = header.width - row.width;
  const isShort = row.isText && missing > 0 && row.cells[0]?.column === 0 && header.cells[0]?.column === 0;
  return isShort ? moved(row, missing) : row.cells;
}

/** Whether the rows of a text have lost the cells under merged ones: none of them begins with an empty cell. */
function lostCells(rows: readonly ReadRow[]): boolean {
  return rows.every(({ cells }) => cells[0]?.column === 0);
}

/** Columns of the project right of all those of its indicators: merged down, they are gone as well. */
function projectColumnsBehind({ columns }: IndicatorHeader): number {
  const kinds = [...columns].sort(([a], [b]) => b - a).map(([, { kind }]) => kind);
  return Math.max(
    0,
    kinds.findIndex((kind) => kind !== 'project'),
  );
}

/** The first column, where it counts the rows or has their points. */
function firstNumber({ columns }: IndicatorHeader): number | undefined {
  const kind = columns.get(0)?.kind;
  return kind === 'number' || kind === 'weight' ? 0 : undefined;
}

/** Whether a row is a level alone, of a block in which levels stand among the names: it is merged over all columns. */
function standsAmongNames({ cells }: ReadRow, { columns }: IndicatorHeader): boolean {
  const only = onlyText(cells);
  if (only === null || readLevelName(only.text) === null) return false;
  return ![...columns.values()].some(({ kind }) => kind === 'level1' || kind === 'level2');
}

/** A sum as low as this says that cells stand under the wrong columns. */
const CONTRADICTION = -2;

/** How a block prints its levels. */
interface Levels {
  /** A column is called 二级指标. */
  readonly hasLevel2: boolean;
  /** Names of level 1 stand under 二级指标, below a wider one under 一级指标 (实施效果指标 over 产出指标). */
  readonly isDeeper: boolean;
}

/** What targets with a comparator begin with. */
const COMPARATOR = /^[≥≤=<>＞＜＝]/;

/** How well a cell fits the column of a header, by what it says. */
function fit(
  { text, cell, meaning }: ReadCell,
  kind: string | undefined,
  { hasLevel2, isDeeper }: Levels,
): number {
  if (kind === undefined) return meaning?.block === 'indicators' ? 2 : -2;
  const name = text.length > 40 ? null : readLevelName(text);
  switch (kind) {
    case 'level1':
      return name?.level1 ? 2 : name ? 1 : -1;
    case 'level2':
      return name?.level2 ? 2 : isDeeper && name ? 1 : name ? -2 : 0;
    case 'level3':
      // Names of level 2 stand there where level 2 has no column of its own.
      return name ? (hasLevel2 && !isDeeper ? -1 : 1) : 0;
    case 'content':
    case 'project':
      return name ? -1 : 0;
    case 'comparator':
      return COMPARATOR.test(text) || text.startsWith('定性') ? 2 : -2;
    case 'target':
      return COMPARATOR.test(text) ? 1 : 0;
    case 'weight':
    case 'score':
      return pointsIn(cell, text) === null ? -1 : 1;
    default:
      return 0;
  }
}

function fitOf(cells: readonly ReadCell[], { columns }: IndicatorHeader, levels: Levels): number {
  return cells.reduce((sum, cell) => sum + fit(cell, columns.get(cell.column)?.kind, levels), 0);
}

/** Whether a row, put where its length says, has a name of level 1 under 一级指标 and another one under 二级指标. */
function hasDeeperLevels(cells: readonly ReadCell[], { columns }: IndicatorHeader): boolean {
  const levels = cells.flatMap(({ column, text }) => {
    const kind = columns.get(column)?.kind;
    const name = kind === 'level1' || kind === 'level2' ? readLevelName(text) : null;
    return name?.level1 ? [kind] : [];
  });
  return levels.includes('level1') && levels.includes('level2');
}

/**
 * The cells of the row under the columns that the names of levels tell best, the more to the right the better where
 * several are as good; null of none.
 */
function bestFit(row: ReadRow, header: IndicatorHeader, levels: Levels): readonly ReadCell[] | null {
  let best: readonly ReadCell[] | null = null;
  let most = CONTRADICTION;
  for (let shift = header.width - row.width; shift >= 0; shift -= 1) {
    const cells = moved(row, shift, firstNumber(header));
    const sum = fitOf(cells, header, levels);
    if (sum > most) [best, most] = [cells, sum];
  }
  return best;
}

/**
 * Under which columns the cells of rows stand that come from a text: null for a row of which that cannot be told. A
 * browser's copy leaves out the cells under merged ones: when moving each row to the right by what it lacks contradicts
 * no name of a level, that is how they stood; otherwise the text has lost empty cells at the ends of rows as well, and
 * each row is put where it fits.
 */
export function alignRows(rows: readonly ReadRow[], header: IndicatorHeader): (readonly ReadCell[] | null)[] {
  const asWritten = rows.map(({ cells }) => cells);
  if (!rows.some(({ isText, width }) => isText && width < header.width)) return asWritten;
  const behind = projectColumnsBehind(header);
  const numbers = firstNumber(header);
  const byLength = rows.map((row) =>
    standsAmongNames(row, header)
      ? row.cells
      : moved(row, Math.max(0, header.width - row.width - behind), numbers),
  );
  const levels: Levels = {
    hasLevel2: [...header.columns.values()].some(({ kind }) => kind === 'level2'),
    isDeeper: byLength.some((cells) => hasDeeperLevels(cells, header)),
  };
  const fits = byLength.every((cells) => fitOf(cells, header, levels) > CONTRADICTION);
  if (!lostCells(rows)) {
    // Some row begins with an empty cell: merged ones are gone only where the words say so.
    const sumOf = (all: readonly (readonly ReadCell[])[]) =>
      all.reduce((sum, cells) => sum + fitOf(cells, header, levels), 0);
    return fits && sumOf(byLength) > sumOf(asWritten) ? byLength : asWritten;
  }
  if (fits) return byLength;
  return rows.map((row) => (row.width >= header.width ? row.cells : bestFit(row, header, levels)));
}
