import Big from 'big.js';
import { level1Of, level2Of } from '../domain/indicator-levels';
import type { Indicator } from '../domain/indicator';
import type { Amount } from '../domain/money';

/** The kinds of indicators that points are divided among. */
type Share = '成本' | '产出' | '效益' | '满意度';

/** Usual points of a table with and without cost indicators (财预〔2021〕101号); 10 more are for the execution of the budget. */
const WITH_COST: Readonly<Record<Share, number>> = { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 };
const WITHOUT_COST: Readonly<Record<Share, number>> = { 成本: 0, 产出: 50, 效益: 30, 满意度: 10 };

function shareOf({ level1, level2 }: Indicator): Share {
  if (level2Of(level2 ?? '')?.kind === 'cost') return '成本';
  const named = level1Of(level1 ?? '');
  return named === '成本' || named === '效益' || named === '满意度' ? named : '产出';
}

/** Divides points into so many whole parts that differ by one at most, the larger first; into tenths where they are more. */
function divide(points: number, count: number): Amount[] {
  const scale = count > points ? 10 : 1;
  const units = points * scale;
  const least = Math.floor(units / count);
  return Array.from({ length: count }, (_, index) =>
    new Big(index < units - least * count ? least + 1 : least).div(scale),
  );
}

/**
 * The usual weights of indicators, in their order: 90 points in all, spread evenly over those of a kind. The points of a kind
 * that no indicator is of go to the outputs, otherwise to the first kind that there is.
 */
export function usualWeights(indicators: readonly Indicator[]): Amount[] {
  const shares = indicators.map(shareOf);
  const points = new Map(
    Object.entries(shares.includes('成本') ? WITH_COST : WITHOUT_COST) as [Share, number][],
  );
  const heir = shares.includes('产出') ? '产出' : shares[0];
  if (heir === undefined) return [];
  for (const [share, value] of points) {
    if (shares.includes(share)) continue;
    points.set(heir, (points.get(heir) ?? 0) + value);
    points.set(share, 0);
  }
  const parts = new Map(
    [...points].map(([share, value]) => {
      const count = shares.filter((one) => one === share).length;
      return [share, count === 0 ? [] : divide(value, count)] as const;
    }),
  );
  return shares.map((share) => parts.get(share)?.shift() ?? new Big(0));
}
