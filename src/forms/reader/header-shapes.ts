import { readLevelName } from '../../domain/indicator-levels';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import { NAMING } from './header-families';
import { onlyText, withoutEchoes, type ReadCell, type ReadRow } from './read-row';

/** Columns that make a header of two words. */
const TELLING: readonly IndicatorColumn[] = ['target', 'actual', 'nameAndTarget'];

export function isNaming({ meaning }: ReadCell): boolean {
  return meaning?.column !== undefined && NAMING.has(meaning.column);
}

export function isTarget({ meaning }: ReadCell): boolean {
  return meaning?.column === 'target';
}

/** Whether cells name levels, and what is said of each indicator. */
export function headIndicators(cells: readonly ReadCell[]): boolean {
  if (!cells.some(({ meaning }) => meaning?.column !== undefined)) return false;
  const found = new Set(cells.flatMap(({ meaning }) => meaning?.column ?? []));
  if (cells.some(isNaming))
    return found.size >= 3 || (found.size === 2 && TELLING.some((column) => found.has(column)));
  // 绩效指标, with 指标值 right of it, heads the names where nothing else does.
  return cells.some(({ meaning }) => meaning?.field === 'name') && headsNames(cells) >= 0;
}

/** Where 绩效指标 stands with 指标值 right of it; -1 of none. */
function headsNames(cells: readonly ReadCell[]): number {
  return cells.findIndex(({ meaning }, at) => {
    const next = cells[at + 1];
    return meaning?.block === 'indicators' && next !== undefined && isTarget(next);
  });
}

/** Whether a row heads columns beside the levels that only the row below it names: 绩效指标, 年度指标值, 分值. */
export function headsBeside({ cells }: ReadRow, below: ReadRow | undefined): boolean {
  if (!below || cells.length < 2 || !cells.some(isTarget)) return false;
  const isOfBlock = ({ meaning }: ReadCell) =>
    meaning?.column !== undefined || meaning?.block === 'indicators';
  return cells.every(isOfBlock) && headIndicators(below.cells);
}

/**
 * Levels 1 side by side over the columns of their indicators, which repeat for each, or one over a header that has no
 * column for it.
 */
export function headsLevels(row: ReadRow, below: ReadRow | undefined): boolean {
  const heads = below?.cells ?? [];
  if (!headIndicators(heads) || heads.some(({ meaning }) => meaning?.column === 'level1')) return false;
  const cells = withoutEchoes(row.cells);
  const levels = cells.filter(({ text }) => readLevelName(text)?.level1);
  const isOther = ({ meaning }: ReadCell) => meaning?.block === 'indicators';
  if (levels.length === 0 || cells.some((cell) => !levels.includes(cell) && !isOther(cell))) return false;
  return heads.filter(({ meaning }) => meaning?.column === 'level3').length === levels.length;
}

/** Whether 绩效指标 heads names and levels in one column, the levels in rows of their own: 一、产出指标. */
export function headsNamesAndLevels({ cells }: ReadRow, below: ReadRow | undefined): boolean {
  const names = cells[headsNames(cells)];
  if (!names || !below || cells.some(isNaming)) return false;
  const only = onlyText(below.cells);
  return only?.column === names.column && Boolean(readLevelName(only.text)?.level1);
}
