import { documentFacts } from '../../domain/document-facts';
import { fieldValue } from '../../domain/field-paths';
import { NO_ORIGIN } from '../../domain/place';
import { withFollowUps } from '../../domain/phase';
import { yearOfCode } from '../../domain/project-code';
import { tableName, type ProjectTable } from '../../domain/project-table';
import type { TargetDocument } from '../../domain/target-document';
import { firstNames } from '../../locale/first-names';
import { UserError } from '../../locale/user-error';
import {
  achievedIn,
  inText,
  moved,
  rolledTable,
  whyCarried,
  type CarriedField,
  type RolledTable,
} from './roll-table';
import { rollForwardTexts } from './texts';

/** A document of next year. */
export interface RolledDocument {
  from: number;
  to: number;
  /** Its projects are those of `tables`. */
  document: TargetDocument;
  tables: readonly RolledTable[];
  department: readonly CarriedField[];
}

/** More tables than this are not named one by one. */
const NAMED = 5;

/**
 * Refuses tables that say themselves that they are not of the year that is rolled forward: they would stand beside their own
 * successors. A code alone may be mistyped; only one of the year to come tells.
 */
function refuseOtherYears(projects: readonly ProjectTable[], from: number, to: number): void {
  const others = projects.filter(({ year, code }) =>
    year === null ? yearOfCode(code) === to : year !== from,
  );
  if (others.length === 0) return;
  const names = firstNames(
    others.map((table) => table.origin.sheet ?? tableName(table)),
    NAMED,
  );
  throw new UserError(rollForwardTexts.otherYears, { from, names });
}

/**
 * The document of next year: codes, years and dates moved; texts and budgets taken over, each of them told; what was
 * achieved, scored and spent stays behind, but for the history columns of the forms that have them. Tables that evaluate a
 * project that has its own table of targets are none of next year's.
 *
 * @param year - the year to roll to; the one after that of the document when null
 * @throws UserError when there is no table of a project, when nobody says which year the document is of, when it is that year already, and when some tables are
 *   of another year
 */
export function rollDocument(document: TargetDocument, year: number | null): RolledDocument {
  const { projects, followUps = [] } = withFollowUps(document);
  if (projects.length === 0) throw new UserError(rollForwardTexts.noProjects);
  const from = documentFacts(document).year;
  if (from === null) throw new UserError(rollForwardTexts.unknownYear);
  const to = year ?? from + 1;
  if (to <= from) throw new UserError(rollForwardTexts.notLater, { from, to });
  const years = { from, to };
  refuseOtherYears(projects, from, to);
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
