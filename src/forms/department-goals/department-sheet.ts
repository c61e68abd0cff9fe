import type { DepartmentGoals } from '../../domain/department-goals';
import type { CellPlace, FieldPath } from '../../domain/place';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  HEADER_STYLE,
  HEADING_FONT,
  LABEL_FILL,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import type { FieldPlaces } from '../layout';
import { heightsOfTallText, rowHeight, widthThatFits } from '../../sheet-plan/text-extent';

export const OVERALL_TITLE = '部门整体绩效目标';
const TAB_COLOR = '#548235';

/** Columns of the numbered goals: number and name; the two texts are as wide as they need. */
const NO_AND_NAME = [7, 18];

/** The sheet of a department's goals, and the cells of its texts. */
interface DepartmentLayout {
  plan: SheetPlan;
  places: FieldPlaces;
}

/** The cell of every text on the sheet of a department's goals. */
export function placesOfDepartmentSheet(department: DepartmentGoals): FieldPlaces {
  return layOut(department, OVERALL_TITLE).places;
}

/**
 * Lays out the goals of a department as its document prints them, one part below the other: the overall goals, the
 * sub-goals as a table where there are any, and the safeguard measures, a row a paragraph. `name` must be legal (see
 * sheet-name.ts).
 */
export function planDepartmentSheet(department: DepartmentGoals, name: string): SheetPlan {
  return layOut(department, name).plan;
}

function layOut(department: DepartmentGoals, name: string): DepartmentLayout {
  const places = new Map<FieldPath, CellPlace>();
  const { subGoals, measures } = department;
  const textWidth = widthThatFits(
    subGoals.flatMap(({ goal, indicator }) => [goal, indicator]),
    37,
    120,
  );
  const plan = new PlanBuilder('department', [...NO_AND_NAME, textWidth, textWidth]);
  const columns = plan.widths.length;
  const width = plan.widthOf(0, columns);
  const labels = NO_AND_NAME.length;
  const heading = (text: string) => {
    const row = plan.addRow([text], 28);
    plan.merge(row, 0, 1, columns);
    plan.style(area(row, 0, 1, columns), {
      bold: true,
      fontName: HEADING_FONT,
      fill: LABEL_FILL,
      horizontal: 'left',
    });
  };
  const paragraph = (path: FieldPath, text: string | null) => {
    const heights = heightsOfTallText(text, width);
    const row = plan.addTallRow([text], heights);
    places.set(path, { row, column: 0 });
    plan.merge(row, 0, heights.length, columns);
    plan.style(area(row, 0, heights.length, columns), { horizontal: 'left' });
  };

  plan.addRow([OVERALL_TITLE], TITLE_HEIGHT);
  plan.merge(0, 0, 1, columns);
  plan.addRow(
    ['部门名称', ...Array.from({ length: labels - 1 }, () => null), department.agency],
    rowHeight([[department.agency, plan.widthOf(labels, columns - labels)]], 26),
  );
  plan.merge(1, 0, 1, labels);
  plan.merge(1, labels, 1, columns - labels);
  heading('一、总体绩效目标');
  paragraph('department.overall', department.overall);
  if (subGoals.length > 0) heading('二、分项绩效目标');
  if (subGoals.length > 0) addSubGoals(plan, subGoals, places);
  if (measures.length > 0) heading('三、工作保障措施');
  measures.forEach((measure, index) => paragraph(`department.measures[${index}]`, measure));

  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, labels), { fill: LABEL_FILL });
  plan.style(area(1, labels, 1, columns - labels), { horizontal: 'left' });
  plan.style(area(1, 0, plan.rowCount - 1, columns), { border: true });
  return { plan: plan.build({ name, page: { orientation: 'portrait' }, tabColor: TAB_COLOR }), places };
}

function addSubGoals(
  plan: PlanBuilder,
  subGoals: DepartmentGoals['subGoals'],
  places: Map<FieldPath, CellPlace>,
): void {
  const header = plan.addRow(['序号', '分项名称', '绩效目标', '绩效指标'], 28);
  plan.style(area(header, 0, 1, plan.widths.length), HEADER_STYLE);
  subGoals.forEach(({ no, name: title, goal, indicator }, index) => {
    const row = plan.addRow(
      [no, title, goal, indicator],
      rowHeight([title, goal, indicator].map((text, at) => [text, plan.widthOf(at + 1, 1)])),
    );
    ['no', 'name', 'goal', 'indicator'].forEach((field, column) =>
      places.set(`department.subGoals[${index}].${field}`, { row, column }),
    );
  });
  plan.style(area(header + 1, NO_AND_NAME.length, subGoals.length, 2), { horizontal: 'left' });
}
