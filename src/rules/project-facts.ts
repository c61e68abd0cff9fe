import { convertAmount, sumAmounts, type Amount } from '../targets/money';
import type { ProjectTargetTable } from '../targets/target-document';
import type { PlacedCap } from './cost-cap';
import { IndicatorFacts } from './indicator-facts';
import { nameCore } from './name-core';

/** No budget is larger, in yuan; what is, was mistyped, whatever its size. */
const LARGEST = 1e15;

/** A project table with what the rules ask of it; nothing here depends on settings or on other tables. */
export class ProjectFacts {
  readonly indicators: readonly IndicatorFacts[];
  /** What the name is about, without years and words that every name has; empty when nothing is left. */
  readonly core: string;
  /** What the cost indicators cap, kept for the number of villages that it was worked out for. */
  costCaps: { villages: number | null; caps: readonly PlacedCap[] } | null = null;
  private yuan: Amount | null | undefined;

  constructor(readonly table: ProjectTargetTable) {
    this.indicators = table.indicators.map((indicator, index) => new IndicatorFacts(index, indicator));
    this.core = table.name === null ? '' : nameCore(table.name);
  }

  /** The budget in yuan: the total, or the sum of the parts when it is missing; null when amount or unit is unknown. */
  get budgetInYuan(): Amount | null {
    if (this.yuan === undefined) this.yuan = this.convertBudget();
    return this.yuan;
  }

  /** About the budget in yuan, for comparing orders of magnitude; 0 when it is unknown. */
  get budgetMagnitude(): number {
    const amount = this.table.budget.total;
    if (amount === null || amount.s < 0) return 0;
    let digits = 0;
    for (const digit of amount.c) digits = digits * 10 + digit;
    const places = amount.e - amount.c.length + 1 + (this.table.moneyUnit === '万元' ? 4 : 0);
    return Math.min(digits * 10 ** places, LARGEST);
  }

  private convertBudget(): Amount | null {
    const { budget, moneyUnit } = this.table;
    if (moneyUnit === null) return null;
    const { total, fiscal, other } = budget;
    const amount = total ?? (fiscal === null && other === null ? null : sumAmounts([fiscal, other]));
    return amount === null ? null : convertAmount(amount, moneyUnit, '元');
  }

  /** How the project is called in messages. */
  get title(): string {
    const { name, code, origin } = this.table;
    return name ?? code ?? origin.sheet ?? '?';
  }
}
