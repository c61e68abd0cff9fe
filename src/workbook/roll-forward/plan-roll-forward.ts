import { fieldName } from '../../domain/field-paths';
import type { CellPlace, FieldPath } from '../../domain/place';
import type { TargetDocument } from '../../domain/target-document';
import type { EnteredSettings } from '../../domain/workbook-settings';
import { area, cellAddress, quoteSheetName } from '../../grid/area';
import { placesOfDepartmentSheet } from '../../forms/department-goals/department-sheet';
import { rollForwardReport } from '../../reports/roll-forward';
import {
  AFTER_COLUMN,
  FIRST_CARRIED_ROW,
  REVIEWED_COLUMN,
  type CarriedRow,
} from '../../reports/roll-forward/roll-forward-sheet';
import type { ConditionalFormat, SheetPlan } from '../../sheet-plan/sheet-plan';
import { planWorkbook } from '../workbook-plan';
import { rollDocument } from './roll-document';
import type { CarriedField, CarriedWhy } from './roll-table';

/** What is to be done about a field that was taken over. The sheet is Chinese, as the forms are. */
const HINTS: Readonly<Record<CarriedWhy, string>> = {
  moved: '年度已改，请核对',
  carried: '沿用上年，请核对或改写',
  otherYear: '文中另有其他年度，没有改动，请核对',
  codeKept: '编码不含本年度，没有改动，请按新年度编码填写',
};

/** The fill of a cell that holds what it held last year. */
const CARRIED_FILL = '#DDEBF7';

/** A workbook of next year. */
export interface RolledWorkbook {
  from: number;
  to: number;
  plans: readonly SheetPlan[];
  /** Code, name and sheet of each project. */
  projects: readonly { code: string | null; name: string | null; sheet: string }[];
  /** How many fields are to be looked at. */
  carried: number;
  /** The sheet that lists them. */
  review: string;
}

/** A field with its cell: fields that share one are one line. */
interface PlacedField extends CarriedField {
  sheet: string;
  place: CellPlace | null;
}

/** What a field is called on the list; of several in a row with the number of the row. */
function nameOf(field: FieldPath): string {
  const name = fieldName(field)?.['zh-CN'] ?? field;
  const index = /\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? name : `${name}（${Number(index) + 1}）`;
}

/** The mark on a cell: as long as it holds what the list says and nobody has ticked it off there. */
function markOf({ place }: PlacedField, review: string, row: number): ConditionalFormat[] {
  if (place === null) return [];
  const list = quoteSheetName(review);
  const at = (column: number) => `${list}!${cellAddress(row, column, true)}`;
  const cell = cellAddress(place.row, place.column);
  return [
    {
      area: area(place.row, place.column),
      formula: `AND(${at(REVIEWED_COLUMN)}="",EXACT(${cell},${at(AFTER_COLUMN)}))`,
      fill: CARRIED_FILL,
    },
  ];
}

/** What stands in a cell of a plan. */
function contentAt(plans: readonly SheetPlan[], { sheet, place, after }: PlacedField): CarriedRow['after'] {
  const content = place && plans.find(({ name }) => name === sheet)?.rows[place.row]?.[place.column];
  return content === null || content === undefined || typeof content === 'object' ? after : content;
}

/**
 * Plans the workbook of next year: the tables of {@link rollDocument} in their forms, every cell that was taken over
 * marked until it is rewritten or ticked off on a list of its own. The approved total was this year's and is left out.
 *
 * @throws UserError as {@link rollDocument}
 */
export function planRollForward(
  document: TargetDocument,
  entered: EnteredSettings,
  year: number | null,
): RolledWorkbook {
  const rolled = rollDocument(document, year);
  const { from, to } = rolled;
  const review = rollForwardReport.sheetName;
  const next = { ...entered, year: entered.year === null ? null : to, approvedTotal: null };
  const planned = planWorkbook(rolled.document, { taken: [review], entered: next });
  const placed = planned.tables.flatMap(({ sheet, project }, index): PlacedField[] => {
    const seen = new Set<string>();
    return (rolled.tables[index]?.carried ?? []).flatMap((field) => {
      const place = project.origin.cells.get(field.field) ?? null;
      const key = place === null ? field.field : `${place.row},${place.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...field, sheet, place }];
    });
  });
  const [departmentSheet] = planned.plans.filter(({ kind }) => kind === 'department');
  const { department } = rolled.document;
  const departmentPlaces = department && placesOfDepartmentSheet(department);
  const ofDepartment = rolled.department.map((field) => ({
    ...field,
    sheet: departmentSheet?.name ?? '',
    place: departmentPlaces?.get(field.field) ?? null,
  }));
  const all: PlacedField[] = [...ofDepartment, ...placed];
  const marks = new Map<string, ConditionalFormat[]>();
  all.forEach((field, index) => {
    const mark = markOf(field, review, FIRST_CARRIED_ROW + index);
    marks.set(field.sheet, [...(marks.get(field.sheet) ?? []), ...mark]);
  });
  const rows = all.map((field): CarriedRow => {
    const { sheet, place, before, why } = field;
    return {
      sheet,
      cell: place && { row: place.row, column: place.column },
      field: nameOf(field.field),
      before,
      after: contentAt(planned.plans, field),
      hint: HINTS[why],
      isReviewed: false,
    };
  });
  return {
    from,
    to,
    plans: [
      rollForwardReport.plan({ from, to, rows }, review),
      ...planned.plans.map((plan) => ({
        ...plan,
        // First of all marks: what the form itself has against a cell is shown over it.
        conditionalFormats: [...plan.conditionalFormats, ...(marks.get(plan.name) ?? [])],
      })),
    ],
    projects: planned.tables.map(({ sheet, project: { code, name } }) => ({ code, name, sheet })),
    carried: rows.length,
    review,
  };
}
