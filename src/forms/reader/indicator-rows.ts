import { EMPTY_INDICATOR, type Indicator } from '../../domain/indicator';
import { readLevelName, type LevelName } from '../../domain/indicator-levels';
import type { Amount } from '../../domain/money';
import type { SourceCell } from '../../domain/place';
import { joinTargetValue } from '../../domain/target-form';
import { parseTargetValue } from '../../domain/target-value';
import type { GridCell } from '../../grid/grid';
import { isPlaceholder } from '../../domain/text';
import { TICK, type IndicatorColumn } from '../vocabulary/indicator-columns';
import type { BlockColumns, Role } from './block-roles';
import type { Draft } from './draft';
import type { IndicatorHeader } from './indicator-header';
import { pointsIn } from './numbers';
import type { ReadCell, ReadRow } from './read-row';

/** A field of an indicator that a column fills. */
type Field = Exclude<keyof Indicator, 'history'> | 'history.previous' | 'history.beforePrevious';

/** An indicator with the cells of its fields, and the points that stand behind the name of its level 1. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly places: ReadonlyMap<string, SourceCell>;
  readonly level1Points: Amount | null;
}

const NAMING = ['level1', 'level2', 'level3', 'content'] as const;
const CONTENT: readonly Field[] = [
  'level3',
  'description',
  'target',
  'basis',
  'actual',
  'reason',
  'prospect',
];
const PLAIN: Partial<Record<IndicatorColumn, Field>> = {
  description: 'description',
  basis: 'basis',
  direction: 'direction',
  weight: 'weight',
  scoringRule: 'scoringRule',
  actual: 'actual',
  score: 'score',
  reason: 'reason',
  previous: 'history.previous',
  beforePrevious: 'history.beforePrevious',
};
const PLAIN_COLUMNS = Object.entries(PLAIN) as [IndicatorColumn, Field][];
const CORE_MARK = /^[★☆]+\s*/;

/** Reads the rows of one block, one indicator a row; levels left empty are those of the row above. */
export class IndicatorBlock {
  private readonly above = new Map<
    'level1' | 'level2',
    { name: LevelName | null; text: string; cell: GridCell }
  >();

  private readonly found = new Map<Field, number | undefined>();

  /** @param keepsEmpty - whether a row in which only the levels are printed is an indicator, not yet filled in */
  constructor(
    private readonly header: IndicatorHeader,
    private readonly columns: BlockColumns,
    private readonly roles: ReadonlyMap<IndicatorColumn, Role>,
    private readonly draft: Draft,
    private readonly into: IndicatorRow[],
    private readonly keepsEmpty: boolean,
  ) {}

  private findColumn(field: Field): number | undefined {
    for (const [kind, role] of this.roles) {
      if ((role === 'name' ? 'level3' : role) === field) return this.columns.get(kind);
    }
    for (const [kind, plain] of PLAIN_COLUMNS) if (plain === field) return this.columns.get(kind);
    return this.columns.get(field as IndicatorColumn);
  }

  /** The column of a field: that which has its role, or its own. Found once a block. */
  private columnFor(field: Field): number | undefined {
    if (!this.found.has(field)) this.found.set(field, this.findColumn(field));
    return this.found.get(field);
  }

  /** A new project of a list begins: its levels are its own. */
  reset(): void {
    this.above.clear();
  }

  /** Takes the cells of a row that are in its columns. Those of no column are left to the caller. */
  add(row: ReadRow, cells: ReadonlyMap<number, ReadCell>): void {
    const at = (kind: IndicatorColumn) => cells.get(this.columns.get(kind) ?? -1);
    const values = new Map<Field, ReadCell>();
    const places = new Map<string, SourceCell>();
    let own = 0;
    for (const kind of NAMING) {
      const cell = at(kind);
      const role = this.roles.get(kind) ?? null;
      if (!cell || cell.text === '') continue;
      if (role === 'level1' || role === 'level2') this.takeLevel(role, cell);
      else if (role === null) this.draft.reportCell(cell);
      else values.set(role === 'name' ? 'level3' : role, cell);
      if (role !== null && role !== 'level1') own += 1;
    }
    for (const [kind, field] of PLAIN_COLUMNS) {
      const cell = at(kind);
      if (cell) values.set(field, cell);
    }
    const standard = at('standard');
    const role = this.roles.get('standard') ?? null;
    if (standard && role === null) this.draft.reportCell(standard);
    else if (standard) values.set(role as Field, standard);
    const remark = at('remark');
    if (remark) this.draft.reportCell(remark);
    const prospect = this.prospect(cells);
    if (prospect) values.set('prospect', prospect);
    const target = this.target(at);
    const said = (field: Field) => {
      const cell = values.get(field);
      return cell !== undefined && (cell.text === '' || !isPlaceholder(cell.text));
    };
    const isFilled = CONTENT.some(said) || (target !== null && !isPlaceholder(target));
    if (!isFilled && !(this.keepsEmpty && (own > 0 || values.size > 0 || at('level1') || at('target')))) {
      // Levels that the form prints for whoever fills it in; only their points say something.
      for (const [, cell] of values) if (!isPlaceholder(cell.text)) this.draft.reportCell(cell);
      return;
    }
    this.into.push(this.indicator(row, values, target, at, places));
  }

  private takeLevel(level: 'level1' | 'level2', cell: ReadCell): void {
    const name = readLevelName(cell.text);
    this.above.set(level, { name, text: name?.written ?? cell.text, cell: cell.cell });
    if (level === 'level1') this.above.delete('level2');
  }

  private prospect(cells: ReadonlyMap<number, ReadCell>): ReadCell | null {
    for (const [column, entry] of this.header.columns) {
      const cell = cells.get(column);
      if (!cell) continue;
      if (entry.kind === 'choice' && TICK.test(cell.text)) return { ...cell, text: entry.word };
      if (entry.kind === 'choice') this.draft.reportCell(cell);
      if (entry.kind === 'prospect' && cell.text !== '') return cell;
    }
    return null;
  }

  private target(at: (kind: IndicatorColumn) => ReadCell | undefined): string | null {
    const [sign, value, unit] = (['comparator', 'target', 'unit'] as const).map(
      (kind) => at(kind)?.text ?? null,
    );
    return joinTargetValue(sign ?? null, value ?? null, unit ?? null) || null;
  }

  private indicator(
    row: ReadRow,
    values: ReadonlyMap<Field, ReadCell>,
    target: string | null,
    at: (kind: IndicatorColumn) => ReadCell | undefined,
    places: Map<string, SourceCell>,
  ): IndicatorRow {
    const line = row.cells[0]?.cell.line;
    const empty = (column: number | undefined): SourceCell | null =>
      column === undefined || (row.isText && column >= row.width)
        ? null
        : { row: row.row, column, value: null, ...(line !== undefined && { line }) };
    const place = (field: Field, cell: SourceCell | null) => {
      if (cell) places.set(field, cell);
    };
    const level = (name: 'level1' | 'level2'): string | null => {
      const found = this.above.get(name);
      place(name, found?.cell ?? empty(this.columnFor(name)));
      return found?.text ?? null;
    };
    const text = (field: Field): string | null => {
      const cell = values.get(field);
      place(field, cell?.cell ?? empty(this.columnFor(field)));
      return cell?.text || null;
    };
    const points = (field: 'weight' | 'score'): Amount | null => {
      const cell = values.get(field);
      place(field, cell?.cell ?? empty(this.columnFor(field)));
      if (!cell || isPlaceholder(cell.text)) return null;
      const read = pointsIn(cell.cell, cell.text);
      if (read === null) this.draft.reportCell(cell);
      return read;
    };
    const history = (['previous', 'beforePrevious'] as const).map((name) => text(`history.${name}`));
    place(
      'target',
      (at('target') ?? at('comparator') ?? at('unit'))?.cell ?? empty(this.columnFor('target')),
    );
    const name = text('level3');
    const [level1, level2] = [level('level1'), level('level2')];
    return {
      indicator: {
        ...EMPTY_INDICATOR,
        level1,
        level2,
        level3: name?.replace(CORE_MARK, '') ?? null,
        description: text('description'),
        target: target === null ? null : parseTargetValue(target),
        basis: text('basis'),
        weight: points('weight'),
        direction: text('direction'),
        actual: text('actual'),
        score: points('score'),
        reason: text('reason'),
        prospect: text('prospect'),
        scoringRule: text('scoringRule'),
        history:
          this.columns.has('previous') || this.columns.has('beforePrevious')
            ? { previous: history[0] ?? null, beforePrevious: history[1] ?? null }
            : null,
      },
      places,
      level1Points: this.above.get('level1')?.name?.points ?? null,
    };
  }
}
