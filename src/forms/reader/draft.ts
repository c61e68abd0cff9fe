import type { Indicator } from '../../domain/indicator';
import type { FieldPath, SourceCell } from '../../domain/place';
import type { Amount } from '../../domain/money';
import type { AmountRole, StatedAmount } from '../../domain/money-rows';
import type { BudgetPart, Execution, Period } from '../../domain/project-table';
import { isPlaceholder } from '../../domain/text';
import type { GridCell } from '../../grid/grid';
import { pointsIn } from './numbers';
import { isUnknownCell, type ReadCell, type ReadRow } from './read-row';
import type { Scope } from '../vocabulary/goal-labels';
import type { ExecutionAmount } from '../vocabulary/money-labels';
import type { HeadText } from '../vocabulary/head-labels';

/** An indicator with the points that stand behind the name of its level 1. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly level1Points: Amount | null;
}

/** Tells of a text that belongs to no field; the text of the cell unless another is given. */
export type TellUnplaced = (cell: GridCell, text: string) => void;

/** A text with the cell where it stands. */
export interface Placed {
  readonly text: string;
  readonly cell: SourceCell;
}

/** A place where something belongs and nothing was read. */
export function emptyPlace({ cell }: Pick<ReadCell, 'cell'>, right: number, below = 0): SourceCell {
  const { row, column, line, within } = cell;
  const place: SourceCell = { row: row + below, column: column + right, value: null };
  if (line !== undefined) place.line = typeof within === 'object' && 'table' in within ? line + below : line;
  if (within !== undefined) place.within = within;
  return place;
}

/** The place of an empty cell of a row, or so many rows below it; the cell itself where it has a formula. */
export function emptyCellOf({ row, cells, computed }: ReadRow, column: number, below = 0): SourceCell {
  const given = below === 0 ? computed.find((cell) => cell.column === column) : undefined;
  if (given) return given;
  const [first] = cells;
  return first
    ? emptyPlace(first, column - first.cell.column, below)
    : { row: row + below, column, value: null };
}

/** Goals with the label that they stand beside or below, as it is written. */
export interface PlacedGoals extends Placed {
  readonly scope: Scope;
  readonly label: string;
}

/** An amount as it is written, which is read once the unit of the table is known. */
export interface WrittenAmount {
  readonly text: string;
  readonly cell: GridCell;
}

/** A task or an item of the costs as it is written. */
export interface ItemRow extends Record<BudgetPart, WrittenAmount | null> {
  readonly name: Placed;
  readonly content: readonly Placed[];
}

/** What is collected of one table until it is whole. */
export class Draft {
  readonly cells = new Map<FieldPath, SourceCell>();
  readonly texts = new Map<HeadText, string>();
  /** By rank of the label (see AGENCY_LABELS); the unlabelled one over a table has the last. */
  readonly agencies: { rank: number; text: string; cell: SourceCell }[] = [];
  agencyPlace: SourceCell | null = null;
  /** The code of the agency, where it stands apart from the name. */
  agencyCode: Placed | null = null;
  /** Units of money as written, the surest first: in a cell of its own, in a label, behind an amount. */
  readonly units: { rank: number; text: string; cell: SourceCell }[] = [];
  unitPlace: SourceCell | null = null;
  readonly budget: Record<BudgetPart, WrittenAmount | null> = {
    total: null,
    fiscal: null,
    other: null,
  };
  execution: Partial<Record<keyof Execution, Amount | null>> | null = null;
  /** The amounts of the execution as they are written. */
  readonly executionAmounts = new Map<ExecutionAmount, WrittenAmount>();
  /** The money of the year that stands beside labels of the execution. */
  readonly yearly: { initial?: WrittenAmount; budget?: WrittenAmount } = {};
  readonly items: ItemRow[] = [];
  /** Amounts that no other field holds; what they are told with, and what they are to it. */
  readonly amounts: (Omit<StatedAmount, 'amount'> & WrittenAmount)[] = [];
  readonly period: Period = { start: null, end: null };
  readonly outcomes: Placed[] = [];
  readonly purposes: Placed[] = [];
  readonly goals: PlacedGoals[] = [];
  readonly plan: (number | null)[] = [null, null, null, null];
  readonly indicators: IndicatorRow[] = [];
  readonly longIndicators: IndicatorRow[] = [];
  weightTotal: Amount | null = null;
  score: Amount | null = null;
  year: number | null = null;
  /** The month up to whose end a monitoring tells what was spent. */
  month: number | null = null;
  title: ReadCell | null = null;
  /** A title over several tables, this one among them. */
  sharedTitle: ReadCell | null = null;

  constructor(readonly report: TellUnplaced) {}

  place(path: FieldPath, cell: SourceCell): void {
    this.cells.set(path, cell);
  }

  /** Remembers where a value would stand, until one is found. */
  keep(path: FieldPath, cell: SourceCell): void {
    if (!this.cells.has(path)) this.cells.set(path, cell);
  }

  /** Takes a text of the head; false when the field has one already. */
  text(field: HeadText, text: string, cell: GridCell): boolean {
    if (this.texts.has(field)) return false;
    this.cells.set(field, cell);
    if (text !== '') this.texts.set(field, text);
    return true;
  }

  /** Takes an amount that no other field holds; an empty one says nothing. */
  state(of: string, role: AmountRole, name: string | null, { text, cell }: WrittenAmount): void {
    if (!isPlaceholder(text)) this.amounts.push({ of, role, name, text, cell });
  }

  /** Takes goals, or what became of them; a cell that shows nothing that can be read keeps its place. */
  takeGoals(goals: Scope | 'actual', { text, cell }: Pick<ReadCell, 'text' | 'cell'>, label: string): void {
    if (text === '' && !isUnknownCell(cell)) return;
    if (goals === 'actual') {
      if (this.outcomes.length === 0) this.place('outcome', cell);
      if (text !== '') this.outcomes.push({ text, cell });
    } else this.goals.push({ text, cell, scope: goals, label: label.replace(/\s/g, '') });
  }

  /**
   * The goals of the year and those of the longer time. 总体目标 is of the longer time where goals of the year are told beside
   * it; 项目总目标 alone, with no word of several years, is of the year. Beside adjusted ones, those of the beginning of the
   * year are former ones.
   */
  goalsByTime(): Record<'year' | 'longTerm' | 'former', PlacedGoals[]> {
    const { longIndicators } = this;
    const isAdjusted = this.goals.some(({ label }) => label.includes('调整'));
    const isFormer = ({ label }: PlacedGoals) =>
      isAdjusted && !label.includes('调整') && /年初|原/.test(label);
    const goals = this.goals.filter((one) => !isFormer(one));
    const hasYear = goals.some(({ scope }) => scope === 'year');
    const isAlone =
      longIndicators.length === 0 &&
      goals.every(({ scope, label }) => scope === 'longTerm' && !/期|\d{4}/.test(label));
    const isLong = ({ scope }: PlacedGoals) =>
      !isAlone && (scope === 'longTerm' || (scope === 'any' && hasYear));
    return {
      year: goals.filter((one) => !isLong(one)),
      longTerm: goals.filter(isLong),
      former: this.goals.filter(isFormer),
    };
  }

  /** Takes the total score; what is no number is told. */
  takeScore(found: ReadCell): void {
    if (this.score !== null) return this.reportCell(found);
    this.score = pointsIn(found.cell, found.text);
    this.place('score', found.cell);
    if (this.score === null && !isPlaceholder(found.text)) this.reportCell(found);
  }

  /** Takes when the project begins or ends; false when that is known already. */
  takePeriod(end: keyof Period, text: string, cell: SourceCell): boolean {
    if (this.period[end] !== null) return false;
    this.place(`period.${end}`, cell);
    this.period[end] = text;
    return true;
  }

  /** Tells of a cell that belongs to no field. */
  reportCell({ cell, text }: ReadCell): void {
    if (text !== '') this.report(cell, text);
  }
}
