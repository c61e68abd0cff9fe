import { readLevelName } from '../../domain/indicator-levels';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { ReadCell } from './read-row';

/** Columns that name an indicator or its levels. */
export const NAMING: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>([
  'level1',
  'level2',
  'level3',
  'nameAndTarget',
]);

/** What may stand below a label that heads several columns. */
type Family = 'indicators' | 'values' | 'history' | 'prospect' | 'reason' | 'money' | 'levels';

/** What may stand below 指标值. */
const OF_TARGETS: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>([
  'comparator',
  'target',
  'unit',
  'content',
]);

/** The family of a word in a lower row of a header. */
export function familyOf({ meaning, text }: ReadCell): Family | null {
  const column = meaning?.column;
  if (meaning?.prospect !== undefined) return 'prospect';
  if (meaning?.reason !== undefined) return 'reason';
  if (column === 'previous' || column === 'beforePrevious') return 'history';
  if (column !== undefined) return 'indicators';
  if (meaning?.money !== undefined || meaning?.execution !== undefined || meaning?.item === 'amount')
    return 'money';
  return readLevelName(text) ? 'levels' : null;
}

/** Whether columns of a family may stand below a label. */
export function mayHead({ meaning }: ReadCell, below: ReadCell): boolean {
  const column = meaning?.column;
  switch (familyOf(below)) {
    case 'prospect':
      return column === 'prospect';
    case 'reason':
      return column === 'reason';
    case 'history':
      return meaning === null || meaning.field === 'other' || column === 'target';
    case 'money':
      return (
        meaning !== null &&
        (meaning.money !== undefined || meaning.block === 'money' || meaning.field === 'other')
      );
    case 'levels':
      return meaning?.block === 'indicators';
    case 'indicators': {
      const kind = below.meaning?.column;
      if (meaning === null || meaning.block === 'indicators') return true;
      // 指标名称 over the names of all levels, 指标值 over sign, figure and unit, 偏差原因分析 over kinds and explanation.
      if (column === 'level1' || column === 'level3') return kind !== undefined && NAMING.has(kind);
      // What is aimed at for half a year stands beside the target in the same way.
      if (column === 'target' || column === 'remark') {
        if (kind === undefined) return false;
        // 年度指标值 may head the levels as well, beside 实际完成值 and 得分; 预计当年实现 stands beside 上年 and 本年.
        return OF_TARGETS.has(kind) || (column === 'target' && NAMING.has(kind)) || /预计/.test(below.text);
      }
      return column === 'reason' && kind === 'reason';
    }
    default:
      return false;
  }
}
