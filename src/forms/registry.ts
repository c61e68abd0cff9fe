import { phaseOf } from '../domain/phase';
import { DEFAULT_FORM, type FormId } from '../domain/project-table';
import { DECLARATION } from './declaration/form';
import { DEPARTMENT_SELF_EVALUATION } from './department-self-evaluation/form';
import { DEPARTMENT_TARGETS } from './department-targets/form';
import type { Evidence, Form, Mark } from './form';
import type { FormLayout } from './layout';
import { INDICATOR_LIST } from './indicator-list/form';
import { MONITORING } from './monitoring/form';
import { SELF_EVALUATION } from './self-evaluation/form';
import { SPENDING_PLAN } from './spending-plan/form';

/** The forms that are read. */
export const FORMS: readonly Form[] = [
  SPENDING_PLAN,
  DECLARATION,
  INDICATOR_LIST,
  DEPARTMENT_TARGETS,
  SELF_EVALUATION,
  DEPARTMENT_SELF_EVALUATION,
  MONITORING,
];

/** The form of an id; null of one that is not known. */
export function formById(id: FormId): Form | null {
  return FORMS.find((form) => form.id === id) ?? null;
}

/** A form that we write. */
export type WrittenForm = Form & { readonly layout: FormLayout };

/** The forms that tables are written in. */
export const WRITTEN_FORMS: readonly WrittenForm[] = FORMS.filter(
  (form): form is WrittenForm => form.layout !== undefined,
);

/** The forms that new tables of targets are made in, in the order in which they are offered. */
export const TARGET_FORMS: readonly WrittenForm[] = WRITTEN_FORMS.filter(
  ({ id }) => phaseOf(id) === 'targets',
);

/** The form to write a table in: the one of that id, or the usual one where that is not known or not written. */
export function writtenForm(id: FormId | null): WrittenForm {
  const find = (wanted: FormId | null) => WRITTEN_FORMS.find((form) => form.id === wanted);
  return (find(id) ?? find(DEFAULT_FORM)) as WrittenForm;
}

/** The form that fits best; null when none does. */
export function bestForm(evidence: Evidence): Form | null {
  let best: Form | null = null;
  let most = 0;
  for (const form of FORMS) {
    const score = form.score(evidence);
    if (score > most) [best, most] = [form, score];
  }
  return best;
}

/** The labels that the form with the fewest missing ones demands and that were not found. */
export function missingLabels(marks: ReadonlySet<Mark>): string[] {
  const missing = FORMS.map(({ demands }) => demands.filter(({ mark }) => !marks.has(mark)));
  const [least = []] = missing.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  return least.map(({ label }) => label);
}

/** Cells of a printed row that begins with the label of a mark, as the forms fix it; null where none does. */
export function printedWidth(mark: Mark): number | null {
  for (const { printedRows } of FORMS) {
    const width = printedRows[mark];
    if (width !== undefined) return width;
  }
  return null;
}
