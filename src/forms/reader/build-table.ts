import { EMPTY_PROJECT, type FormId, type LevelPoints, type ProjectTable } from '../../domain/project-table';
import { parseAgency } from '../../domain/agency';
import { isPlaceholder } from '../../domain/text';
import type { MoneyUnit } from '../../domain/money';
import { isCurrencyAlone, labelMoneyUnit, statedMoneyUnit } from '../../domain/money-unit-text';
import type { SourceCell } from '../../domain/place';
import { nameInTitle, yearInTitle, yearLine } from '../vocabulary/titles';
import type { Draft } from './draft';
import { splitGoals } from './goals-text';
import { buildAmounts, buildBudget, buildExecution, buildItems, unitsOfAmounts } from './build-money';
import { amountOf } from './numbers';
import { isUnknownCell } from './read-row';

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
  const { code, name } = best === null ? { code: null, name: null } : parseAgency(best.text);
  const apart = draft.agencyCode;
  if (apart === null || isPlaceholder(apart.text) || apart.text === code) return { code, name };
  if (code !== null || !/^\d{3,12}$/.test(apart.text)) {
    draft.report(apart.cell, apart.text);
    return { code, name };
  }
  draft.place('agency.code', apart.cell);
  return { code: apart.text, name };
}

/** A unit as a cell states it; null where it is not understood. */
interface Statement {
  readonly unit: MoneyUnit | null;
  readonly cell: SourceCell;
}

/** What cells of their own, labels of amounts and the title say of the unit, the surest first. */
function statements(draft: Draft): Statement[] {
  const ranked = [...draft.units].sort((a, b) => a.rank - b.rank);
  const written = ranked.flatMap(({ rank, text, cell }): (Statement & { text: string })[] => {
    const stated = rank === 0 ? statedMoneyUnit(text) : rank === 1 ? labelMoneyUnit(text) : null;
    if (!stated || stated.kind === 'none') return [];
    return [{ unit: stated.kind === 'unit' ? stated.unit : null, cell, text }];
  });
  const { title } = draft;
  const inTitle = title ? labelMoneyUnit(title.text) : null;
  if (title && inTitle?.kind === 'unit')
    written.push({ unit: inTitle.unit, cell: title.cell, text: title.text });
  const telling = written.filter(({ text }) => !isCurrencyAlone(text));
  return telling.length > 0 ? telling : written;
}

/**
 * The unit that the table states. One that is not understood keeps its place, and so does one that contradicts another:
 * nobody can say which amounts are in which.
 */
function buildUnit(draft: Draft): MoneyUnit | null {
  const stated = statements(draft);
  const [first] = stated;
  const odd = first && (first.unit === null ? first : stated.find(({ unit }) => unit !== first.unit));
  const behind = draft.units.find(({ rank }) => rank === 2);
  if (first) draft.place('moneyUnit', (odd ?? first).cell);
  else if (draft.unitPlace && isUnknownCell(draft.unitPlace)) draft.place('moneyUnit', draft.unitPlace);
  else if (behind) {
    draft.place('moneyUnit', behind.cell);
    return amountOf(behind)?.unit ?? null;
  } else if (draft.unitPlace) draft.place('moneyUnit', draft.unitPlace);
  return odd || !first ? null : first.unit;
}

function buildGoals(goals: Draft['goals'], path: string, draft: Draft, isText: boolean): string[] {
  const split = goals.flatMap(({ text, cell }) => splitGoals(text, isText).map((goal) => ({ goal, cell })));
  split.forEach(({ cell }, index) => draft.place(`${path}[${index}]`, cell));
  // What cannot be read may be goals: it stands behind those that can.
  const unread = goals.filter(({ cell }) => isUnknownCell(cell));
  unread.forEach(({ cell }, index) => draft.place(`${path}[${split.length + index}]`, cell));
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
  // A table that has no label for the name of its project may have it over it.
  if (!isDepartment && title && !draft.cells.has('name')) {
    name = nameInTitle(title.text);
    if (name !== null) draft.place('name', title.cell);
  }
  let { year } = draft;
  const dated = title ?? draft.sharedTitle;
  if (year === null && dated) {
    year = yearLine(dated.text) ?? yearInTitle(dated.text, name);
    if (year !== null) draft.place('year', dated.cell);
  }
  const budget = buildBudget(draft, moneyUnit);
  const supervisor = draft.texts.get('supervisor');
  const byTime = draft.goalsByTime();
  const goals = buildGoals(byTime.year, 'goals', draft, isText);
  for (const { cell, text } of byTime.former) draft.report(cell, text);
  const longGoals = buildGoals(byTime.longTerm, 'longTerm.goals', draft, isText);
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
    execution: buildExecution(draft, budget.total, moneyUnit),
    period: draft.period.start === null && draft.period.end === null ? null : { ...draft.period },
    purpose: draft.purposes.map(({ text }) => text).join('\n') || null,
    plan: [march, june, october, december],
    goals,
    outcome: draft.outcomes.map(({ text }) => text).join('\n') || null,
    ...(draft.month !== null && { month: draft.month }),
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
