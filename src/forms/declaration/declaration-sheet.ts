import { agencyText } from '../../domain/agency';
import type { ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  amountFormat,
  HEADER_STYLE,
  LABEL_FILL,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { HISTORY_WIDTH, historyColumns } from '../history-columns';
import { budgetCells, goalsText, level1Runs } from '../layout-parts';
import { declarationGuards, pointsOf } from './declaration-guards';
import {
  AGENCY_ROW,
  COLUMN,
  COLUMN_WIDTHS,
  declarationRows,
  GOALS_ROW,
  MONEY_ROW,
  NAME_ROW,
  RIGHT_COLUMN,
  RIGHT_LABEL,
  TITLE_ROW,
  VALUE_COLUMN,
  YEAR_ROW,
  type DeclarationRows,
} from './declaration-layout';

const TITLE = '项目支出绩效目标申报表';

function addHead(plan: PlanBuilder, table: ProjectTable, { goalsHeights, columns }: DeclarationRows): void {
  const { year, name, supervisor, moneyUnit } = table;
  plan.addRow([TITLE], TITLE_HEIGHT);
  plan.addRow([year === null ? null : `（${year}年度）`], 22);
  plan.addRow(['项目名称', name], rowHeight([[name, plan.widthOf(1, columns - 1)]], 28));
  const agency = agencyText(table.agency);
  plan.addRow(
    ['主管部门', supervisor, null, '实施单位', agency],
    rowHeight(
      [
        [supervisor, plan.widthOf(1, 2)],
        [agency, plan.widthOf(RIGHT_COLUMN, columns - RIGHT_COLUMN)],
      ],
      28,
    ),
  );
  const [total = null, fiscal = null, other = null] = budgetCells(table);
  const label = moneyUnit === null ? '资金情况' : `资金情况\n（${moneyUnit}）`;
  plan.addRow([label, '年度资金总额：', total], 24);
  plan.addRow([null, '其中：财政拨款', fiscal], 24);
  plan.addRow([null, '其他资金', other], 24);
  plan.addTallRow(['年度目标', goalsText(table)], goalsHeights);

  for (const row of [TITLE_ROW, YEAR_ROW]) plan.merge(row, 0, 1, columns);
  plan.merge(NAME_ROW, 1, 1, columns - 1);
  plan.merge(AGENCY_ROW, 1, 1, 2);
  plan.merge(AGENCY_ROW, RIGHT_COLUMN, 1, columns - RIGHT_COLUMN);
  plan.merge(MONEY_ROW, 0, 3, 1);
  for (let row = MONEY_ROW; row < GOALS_ROW; row += 1) {
    plan.merge(row, VALUE_COLUMN, 1, columns - VALUE_COLUMN);
  }
  plan.merge(GOALS_ROW, 0, goalsHeights.length, 1);
  plan.merge(GOALS_ROW, 1, goalsHeights.length, columns - 1);
}

function addIndicators(plan: PlanBuilder, table: ProjectTable, layout: DeclarationRows): void {
  const { headerRow, indicatorRow, rows } = layout;
  const history = historyColumns([table]);
  plan.addRow(
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      null,
      '指标值',
      `分值权重\n（${pointsOf(table).toFixed()}）`,
      ...history.map(({ header }) => header),
    ],
    34,
  );
  const runs = level1Runs(table);
  const startsRun = new Set(runs.map(([first]) => first));
  table.indicators.forEach((indicator, index) => {
    const { level1, level2, level3, target, weight } = indicator;
    const texts = [
      null,
      startsRun.has(index) ? level1 : null,
      level2,
      level3,
      null,
      target?.written ?? null,
    ] as const;
    const earlier = history.map(({ textOf }) => textOf(indicator));
    const height = rowHeight(
      [...texts, null, ...earlier].map((text, column) => [
        text,
        plan.widthOf(column, column === COLUMN.level3 ? 2 : 1),
      ]),
      28,
    );
    plan.addRow([...texts, weight?.toNumber() ?? null, ...earlier], height);
  });
  if (table.indicators.length === 0) plan.addRow([], 28);
  plan.merge(headerRow, COLUMN.label, rows - headerRow, 1);
  for (const [first, count] of runs) plan.merge(indicatorRow + first, COLUMN.level1, count, 1);
  for (let row = headerRow; row < rows; row += 1) plan.merge(row, COLUMN.level3, 1, 2);
}

function addStyles(plan: PlanBuilder, table: ProjectTable, layout: DeclarationRows): void {
  const { headerRow, indicatorRow, rows, columns } = layout;
  const label = { fill: LABEL_FILL };
  plan.style(area(TITLE_ROW, 0, 1, columns), TITLE_STYLE);
  plan.style(area(NAME_ROW, 0, rows - NAME_ROW, columns), { border: true });
  plan.style(area(NAME_ROW, 0, rows - NAME_ROW, 1), label);
  plan.style(area(NAME_ROW, 1, 2, columns - 1), { numberFormat: TEXT_FORMAT });
  plan.style(area(AGENCY_ROW, RIGHT_LABEL), label);
  plan.style(area(MONEY_ROW, 1, GOALS_ROW - MONEY_ROW, 1), { ...label, horizontal: 'left' });
  plan.style(area(MONEY_ROW, VALUE_COLUMN, GOALS_ROW - MONEY_ROW, columns - VALUE_COLUMN), {
    numberFormat: amountFormat(table.moneyUnit),
  });
  plan.style(area(GOALS_ROW, 1, headerRow - GOALS_ROW, columns - 1), { horizontal: 'left' });
  plan.style(area(headerRow, 0, 1, columns), HEADER_STYLE);
  plan.style(area(indicatorRow, COLUMN.level3, rows - indicatorRow, 2), { horizontal: 'left' });
  const texts = { numberFormat: TEXT_FORMAT };
  plan.style(area(indicatorRow, COLUMN.target, rows - indicatorRow, 1), texts);
  const fixed = COLUMN_WIDTHS.length;
  if (columns > fixed) plan.style(area(indicatorRow, fixed, rows - indicatorRow, columns - fixed), texts);
}

/**
 * Lays out one project as the declaration of 财预〔2021〕101号: money of the year in the project's unit, the goals of the
 * year, three levels of indicators with their weights, and what earlier years say of them where something is known. Empty fields are empty cells.
 */
export function planDeclaration(table: ProjectTable, sheetName: string): SheetPlan {
  const layout = declarationRows(table);
  const plan = new PlanBuilder('project', [
    ...COLUMN_WIDTHS,
    ...historyColumns([table]).map(() => HISTORY_WIDTH),
  ]);
  addHead(plan, table, layout);
  addIndicators(plan, table, layout);
  addStyles(plan, table, layout);
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: layout.headerRow, last: layout.headerRow } },
    ...declarationGuards(table),
    tabColor: '#2F75B5',
  });
}
