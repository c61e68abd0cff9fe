import type { DepartmentGoals } from '../../domain/department-goals';
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
import { heightsOfTallText, rowHeight, widthThatFits } from '../../sheet-plan/text-extent';

/** Names of the two department sheets, legal and unique in the workbook. */
export interface DepartmentSheetNames {
  overall: string;
  subGoals: string;
}

export const OVERALL_TITLE = '部门整体绩效目标';
export const SUB_GOALS_TITLE = '分项绩效目标';
const TAB_COLOR = '#548235';

function planOverallSheet(department: DepartmentGoals, name: string): SheetPlan {
  const plan = new PlanBuilder('department', [14, 84]);
  const width = plan.widthOf(0, 2);
  const headings: number[] = [];
  const addHeading = (text: string) => {
    headings.push(plan.addRow([text], 28));
    plan.merge(plan.rowCount - 1, 0, 1, 2);
  };
  const addParagraph = (text: string | null) => {
    const heights = heightsOfTallText(text, width);
    plan.merge(plan.addTallRow([text], heights), 0, heights.length, 2);
  };

  plan.addRow([OVERALL_TITLE], TITLE_HEIGHT);
  plan.merge(0, 0, 1, 2);
  plan.addRow(['部门名称', department.agency], rowHeight([[department.agency, plan.widthOf(1, 1)]], 26));
  addHeading('一、总体绩效目标');
  addParagraph(department.overall);
  if (department.measures.length > 0) addHeading('三、工作保障措施');
  for (const measure of department.measures) addParagraph(measure);

  plan.style(area(0, 0, 1, 2), TITLE_STYLE);
  plan.style(area(1, 0, plan.rowCount - 1, 2), { border: true, horizontal: 'left' });
  plan.style(area(1, 0), { fill: LABEL_FILL, horizontal: 'center' });
  for (const row of headings) {
    plan.style(area(row, 0, 1, 2), { bold: true, fontName: HEADING_FONT, fill: LABEL_FILL });
  }
  return plan.build({ name, page: { orientation: 'portrait' }, tabColor: TAB_COLOR });
}

function planSubGoalsSheet({ subGoals }: DepartmentGoals, name: string): SheetPlan {
  const textWidth = widthThatFits(
    subGoals.flatMap(({ goal, indicator }) => [goal, indicator]),
    37,
    120,
  );
  const plan = new PlanBuilder('department', [7, 18, textWidth, textWidth]);
  plan.addRow([SUB_GOALS_TITLE], TITLE_HEIGHT);
  plan.merge(0, 0, 1, 4);
  plan.addRow(['序号', '分项名称', '绩效目标', '绩效指标'], 28);
  for (const { no, name: title, goal, indicator } of subGoals) {
    const height = rowHeight(
      [title, goal, indicator].map((text, index) => [text, plan.widthOf(index + 1, 1)]),
    );
    plan.addRow([no, title, goal, indicator], height);
  }
  plan.style(area(0, 0, 1, 4), TITLE_STYLE);
  plan.style(area(1, 0, plan.rowCount - 1, 4), { border: true });
  plan.style(area(1, 0, 1, 4), HEADER_STYLE);
  plan.style(area(2, 2, subGoals.length, 2), { horizontal: 'left' });
  return plan.build({
    name,
    page: { orientation: 'portrait', titleRows: { first: 1, last: 1 } },
    frozenRows: 2,
    tabColor: TAB_COLOR,
  });
}

/**
 * Lays out the department's goals: one sheet with the overall goals and the safeguard measures (a row a paragraph),
 * and one with the sub-goals where there are any.
 */
export function planDepartmentSheets(department: DepartmentGoals, names: DepartmentSheetNames): SheetPlan[] {
  const overall = planOverallSheet(department, names.overall);
  return department.subGoals.length === 0
    ? [overall]
    : [overall, planSubGoalsSheet(department, names.subGoals)];
}
