import { budgetTotal } from '../../domain/budget-total';
import type { AmountSum } from '../../domain/counted-amount';
import { usualProjectCode } from '../../domain/project-code';
import { phaseOf } from '../../domain/phase';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument } from '../../domain/target-document';
import { squeezed } from '../../domain/text';
import { amountChange, COMPARED_UNIT, departmentChanges, projectChanges } from './compare-subjects';
import type { AmountChange, FieldChange } from './field-change';
import { pairEntries, type KeyOf } from './pair';

/** By what two tables were found to be of one project: the code or the name, as written or but for the year in it. */
const PAIRED_BY = ['code', 'name', 'codeOfOtherYear', 'nameOfOtherYear'] as const;
export type PairedBy = (typeof PAIRED_BY)[number];

/** A table of a project, or of a whole department, on both sides or on one of them. */
export interface ComparedProject {
  kind: 'added' | 'removed' | 'changed' | 'same';
  before: ProjectTable | null;
  after: ProjectTable | null;
  pairedBy: PairedBy | null;
  /** Empty of a project that stands on one side alone, and of one that says the same. */
  changes: readonly FieldChange[];
}

/** What two documents come to, in 万元, and what each sum lacks. */
export interface ComparedTotals {
  before: AmountSum;
  after: AmountSum;
  /** Between what could be read of both. */
  change: AmountChange;
}

/** What differs between two documents. */
export interface Comparison {
  projects: readonly ComparedProject[];
  /** Tables of whole departments, which are in no total. */
  departments: readonly ComparedProject[];
  /** Monitoring and evaluation of projects with targets, whose money is that of `projects`. */
  followUps: readonly ComparedProject[];
  /** The goals of the department. */
  department: readonly FieldChange[];
  totals: ComparedTotals;
  /** Whether anything differs, or could not be told to be the same. */
  isDifferent: boolean;
}

const codeOf: KeyOf<ProjectTable> = ({ code }) => (code === null ? null : usualProjectCode(code));
const nameOf: KeyOf<ProjectTable> = ({ name }) => (name === null ? null : squeezed(name) || null);
/** A code of another year is the same but for the two digits behind the region. */
const codeWithoutYear: KeyOf<ProjectTable> = (project) =>
  codeOf(project)?.replace(/^(\d{6})\d{2}(?=[A-Z])/, '$1') ?? null;
const nameWithoutYear: KeyOf<ProjectTable> = (project) =>
  nameOf(project)?.replace(/(?:19|20)\d{2}(?=年)/g, '') ?? null;

const KEYS: Readonly<Record<PairedBy, KeyOf<ProjectTable>>> = {
  code: codeOf,
  name: nameOf,
  codeOfOtherYear: codeWithoutYear,
  nameOfOtherYear: nameWithoutYear,
};

/** Tables of a whole department belong to its agency; a form has one of each. */
const departmentKey: KeyOf<ProjectTable> = ({ form, agency, name }) =>
  JSON.stringify([form, squeezed(agency.name ?? agency.code ?? name ?? '')]);

/** A table of a later phase belongs to its project in that phase. */
const withinPhase =
  (key: KeyOf<ProjectTable>): KeyOf<ProjectTable> =>
  (table) => {
    const own = key(table);
    return own === null ? null : `${phaseOf(table.form)} ${own}`;
  };

function compareTables(
  before: readonly ProjectTable[],
  after: readonly ProjectTable[],
  keys: readonly KeyOf<ProjectTable>[],
): ComparedProject[] {
  return pairEntries(before, after, keys).map((pair): ComparedProject => {
    const { before: from, after: to } = pair;
    const pairedBy = pair.by === null ? null : (PAIRED_BY[pair.by] ?? null);
    if (from === null || to === null)
      return { kind: from === null ? 'added' : 'removed', before: from, after: to, pairedBy, changes: [] };
    const changes = projectChanges(from, to);
    return { kind: changes.length > 0 ? 'changed' : 'same', before: from, after: to, pairedBy, changes };
  });
}

/**
 * Compares two documents, versions or years: projects are paired by their codes, then by their names; what is left is
 * paired by either but for the year in it. Amounts are compared in 万元 whatever unit their tables state.
 */
export function compareDocuments(before: TargetDocument, after: TargetDocument): Comparison {
  const keys = PAIRED_BY.map((by) => KEYS[by]);
  const projects = compareTables(before.projects, after.projects, keys);
  const departments = compareTables(before.departments, after.departments, [departmentKey]);
  const followUps = compareTables(before.followUps ?? [], after.followUps ?? [], keys.map(withinPhase));
  const department = departmentChanges(before.department, after.department);
  const totalOf = (document: TargetDocument) => budgetTotal(document.projects, COMPARED_UNIT);
  const [first, second] = [totalOf(before), totalOf(after)];
  const areSame = [...projects, ...departments, ...followUps].every(({ kind }) => kind === 'same');
  return {
    projects,
    departments,
    followUps,
    department,
    totals: { before: first, after: second, change: amountChange(first.total, second.total) },
    isDifferent: department.length > 0 || !areSame,
  };
}
