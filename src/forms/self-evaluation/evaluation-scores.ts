import Big from 'big.js';
import { sumAmounts } from '../../domain/money';
import type { ProjectTable } from '../../domain/project-table';
import { scoreOfExecution, LEAST_SCORES, ratingOf, roundScore } from '../../domain/scoring';
import { area, areaAddress, cellAddress } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { executionCells, type ExecutionCells } from '../execution-cells';
import { MONEY_HEADER_ROW, moneyLabel, TOTAL_ROW } from '../follow-up-head';
import { quoteText, type LinkedTable } from '../linked-table';
import { statedOr, contentValue } from '../stated-figure';
import { COLUMN, GOALS_HEADER_ROW, MONEY, type EvaluationRows } from './evaluation-layout';

/** Points of the execution of the budget (财预〔2020〕10号). */
const EXECUTION_POINTS = 10;

/** Cells of money that follow other sheets than that of the targets. */
export type MoneyCells = Partial<Pick<ExecutionCells, 'budget' | 'executed'>>;

/** Gives the score of the execution. */
export function addMoney(
  plan: PlanBuilder,
  table: ProjectTable,
  linked: LinkedTable | null,
  given: MoneyCells,
): CellContent {
  const { moneyUnit, budget, execution } = table;
  plan.addRow(
    [moneyLabel(moneyUnit), null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    26,
  );
  const [weight, rate] = [MONEY.weight, MONEY.rate].map((column) => cellAddress(TOTAL_ROW, column)) as [
    string,
    string,
  ];
  const points = execution?.weight ?? new Big(EXECUTION_POINTS);
  const addresses = {
    budget: cellAddress(TOTAL_ROW, MONEY.budget),
    executed: cellAddress(TOTAL_ROW, MONEY.executed),
  };
  const cells = { ...executionCells(table, linked, addresses), ...given };
  const total: CellContent[] = [null, '年度资金总额：'];
  total[MONEY.initial] = cells.initial;
  total[MONEY.budget] = cells.budget;
  total[MONEY.executed] = cells.executed;
  total[MONEY.weight] = points.toNumber();
  total[MONEY.rate] = cells.rate;
  total[MONEY.score] = statedOr(execution?.score?.toNumber() ?? null, {
    formula: `IF(ISNUMBER(${rate}),ROUND(${weight}*MAX(0,MIN(1,${rate})),2),"")`,
    result: cells.percent === null ? '' : roundScore(scoreOfExecution(cells.percent, points)).toNumber(),
  });
  plan.addRow(total, 26);
  for (const [label, part] of [
    ['其中：财政拨款', 'fiscal'],
    ['其他资金', 'other'],
  ] as const) {
    const row: CellContent[] = [null, label];
    row[MONEY.budget] = budget[part]?.toNumber() ?? null;
    plan.addRow(row, 24);
  }
  plan.merge(MONEY_HEADER_ROW, 0, 4, 1);
  for (let row = MONEY_HEADER_ROW; row < GOALS_HEADER_ROW; row += 1) plan.merge(row, 1, 1, 2);
  return total[MONEY.score] ?? null;
}

/** The sum of all scores as long as every one is a number, and the rating that it gives. */
export function addTotal(
  plan: PlanBuilder,
  table: ProjectTable,
  { indicatorRow, totalRow, ratingRow }: EvaluationRows,
  scores: readonly CellContent[],
): void {
  const count = totalRow - indicatorRow;
  const column = (index: number) => areaAddress(area(indicatorRow, index, count));
  const [scoreCells, weightCells] = [column(COLUMN.score), column(COLUMN.weight)];
  const execution = cellAddress(TOTAL_ROW, MONEY.score);
  const points = [
    ...table.indicators.map(({ weight }) => weight),
    table.execution?.weight ?? new Big(EXECUTION_POINTS),
  ];
  const reached = scores.map(contentValue);
  const isWhole = reached.length === count + 1 && reached.every((value) => typeof value === 'number');
  const sum = isWhole ? roundScore(sumAmounts(reached.map((value) => new Big(value as number)))) : null;

  const total: CellContent[] = ['总分'];
  total[COLUMN.weight] = {
    formula: `SUM(${cellAddress(TOTAL_ROW, MONEY.weight)},${weightCells})`,
    result: sumAmounts(points).toNumber(),
  };
  const totalScore = statedOr(table.score?.toNumber() ?? null, {
    formula: `IF(COUNT(${execution},${scoreCells})=ROWS(${scoreCells})+1,ROUND(SUM(${execution},${scoreCells}),2),"")`,
    result: sum?.toNumber() ?? '',
  });
  total[COLUMN.score] = totalScore;
  plan.addRow(total, 28);

  const score = cellAddress(totalRow, COLUMN.score);
  const grades = LEAST_SCORES.reduceRight(
    (below, [grade, least]) => `IF(${score}>=${least},${quoteText(grade)},${below})`,
    '"差"',
  );
  const rated = contentValue(totalScore);
  const rating = typeof rated === 'number' ? ratingOf(new Big(rated)) : '';
  const last: CellContent[] = ['评价等级'];
  last[COLUMN.score] =
    table.rating !== null && table.rating !== rating
      ? table.rating
      : { formula: `IF(ISNUMBER(${score}),${grades},"")`, result: rating };
  plan.addRow(last, 28);
  plan.merge(totalRow, 0, 1, COLUMN.weight);
  plan.merge(ratingRow, 0, 1, COLUMN.score);
}
