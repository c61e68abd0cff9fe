import { EMPTY_DOCUMENT, type TargetDocument } from '../../domain/target-document';
import type { Locale } from '../../locale/locale';
import {
  findingMessage,
  subjectOf,
  undecidedReason,
  foundValue,
  type Finding,
  type Undecided,
} from '../../rules/finding';
import { urgencyOf } from '../../rules/urgency-of';
import { countByUrgency, type Urgency, type Stage } from '../../rules/urgency';
import type { JointCheck } from '../../workbook/check-sources';
import { placeJson } from '../place-json';

/** What was found in one file, or (without a file) in all of them together. */
export interface CheckedPart {
  file: string | null;
  document: TargetDocument;
  findings: readonly Finding[];
  undecided: readonly Undecided[];
}

/** A finished check as the formats print it. */
export interface PrintedCheck {
  /** By file, in their order; then, where something was found, what concerns all of them together. */
  parts: readonly CheckedPart[];
  files: readonly string[];
  projects: number;
  departments: number;
  /** What findings are is told for this stage. */
  stage: Stage;
  /** How many findings there are of each urgency; of fields to be filled in only where the stage has them. */
  counts: Readonly<Record<Exclude<Urgency, 'todo'>, number> & Partial<Record<'todo', number>>>;
}

/** The report of a check at a stage. */
export function printedCheck({ sources, whole }: JointCheck, stage: Stage): PrintedCheck {
  const isWholeTold = whole.findings.length + whole.undecided.length > 0;
  const found = [...sources, whole].flatMap(({ findings }) => findings);
  const { todo, ...counts } = countByUrgency(found.map((finding) => urgencyOf(finding, stage)));
  return {
    parts: [...sources, ...(isWholeTold ? [{ ...whole, file: null, document: EMPTY_DOCUMENT }] : [])],
    files: sources.map(({ file }) => file),
    projects: sources.reduce((sum, { document }) => sum + document.projects.length, 0),
    departments: sources.reduce((sum, { document }) => sum + document.departments.length, 0),
    stage,
    counts: stage === 'draft' ? { ...counts, todo } : counts,
  };
}

/** A finding as scripts get it. */
export function findingJson(
  finding: Finding,
  { file, document }: CheckedPart,
  { stage }: Pick<PrintedCheck, 'stage'>,
  locale: Locale,
) {
  return {
    rule: finding.rule,
    severity: urgencyOf(finding, stage),
    project: finding.table?.code ?? null,
    field: finding.field,
    file,
    ...placeJson(subjectOf(finding, document), finding.field),
    value: foundValue(finding, document),
    message: findingMessage(finding, locale),
    fix: finding.fix?.value ?? null,
  };
}

/** What could not be decided, as scripts get it. */
export function undecidedJson(doubt: Undecided, { file }: CheckedPart, locale: Locale) {
  return {
    rule: doubt.rule,
    project: doubt.table?.code ?? null,
    field: doubt.field,
    file,
    reason: undecidedReason(doubt, locale),
  };
}
