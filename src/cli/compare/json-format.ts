import type { AmountSum } from '../../domain/counted-amount';
import type { DepartmentGoals } from '../../domain/department-goals';
import type { ProjectTable } from '../../domain/project-table';
import { localize, type Locale } from '../../locale/locale';
import type { ComparedProject, Comparison } from '../../workbook/compare/compare-documents';
import type { FieldChange } from '../../workbook/compare/field-change';
import type { JoinableSource } from '../../workbook/join-sources';
import { mapped } from '../json-pieces';
import { missingAmounts } from '../missing-amounts';
import { placeJson } from '../place-json';

/** The two files that are compared, the earlier first. */
export type ComparedSources = readonly [before: JoinableSource, after: JoinableSource];

type Subject = ProjectTable | DepartmentGoals | null;

/** Where a change stands: on the later side, of what is gone on the earlier one. */
function changeJson(change: FieldChange, before: Subject, after: Subject, locale: Locale) {
  const subject = change.kind === 'removed' && after === null ? before : after;
  return {
    kind: change.kind,
    field: change.field,
    name: localize(change.name, locale),
    row: change.row,
    before: change.before,
    after: change.after,
    difference: change.amount?.difference.toNumber() ?? null,
    percent: change.amount?.percent?.toNumber() ?? null,
    ...placeJson(subject, change.field),
  };
}

function tableJson({ kind, before, after, pairedBy, changes }: ComparedProject, locale: Locale) {
  const known = after ?? before;
  return {
    kind,
    code: known?.code ?? null,
    name: known?.name ?? null,
    pairedBy,
    sheetBefore: before?.origin.sheet ?? null,
    sheetAfter: after?.origin.sheet ?? null,
    changes: changes.map((change) => changeJson(change, before, after, locale)),
  };
}

function sideJson({ file, document }: JoinableSource, { total }: AmountSum) {
  return {
    file,
    projects: document.projects.length,
    total: total.toNumber(),
    missing: missingAmounts(document.projects),
  };
}

/** How many projects there are of each kind. */
function countsOf(projects: readonly ComparedProject[]) {
  const counts = { added: 0, removed: 0, changed: 0, same: 0 };
  for (const { kind } of projects) counts[kind] += 1;
  return counts;
}

/** What a comparison comes to; amounts in 万元. */
export function comparisonTotalsJson(
  { projects, totals, isDifferent }: Comparison,
  [before, after]: ComparedSources,
) {
  return {
    isDifferent,
    before: sideJson(before, totals.before),
    after: sideJson(after, totals.after),
    difference: totals.change.difference.toNumber(),
    percent: totals.change.percent?.toNumber() ?? null,
    counts: countsOf(projects),
  };
}

/** The contract with scripts: what the comparison comes to, then every table and field that differs. */
export function comparisonJson(comparison: Comparison, sources: ComparedSources, locale: Locale) {
  const differing = (tables: readonly ComparedProject[]) =>
    mapped(
      tables.filter(({ kind }) => kind !== 'same'),
      (table) => tableJson(table, locale),
    );
  const [before, after] = sources;
  return {
    ...comparisonTotalsJson(comparison, sources),
    projects: differing(comparison.projects),
    departments: differing(comparison.departments),
    followUps: differing(comparison.followUps),
    department: comparison.department.map((change) =>
      changeJson(change, before.document.department, after.document.department, locale),
    ),
  };
}
