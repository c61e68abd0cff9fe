import { uncountedText } from '../../domain/counted-amount';
import { fieldValue } from '../../domain/field-paths';
import type { FieldValue } from '../../domain/field-kinds';
import type { Indicator } from '../../domain/indicator';
import { codeOfYear, moveYears } from '../../domain/move-years';
import { NO_ORIGIN, type FieldPath, type Origin } from '../../domain/place';
import { usualProjectCode } from '../../domain/project-code';
import { phaseOf, projectKeys, type Phase } from '../../domain/phase';
import { BUDGET_PARTS, type ProjectTable } from '../../domain/project-table';
import { parseTargetValue, type TargetValue } from '../../domain/target-value';
import { squeezed } from '../../domain/text';
import { formById, writtenForm } from '../../forms/registry';

/**
 * Why a field of next year's table is to be looked at: its years were moved; it stands as it was; it names another year,
 * which stayed; its code could not be moved.
 */
export type CarriedWhy = 'moved' | 'carried' | 'otherYear' | 'codeKept';

/** A field that was taken over from this year. */
export interface CarriedField {
  field: FieldPath;
  before: FieldValue;
  after: FieldValue;
  why: CarriedWhy;
}

/** Next year's table of a project, and what of it is this year's. */
export interface RolledTable {
  table: ProjectTable;
  carried: readonly CarriedField[];
}

/** The years of a roll: texts name the year itself, dates of targets also those about it. */
export interface Years {
  from: number;
  to: number;
}

const AMOUNT_PATHS: readonly FieldPath[] = ['moneyUnit', ...BUDGET_PARTS.map((part) => `budget.${part}`)];

/** A text with the year that is rolled moved, and what years it names that stay. */
export const inText = (text: string, { from, to }: Years) =>
  moveYears(text, (year) => (year === from ? to : year));

/** The text with its year moved; null stays. */
export const moved = (text: string | null, years: Years) => (text === null ? null : inText(text, years).text);

/** A target that tells a time has all of its years moved: a deadline is as far ahead as it was. */
function movedTarget(target: TargetValue | null, years: Years): TargetValue | null {
  if (target === null) return null;
  const isTime = target.kind === 'date' || target.kind === 'period';
  const { text } = isTime
    ? moveYears(target.written, (year) => year + years.to - years.from)
    : inText(target.written, years);
  return text === target.written ? target : parseTargetValue(text);
}

/** What was wanted this year and, where it is known, what came of it. */
function lastYears({ target }: Indicator, actual: string | null): string | null {
  const wanted = target?.written ?? null;
  if (actual === null) return wanted;
  return wanted === null ? actual : `${wanted}（实际：${actual}）`;
}

function rolledIndicator(
  indicator: Indicator,
  years: Years,
  hasHistory: boolean,
  actual: string | null,
): Indicator {
  return {
    ...indicator,
    level3: moved(indicator.level3, years),
    description: moved(indicator.description, years),
    target: movedTarget(indicator.target, years),
    scoringRule: moved(indicator.scoringRule, years),
    actual: null,
    score: null,
    reason: null,
    prospect: null,
    history: hasHistory
      ? { previous: lastYears(indicator, actual), beforePrevious: indicator.history?.previous ?? null }
      : null,
  };
}

/** The texts of a table that are read as a whole, by their paths. */
function textPaths({ goals, indicators }: ProjectTable): FieldPath[] {
  return [
    'name',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'period.start',
    'period.end',
    'purpose',
    ...goals.map((_, index) => `goals[${index}]`),
    ...indicators.flatMap((_, index) =>
      ['description', 'target', 'scoringRule'].map((column) => `indicators[${index}].${column}`),
    ),
  ];
}

/** Why a field is to be looked at, by what it says in both years. */
export function whyCarried(before: FieldValue, after: FieldValue, years: Years): CarriedWhy {
  if (before !== after) return 'moved';
  return typeof before === 'string' && inText(before, years).kept.some((year) => year !== years.to)
    ? 'otherYear'
    : 'carried';
}

function carriedFields(before: ProjectTable, after: ProjectTable, years: Years): CarriedField[] {
  const code: CarriedField[] =
    before.code === null
      ? []
      : [
          {
            field: 'code',
            before: before.code,
            after: after.code,
            why: before.code === after.code ? 'codeKept' : 'moved',
          },
        ];
  const unread = new Map(BUDGET_PARTS.map((part) => [`budget.${part}`, uncountedText(before, part)]));
  const carried = (field: FieldPath): CarriedField[] => {
    const text = unread.get(field) ?? null;
    const [from, to] = text === null ? [fieldValue(before, field), fieldValue(after, field)] : [text, text];
    return from === null ? [] : [{ field, before: from, after: to, why: whyCarried(from, to, years) }];
  };
  // What an indicator is called is the same every year, unless it names one.
  const names = before.indicators
    .flatMap((_, index) => carried(`indicators[${index}].level3`))
    .filter(({ why }) => why !== 'carried');
  return [...code, ...textPaths(before).flatMap(carried), ...names];
}

/** What monitoring and evaluations say that was achieved, by project and indicator; an evaluation knows better. */
export function achievedIn(
  tables: readonly ProjectTable[],
): (table: ProjectTable, row: Indicator) => string | null {
  const byProject = new Map<string, Map<string, string>>();
  const ofPhase = (phase: Phase) => tables.filter(({ form }) => phaseOf(form) === phase);
  for (const table of [...ofPhase('monitoring'), ...ofPhase('evaluation')]) {
    const rows = new Map(
      table.indicators.flatMap(({ level3, actual }) =>
        level3 === null || actual === null ? [] : [[squeezed(level3), actual] as const],
      ),
    );
    for (const key of projectKeys(table)) byProject.set(key, rows);
  }
  return (table, { level3, actual }) => {
    if (actual !== null) return actual;
    const rows = projectKeys(table).flatMap((key) => byProject.get(key) ?? [])[0];
    return (level3 === null ? undefined : rows?.get(squeezed(level3))) ?? null;
  };
}

/** The cells of amounts that could not be read, and of their unit: next year's table says the same there. */
function unreadOrigin(table: ProjectTable): Origin {
  const isUnread = BUDGET_PARTS.some((part) => uncountedText(table, part) !== null);
  if (!isUnread) return NO_ORIGIN;
  const kept = AMOUNT_PATHS.flatMap((path) => {
    const place = table.origin.cells.get(path);
    return place ? [[path, place] as const] : [];
  });
  return { ...NO_ORIGIN, cells: new Map(kept) };
}

/**
 * Next year's table of a project.
 *
 * @param actualOf - what was achieved of an indicator of a table, as written; null of nothing known
 */
export function rolledTable(
  table: ProjectTable,
  years: Years,
  actualOf: (table: ProjectTable, row: Indicator) => string | null,
): RolledTable {
  // What was evaluated alone becomes targets again, in the usual form.
  const form = phaseOf(table.form) === 'targets' ? table.form : writtenForm(null).id;
  const hasHistory = formById(form)?.has.includes('indicators[].history.previous') ?? false;
  const code = table.code === null ? null : usualProjectCode(table.code);
  const next: ProjectTable = {
    ...table,
    form,
    year: table.year === null ? null : years.to,
    code: code === null ? null : (codeOfYear(code, years.from, years.to) ?? table.code),
    name: moved(table.name, years),
    execution: null,
    period: table.period && {
      start: moved(table.period.start, years),
      end: moved(table.period.end, years),
    },
    purpose: moved(table.purpose, years),
    goals: table.goals.map((goal) => inText(goal, years).text),
    indicators: table.indicators.map((row) => rolledIndicator(row, years, hasHistory, actualOf(table, row))),
    outcome: null,
    spendingReason: null,
    score: null,
    rating: null,
    origin: unreadOrigin(table),
  };
  return { table: next, carried: carriedFields(table, next, years) };
}
