import type { LabelledBlock, Scope } from './goal-labels';
import type { HeadField } from './head-labels';
import type { IndicatorColumn } from './indicator-columns';
import type { ExecutionColumn, MoneyPart } from './money-labels';

/** All that a word of the forms may mean; where it stands tells which of it holds. */
export interface Meaning {
  /** The word as the vocabulary has it. */
  readonly key: string;
  readonly field?: HeadField;
  /** A label before the unit that carries the project out, by rank (see AGENCY_LABELS). */
  readonly agency?: number;
  readonly isDepartment?: boolean;
  readonly money?: MoneyPart;
  readonly execution?: ExecutionColumn;
  readonly isBreakdown?: boolean;
  readonly goals?: Scope | 'actual';
  readonly block?: LabelledBlock;
  /** Of which time a block of indicators is. */
  readonly scope?: Scope;
  readonly item?: 'amount' | 'other';
  readonly column?: IndicatorColumn;
  readonly prospect?: string;
  /** A kind of reason, ticked under 偏差原因分析. */
  readonly reason?: string;
  readonly isSum?: boolean;
  /** 项目1, 子项目二: the label of a project of several, or the name of one. */
  readonly isNumberedProject?: boolean;
  readonly isFoot?: boolean;
  /** The label as it is written. */
  readonly written: string;
}
