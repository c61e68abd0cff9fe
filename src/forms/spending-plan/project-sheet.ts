import { agencyText } from '../../domain/agency';
import { PLAN_MONTHS, type ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  AGENCY_ROW,
  AGENCY_WANTED,
  BUDGET_ROW,
  CODE_ROW,
  COLUMN,
  COLUMN_WIDTHS,
  COLUMNS,
  PLAN_CELLS,
  projectLayout,
  PURPOSE_ROW,
  TITLE_ROW,
  type ProjectLayout,
} from './project-layout';
import { budgetCells, goalsText, level1Runs } from '../layout-parts';
import { projectConditionalFormats, projectValidations } from './project-guards';
import {
  amountFormat,
  HEADER_STYLE,
  LABEL_FILL,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { countLines, rowHeight } from '../../sheet-plan/text-extent';

/** The title over a project's table. */
export function projectTitle(project: ProjectTable): string {
  return `${project.name ?? '项目'}绩效目标表`;
}

/** A percentage (0-100) as the fraction that a cell with format `0%` holds, without the dust of binary division. */
function fraction(percent: number | null): number | null {
  return percent === null ? null : Number((percent / 100).toPrecision(12));
}

function planCells(values: readonly CellContent[]): CellContent[] {
  const cells: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  PLAN_CELLS.forEach(([column], index) => (cells[column] = values[index] ?? null));
  return cells;
}

function addUpperBlocks(plan: PlanBuilder, project: ProjectTable, layout: ProjectLayout): void {
  const title = projectTitle(project);
  // The title's font is half as large again as the body's.
  const titleLines = countLines(title, (plan.widthOf(0, COLUMNS) * 2) / 3);
  plan.addRow([title], TITLE_HEIGHT + (titleLines - 1) * 22);
  plan.merge(TITLE_ROW, 0, 1, COLUMNS);

  // The form has no label here; where nobody is named yet, one says what is wanted.
  const agency = agencyText(project.agency) ?? AGENCY_WANTED;
  plan.addRow(
    [agency, null, null, null, null, `单位：${project.moneyUnit ?? ''}`],
    rowHeight([[agency, plan.widthOf(0, 5)]], 22),
  );
  plan.merge(AGENCY_ROW, 0, 1, 5);
  plan.merge(AGENCY_ROW, 5, 1, 2);

  plan.addRow(
    ['项目编码', project.code, null, '项目名称', project.name],
    rowHeight(
      [
        [project.code, plan.widthOf(1, 2)],
        [project.name, plan.widthOf(4, 3)],
      ],
      28,
    ),
  );
  plan.merge(CODE_ROW, 1, 1, 2);
  plan.merge(CODE_ROW, 4, 1, 3);

  const amounts = budgetCells(project);
  plan.addRow(
    ['预算规模及资金用途', '预算数', amounts[0]!, '其中：财政资金', amounts[1]!, '其他资金', amounts[2]!],
    rowHeight([['其中：财政资金', plan.widthOf(3, 1)]], 28),
  );
  plan.addTallRow([null, project.purpose], layout.purposeHeights);
  plan.merge(BUDGET_ROW, 0, 1 + layout.purposeHeights.length, 1);
  plan.merge(PURPOSE_ROW, 1, layout.purposeHeights.length, COLUMNS - 1);

  const dates = planCells(PLAN_MONTHS.map((month) => `${month}月底`));
  dates[0] = '资金支出计划（%）';
  plan.addRow(dates, 24);
  plan.addRow(planCells(project.plan.map(fraction)), 24);
  plan.merge(layout.planRow, 0, 2, 1);
  for (const row of [layout.planRow, layout.planRow + 1]) {
    for (const [column, width] of PLAN_CELLS) plan.merge(row, column, 1, width);
  }

  plan.addTallRow(['绩效目标', goalsText(project)], layout.goalsHeights);
  plan.merge(layout.goalsRow, 0, layout.goalsHeights.length, 1);
  plan.merge(layout.goalsRow, 1, layout.goalsHeights.length, COLUMNS - 1);
}

function addIndicators(plan: PlanBuilder, project: ProjectTable, layout: ProjectLayout): void {
  plan.addRow(['一级指标', '二级指标', '三级指标', '绩效指标描述', null, '指标值', '指标值确定依据'], 34);
  const runs = level1Runs(project);
  const startsRun = new Set(runs.map(([first]) => first));
  project.indicators.forEach((indicator, index) => {
    const texts = [
      startsRun.has(index) ? indicator.level1 : null,
      indicator.level2,
      indicator.level3,
      indicator.description,
      null,
      indicator.target?.written ?? null,
      indicator.basis,
    ];
    const height = rowHeight(
      texts.map((text, column) => [text, plan.widthOf(column, column === COLUMN.description ? 2 : 1)]),
      34,
    );
    plan.addRow(texts, height);
  });
  if (project.indicators.length === 0) plan.addRow([], 34);
  for (const [first, count] of runs) plan.merge(layout.indicatorRow + first, COLUMN.level1, count, 1);
  // Neighbouring merges of the same columns follow one another, so that they can be applied as one.
  for (let row = layout.headerRow; row < layout.rows; row += 1) plan.merge(row, COLUMN.description, 1, 2);
}

function addStyles(plan: PlanBuilder, project: ProjectTable, layout: ProjectLayout): void {
  const { planRow, goalsRow, headerRow, indicatorRow, rows } = layout;
  const indicators = rows - indicatorRow;
  const label = { fill: LABEL_FILL };
  plan.style(area(TITLE_ROW, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(AGENCY_ROW, 0, 1, 5), { horizontal: 'left' });
  plan.style(area(AGENCY_ROW, 5, 1, 2), { horizontal: 'right' });
  plan.style(area(CODE_ROW, 0, rows - CODE_ROW, COLUMNS), { border: true });
  plan.style(area(CODE_ROW, 0, rows - CODE_ROW, 1), label);
  plan.style(area(CODE_ROW, 1, 1, COLUMNS - 1), { numberFormat: TEXT_FORMAT });
  plan.style(area(BUDGET_ROW, 1, 1, COLUMNS - 1), { numberFormat: amountFormat(project.moneyUnit) });
  // Labels of the two rows above one another, then the two that stand alone.
  plan.style(area(CODE_ROW, 3, 2, 1), label);
  plan.style(area(BUDGET_ROW, 1), label);
  plan.style(area(BUDGET_ROW, 5), label);
  plan.style(area(PURPOSE_ROW, 1, headerRow - PURPOSE_ROW, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(planRow, 1, goalsRow - planRow, COLUMNS - 1), { horizontal: 'center', numberFormat: '0%' });
  plan.style(area(planRow, 1, 1, COLUMNS - 1), label);
  plan.style(area(headerRow, 0, 1, COLUMNS), HEADER_STYLE);
  plan.style(area(indicatorRow, COLUMN.level3, indicators, 3), { horizontal: 'left' });
  plan.style(area(indicatorRow, COLUMN.target, indicators, 2), { numberFormat: TEXT_FORMAT });
}

/**
 * Lays out one project as the official 项目绩效目标表: amounts in the project's money unit, the spending plan as
 * fractions shown in percent, empty fields as empty cells. `sheetName` must be legal (see sheet-name.ts). Where the
 * fields stand is told by placesOfProjectSheet.
 */
export function planProjectSheet(project: ProjectTable, sheetName: string): SheetPlan {
  const layout = projectLayout(project);
  const plan = new PlanBuilder('project', COLUMN_WIDTHS);
  addUpperBlocks(plan, project, layout);
  addIndicators(plan, project, layout);
  addStyles(plan, project, layout);
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: layout.headerRow, last: layout.headerRow } },
    validations: projectValidations(layout),
    conditionalFormats: projectConditionalFormats(layout),
    tabColor: '#2F75B5',
  });
}
