import type Big from 'big.js';
import type { Amount } from '../../domain/money';
import { rateOfExecution } from '../../domain/scoring';
import type { ProjectTable } from '../../domain/project-table';

/** The execution rate of a table in percent: as it is stated, and as executed and budget make it. */
export interface Rates {
  readonly stated: Big | null;
  /** What it may be: of the budget of the year first; in the middle of the year some take the initial budget. */
  readonly computed: readonly ComputedRate[];
}

/** What was executed of which budget, and the rate that this makes. */
interface ComputedRate {
  readonly executed: Amount;
  readonly budget: Amount;
  readonly rate: Big;
}

/** Reads the rates of a table; a bare 0.98 beside what makes 98% is that. */
export function ratesOf({ execution, budget }: ProjectTable): Rates {
  if (execution === null) return { stated: null, computed: [] };
  const { rate, executed, initial } = execution;
  const computed = [execution.budget ?? budget.total, initial].flatMap((base): ComputedRate[] => {
    if (base === null || executed === null) return [];
    const exact = rateOfExecution(executed, base);
    return exact === null ? [] : [{ executed, budget: base, rate: exact }];
  });
  const isShare = rate !== null && rate.gt(0) && rate.lte(1) && computed.some((exact) => exact.rate.gt(2));
  return { stated: isShare ? rate.times(100) : rate, computed };
}
