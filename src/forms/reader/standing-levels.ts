import { level2Of, writtenLevel, readLevelName, type Level1 } from '../../domain/indicator-levels';
import type { Amount } from '../../domain/money';
import type { SourceCell } from '../../domain/place';
import type { ColumnReading } from './column-reading';
import { isUnknownCell, onlyText, type ReadCell, type ReadRow } from './read-row';

/** A level as it holds for a row and those below it. */
interface StandingLevel {
  /** Null where its cell was left empty. */
  readonly text: string | null;
  /** Points behind its name. */
  readonly points: Amount | null;
  readonly cell: SourceCell;
  /** The levels 1 that may be meant where that cell is empty; none where nobody can tell. */
  readonly meant: readonly Level1[];
}

/** The levels that hold for a row of a block: those written in it, otherwise those of the row above. */
export class StandingLevels {
  readonly above: Record<'level1' | 'level2', StandingLevel | null> = { level1: null, level2: null };

  /** @param repeated - columns in which the author writes a level anew in every row, so that an empty cell is a gap */
  constructor(
    private readonly readings: readonly ColumnReading[],
    private readonly repeated: ReadonlySet<number>,
  ) {}

  /** Takes a level that is written. */
  take(level: 'level1' | 'level2', { text, cell }: ReadCell): void {
    const name = readLevelName(text);
    const meant = name?.level1 ? [name.level1] : [];
    const { written: inLine, points } = writtenLevel(text);
    const written = inLine || null;
    // Said once more, it goes on: so does the level 2 below it.
    if (level === 'level1' && (written === null || written !== this.above.level1?.text))
      this.above.level2 = null;
    this.above[level] = { text: written, points, cell, meant };
  }

  /**
   * Takes a row that holds the name of a level and nothing else, where levels have no columns and stand in rows of their
   * own among the names: 一、产出指标. False of any other row.
   */
  takeName(cells: ReadonlyMap<number, ReadCell>): boolean {
    if (this.readings.some(({ kind }) => kind === 'level' || kind === 'levels')) return false;
    const only = onlyText([...cells.values()]);
    const name = only && readLevelName(only.text);
    if (!only || !name) return false;
    this.take(name.level1 ? 'level1' : 'level2', only);
    return true;
  }

  columnOf(level: 'level1' | 'level2'): number | undefined {
    return this.readings.find((reading) => reading.kind === 'level' && reading.level === level)?.column;
  }

  /** Levels whose own cells in this row are empty, and do not go on with what stands above. */
  takeEmpty({ row, merged }: ReadRow, cells: ReadonlyMap<number, ReadCell>): void {
    if (merged === null) return;
    const level1 = this.columnOf('level1');
    const level2 = this.columnOf('level2');
    const isEmpty = (column: number | undefined): column is number =>
      column !== undefined && (cells.get(column)?.text ?? '') === '' && merged.isSeen(row, column);
    const emptyCell = (column: number): SourceCell => cells.get(column)?.cell ?? { row, column, value: null };
    if (isEmpty(level1)) {
      const meant = level2Of((level2 === undefined ? undefined : cells.get(level2)?.text) ?? '')?.under ?? [];
      const above = this.above.level1;
      const goesOn = above !== null && (meant.length === 0 || above.meant.some((one) => meant.includes(one)));
      // Of a level that nobody knows or could read, nobody can say whether it goes on: it is taken to.
      const isUnclear =
        above !== null && above.meant.length === 0 && (above.text !== null || isUnknownCell(above.cell));
      if (this.repeated.has(level1) || (!goesOn && !isUnclear)) {
        this.above.level1 = { text: null, points: null, cell: emptyCell(level1), meant };
        if (level2 === undefined || isEmpty(level2)) this.above.level2 = null;
      }
    }
    const isMerging = level1 !== undefined && (merged.at(row, level1)?.rows ?? 1) > 1;
    const isRepeating = [level1, level2].some((column) => column !== undefined && this.repeated.has(column));
    if (isEmpty(level2) && (isMerging || isRepeating))
      this.above.level2 = { text: null, points: null, cell: emptyCell(level2), meant: [] };
  }
}
