import { documentFacts } from '../../domain/document-facts';
import { fieldValue } from '../../domain/field-paths';
import type { FieldValue } from '../../domain/field-kinds';
import type { Indicator } from '../../domain/indicator';
import { codeOfYear, moveYears } from '../../domain/move-years';
import { NO_ORIGIN, type FieldPath } from '../../domain/place';
import { usualProjectCode } from '../../domain/project-code';
import { phaseOf, projectKeys, withFollowUps, type Phase } from '../../domain/phase';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument } from '../../domain/target-document';
import { parseTargetValue, type TargetValue } from '../../domain/target-value';
import { squeezed } from '../../domain/text';
import { formById, writtenForm } from '../../forms/registry';
import { UserError } from '../../locale/user-error';
import { rollForwardTexts } from './texts';

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

/** A document of next year. */
export interface RolledDocument {
  from: number;
  to: number;
  /** Its projects are those of `tables`. */
  document: TargetDocument;
  tables: readonly RolledTable[];
  department: readonly CarriedField[];
}

/** The years of a roll: texts name the year itself, dates of targets also those about it. */
interface Years {
  from: number;
  to: number;
}

const inText = (text: string, { from, to }: Years) => moveYears(text, (year) => (year === from ? to : year));

/** The text with its year moved; null stays. */
const moved = (text: string | null, years: Years) => (text === null ? null : inText(text, years).text);

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

function whyCarried(before: FieldValue, after: FieldValue, years: Years): CarriedWhy {
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
  const carried = (field: FieldPath): CarriedField[] => {
    const [from, to] = [fieldValue(before, field), fieldValue(after, field)];
    return from === null ? [] : [{ field, before: from, after: to, why: whyCarried(from, to, years) }];
  };
  // What an indicator is called is the same every year, unless it names one.
  const names = before.indicators
    .flatMap((_, index) => carried(`indicators[${index}].level3`))
    .filter(({ why }) => why !== 'carried');
  return [...code, ...textPaths(before).flatMap(carried), ...names];
}

/** What monitoring and evaluations say that was achieved, by project and indicator; an evaluation knows better. */
function achievedIn(tables: readonly ProjectTable[]): (table: ProjectTable, row: Indicator) => string | null {
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

function rolledTable(
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
    origin: NO_ORIGIN,
  };
  return { table: next, carried: carriedFields(table, next, years) };
}

/**
 * The document of next year: codes, years and dates moved; texts and budgets taken over, each of them told; what was
 * achieved, scored and spent stays behind, but for the history columns of the forms that have them. Tables that evaluate a
 * project that has its own table of targets are none of next year's.
 *
 * @param year - the year to roll to; the one after that of the document when null
 * @throws UserError when nobody says which year the document is of, or it is that year already
 */
export function rollDocument(document: TargetDocument, year: number | null): RolledDocument {
  const from = documentFacts(document).year;
  if (from === null) throw new UserError(rollForwardTexts.unknownYear);
  const to = year ?? from + 1;
  if (to <= from) throw new UserError(rollForwardTexts.notLater, { from, to });
  const years = { from, to };
  const { projects, followUps = [] } = withFollowUps(document);
  const actualOf = achievedIn([...projects, ...followUps]);
  const tables = projects.map((table) => rolledTable(table, years, actualOf));
  const { department } = document;
  const nextDepartment = department && {
    ...department,
    overall: moved(department.overall, years),
    subGoals: department.subGoals.map((goal) => ({
      ...goal,
      goal: moved(goal.goal, years),
      indicator: moved(goal.indicator, years),
    })),
    measures: department.measures.map((measure) => inText(measure, years).text),
    origin: NO_ORIGIN,
  };
  const departmentPaths = department
    ? [
        'department.overall',
        ...department.subGoals.flatMap((_, index) => [
          `department.subGoals[${index}].goal`,
          `department.subGoals[${index}].indicator`,
        ]),
        ...department.measures.map((_, index) => `department.measures[${index}]`),
      ]
    : [];
  const carriedOfDepartment = departmentPaths.flatMap((field): CarriedField[] => {
    if (!department || !nextDepartment) return [];
    const [before, after] = [fieldValue(department, field), fieldValue(nextDepartment, field)];
    return before === null ? [] : [{ field, before, after, why: whyCarried(before, after, years) }];
  });
  return {
    from,
    to,
    document: {
      department: nextDepartment,
      projects: tables.map(({ table }) => table),
      departments: [],
      unplaced: [],
    },
    tables,
    department: carriedOfDepartment,
  };
}
