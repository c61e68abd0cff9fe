import Big from 'big.js';
import type { Amount } from '../../domain/money';
import { BUDGET_PARTS, type BudgetPart } from '../../domain/project-table';
import { SEVERITIES, type Severity } from '../../domain/severity';
import type { ProjectDigest } from './file-digest';

/** What projects come to, one added after the other. */
export class PileSums {
  projects = 0;
  /** In 万元; an empty part counts as 0. */
  readonly amounts: Record<BudgetPart, Amount> = {
    total: new Big(0),
    fiscal: new Big(0),
    other: new Big(0),
  };
  /** Findings within the files. */
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  /** Amounts that are in no sum. */
  missing = 0;
  /** Projects that state no money unit. */
  assumed = 0;

  add({ budget, counts, missing, isUnitAssumed }: Omit<ProjectDigest, 'texts'>): void {
    this.projects += 1;
    for (const part of BUDGET_PARTS) this.amounts[part] = this.amounts[part].plus(budget[part] ?? 0);
    for (const severity of SEVERITIES) this.counts[severity] += counts[severity];
    this.missing += missing.length;
    if (isUnitAssumed) this.assumed += 1;
  }
}
