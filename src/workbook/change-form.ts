import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { fieldName, fieldValue } from '../domain/field-paths';
import type { UnplacedText } from '../domain/target-document';
import type { FormLayout } from '../forms/layout';
import type { WrittenForm } from '../forms/registry';
import type { LocalText } from '../locale/locale';
import { unplacedReport } from '../reports/unplaced';
import type { SummaryProject } from '../reports/summary/summary-input';
import { isAsPlanned } from '../sheet-plan/as-planned';
import type { SheetChanges } from '../sheet-plan/sheet-changes';
import { sheetNamer } from '../sheet-plan/sheet-name';
import { groupBySheet, planFormSheet, sheetTitle, type FormSheet } from './form-sheets';
import { keptAside } from './kept-aside';
import { ownSheetOf } from './own-sheet';
import { placeReport } from './place-report';
import { planSummary } from './plan-summary';
import { takeBackInto, type KeptTexts } from './take-back';
import type { Workbook } from './workbook';

/** What became of the tables of a sheet in another form. */
export interface FormChange {
  /** The sheets that they stand on now. */
  sheets: readonly string[];
  /** The sheet that they stood on, where it was made or laid out by hand: it was left alone, and counts as well. */
  leftAlone: string | null;
  /** How many texts the new form has no place for, and the sheet that lists them. */
  aside: number;
  asideSheet: string | null;
  /** How many values were put back from what was kept aside of the same projects before. */
  takenBack: number;
  /** What the new form asks for and nobody has filled in. */
  toDo: readonly LocalText[];
}

/** Whether any of the fields of that kind (`indicators[].weight`) is empty. */
function isOpen(table: ProjectTable, path: FieldPath): boolean {
  const [list, column] = path.split('[].');
  if (column === undefined) {
    if (path === 'goals') return table.goals.length === 0;
    if (path === 'plan') return table.plan.some((share) => share === null);
    return fieldValue(table, path) === null;
  }
  return table.indicators.some((_, index) => fieldValue(table, `${list}[${index}].${column}`) === null);
}

/** Fields that a form may leave empty for good. */
const OPTIONAL: ReadonlySet<FieldPath> = new Set([
  'budget.other',
  'agency.code',
  'weightTotal',
  'indicators[].history.beforePrevious',
  'indicators[].history.previous',
]);

/** What a layout has and the tables do not, by name. */
function toDoOf(tables: readonly ProjectTable[], { has }: FormLayout): LocalText[] {
  return has
    .filter((path) => !OPTIONAL.has(path) && tables.some((table) => isOpen(table, path)))
    .flatMap((path) => fieldName(path.replace('[]', '[0]')) ?? []);
}

/**
 * Brings the list of texts without a place up to date: on the sheet that lists them, where nobody has changed it; otherwise
 * texts that are to be added come on a new sheet, and none is taken off.
 *
 * @param kept - what stays of the texts of a sheet
 */
function planAside(
  workbook: Workbook,
  aside: readonly UnplacedText[],
  kept: KeptTexts,
  nameSheet: ReturnType<typeof sheetNamer>,
): Pick<SheetChanges, 'add' | 'rewrite'> & { name: string | null } {
  if (aside.length === 0 && !kept.isChanged) return { add: [], rewrite: [], name: null };
  const { plan, rewrite } = placeReport(workbook, unplacedReport, nameSheet, (present) => [
    ...(present ? kept.on(present) : []),
    ...aside,
  ]);
  const name = aside.length === 0 ? null : plan.name;
  return { add: rewrite || name === null ? [] : [plan], rewrite: rewrite ? [rewrite] : [], name };
}

/**
 * Plans how the tables of a sheet come into another form: in its place where the add-in laid it out, on new sheets beside it
 * otherwise. What the new form has no place for is listed with the texts without a place; what was listed there of the same
 * projects and finds an empty cell in the new form goes back into it; a summary of ours is brought up
 * to date, since its formulas name cells. Null when they have that form already.
 */
export function planFormChange(
  workbook: Workbook,
  sheet: string,
  form: WrittenForm,
): { changes: SheetChanges & { activate: string }; result: FormChange } | null {
  const present = workbook.projects.filter((one) => one.sheet === sheet);
  if (present.every(({ project }) => project.form === form.id)) return null;
  const { tables, count: takenBack, kept } = takeBackInto(workbook, present, form.layout);
  const nameSheet = sheetNamer(workbook.sheets.map(({ name }) => name));
  const own = ownSheetOf(workbook, sheet);
  const grid = workbook.sheetNamed(sheet)?.grid;
  const groups = groupBySheet(
    tables,
    tables.map(() => form),
  ).map((group) => group.tables);
  const before = own?.layout.plan(own.tables, sheet);
  const [first = [], ...others] = groups;
  const inPlace = planFormSheet(form, first, sheet);
  const isOurs = before !== undefined && grid !== undefined && isAsPlanned(grid, before, inPlace.plan);
  const added = (isOurs ? others : groups).map((group) =>
    planFormSheet(form, group, nameSheet(sheetTitle(form, group))),
  );
  const written: FormSheet[] = isOurs ? [inPlace, ...added] : added;
  const sheets = written.map(({ plan }) => plan.name);

  const texts = tables.flatMap((table) => keptAside(table, form.layout));
  const aside = planAside(workbook, texts, kept, nameSheet);
  const projects: SummaryProject[] = [
    ...workbook.projects.filter((one) => !isOurs || one.sheet !== sheet),
    ...written.flatMap((one) => one.tables),
  ];
  const summary =
    workbook.ownSheets('summary').length > 0
      ? planSummary(workbook, projects, nameSheet, {
          added: [...added.map(({ plan }) => plan), ...aside.add].map(({ name }) => name),
        })
      : null;
  return {
    changes: {
      add: [
        ...added.map(({ plan }) => plan),
        ...aside.add,
        ...(summary && !summary.rewrite ? [summary.plan] : []),
      ],
      rewrite: [
        ...(isOurs ? [{ before, after: inPlace.plan }] : []),
        ...aside.rewrite,
        ...(summary?.rewrite ? [summary.rewrite] : []),
      ],
      activate: sheets[0] ?? sheet,
    },
    result: {
      sheets,
      leftAlone: isOurs ? null : sheet,
      aside: texts.length,
      asideSheet: aside.name,
      takenBack,
      toDo: toDoOf(tables, form.layout),
    },
  };
}
