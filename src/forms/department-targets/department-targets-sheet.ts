import type { FieldPath } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  amountFormat,
  HEADER_STYLE,
  LABEL_FILL,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { USUAL_INDICATOR_FIELDS, indicatorPaths } from '../form';
import { budgetCells, goalsText, level1Runs } from '../layout-parts';

/** The label left of each block, then those of tasks and of indicators, which share columns. */
const COLUMN_WIDTHS = [12, 15, 17, 15, 12, 13, 11] as const;
const COLUMNS = COLUMN_WIDTHS.length;
const TASK = { name: 1, content: 2, total: 4 } as const;
const INDICATOR = { level1: 1, level2: 2, level3: 3, target: 5, weight: 6 } as const;

/** The fields that the printed table of a whole department has; the department is the unit that carries it out. */
export function printedDepartmentFields({ name, agency }: ProjectTable): FieldPath[] {
  return [
    'year',
    'name',
    ...(agency.name === name ? ['agency.name'] : []),
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    ...['name', 'content', 'total', 'fiscal', 'other'].map((key) => `items[].${key}`),
    'goals',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'weight'),
    'weightTotal',
  ];
}

function addHead(plan: PlanBuilder, { year, name }: ProjectTable): void {
  plan.addRow(['部门整体支出绩效目标表'], TITLE_HEIGHT);
  if (year !== null) plan.merge(plan.addRow([`（${year}年度）`]), 0, 1, COLUMNS);
  plan.merge(0, 0, 1, COLUMNS);
  plan.style(area(0, 0, plan.rowCount, COLUMNS), TITLE_STYLE);
  const row = plan.addRow(['部门（单位）名称', null, name]);
  plan.merge(row, 0, 1, 2);
  plan.merge(row, 2, 1, COLUMNS - 2);
  plan.style(area(row, 0, 1, 2), { fill: LABEL_FILL });
  plan.style(area(row, 0, 1, COLUMNS), { border: true });
}

/** The tasks with their amounts under two rows of headers, and the sum of all. */
function addTasks(plan: PlanBuilder, table: ProjectTable): void {
  const { items, moneyUnit } = table;
  const unit = moneyUnit === null ? '' : `（${moneyUnit}）`;
  const first = plan.addRow(['年度主要任务', '任务名称', '主要内容', null, `预算金额${unit}`]);
  plan.addRow([null, null, null, null, '总额', '财政拨款', '其他资金']);
  for (const { name, content, total, fiscal, other } of items) {
    const amounts = [total, fiscal, other].map((amount) => amount?.toNumber() ?? null);
    plan.merge(plan.addRow([null, name, content, null, ...amounts]), TASK.content, 1, 2);
  }
  const sum = plan.addRow([null, '金额合计', null, null, ...budgetCells(table)]);
  plan.merge(first, TASK.name, 2, 1);
  plan.merge(first, TASK.content, 2, 2);
  plan.merge(first, TASK.total, 1, 3);
  plan.merge(sum, TASK.name, 1, 3);
  plan.merge(first, 0, sum + 1 - first, 1);
  plan.style(area(first, 1, 2, COLUMNS - 1), HEADER_STYLE);
  plan.style(area(first + 2, TASK.content, items.length, 2), { horizontal: 'left' });
  plan.style(area(first + 2, TASK.total, items.length + 1, 3), { numberFormat: amountFormat(moneyUnit) });
}

function addIndicators(plan: PlanBuilder, table: ProjectTable): void {
  const { weightTotal } = table;
  const hasWeights = weightTotal !== null || table.indicators.some(({ weight }) => weight !== null);
  const weights = weightTotal === null ? '分值权重' : `分值权重（${weightTotal.toFixed()}）`;
  const first = plan.addRow([
    '年度绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    null,
    '指标值',
    hasWeights ? weights : null,
  ]);
  const runs = level1Runs(table);
  const startsRun = new Set(runs.map(([start]) => start));
  table.indicators.forEach(({ level1, level2, level3, target, weight }, index) => {
    const level = startsRun.has(index) ? level1 : null;
    plan.addRow([null, level, level2, level3, null, target?.written ?? null, weight?.toNumber() ?? null]);
  });
  const rows = plan.rowCount - first;
  plan.merge(first, 0, rows, 1);
  for (const [start, count] of runs) plan.merge(first + 1 + start, INDICATOR.level1, count, 1);
  for (let row = first; row < first + rows; row += 1) {
    plan.merge(row, INDICATOR.level3, 1, 2);
    if (!hasWeights) plan.merge(row, INDICATOR.target, 1, 2);
  }
  plan.style(area(first, 1, 1, COLUMNS - 1), HEADER_STYLE);
  plan.style(area(first + 1, INDICATOR.level3, rows - 1, 2), { horizontal: 'left' });
}

/**
 * Lays out the table of a whole department (部门整体支出绩效目标表) as documents print it: the tasks of the year with their
 * amounts, the goals, three levels of indicators. It is printed only and has no guards; empty fields are empty cells.
 */
export function planDepartmentTargets(table: ProjectTable): SheetPlan {
  const plan = new PlanBuilder('department', COLUMN_WIDTHS);
  addHead(plan, table);
  const first = plan.rowCount;
  addTasks(plan, table);
  const goals = plan.addRow(['年度总体目标', goalsText(table)]);
  plan.merge(goals, 1, 1, COLUMNS - 1);
  plan.style(area(goals, 1, 1, COLUMNS - 1), { horizontal: 'left' });
  addIndicators(plan, table);
  plan.style(area(first, 0, plan.rowCount - first, 1), { fill: LABEL_FILL });
  plan.style(area(first, 0, plan.rowCount - first, COLUMNS), { border: true });
  return plan.build({ name: table.name ?? '', page: { orientation: 'portrait' } });
}
