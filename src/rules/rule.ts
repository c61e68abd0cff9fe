import type { LocalText } from '../locale/locale';
import type { Limits, WorkbookSettings } from '../domain/workbook-settings';
import type { DepartmentGoals } from '../domain/department-goals';
import type { FieldPath } from '../domain/place';
import type { FormId, ProjectTable } from '../domain/project-table';
import type { Severity } from '../domain/severity';
import type { TargetDocument, UnknownTable } from '../domain/target-document';
import type { IndicatorKind } from '../domain/indicator-levels';
import type { JudgedIndicator } from './support/judged-indicator';
import type { JudgedProject } from './support/judged-project';
import type { TextPlace } from './support/text-places';

export const FAMILIES = [
  'form',
  'budget',
  'plan',
  'indicators',
  'target',
  'cost',
  'counts',
  'dates',
  'text',
  'evaluation',
  'department',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Values for a message; one that depends on the language is given in both. */
export type MessageValues = Readonly<Record<string, string | number | LocalText>>;

/** A safe repair: the value that a field should have. Amounts are in the money unit of the table. */
export interface FieldFix {
  field: FieldPath;
  value: string | number;
}

/** Something wrong with a field. */
export interface Problem {
  field: FieldPath;
  values?: MessageValues;
  fix?: FieldFix;
}

/** A rule could not decide, for the reason given; this is never a pass. */
export interface Doubt {
  field: FieldPath;
  undecided: LocalText;
  values?: MessageValues;
}

/** What a rule says of one subject; an empty list is a pass. */
export type Outcome = readonly (Problem | Doubt)[] | typeof NOT_APPLICABLE;

export const PASSED: readonly never[] = [];
export const NOT_APPLICABLE = 'notApplicable';

/** A result of a rule over all sheets: of one table, or (null) of the document as a whole. */
export type PlacedResult = (Problem | Doubt) & { table: ProjectTable | null };

/** What every rule declares. Its texts are the documentation. */
export interface RuleTexts {
  /** Stable, for scripts and for switching a rule off. */
  id: string;
  family: Family;
  severity: Severity;
  title: LocalText;
  /** What is wrong, with the values found and expected filled in. */
  message: LocalText;
  /** Why it matters, and what to do. */
  why: LocalText;
  source: LocalText;
  /** The limit of the settings that the rule compares with. */
  limit?: keyof Limits;
  /** It misses a field that a fresh table leaves empty: to be filled in, and no fault until the table is handed in. */
  isToDo?: boolean;
}

/** What a rule over project tables declares besides. */
interface TableRuleTexts extends RuleTexts {
  /** The forms whose tables it judges; of a table in another form it is not asked. */
  forms: readonly FormId[] | 'all';
}

/** A rule over one project table. */
export interface ProjectRule extends TableRuleTexts {
  scope: 'project';
  check(project: JudgedProject, settings: WorkbookSettings): Outcome;
}

/** A rule over one indicator of a table. */
export interface IndicatorRule extends TableRuleTexts {
  scope: 'indicator';
  /**
   * What the indicators measure that it is asked about; null stands for one whose level 2 is missing or unknown. All
   * without it.
   */
  kinds?: readonly (IndicatorKind | null)[];
  check(indicator: JudgedIndicator, project: JudgedProject, settings: WorkbookSettings): Outcome;
}

/** What a text rule says of a text: the field is known to the caller, a fix is the whole text repaired. */
export interface TextProblem {
  values?: MessageValues;
  fix?: string;
}

/** A rule over one text of a table. */
export interface TextRule extends TableRuleTexts {
  scope: 'text';
  /** The texts that it is asked about. All without it. */
  places?: readonly TextPlace[];
  check(
    text: string,
    place: TextPlace,
    project: JudgedProject,
    settings: WorkbookSettings,
  ): TextProblem | null;
}

/** A rule over the department's goals. */
export interface DepartmentRule extends RuleTexts {
  scope: 'department';
  check(department: DepartmentGoals, projects: readonly JudgedProject[], settings: WorkbookSettings): Outcome;
}

/**
 * A rule that compares the tables of a document in the forms that it judges; its cost must grow with their number, not
 * with its square.
 */
export interface DocumentRule extends TableRuleTexts {
  scope: 'document';
  check(
    projects: readonly JudgedProject[],
    settings: WorkbookSettings,
  ): readonly PlacedResult[] | typeof NOT_APPLICABLE;
}

/** A rule over what stands in a workbook beside its tables. */
export interface WorkbookRule extends RuleTexts {
  scope: 'workbook';
  check(document: TargetDocument): Outcome;
}

/** A rule over tables of forms that are not known, of which nothing was read: gives the values of its message. */
export interface UnreadRule extends RuleTexts {
  scope: 'unread';
  check(table: UnknownTable): MessageValues;
}

export type Rule =
  ProjectRule | IndicatorRule | TextRule | DepartmentRule | DocumentRule | WorkbookRule | UnreadRule;
