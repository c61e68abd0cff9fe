import { level2Of } from '../domain/indicator-levels';
import type { Indicator } from '../domain/indicator';
import type { ProjectTable } from '../domain/project-table';
import type { WrittenForm } from '../forms/registry';
import { usualWeights } from './usual-weights';

const isCost = ({ level2 }: Indicator): boolean => level2Of(level2 ?? '')?.kind === 'cost';

/** Cost is a level of its own since 财预〔2021〕101号, and comes first. */
function withCostFirst(indicators: readonly Indicator[]): Indicator[] {
  const costs = indicators.filter(isCost).map((indicator) => ({
    ...indicator,
    level1: '成本指标',
    level2: indicator.level2 === '成本指标' ? '经济成本指标' : indicator.level2,
  }));
  return [...costs, ...indicators.filter((indicator) => !isCost(indicator))];
}

/** Whether more is better, told by the comparator; null where none tells. */
function directionOf({ target }: Indicator): string | null {
  const comparator = target && 'comparator' in target ? target.comparator : null;
  if (comparator === '≤' || comparator === '<') return '反向指标';
  return comparator === '≥' || comparator === '>' ? '正向指标' : null;
}

/**
 * The table of a template as a form wants a new one: where the form states weights, cost is a level of its own and the
 * usual weights are given, unless all indicators have theirs; where it states directions, those that follow.
 */
export function inForm(template: ProjectTable, { id, layout }: WrittenForm): ProjectTable {
  const has = (field: string) => layout.has.includes(`indicators[].${field}`);
  const table = { ...template, form: id, year: layout.has.includes('year') ? template.year : null };
  if (!has('weight')) return table;
  const indicators = withCostFirst(table.indicators);
  const isWeighted = indicators.length > 0 && indicators.every(({ weight }) => weight !== null);
  const weights = isWeighted ? indicators.map(({ weight }) => weight) : usualWeights(indicators);
  return {
    ...table,
    indicators: indicators.map((indicator, index) => ({
      ...indicator,
      weight: weights[index] ?? null,
      direction: indicator.direction ?? (has('direction') ? directionOf(indicator) : null),
    })),
  };
}
