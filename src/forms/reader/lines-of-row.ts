import { isPlaceholder, splitEnumerator } from '../../domain/text';
import type { BlockColumns, Role } from './block-roles';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { ReadCell } from './read-row';

/** Columns that hold for all lines of a row. */
const SHARED: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>([
  'level1',
  'level2',
  'bothLevels',
  'comparator',
  'unit',
  'number',
]);

/** The lines of a cell; a browser's copy has made blanks of their breaks, where the next begins with a number. */
function linesOf(text: string, isText: boolean): readonly string[] {
  const lines = isText ? text.replaceAll(/ (?=\d{1,2}[.、．](?!\d))/g, '\n') : text;
  return lines.split('\n').map((line) => line.trim());
}

/**
 * The cells of a row in which names and targets of several indicators stand below one another in one cell each, parted by
 * numbered lines; the row itself where any of its cells has another number of lines.
 */
export function linesOfRow(
  cells: ReadonlyMap<number, ReadCell>,
  columns: BlockColumns,
  roles: ReadonlyMap<IndicatorColumn, Role>,
  isText: boolean,
): readonly ReadonlyMap<number, ReadCell>[] {
  const nameColumn = [...columns].find(([kind]) => roles.get(kind) === 'name')?.[1];
  const names = linesOf(cells.get(nameColumn ?? -1)?.text ?? '', isText);
  if (names.length < 2 || names.some((line) => splitEnumerator(line)[0] === '')) return [cells];
  const own = [...columns].filter(
    ([kind, column]) =>
      !SHARED.has(kind) &&
      roles.get(kind) !== 'level1' &&
      roles.get(kind) !== 'level2' &&
      !isPlaceholder(cells.get(column)?.text ?? ''),
  );
  const areEven = own.every(
    ([, column]) => linesOf(cells.get(column)?.text ?? '', isText).length === names.length,
  );
  if (!areEven || !own.some(([kind]) => kind === 'target')) return [cells];
  return names.map((_, at) => {
    const line = new Map(cells);
    for (const [, column] of own) {
      const cell = cells.get(column);
      if (!cell) continue;
      const text = linesOf(cell.text, isText)[at] ?? '';
      line.set(column, { ...cell, text: splitEnumerator(text)[1] });
    }
    return line;
  });
}
