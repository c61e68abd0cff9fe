import { yearOfCode } from '../domain/project-code';
import { uncountedText } from '../domain/counted-amount';
import { BUDGET_PARTS, type FormId, type ProjectTable } from '../domain/project-table';
import { formById, writtenForm, type WrittenForm } from '../forms/registry';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { SheetPlan } from '../sheet-plan/sheet-plan';

/** A sheet with tables of a form, and the tables as they stand on it: what the summary's formulas need. */
export interface FormSheet {
  plan: SheetPlan;
  tables: readonly SummaryProject[];
}

/**
 * Lays out tables on one sheet of a form, under a name that is legal and free. An amount that could not be read stands there
 * as it stood where it was read, so that it is as undecided on the sheet and in its sums.
 */
export function planFormSheet(
  form: WrittenForm,
  projects: readonly ProjectTable[],
  sheetName: string,
): FormSheet {
  const tables = projects.map((project) => ({ ...project, form: form.id }));
  const places = form.layout.places(tables);
  const plan = form.layout.plan(tables, sheetName);
  const rows = plan.rows.map((row) => [...row]);
  const onSheet = tables.map((table, index) => {
    const cells = new Map(places[index]);
    for (const part of BUDGET_PARTS) {
      const place = cells.get(`budget.${part}`);
      const text = place ? uncountedText(table, part) : null;
      const row = place && rows[place.row];
      if (text === null || !place || !row) continue;
      row[place.column] = text;
      cells.set(`budget.${part}`, { ...place, value: text });
    }
    return { ...table, origin: { file: null, sheet: sheetName, cells } };
  });
  return {
    plan: { ...plan, rows },
    tables: onSheet.map((project) => ({ sheet: sheetName, project })),
  };
}

/**
 * The form to write a table in that was read in some form: its own where that is written, otherwise the usual one.
 *
 * @param usual - of the workbook; null for that of the product
 */
export function formToKeep({ form }: ProjectTable, usual: FormId | null): WrittenForm {
  return writtenForm(formById(form)?.layout ? form : usual);
}

/** Tables that come on one sheet. */
export interface SheetGroup {
  form: WrittenForm;
  /** Which of the tables these are. */
  indices: readonly number[];
  /** The tables, as the form has them. */
  tables: readonly ProjectTable[];
}

/**
 * A table as a form has it: the year that only its code said, in its own form, stands in the cell that another one has for
 * it. A list has one year for all of its tables, which is none of theirs.
 */
function inForm(project: ProjectTable, { id, layout }: WrittenForm): ProjectTable {
  const { form, year, code } = project;
  const isStatedAnew = form !== id && !layout.isList && layout.has.includes('year');
  return year === null && isStatedAnew ? { ...project, year: yearOfCode(code) } : project;
}

/** By what a list tells its projects from each other: two that are alike would be read as one. */
const identityOf = ({ code, name, agency, budget }: ProjectTable): string =>
  [code, name, agency.code, agency.name, budget.total?.toFixed()].join('\n');

/** Divides tables among sheets: one each, and those of a form that is a list on as few as it allows. */
export function groupBySheet(projects: readonly ProjectTable[], forms: readonly WrittenForm[]): SheetGroup[] {
  const groups: (SheetGroup & {
    indices: number[];
    tables: ProjectTable[];
    shared: string;
    identities: Set<string>;
  })[] = [];
  projects.forEach((project, index) => {
    const form = forms[index] as WrittenForm;
    const shared = form.layout.sharedBy(project);
    const identity = identityOf(project);
    const list = form.layout.isList
      ? groups.find(
          (group) => group.form === form && group.shared === shared && !group.identities.has(identity),
        )
      : undefined;
    const table = inForm(project, form);
    list?.indices.push(index);
    list?.tables.push(table);
    list?.identities.add(identity);
    if (!list)
      groups.push({ form, indices: [index], tables: [table], shared, identities: new Set([identity]) });
  });
  return groups;
}

/** What a sheet of a form is called: as its only project, otherwise as the form. */
export function sheetTitle({ layout, titles }: WrittenForm, projects: readonly ProjectTable[]): string {
  const [first] = projects;
  return layout.isList ? (titles[0] ?? '') : (first?.name ?? first?.code ?? '');
}
