import { localize, type Locale, type LocalText } from '../locale/locale';
import { fieldValue, nearbyFields } from '../domain/field-paths';
import type { FieldValue } from '../domain/field-kinds';
import type { CellPlace, FieldPath } from '../domain/place';
import type { DepartmentGoals } from '../domain/department-goals';
import type { ProjectTable } from '../domain/project-table';
import type { OutdatedSummary, TargetDocument, UnusableSettings } from '../domain/target-document';
import { ruleOf } from './catalogue';
import type { Severity } from '../domain/severity';
import type { FieldFix, MessageValues } from './rule';

/** Something wrong, found by a rule. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** The table it is about; null of the department's goals and of the document as a whole. */
  table: ProjectTable | null;
  field: FieldPath;
  values: MessageValues;
  /** A safe repair, where there is one. */
  fix: FieldFix | null;
  /** The repair that there would be if a formula did not give what the cell holds. */
  withheld?: FieldFix;
  /** The sentence that an office has chosen, in place of the rule's own. */
  message?: LocalText;
}

/** A rule that could not decide about a field, and why. It is neither a finding nor a pass. */
export interface Undecided {
  rule: string;
  table: ProjectTable | null;
  field: FieldPath;
  reason: LocalText;
  values: MessageValues;
}

/**
 * Where a field stands: the file (null of the open workbook and of a pasted text), the worksheet (null of a text) and the
 * cell; null when the field has no place.
 */
export interface FieldPlace {
  file: string | null;
  sheet: string | null;
  cell: CellPlace | null;
}

/** A sentence with its values, those that depend on the language in that one. */
export function fillIn(text: LocalText, locale: Locale, values: MessageValues): string {
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    plain[name] = typeof value === 'object' ? value[locale] : value;
  return localize(text, locale, plain);
}

/** The sentence that tells a finding. */
export function findingMessage(finding: Finding, locale: Locale): string {
  const message = finding.message ?? ruleOf(finding.rule)?.message;
  return message ? fillIn(message, locale, finding.values) : finding.rule;
}

/** The sentence that tells why a rule could not decide. */
export function undecidedReason({ reason, values }: Undecided, locale: Locale): string {
  return fillIn(reason, locale, values);
}

/** Why rules could not decide, each reason once. */
export function undecidedReasons(undecided: readonly Undecided[], locale: Locale): string[] {
  return [...new Set(undecided.map((doubt) => undecidedReason(doubt, locale)))];
}

/** Where a field of a table, or of the department, stands; next to it when it has no cell of its own. */
export function placeOf(source: FindingSubject | null, field: FieldPath): FieldPlace {
  if (source === null) return { file: null, sheet: null, cell: null };
  const { file, sheet, cells } = source.origin;
  let cell = cells.get(field) ?? null;
  if (cell === null) {
    for (const near of nearbyFields(field)) if ((cell = cells.get(near) ?? null) !== null) break;
  }
  return { file, sheet: cell?.sheet ?? sheet, cell };
}

/** What a finding may be about. */
export type FindingSubject = ProjectTable | DepartmentGoals | OutdatedSummary | UnusableSettings;

/** The table, the department, the summary or the settings that a finding is about. */
export function subjectOf(
  { table, field }: Pick<Finding, 'table' | 'field'>,
  document: TargetDocument,
): FindingSubject | null {
  if (table !== null) return table;
  if (field.startsWith('summary.')) return document.outdatedSummary ?? null;
  if (field.startsWith('settings.')) return document.unusableSettings ?? null;
  return field.startsWith('department.') ? document.department : null;
}

/** What the field of a finding holds; what was read there when it could not be understood. */
export function foundValue(finding: Finding, document: TargetDocument): FieldValue {
  const subject = subjectOf(finding, document);
  if (subject === null) return null;
  const value = 'listed' in subject || 'entries' in subject ? null : fieldValue(subject, finding.field);
  if (value !== null) return value;
  const read = subject.origin.cells.get(finding.field)?.value ?? null;
  return typeof read === 'boolean' ? String(read) : read === '' ? null : read;
}
