import { sumAmounts, type Amount } from '../../domain/money';
import { rateFormula } from '../../forms/execution-cells';
import { area, areaAddress, cellAddress, quoteSheetName } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { FAULT_FILL, HEADER_STYLE, TITLE_HEIGHT, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import type { CellContent, FormulaCell, SheetPlan } from '../../sheet-plan/sheet-plan';
import { GRADES } from '../../domain/target-value';
import {
  amountFormula,
  inSummaryUnit,
  rateOfSums,
  sumLabel,
  sumOfKnown,
  valueFormula,
  type FollowedProject,
} from '../follow-up-rows';
import type { SummaryProject } from '../summary/summary-input';
import { nameCell, textCell } from '../summary/summary-cells';

export const EVALUATION_SUMMARY_TITLE = '绩效自评汇总';
export const HEADER_ROW = 2;

const HEADERS = ['序号', '项目', '项目编码', '预算数', '执行数', '执行率', '自评得分', '评价等级', '自评表'];
const WIDTHS = [7, 30, 25, 13, 13, 11, 12, 12, 14] as const;
const COLUMN = { budget: 3, executed: 4, rate: 5, score: 6, rating: 7, state: 8 } as const;

export interface EvaluationSummaryInput {
  /** At least one. */
  projects: readonly FollowedProject[];
  year: number | null;
  /** The self-evaluation of the whole department; null of none. */
  department: SummaryProject | null;
}

/** What the rows of the department say; what is told of it stands beside. */
export const DEPARTMENT_ROW_LABELS = ['部门整体自评得分', '部门整体评价等级'] as const;

/** The columns of this sheet that a department's money comes from, as formulas of another one refer to them. */
export function sumsOfEvaluations(projects: readonly FollowedProject[], sheetName: string) {
  const sumOf = (column: number, amounts: readonly (Amount | null)[]): FormulaCell => {
    const range = areaAddress(area(HEADER_ROW + 1, column, projects.length), true);
    const cells = `${quoteSheetName(sheetName)}!${range}`;
    const isWhole = amounts.every((amount) => amount !== null);
    return {
      // A sum that lacks a project would be taken for that of all.
      formula: `IF(COUNT(${cells})=ROWS(${cells}),SUM(${cells}),"")`,
      result: isWhole ? sumAmounts(amounts).toNumber() : '',
    };
  };
  return {
    budget: sumOf(COLUMN.budget, projects.map(budgetOf)),
    executed: sumOf(COLUMN.executed, projects.map(executedOf)),
  };
}

/** What may be spent of a project, in the unit of the summary: as the evaluation has it, else as the targets. */
function budgetOf({ targets, followUp }: FollowedProject): Amount | null {
  return inSummaryUnit(
    (followUp ?? targets).project,
    followUp?.project.execution?.budget ?? targets.project.budget.total,
  );
}

function executedOf({ followUp }: FollowedProject): Amount | null {
  return followUp && inSummaryUnit(followUp.project, followUp.project.execution?.executed);
}

function projectRow(project: FollowedProject, index: number, row: number): CellContent[] {
  const { targets, followUp } = project;
  const at = (column: number) => cellAddress(row, column);
  const [budget, executed] = [at(COLUMN.budget), at(COLUMN.executed)];
  const table = followUp?.project;
  const amounts = { budget: budgetOf(project), executed: executedOf(project) };
  const score = table?.score ?? null;
  return [
    index + 1,
    nameCell(followUp ?? targets),
    textCell(targets, 'code'),
    followUp
      ? amountFormula(followUp, 'execution.budget', table?.execution?.budget)
      : amountFormula(targets, 'budget.total', targets.project.budget.total),
    followUp && amountFormula(followUp, 'execution.executed', table?.execution?.executed),
    {
      formula: rateFormula(executed, budget),
      result:
        amounts.budget && amounts.executed && !amounts.budget.eq(0)
          ? amounts.executed.div(amounts.budget).toNumber()
          : '',
    },
    followUp && valueFormula(followUp, 'score', score?.toNumber() ?? null),
    followUp && valueFormula(followUp, 'rating', table?.rating ?? null),
    followUp
      ? {
          formula: `IF(ISNUMBER(${at(COLUMN.score)}),"已完成","未评完")`,
          result: score === null ? '未评完' : '已完成',
        }
      : '尚未建表',
  ];
}

/**
 * Lays out the scores and ratings of all projects, by formulas over their self-evaluation sheets; money in 万元. A mean
 * stands only where every project has its score.
 */
export function planEvaluationSummary(
  { projects, year, department }: EvaluationSummaryInput,
  sheetName: string,
): SheetPlan {
  const plan = new PlanBuilder('evaluationSummary', WIDTHS);
  const columns = WIDTHS.length;
  const first = HEADER_ROW + 1;
  const sumRow = first + projects.length;
  const column = (index: number) => areaAddress(area(first, index, projects.length));
  plan.addRow([EVALUATION_SUMMARY_TITLE], TITLE_HEIGHT);
  plan.addRow([`${year === null ? '' : `${year}年度，`}金额单位：万元`], 22);
  plan.addRow(HEADERS, 28);
  projects.forEach((project, index) => plan.addRow(projectRow(project, index, first + index), 26));

  const tables = projects.map(({ followUp }) => followUp?.project ?? null);
  const scores = tables.map((table) => table?.score ?? null);
  const isWhole = scores.every((score) => score !== null);
  const sumOf = (index: number, amounts: Parameters<typeof sumAmounts>[0]): CellContent => ({
    formula: sumOfKnown(column(index)),
    result: [...amounts].some((amount) => amount !== null) ? sumAmounts(amounts).toNumber() : '',
  });
  const budgets = projects.map(budgetOf);
  const executed = projects.map(executedOf);
  const [sumOfBudgetCells, sumOfExecutedCells] = [
    cellAddress(sumRow, COLUMN.budget),
    cellAddress(sumRow, COLUMN.executed),
  ];
  const total = sumAmounts(budgets);
  const knownOf = (amounts: readonly (Amount | null)[]) => amounts.filter((amount) => amount !== null).length;
  const summed = (name: string, index: number, amounts: readonly (Amount | null)[]) => ({
    name,
    cells: column(index),
    all: amounts.length,
    known: knownOf(amounts),
  });
  plan.addRow(
    [
      sumLabel([summed('预算数', COLUMN.budget, budgets), summed('执行数', COLUMN.executed, executed)]),
      null,
      null,
      sumOf(COLUMN.budget, budgets),
      sumOf(COLUMN.executed, executed),
      {
        formula: rateOfSums(rateFormula(sumOfExecutedCells, sumOfBudgetCells), column(COLUMN.budget)),
        result:
          total.eq(0) || knownOf(budgets) < budgets.length || knownOf(executed) === 0
            ? ''
            : sumAmounts(executed).div(total).toNumber(),
      },
      {
        formula: `IF(COUNT(${column(COLUMN.score)})=ROWS(${column(COLUMN.score)}),ROUND(AVERAGE(${column(COLUMN.score)}),2),"")`,
        result: isWhole ? sumAmounts(scores).div(scores.length).round(2).toNumber() : '',
      },
      '平均分',
      {
        formula: `COUNTIF(${column(COLUMN.state)},"已完成")&"/"&ROWS(${column(COLUMN.state)})`,
        result: `${scores.filter((score) => score !== null).length}/${scores.length}`,
      },
    ],
    28,
  );
  GRADES.forEach((grade) =>
    plan.addRow(
      [
        null,
        `评价等级为“${grade}”`,
        {
          formula: `COUNTIF(${column(COLUMN.rating)},"${grade}")`,
          result: tables.filter((table) => table?.rating === grade).length,
        },
      ],
      22,
    ),
  );
  if (department) {
    const { score, rating } = department.project;
    const [scoreLabel, ratingLabel] = DEPARTMENT_ROW_LABELS;
    plan.addRow([null, scoreLabel, valueFormula(department, 'score', score?.toNumber() ?? null)], 22);
    plan.addRow([null, ratingLabel, valueFormula(department, 'rating', rating)], 22);
  }

  for (const row of [0, 1]) plan.merge(row, 0, 1, columns);
  plan.merge(sumRow, 0, 1, 3);
  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, columns), { horizontal: 'right' });
  plan.style(area(HEADER_ROW, 0, projects.length + 2, columns), { border: true });
  plan.style(area(HEADER_ROW, 0, 1, columns), HEADER_STYLE);
  plan.style(area(first, 1, projects.length, 1), { horizontal: 'left' });
  plan.style(area(first, COLUMN.budget, projects.length + 1, 2), { numberFormat: '#,##0.00' });
  plan.style(area(first, COLUMN.rate, projects.length + 1, 1), { numberFormat: '0.00%' });
  plan.style(area(first, COLUMN.score, projects.length + 1, 1), { numberFormat: '0.00' });
  plan.style(area(sumRow, 0, 1, columns), { bold: true });
  plan.style(area(sumRow + 1, 1, plan.rowCount - sumRow - 1, 2), { border: true });
  return plan.build({
    name: sheetName,
    page: { orientation: 'landscape', titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    frozenRows: HEADER_ROW + 1,
    conditionalFormats: [
      {
        area: area(first, COLUMN.rating, projects.length),
        formula: `${cellAddress(first, COLUMN.rating)}="差"`,
        fill: FAULT_FILL,
      },
    ],
    tabColor: '#7030A0',
  });
}
