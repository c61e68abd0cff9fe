import { EMPTY_PROJECT, type FormId, type LevelPoints, type ProjectTable } from '../../domain/project-table';
import { parseAgency } from '../../domain/agency';
import type { MoneyUnit } from '../../domain/money';
import { labelMoneyUnit, statedMoneyUnit } from '../../domain/money-text';
import { yearInTitle, yearLine } from '../vocabulary/titles';
import type { Draft } from './draft';
import { splitGoals } from './goals-text';
import { buildAmounts, buildBudget, buildExecution, buildItems, unitsOfAmounts } from './build-money';
import { amountIn } from './numbers';

function buildAgency(draft: Draft): ProjectTable['agency'] {
  let best: Draft['agencies'][number] | null = null;
  for (const found of draft.agencies) {
    if (found.text !== '' && (best === null || found.rank < best.rank)) best = found;
  }
  for (const found of draft.agencies) {
    if (found !== best && found.text !== '' && found.text !== best?.text)
      draft.report(found.cell, found.text);
  }
  const place = best?.cell ?? draft.agencies[0]?.cell ?? draft.agencyPlace;
  if (place) {
    draft.place('agency.code', place);
    draft.place('agency.name', place);
  }
  return best === null ? { code: null, name: null } : parseAgency(best.text);
}

/** The unit that the table states, the surest first; one that is not understood keeps its place. */
function buildUnit(draft: Draft): MoneyUnit | null {
  for (const { rank, text, cell } of [...draft.units].sort((a, b) => a.rank - b.rank)) {
    const stated = rank === 0 ? statedMoneyUnit(text) : rank === 1 ? labelMoneyUnit(text) : null;
    const unit = rank === 2 ? (amountIn(cell)?.unit ?? null) : stated?.kind === 'unit' ? stated.unit : null;
    if (unit === null && stated?.kind !== 'notUnderstood') continue;
    draft.place('moneyUnit', cell);
    return unit;
  }
  if (draft.unitPlace) draft.place('moneyUnit', draft.unitPlace);
  return null;
}

function buildGoals(goals: Draft['goals'], path: string, draft: Draft, isText: boolean): string[] {
  const split = goals.flatMap(({ text, cell }) => splitGoals(text, isText).map((goal) => ({ goal, cell })));
  split.forEach(({ cell }, index) => draft.place(`${path}[${index}]`, cell));
  return split.map(({ goal }) => goal);
}

function buildLevelPoints(draft: Draft): LevelPoints[] {
  const points = new Map<string, LevelPoints>();
  draft.indicators.forEach(({ indicator: { level1 }, level1Points }, index) => {
    if (level1 === null || level1Points === null || points.has(level1)) return;
    const cell = draft.cells.get(`indicators[${index}].level1`);
    if (cell) draft.place(`levelPoints[${points.size}].points`, cell);
    points.set(level1, { level1, points: level1Points });
  });
  return [...points.values()];
}

/**
 * What a table says once it is read whole.
 *
 * @param isText - it comes from a text, where line breaks may have become blanks
 */
export function buildTable(
  draft: Draft,
  form: FormId,
  isDepartment: boolean,
  source: { file: string | null; sheet: string | null },
  isText: boolean,
): ProjectTable {
  unitsOfAmounts(draft);
  const agency = buildAgency(draft);
  const moneyUnit = buildUnit(draft);
  let name = draft.texts.get('name') ?? null;
  if (isDepartment && name === null && agency.name !== null) {
    name = agency.name;
    const cell = draft.cells.get('agency.name');
    if (cell) draft.keep('name', cell);
  }
  const { title } = draft;
  let { year } = draft;
  if (year === null && title) {
    year = yearLine(title.text) ?? yearInTitle(title.text, name);
    if (year !== null) draft.place('year', title.cell);
  }
  const budget = buildBudget(draft, moneyUnit);
  const supervisor = draft.texts.get('supervisor');
  const goals = buildGoals(draft.goals, 'goals', draft, isText);
  const longGoals = buildGoals(draft.longGoals, 'longTerm.goals', draft, isText);
  const longIndicators = draft.longIndicators.map(({ indicator }) => indicator);
  const [march = null, june = null, october = null, december = null] = draft.plan;
  return {
    ...EMPTY_PROJECT,
    ...Object.fromEntries(draft.texts),
    form,
    year,
    agency,
    supervisor: supervisor === undefined ? null : (parseAgency(supervisor).name ?? supervisor),
    moneyUnit,
    name,
    budget,
    execution: buildExecution(draft, budget.total),
    period: draft.period.start === null && draft.period.end === null ? null : { ...draft.period },
    purpose: draft.purposes.map(({ text }) => text).join('\n') || null,
    plan: [march, june, october, december],
    goals,
    outcome: draft.outcomes.map(({ text }) => text).join('\n') || null,
    items: buildItems(draft, moneyUnit),
    amounts: buildAmounts(draft, moneyUnit),
    indicators: draft.indicators.map(({ indicator }) => indicator),
    weightTotal: draft.weightTotal,
    levelPoints: buildLevelPoints(draft),
    longTerm:
      longGoals.length + longIndicators.length > 0 ? { goals: longGoals, indicators: longIndicators } : null,
    score: draft.score,
    origin: { ...source, cells: draft.cells },
  };
}
