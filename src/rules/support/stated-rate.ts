import type Big from 'big.js';
import { executionRate } from '../../domain/scoring';
import type { ProjectTable } from '../../domain/project-table';

/** The execution rate of a table in percent: as it is stated, and as executed and budget make it. */
export interface Rates {
  readonly stated: Big | null;
  /** What it may be: of the budget of the year first; in the middle of the year some take the initial budget. */
  readonly computed: readonly Big[];
}

/** Reads the rates of a table; a bare 0.98 beside what makes 98% is that. */
export function ratesOf({ execution, budget }: ProjectTable): Rates {
  if (execution === null) return { stated: null, computed: [] };
  const { rate, executed, initial } = execution;
  const computed = [execution.budget ?? budget.total, initial].flatMap((base) =>
    base === null || executed === null ? [] : (executionRate(executed, base) ?? []),
  );
  const isShare = rate !== null && rate.gt(0) && rate.lte(1) && computed.some((exact) => exact.gt(2));
  return { stated: isShare ? rate.times(100) : rate, computed };
}
