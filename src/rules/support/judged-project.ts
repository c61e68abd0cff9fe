import type { IndicatorKind } from '../../domain/indicator-levels';
import { convertAmount, sumAmounts, unitShift, type Amount } from '../../domain/money';
import { tableName, type ProjectTable } from '../../domain/project-table';
import { isBlank } from './field-state';
import { JudgedIndicator } from './judged-indicator';
import { nameCore } from './name-core';

/** No budget is larger, in yuan; what is, was mistyped, whatever its size. */
const LARGEST = 1e15;

/** A project table with what the rules ask of it; nothing here depends on settings or on other tables. */
export class JudgedProject {
  /** What the name is about, without years and words that every name has; empty when nothing is left. */
  readonly core: string;
  private rows: readonly JudgedIndicator[] | null = null;
  private yuan: Amount | null | undefined;

  constructor(readonly table: ProjectTable) {
    this.core = table.name === null ? '' : nameCore(table.name);
  }

  get indicators(): readonly JudgedIndicator[] {
    this.rows ??= this.table.indicators.map((indicator, index) => new JudgedIndicator(index, indicator));
    return this.rows;
  }

  /** Lets go of the facts of the indicators, which are most of the memory and are made again when asked for. */
  forgetIndicators(): void {
    this.rows = null;
  }

  /** Whether any indicator is of that kind. */
  has(kind: IndicatorKind): boolean {
    const { indicators } = this;
    for (let at = 0; at < indicators.length; at += 1) if (indicators[at]!.kind === kind) return true;
    return false;
  }

  /** The budget in yuan: the total, or the sum of the parts when it is missing; null when amount or unit is unknown. */
  get budgetInYuan(): Amount | null {
    if (this.yuan === undefined) this.yuan = this.convertBudget();
    return this.yuan;
  }

  /** About the budget in yuan, for comparing orders of magnitude; 0 when it is unknown. */
  get budgetMagnitude(): number {
    const amount = this.budget;
    if (amount === null || amount.s < 0) return 0;
    let digits = 0;
    for (const digit of amount.c) digits = digits * 10 + digit;
    const places = amount.e - amount.c.length + 1 + unitShift(this.table.moneyUnit ?? '元', '元');
    return Math.min(digits * 10 ** places, LARGEST);
  }

  private convertBudget(): Amount | null {
    const { moneyUnit } = this.table;
    const amount = this.budget;
    return amount === null || moneyUnit === null ? null : convertAmount(amount, moneyUnit, '元');
  }

  /** The total, or the sum of the parts when it is missing; null when an amount that counts cannot be read. */
  private get budget(): Amount | null {
    const { total, fiscal, other } = this.table.budget;
    if (total !== null || !isBlank(this.table, 'budget.total')) return total;
    if (fiscal === null && (other === null || !isBlank(this.table, 'budget.fiscal'))) return null;
    if (other === null && !isBlank(this.table, 'budget.other')) return null;
    return sumAmounts([fiscal, other]);
  }

  /** How the project is called in messages. */
  get title(): string {
    return tableName(this.table);
  }
}
