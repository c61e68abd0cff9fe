import { EMPTY_INDICATOR, type Indicator, type IndicatorHistory } from '../../domain/indicator';
import { readLevelName, readLevelPair } from '../../domain/indicator-levels';
import type { Amount } from '../../domain/money';
import type { FieldPath, SourceCell } from '../../domain/place';
import { rowPath } from '../../domain/row-path';
import { parseTargetValue } from '../../domain/target-value';
import { isPlaceholder } from '../../domain/text';
import type { IndicatorColumn } from '../vocabulary/indicator-columns';
import type { BlockColumns, Role } from './block-roles';
import { choicesIn, type Choices } from './choices';
import { pathOfColumn, columnReadingOf, type ColumnReading } from './column-reading';
import { emptyCellOf, type Draft, type IndicatorRow } from './draft';
import type { HeaderLevels, IndicatorHeader } from './indicator-header';
import { linesOfRow } from './lines-of-row';
import { isPrintedName, nameWithPoints, splitNameAndTarget } from './name-cell';
import { pointsIn } from './numbers';
import { StandingLevels } from './standing-levels';
import { lostCellsIn, targetIn, valueUnderSignIn } from './target-cells';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';

const NO_CHOICES: Choices = { prospect: null, reasons: [] };
const CORE_MARK = /^[★☆▲△*＊]+\s*/;

/** What block and columns an indicator is read by. */
export interface BlockReading {
  readonly header: IndicatorHeader;
  readonly columns: BlockColumns;
  readonly roles: ReadonlyMap<IndicatorColumn, Role>;
  /** The levels above the columns, where rows have none of their own. */
  readonly levels: HeaderLevels | null;
  readonly isLongTerm: boolean;
  /** Columns that say the same in rows below one another, so that a level is not left out where it goes on. */
  readonly repeated: ReadonlySet<number>;
  /** A row in which only the levels are printed is an indicator, not yet filled in. */
  readonly keepsEmpty: boolean;
}

/**
 * Reads the rows of one block, one indicator a row. A level that is not written is that of the row above, unless its cell
 * was left empty: the author merges cells over rows of one level and this one stands alone, or what stands beside it
 * belongs elsewhere.
 */
export class IndicatorRows {
  private readonly levels: StandingLevels;
  private readonly readings: readonly ColumnReading[];
  private readonly into: IndicatorRow[];
  private readonly prefix: string;
  private readonly hasHistory: boolean;
  /** Rows with nothing but levels, which are no indicators as long as there is one. */
  private readonly bare: { readonly row: ReadRow; readonly cells: ReadonlyMap<number, ReadCell> }[] = [];

  constructor(
    private readonly block: BlockReading,
    private readonly draft: Draft,
  ) {
    const { columns, roles, isLongTerm } = block;
    this.readings = [...columns].flatMap(
      ([kind, column]) => columnReadingOf(kind, column, roles.get(kind)) ?? [],
    );
    this.levels = new StandingLevels(this.readings, block.repeated);
    this.into = isLongTerm ? draft.longIndicators : draft.indicators;
    this.prefix = isLongTerm ? 'longTerm.indicators' : 'indicators';
    this.hasHistory = columns.has('previous') || columns.has('beforePrevious');
    const { level1, level2 } = block.levels ?? { level1: null, level2: null };
    if (level1) this.levels.take('level1', level1);
    if (level2) this.levels.take('level2', level2);
  }

  /** The cells of a row, or those of each line of it (see lines-of-row.ts). */
  linesOf(
    { isText }: ReadRow,
    cells: ReadonlyMap<number, ReadCell>,
  ): readonly ReadonlyMap<number, ReadCell>[] {
    return linesOfRow(cells, this.block.columns, this.block.roles, isText);
  }

  /** Takes the cells of a row that are in its columns. Those of no column are left to the caller. */
  add(row: ReadRow, cells: ReadonlyMap<number, ReadCell>): void {
    const { columns, keepsEmpty } = this.block;
    const target = targetIn(cells, columns);
    let isFilled = target !== '' && !isPlaceholder(target);
    const both = cells.get(columns.get('nameAndTarget') ?? -1);
    isFilled ||= both !== undefined && !isPlaceholder(both.text);
    let isBegun = columns.has('target') && cells.has(columns.get('target') as number);
    for (const reading of this.readings) {
      const cell = cells.get(reading.column);
      if (!cell) continue;
      if (reading.kind === 'rest') this.draft.reportCell(cell);
      else isBegun = true;
      const pair = reading.kind === 'levels' ? readLevelPair(cell.text) : null;
      if (reading.kind === 'levels' && !pair) this.draft.reportCell(cell);
      if (pair) {
        this.levels.take('level1', { ...cell, text: pair.level1 });
        this.levels.take('level2', { ...cell, text: pair.level2 });
      }
      if (reading.kind === 'level' && (cell.text !== '' || isUnknownCell(cell.cell)))
        this.levels.take(reading.level, cell);
      // Points that are given to something are an indicator, also before it has its name.
      isFilled ||= reading.kind === 'points' && reading.field === 'weight' && !isPlaceholder(cell.text);
      isFilled ||=
        reading.kind === 'text' &&
        reading.tells &&
        (cell.text === '' || !(isPlaceholder(cell.text) || isPrintedName(cell.text)));
    }
    if (this.block.levels === null && this.levels.takeName(cells)) return;
    this.levels.takeEmpty(row, cells);
    const choices = choicesIn(this.block.header, cells, this.draft.report);
    if (isFilled || choices.prospect || (keepsEmpty && isBegun)) this.read(row, cells, target, choices);
    else {
      this.bare.push({ row, cells });
      this.pass(cells);
    }
  }

  /**
   * Ends the block. Where none of its rows is an indicator and they hold levels alone, it was only laid out: each row waits
   * for its indicator. In a table that is filled in, such rows are those that were not needed.
   */
  end(): void {
    const { bare, block } = this;
    const levels = this.readings.filter(({ kind }) => kind === 'level' || kind === 'levels');
    const others = new Set([...block.columns.values(), ...this.readings.map(({ column }) => column)]);
    for (const { column } of levels) others.delete(column);
    const isLaidOut = bare.every(({ cells }) => [...cells.keys()].every((column) => !others.has(column)));
    if (this.into.length > 0 || block.isLongTerm || !isLaidOut) return;
    const rows = new IndicatorRows({ ...block, keepsEmpty: true }, this.draft);
    for (const { row, cells } of bare) rows.add(row, cells);
  }

  /** Levels that the form prints for whoever fills it in are no indicator; the rest of the row is told. */
  private pass(cells: ReadonlyMap<number, ReadCell>): void {
    for (const { kind, column } of this.readings) {
      const cell = cells.get(column);
      if (!cell || kind === 'rest' || isPlaceholder(cell.text) || isPrintedName(cell.text)) continue;
      if (kind !== 'level' || readLevelName(cell.text) === null) this.draft.reportCell(cell);
    }
  }

  /**
   * Takes the rows below `row`, before the row `next`, in which nothing stands although the level 1 goes on over them.
   */
  addEmptyRows(row: ReadRow, next: number): void {
    const { merged } = row;
    const level1 = this.levels.columnOf('level1');
    if (!this.block.keepsEmpty || merged === null || level1 === undefined) return;
    const isIn = (at: number, column: number) => merged.isSeen(at, column);
    for (let at = row.row + 1; at < next && !isIn(at, level1); at += 1) {
      const isSeen = this.readings.every(({ column }) => column === level1 || isIn(at, column));
      if (!isSeen) continue;
      const empty: ReadRow = { ...row, row: at, cells: [], width: 0 };
      const cells = new Map<number, ReadCell>();
      this.levels.takeEmpty(empty, cells);
      this.read(empty, cells, '', NO_CHOICES);
    }
  }

  private read(
    row: ReadRow,
    cells: ReadonlyMap<number, ReadCell>,
    target: string,
    { prospect, reasons }: Choices,
  ): void {
    const { columns } = this.block;
    const path = (field: string) => rowPath(this.prefix, this.into.length, field);
    const place = (field: string, column: number, cell: SourceCell | undefined) => {
      if (cell) this.draft.place(path(field), cell);
      // A text has no cells behind the end of its lines.
      else if (!row.isText || column < row.width) this.draft.place(path(field), emptyCellOf(row, column));
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
        const found = this.levels.above[reading.level];
        read[reading.level] = found?.text ?? null;
        place(reading.level, column, found?.cell ?? cell?.cell);
      } else if (reading.kind === 'levels') {
        for (const level of ['level1', 'level2'] as const) {
          read[level] = this.levels.above[level]?.text ?? null;
          place(level, column, this.levels.above[level]?.cell ?? cell?.cell);
        }
      } else if (reading.kind === 'points') {
        read[reading.field] = cell ? this.points(cell) : null;
        place(reading.field, column, cell?.cell);
      } else if (reading.kind === 'text') {
        const { field } = reading;
        const text = cell?.text || null;
        if (field === 'previous' || field === 'beforePrevious') history[field] = text;
        else read[field] = field === 'level3' ? (text?.replace(CORE_MARK, '') ?? null) : text;
        place(pathOfColumn(field), column, cell?.cell);
      }
    }
    for (const level of ['level1', 'level2'] as const) {
      const above = this.levels.columnOf(level) === undefined ? this.levels.above[level] : null;
      if (!above || this.readings.some(({ kind }) => kind === 'levels')) continue;
      read[level] = above.text;
      this.draft.place(path(level), above.cell);
    }
    if (prospect) {
      read.prospect = prospect.word;
      this.draft.place(path('prospect'), prospect.cell);
    }
    const [reason] = reasons;
    if (reason && read.reason === null) {
      read.reason = reasons.map(({ word }) => word).join('、');
      this.draft.place(path('reason'), reason.cell);
    } else for (const { word, cell } of reasons) this.draft.report(cell, word);
    this.readName(cells, read, path);
    const targetColumn = columns.get('target') ?? columns.get('nameAndTarget');
    if (target !== '') read.target = parseTargetValue(target);
    for (const cell of lostCellsIn(cells, columns)) this.draft.reportCell(cell);
    const targetCell = valueUnderSignIn(cells, columns) ?? cells.get(targetColumn ?? -1);
    if (targetColumn !== undefined) place('target', targetColumn, targetCell?.cell);
    if (this.hasHistory) read.history = history;
    this.into.push({ indicator: read, level1Points: this.levels.above.level1?.points ?? null });
  }

  /** The name of an indicator that stands in one cell with its target, or has its points behind it. */
  private readName(
    cells: ReadonlyMap<number, ReadCell>,
    read: { level3: string | null; weight: Amount | null },
    path: (field: string) => FieldPath,
  ): void {
    const { columns } = this.block;
    const both = cells.get(columns.get('nameAndTarget') ?? -1);
    if (both) {
      read.level3 ??= splitNameAndTarget(both.text).name;
      this.draft.keep(path('level3'), both.cell);
    }
    if (columns.has('weight') || read.level3 === null) return;
    const { name, points } = nameWithPoints(read.level3);
    const cell = this.draft.cells.get(path('level3'));
    if (points === null || !cell) return;
    read.level3 = name;
    read.weight = points;
    this.draft.place(path('weight'), cell);
  }

  private points(cell: ReadCell): Amount | null {
    if (isPlaceholder(cell.text)) return null;
    const read = pointsIn(cell.cell, cell.text);
    if (read === null) this.draft.reportCell(cell);
    return read;
  }
}
