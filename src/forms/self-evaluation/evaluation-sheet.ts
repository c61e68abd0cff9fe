import { agencyText } from '../../domain/agency';
import type { ProjectTable } from '../../domain/project-table';
import { cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { TITLE_HEIGHT } from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { goalsText, level1Runs } from '../layout-parts';
import { linkedText, type LinkedTable } from '../linked-table';
import { actualContent } from '../actual-cell';
import { evaluationGuards } from './evaluation-guards';
import {
  AGENCY_ROW,
  COLUMN,
  COLUMN_WIDTHS,
  COLUMNS,
  evaluationRows,
  GOALS_CELL,
  GOALS_HEADER_ROW,
  GOALS_ROW,
  NAME_ROW,
  OUTCOME_CELL,
  RIGHT_COLUMN,
  RIGHT_LABEL,
  TITLE_ROW,
  YEAR_ROW,
  type EvaluationRows,
} from './evaluation-layout';
import { evaluationStyles } from './evaluation-styles';
import { addMoney, addTotal } from './evaluation-scores';
import { statedOr } from '../stated-figure';
import { scoreCell } from './score-formula';

const at = (row: number, column: number) => cellAddress(row, column);

function addHead(plan: PlanBuilder, table: ProjectTable, linked: LinkedTable | null): void {
  const { year, name, code, supervisor, agency } = table;
  plan.addRow(['项目支出绩效自评表'], TITLE_HEIGHT);
  plan.addRow([year === null ? null : `（${year}年度）`], 22);
  const cells: CellContent[] = ['项目名称', linkedText(linked, 'name', name)];
  cells[RIGHT_LABEL] = '项目编码';
  cells[RIGHT_COLUMN] = linkedText(linked, 'code', code);
  plan.addRow(cells, rowHeight([[name, plan.widthOf(1, RIGHT_LABEL - 1)]], 28));
  const agencies: CellContent[] = ['主管部门', supervisor];
  agencies[RIGHT_LABEL] = '实施单位';
  agencies[RIGHT_COLUMN] = agencyText(agency);
  plan.addRow(agencies, rowHeight([[agencyText(agency), plan.widthOf(RIGHT_COLUMN, 3)]], 28));
  for (const row of [TITLE_ROW, YEAR_ROW]) plan.merge(row, 0, 1, COLUMNS);
  for (const row of [NAME_ROW, AGENCY_ROW]) {
    plan.merge(row, 1, 1, RIGHT_LABEL - 1);
    plan.merge(row, RIGHT_COLUMN, 1, COLUMNS - RIGHT_COLUMN);
  }
}

function addGoals(plan: PlanBuilder, table: ProjectTable, { goalsHeights }: EvaluationRows): void {
  const header: CellContent[] = ['年度总体目标', '预期目标'];
  header[OUTCOME_CELL[0]] = '实际完成情况';
  plan.addRow(header, 24);
  const texts: CellContent[] = [null, goalsText(table)];
  texts[OUTCOME_CELL[0]] = table.outcome;
  plan.addTallRow(texts, goalsHeights);
  plan.merge(GOALS_HEADER_ROW, 0, 1 + goalsHeights.length, 1);
  for (const [column, columns] of [GOALS_CELL, OUTCOME_CELL]) {
    plan.merge(GOALS_HEADER_ROW, column, 1, columns);
    plan.merge(GOALS_ROW, column, goalsHeights.length, columns);
  }
}

/** Gives the scores of the indicators. */
function addIndicators(
  plan: PlanBuilder,
  table: ProjectTable,
  { headerRow, indicatorRow, totalRow }: EvaluationRows,
  linked: LinkedTable | null,
): CellContent[] {
  plan.addRow(
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    34,
  );
  const runs = level1Runs(table);
  const startsRun = new Set(runs.map(([first]) => first));
  const scores = table.indicators.map((indicator, index) => {
    const row = indicatorRow + index;
    const path = (field: string) => `indicators[${index}].${field}`;
    const { level1, level2, level3, target, weight, score, reason } = indicator;
    const cells = {
      target: at(row, COLUMN.target),
      actual: at(row, COLUMN.actual),
      weight: at(row, COLUMN.weight),
    };
    const written = linkedText(linked, path('target'), target?.written ?? null);
    const formula = scoreCell(indicator, cells, typeof written === 'object' && written !== null);
    const scored =
      formula === null ? (score?.toNumber() ?? null) : statedOr(score?.toNumber() ?? null, formula);
    const texts = [level2, level3, target?.written ?? null, null, null, null, reason];
    plan.addRow(
      [
        null,
        startsRun.has(index) ? level1 : null,
        linkedText(linked, path('level2'), level2),
        linkedText(linked, path('level3'), level3),
        written,
        actualContent(indicator),
        weight?.toNumber() ?? null,
        scored,
        reason,
      ],
      rowHeight(
        texts.map((text, column) => [text, plan.widthOf(column + COLUMN.level2, 1)]),
        30,
      ),
    );
    return scored;
  });
  if (table.indicators.length === 0) plan.addRow([], 30);
  plan.merge(headerRow, COLUMN.label, totalRow - headerRow, 1);
  for (const [first, count] of runs) plan.merge(indicatorRow + first, COLUMN.level1, count, 1);
  return scores;
}

/**
 * Lays out the self-evaluation of one project (财预〔2020〕10号): money with its execution, goals and what became of
 * them, the indicators with weight, target, result and score. Scores, total and rating are formulas; one that was written
 * over stays as it was entered.
 *
 * @param linked - the project's targets on another sheet, which the evaluation follows by formulas; null of none
 */
export function planEvaluation(
  table: ProjectTable,
  sheetName: string,
  linked: LinkedTable | null = null,
): SheetPlan {
  const rows = evaluationRows(table);
  const plan = new PlanBuilder('project', COLUMN_WIDTHS);
  addHead(plan, table, linked);
  const execution = addMoney(plan, table, linked);
  addGoals(plan, table, rows);
  const scores = addIndicators(plan, table, rows, linked);
  addTotal(plan, table, rows, [execution, ...scores]);
  evaluationStyles(plan, table, rows, linked);
  return plan.build({
    name: sheetName,
    page: { orientation: 'landscape', titleRows: { first: rows.headerRow, last: rows.headerRow } },
    ...evaluationGuards(table, rows),
    tabColor: '#7030A0',
  });
}
