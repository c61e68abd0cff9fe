import { readLevelName } from '../../domain/indicator-levels';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import { NAMING } from './header-families';
import { onlyText, withoutEchoes, type ReadCell, type ReadRow } from './read-row';

/** Columns that make a header of two words. */
const TELLING: readonly IndicatorColumn[] = ['target', 'actual', 'nameAndTarget'];

export function isNaming({ meaning }: ReadCell): boolean {
  return meaning?.column !== undefined && NAMING.has(meaning.column);
}

/** Whether cells name levels, and what is said of each indicator. */
export function headIndicators(cells: readonly ReadCell[]): boolean {
  let words = 0;
  for (const { meaning } of cells) if (meaning?.column !== undefined) words += 1;
  if (words === 0) return false;
  const found = new Set<IndicatorColumn>();
  let levels = 0;
  for (const { meaning } of cells) {
    const column = meaning?.column;
    if (column === undefined || found.has(column)) continue;
    found.add(column);
    if (NAMING.has(column)) levels += 1;
  }
  // 绩效指标, with 指标值 right of it, heads the names where nothing else does.
  const isName = cells.some(
    ({ meaning }, at) => meaning?.block === 'indicators' && cells[at + 1]?.meaning?.column === 'target',
  );
  if (levels === 0 && isName && cells.some(({ meaning }) => meaning?.field === 'name')) return true;
  return levels > 0 && (found.size >= 3 || (found.size === 2 && TELLING.some((column) => found.has(column))));
}

/** Whether a row heads columns beside the levels that only the row below it names: 年度指标值, 实际完成值, 分值, 得分. */
export function headsBeside({ cells }: ReadRow, below: ReadRow | undefined): boolean {
  if (!below || cells.length < 3) return false;
  const columns = cells.flatMap(({ meaning }) => meaning?.column ?? []);
  return (
    columns.length >= 3 &&
    columns.includes('target') &&
    (columns.includes('actual') || columns.includes('weight')) &&
    cells.every(({ meaning }) => meaning?.column !== undefined || meaning?.block === 'indicators') &&
    headIndicators(below.cells)
  );
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
  const at = cells.findIndex(({ meaning }) => meaning?.block === 'indicators');
  if (at < 0 || cells[at + 1]?.meaning?.column !== 'target' || cells.some(isNaming)) return false;
  const only = onlyText(below?.cells ?? []);
  return only?.column === cells[at]?.column && readLevelName(only?.text ?? '')?.level1 != null;
}
