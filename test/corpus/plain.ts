import type { Indicator } from '../../src/domain/indicator';
import type { ProjectTable } from '../../src/domain/project-table';
import type { CorpusTable, ExpectedIndicator, ExpectedProject } from './tables';

/** Without what is null or empty: what an expectation leaves out. */
function filled<T extends object>(value: T): Partial<T> {
  const isEmpty = (one: unknown) =>
    one === null || one === undefined || (typeof one === 'object' && Object.keys(one).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !isEmpty(one))) as Partial<T>;
}

/** An indicator as expectations state it. */
export function plainIndicator(indicator: Indicator): ExpectedIndicator {
  const { target, weight, score, history, ...texts } = indicator;
  return filled({
    ...texts,
    target: target?.written,
    weight: weight?.toFixed(),
    score: score?.toFixed(),
    ...history,
  }) as ExpectedIndicator;
}

/** A table as expectations state it. */
export function plain(table: ProjectTable): ExpectedProject {
  const { name, code, agency, supervisor, year, moneyUnit, budget, execution, plan, purpose } = table;
  const digits = Object.entries(execution ?? {}).flatMap(([key, value]) =>
    value ? [[key, value.toFixed()] as const] : [],
  );
  return filled({
    name,
    code,
    agency: agency.name,
    supervisor,
    year,
    unit: moneyUnit,
    total: budget.total?.toFixed(),
    fiscal: budget.fiscal?.toFixed(),
    other: budget.other?.toFixed(),
    execution: Object.fromEntries(digits),
    goals: table.goals,
    period: table.period && [table.period.start, table.period.end].filter((end) => end !== null),
    outcome: table.outcome,
    spendingReason: table.spendingReason,
    items: table.items.map(({ name, content, total, fiscal, other }) => [
      name,
      content,
      ...[total, fiscal, other].map((amount) => amount?.toFixed() ?? null),
    ]),
    amounts: table.amounts.map(({ of, role, name, amount }) => [of, role, name, amount?.toFixed() ?? null]),
    weightTotal: table.weightTotal?.toFixed(),
    longGoals: table.longTerm?.goals,
    longIndicators: table.longTerm?.indicators.map(plainIndicator),
    plan: plan.some((percent) => percent !== null) ? plan : null,
    purpose,
    score: table.score?.toFixed(),
    rating: table.rating,
    levelPoints: Object.fromEntries(
      table.levelPoints.map(({ level1, points }) => [level1, points.toFixed()]),
    ),
    indicators: table.indicators.map(plainIndicator),
  }) as ExpectedProject;
}

/** What is left of a table in a browser's copy: indicators of which a text has lost its column are told instead. */
export function inWeb(table: CorpusTable): CorpusTable {
  const lost = new Set(table.lostInWeb ?? []);
  const tables = table.tables.map((one) => ({
    ...one,
    indicators: one.indicators.filter(({ level3 }) => level3 === undefined || !lost.has(level3)),
  }));
  return { ...table, tables, unplaced: [...(table.unplaced ?? []), ...lost] };
}
