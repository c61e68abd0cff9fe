import Big from 'big.js';
import { sumAmounts } from '../../domain/money';
import { EMPTY_EXECUTION, type ProjectTable } from '../../domain/project-table';
import { executionRate, executionScore, LEAST_SCORES, ratingOf, roundScore } from '../../domain/scoring';
import { area, areaAddress, cellAddress } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { linkedAmount, quoteText, type LinkedTable } from '../linked-table';
import { statedOr, valueOf } from '../stated-figure';
import {
  COLUMN,
  GOALS_HEADER_ROW,
  MONEY,
  MONEY_HEADER_ROW,
  TOTAL_ROW,
  type EvaluationRows,
} from './evaluation-layout';

const at = (row: number, column: number) => cellAddress(row, column);

/** Points of the execution of the budget (财预〔2020〕10号). */
const EXECUTION_POINTS = 10;

/** Gives the score of the execution. */
export function addMoney(plan: PlanBuilder, table: ProjectTable, linked: LinkedTable | null): CellContent {
  const { moneyUnit, budget, execution } = table;
  const unit = moneyUnit === null ? '' : `（${moneyUnit}）`;
  plan.addRow(
    [`项目资金${unit}`, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    26,
  );
  const [budgetCell, executed, weight, rate] = [MONEY.budget, MONEY.executed, MONEY.weight, MONEY.rate].map(
    (column) => at(TOTAL_ROW, column),
  ) as [string, string, string, string];
  const points = execution?.weight ?? new Big(EXECUTION_POINTS);
  const initial = execution?.initial ?? (linked === null ? null : budget.total);
  const spendable = execution?.budget ?? budget.total;
  const { rate: percent, score } = execution ?? EMPTY_EXECUTION;
  const executedRate = execution?.executed && spendable ? executionRate(execution.executed, spendable) : null;
  const total: CellContent[] = [null, '年度资金总额：'];
  total[MONEY.initial] = linkedAmount(linked, 'budget.total', initial?.toNumber() ?? null);
  total[MONEY.budget] = spendable?.toNumber() ?? null;
  total[MONEY.executed] = execution?.executed?.toNumber() ?? null;
  total[MONEY.weight] = points.toNumber();
  total[MONEY.rate] = statedOr(percent?.div(100).toNumber() ?? null, {
    formula: `IF(AND(ISNUMBER(${budgetCell}),ISNUMBER(${executed})),IF(${budgetCell}=0,"",${executed}/${budgetCell}),"")`,
    result: executedRate?.div(100).toNumber() ?? '',
  });
  const counted = percent ?? executedRate;
  total[MONEY.score] = statedOr(score?.toNumber() ?? null, {
    formula: `IF(ISNUMBER(${rate}),ROUND(${weight}*MAX(0,MIN(1,${rate})),2),"")`,
    result: counted === null ? '' : roundScore(executionScore(counted, points)).toNumber(),
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
  const execution = at(TOTAL_ROW, MONEY.score);
  const points = [
    ...table.indicators.map(({ weight }) => weight),
    table.execution?.weight ?? new Big(EXECUTION_POINTS),
  ];
  const reached = scores.map(valueOf);
  const isWhole = reached.length === count + 1 && reached.every((value) => typeof value === 'number');
  const sum = isWhole ? roundScore(sumAmounts(reached.map((value) => new Big(value as number)))) : null;

  const total: CellContent[] = ['总分'];
  total[COLUMN.weight] = {
    formula: `SUM(${at(TOTAL_ROW, MONEY.weight)},${weightCells})`,
    result: sumAmounts(points).toNumber(),
  };
  const totalScore = statedOr(table.score?.toNumber() ?? null, {
    formula: `IF(COUNT(${execution},${scoreCells})=ROWS(${scoreCells})+1,ROUND(SUM(${execution},${scoreCells}),2),"")`,
    result: sum?.toNumber() ?? '',
  });
  total[COLUMN.score] = totalScore;
  plan.addRow(total, 28);

  const score = at(totalRow, COLUMN.score);
  const grades = LEAST_SCORES.reduceRight(
    (below, [grade, least]) => `IF(${score}>=${least},${quoteText(grade)},${below})`,
    '"差"',
  );
  const rated = valueOf(totalScore);
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
