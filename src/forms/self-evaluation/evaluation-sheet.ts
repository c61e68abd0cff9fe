import type { ProjectTable } from '../../domain/project-table';
import { cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { addHead, type FollowUpSubject } from '../follow-up-head';
import { goalsText, level1Runs } from '../layout-parts';
import { linkedText, type LinkedTable } from '../linked-table';
import { actualContent } from '../actual-cell';
import { evaluationGuards } from './evaluation-guards';
import {
  COLUMN,
  COLUMN_WIDTHS,
  evaluationRows,
  GOALS_CELL,
  GOALS_HEADER_ROW,
  GOALS_ROW,
  OUTCOME_CELL,
  type EvaluationRows,
} from './evaluation-layout';
import { evaluationStyles } from './evaluation-styles';
import { addMoney, addTotal, type MoneyCells } from './evaluation-scores';
import { statedOr } from '../stated-figure';
import { scoreCell } from './score-formula';

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
      target: cellAddress(row, COLUMN.target),
      actual: cellAddress(row, COLUMN.actual),
      weight: cellAddress(row, COLUMN.weight),
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
  return planEvaluationOf('project', table, sheetName, { linked, money: {} });
}

/** The title of an evaluation. */
const TITLES: Readonly<Record<FollowUpSubject, string>> = {
  project: '项目支出绩效自评表',
  department: '部门整体支出绩效自评表',
};

/**
 * The same of a project or of a whole department.
 *
 * @param money - cells of money that follow other sheets
 */
export function planEvaluationOf(
  subject: FollowUpSubject,
  table: ProjectTable,
  sheetName: string,
  { linked, money }: { linked: LinkedTable | null; money: MoneyCells },
): SheetPlan {
  const rows = evaluationRows(table);
  const plan = new PlanBuilder('project', COLUMN_WIDTHS);
  addHead(plan, TITLES[subject], table, linked, subject);
  const execution = addMoney(plan, table, linked, money);
  addGoals(plan, table, rows);
  const scores = addIndicators(plan, table, rows, linked);
  addTotal(plan, table, rows, [execution, ...scores]);
  evaluationStyles(plan, table, rows, linked, subject);
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: rows.headerRow, last: rows.headerRow } },
    ...evaluationGuards(table, rows),
    tabColor: '#7030A0',
  });
}
