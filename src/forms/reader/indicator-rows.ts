import { EMPTY_INDICATOR, type Indicator, type IndicatorHistory } from '../../domain/indicator';
import { level2Of, readLevelName, type Level1, type LevelName } from '../../domain/indicator-levels';
import type { Amount } from '../../domain/money';
import type { SourceCell } from '../../domain/place';
import { joinTargetValue } from '../../domain/target-form';
import { parseTargetValue } from '../../domain/target-value';
import { isPlaceholder } from '../../domain/text';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { BlockColumns, Role } from './block-roles';
import { choicesIn, type Choices } from './choices';
import { pathOf, columnReadingOf, type ColumnReading } from './column-reading';
import { emptyCellOf, type Draft, type IndicatorRow } from './draft';
import type { HeaderLevels, IndicatorHeader } from './indicator-header';
import { pointsIn } from './numbers';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';

const NO_CHOICES: Choices = { prospect: null, reasons: [] };
const CORE_MARK = /^[★☆]+\s*/;

/** What block and columns an indicator is read by. */
export interface BlockReading {
  readonly header: IndicatorHeader;
  readonly columns: BlockColumns;
  readonly roles: ReadonlyMap<IndicatorColumn, Role>;
  /** The levels above the columns, where rows have none of their own. */
  readonly levels: HeaderLevels | null;
  readonly isLongTerm: boolean;
  /** A row in which only the levels are printed is an indicator, not yet filled in. */
  readonly keepsEmpty: boolean;
}

/** A level as it holds for a row and those below it. */
interface StandingLevel {
  readonly name: LevelName | null;
  /** Null where its cell was left empty. */
  readonly text: string | null;
  readonly cell: SourceCell;
  /** The levels 1 that may be meant where that cell is empty; none where nobody can tell. */
  readonly meant: readonly Level1[];
}

/**
 * Reads the rows of one block, one indicator a row. A level that is not written is that of the row above, unless its cell
 * was left empty: the author merges cells over rows of one level and this one stands alone, or what stands beside it
 * belongs elsewhere.
 */
export class IndicatorRows {
  private readonly above: Record<'level1' | 'level2', StandingLevel | null> = { level1: null, level2: null };
  private readonly readings: readonly ColumnReading[];
  private readonly into: IndicatorRow[];
  private readonly prefix: string;
  private readonly hasHistory: boolean;

  constructor(
    private readonly block: BlockReading,
    private readonly draft: Draft,
  ) {
    const { columns, roles, isLongTerm } = block;
    this.readings = [...columns].flatMap(
      ([kind, column]) => columnReadingOf(kind, column, roles.get(kind)) ?? [],
    );
    this.into = isLongTerm ? draft.longIndicators : draft.indicators;
    this.prefix = isLongTerm ? 'longTerm.indicators' : 'indicators';
    this.hasHistory = columns.has('previous') || columns.has('beforePrevious');
    const { level1, level2 } = block.levels ?? { level1: null, level2: null };
    if (level1) this.takeLevel('level1', level1);
    if (level2) this.takeLevel('level2', level2);
  }

  /** Takes the cells of a row that are in its columns. Those of no column are left to the caller. */
  add(row: ReadRow, cells: ReadonlyMap<number, ReadCell>): void {
    const { columns, keepsEmpty } = this.block;
    const target = this.target(cells);
    let isFilled = target !== '' && !isPlaceholder(target);
    let isBegun = columns.has('target') && cells.has(columns.get('target') as number);
    for (const reading of this.readings) {
      const cell = cells.get(reading.column);
      if (!cell) continue;
      if (reading.kind === 'rest') this.draft.reportCell(cell);
      else isBegun = true;
      if (reading.kind === 'level' && (cell.text !== '' || isUnknownCell(cell.cell)))
        this.takeLevel(reading.level, cell);
      // Points that are given to something are an indicator, also before it has its name.
      isFilled ||= reading.kind === 'points' && reading.field === 'weight' && !isPlaceholder(cell.text);
      isFilled ||=
        reading.kind === 'text' && reading.tells && (cell.text === '' || !isPlaceholder(cell.text));
    }
    this.takeEmptyLevels(row, cells);
    const choices = choicesIn(this.block.header, cells, this.draft.report);
    if (isFilled || choices.prospect || (keepsEmpty && isBegun)) this.read(row, cells, target, choices);
    else this.pass(cells);
  }

  /** Levels that the form prints for whoever fills it in are no indicator; the rest of the row is told. */
  private pass(cells: ReadonlyMap<number, ReadCell>): void {
    for (const { kind, column } of this.readings) {
      const cell = cells.get(column);
      if (!cell || kind === 'rest' || isPlaceholder(cell.text)) continue;
      if (kind !== 'level' || readLevelName(cell.text) === null) this.draft.reportCell(cell);
    }
  }

  private takeLevel(level: 'level1' | 'level2', { text, cell }: ReadCell): void {
    const name = readLevelName(text);
    const meant = name?.level1 ? [name.level1] : [];
    const written = (name?.written ?? text) || null;
    // Said once more, it goes on: so does the level 2 below it.
    if (level === 'level1' && (written === null || written !== this.above.level1?.text))
      this.above.level2 = null;
    this.above[level] = { name, text: written, cell, meant };
  }

  private columnOf(level: 'level1' | 'level2'): number | undefined {
    return this.readings.find((reading) => reading.kind === 'level' && reading.level === level)?.column;
  }

  /** Levels whose own cells in this row are empty, and do not go on with what stands above. */
  private takeEmptyLevels({ row, merged }: ReadRow, cells: ReadonlyMap<number, ReadCell>): void {
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
      if (!goesOn && !isUnclear) {
        this.above.level1 = { name: null, text: null, cell: emptyCell(level1), meant };
        if (level2 === undefined || isEmpty(level2)) this.above.level2 = null;
      }
    }
    const isMerging = level1 !== undefined && (merged.at(row, level1)?.rows ?? 1) > 1;
    if (isEmpty(level2) && isMerging)
      this.above.level2 = { name: null, text: null, cell: emptyCell(level2), meant: [] };
  }

  /**
   * Takes the rows below `row`, before the row `next`, in which nothing stands although the level 1 goes on over them.
   */
  addEmptyRows(row: ReadRow, next: number): void {
    const { merged } = row;
    const level1 = this.columnOf('level1');
    if (!this.block.keepsEmpty || merged === null || level1 === undefined) return;
    const isIn = (at: number, column: number) => merged.isSeen(at, column);
    for (let at = row.row + 1; at < next && !isIn(at, level1); at += 1) {
      const isSeen = this.readings.every(({ column }) => column === level1 || isIn(at, column));
      if (!isSeen) continue;
      const empty: ReadRow = { ...row, row: at, cells: [], width: 0 };
      const cells = new Map<number, ReadCell>();
      this.takeEmptyLevels(empty, cells);
      this.read(empty, cells, '', NO_CHOICES);
    }
  }

  private target(cells: ReadonlyMap<number, ReadCell>): string {
    const { columns } = this.block;
    const text = (kind: IndicatorColumn) => cells.get(columns.get(kind) ?? -1)?.text ?? null;
    return joinTargetValue(text('comparator'), text('target'), text('unit'));
  }

  private read(
    row: ReadRow,
    cells: ReadonlyMap<number, ReadCell>,
    target: string,
    { prospect, reasons }: Choices,
  ): void {
    const { columns } = this.block;
    const path = `${this.prefix}[${this.into.length}].`;
    const place = (field: string, column: number, cell: SourceCell | undefined) => {
      if (cell) this.draft.place(path + field, cell);
      // A text has no cells behind the end of its lines.
      else if (!row.isText || column < row.width) this.draft.place(path + field, emptyCellOf(row, column));
    };
    const read: { -readonly [key in keyof Indicator]: Indicator[key] } = { ...EMPTY_INDICATOR };
    const history: IndicatorHistory & Record<keyof IndicatorHistory, string | null> = {
      previous: null,
      beforePrevious: null,
    };
    for (const reading of this.readings) {
      const { column } = reading;
      const cell = cells.get(column);
      if (reading.kind === 'level') {
        const found = this.above[reading.level];
        read[reading.level] = found?.text ?? null;
        place(reading.level, column, found?.cell ?? cell?.cell);
      } else if (reading.kind === 'points') {
        read[reading.field] = cell ? this.points(cell) : null;
        place(reading.field, column, cell?.cell);
      } else if (reading.kind === 'text') {
        const { field } = reading;
        const text = cell?.text || null;
        if (field === 'previous' || field === 'beforePrevious') history[field] = text;
        else read[field] = field === 'level3' ? (text?.replace(CORE_MARK, '') ?? null) : text;
        place(pathOf(field), column, cell?.cell);
      }
    }
    const { level1, level2 } = this.block.levels ?? { level1: null, level2: null };
    if (level1) {
      read.level1 = this.above.level1?.text ?? null;
      this.draft.place(`${path}level1`, level1.cell);
    }
    if (level2) {
      read.level2 = this.above.level2?.text ?? null;
      this.draft.place(`${path}level2`, level2.cell);
    }
    if (prospect) {
      read.prospect = prospect.word;
      this.draft.place(`${path}prospect`, prospect.cell);
    }
    const [reason] = reasons;
    if (reason && read.reason === null) {
      read.reason = reasons.map(({ word }) => word).join('、');
      this.draft.place(`${path}reason`, reason.cell);
    } else for (const { word, cell } of reasons) this.draft.report(cell, word);
    const targetColumn = columns.get('target');
    if (target !== '') read.target = parseTargetValue(target);
    if (targetColumn !== undefined) place('target', targetColumn, cells.get(targetColumn)?.cell);
    if (this.hasHistory) read.history = history;
    this.into.push({ indicator: read, level1Points: this.above.level1?.name?.points ?? null });
  }

  private points(cell: ReadCell): Amount | null {
    if (isPlaceholder(cell.text)) return null;
    const read = pointsIn(cell.cell, cell.text);
    if (read === null) this.draft.reportCell(cell);
    return read;
  }
}
