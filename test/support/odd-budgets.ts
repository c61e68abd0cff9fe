import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { EMPTY_PROJECT, type ProjectTable, type SpendingPlan } from '../../src/domain/project-table';

/** Budgets in yuan to the cent or in 万元 to the yuan, so that nearly all of them are printed rounded. */
const budget = fc.oneof(
  fc.record({ unit: fc.constant('元' as const), cents: fc.integer({ min: 1, max: 900_000_000 }) }),
  fc.record({ unit: fc.constant('万元' as const), cents: fc.integer({ min: 1, max: 900_000 }) }),
);

const share = fc.constantFrom(0, 0, 0, 1, 3, 7);
const plan = fc.oneof(
  fc.constant<SpendingPlan>([25, 50, 75, 100]),
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }).map((dates): SpendingPlan => {
    const [a = 0, b = 0, c = 0] = dates.sort((one, other) => one - other);
    return [a, b, c, 100];
  }),
);

const LEVEL2 = ['数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '服务对象满意度指标'];

/** A project whose budget is made of two parts, the other one a few ninths of it or none. */
export const oddBudget: fc.Arbitrary<ProjectTable> = fc
  .record({ budget, share, plan, indicators: fc.array(fc.constantFrom(...LEVEL2), { maxLength: 9 }) })
  .map(({ budget: { unit, cents }, share: ninths, plan: dates, indicators }): ProjectTable => {
    const decimals = unit === '元' ? 2 : 4;
    const scale = 10 ** decimals;
    const other = Math.floor((cents * ninths) / 9);
    const amount = (parts: number) => new Big(parts).div(scale);
    return {
      ...EMPTY_PROJECT,
      moneyUnit: unit,
      code: 'A',
      name: '项目',
      budget: {
        total: amount(cents),
        fiscal: amount(cents - other),
        other: other === 0 ? null : amount(other),
      },
      plan: dates,
      indicators: indicators.map((level2, index) => ({ ...EMPTY_INDICATOR, level2, level3: `指标${index}` })),
    };
  });

/** So many of them, the same each time, under names of their own. */
export function oddBudgets(count: number): ProjectTable[] {
  return fc
    .sample(oddBudget, { numRuns: count, seed: 212 })
    .map((table, index) => ({ ...table, code: `A${index}`, name: `项目${index + 1}` }));
}
