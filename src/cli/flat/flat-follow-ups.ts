import { phaseOf } from '../../domain/phase';
import { EMPTY_EXECUTION, type ProjectTable } from '../../domain/project-table';
import type { FlatRow, FlatValue } from '../../outputs/flat/flat-table';
import {
  flatAmount,
  indicatorNames,
  joinedLines,
  namesOfMissing,
  targetCells,
  type FlatOwner,
} from './flat-cells';

/** A table of a later phase, and whose it is. */
export interface FlatFollowUp {
  table: ProjectTable;
  owner: FlatOwner;
  id: string;
  about: 'project' | 'department';
}

/** The rows that a table of monitoring or self-evaluation gives: its own, and those of its indicators. */
export function* followUpRows({ table, owner, id, about }: FlatFollowUp): Generator<FlatRow> {
  const { year, region } = owner;
  const { origin, form, moneyUnit, budget, goals, outcome, score, rating } = table;
  const execution = table.execution ?? EMPTY_EXECUTION;
  const columns: readonly FlatValue[] = [...owner.columns, id, about, phaseOf(form)];
  const spendable =
    execution.budget === null
      ? flatAmount(table, 'budget.total', budget.total)
      : flatAmount(table, 'execution.budget', execution.budget);
  const amounts = [
    ['initial_budget', flatAmount(table, 'execution.initial', execution.initial)],
    ['budget', spendable],
    ['executed', flatAmount(table, 'execution.executed', execution.executed)],
    ['forecast', flatAmount(table, 'execution.forecast', execution.forecast)],
  ] as const;
  yield {
    table: 'follow_ups',
    year,
    region,
    values: [
      ...columns,
      origin.sheet,
      form,
      moneyUnit,
      ...amounts.map(([, { value }]) => value),
      execution.rate,
      execution.weight,
      execution.score,
      joinedLines(goals),
      outcome,
      score,
      rating,
      namesOfMissing(amounts),
    ],
  };
  for (const [index, indicator] of table.indicators.entries()) {
    const { weight, actual, score: reached, prospect, reason } = indicator;
    yield {
      table: 'follow_up_indicators',
      year,
      region,
      values: [
        ...columns,
        ...indicatorNames(indicator, index),
        ...targetCells(indicator),
        weight,
        actual,
        reached,
        prospect,
        reason,
      ],
    };
  }
}
