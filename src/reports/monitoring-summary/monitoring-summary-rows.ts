import type { Amount } from '../../domain/money';
import { referenceTo } from '../../forms/linked-table';
import { rateFormula } from '../../forms/execution-cells';
import { planIndexOf, shareFraction } from '../../forms/monitoring/monitoring-sheet';
import { fractionOf, PROSPECT_CHOICES, type BehindLimits } from '../../forms/monitoring/monitoring-guards';
import { area, areaAddress, cellAddress, quoteSheetName } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { amountFormula, inSummaryUnit, type FollowedProject } from '../follow-up-rows';
import { nameCell, textCell } from '../summary/summary-cells';

/** Columns of the summary; one for each prospect stands from `prospects`. */
export const COLUMN = {
  budget: 3,
  share: 4,
  planned: 5,
  executed: 6,
  rate: 7,
  behind: 8,
  prospects: 9,
  light: 12,
} as const;

/** The share of the year that the plan has by the end of the month, by formula; 0 before its first date. */
function shareCell({ targets }: FollowedProject, month: number | null): CellContent {
  if (month === null) return null;
  const index = planIndexOf(month);
  if (index === null) return 0;
  const cell = referenceTo(targets, `plan[${index}]`);
  if (cell === null) return null;
  const percent = targets.project.plan[index];
  return {
    formula: `IF(ISNUMBER(${cell}),${shareFraction(cell)},"")`,
    result: percent === null ? '' : percent / 100,
  };
}

/** How many indicators have one prospect. */
function prospectCell({ followUp }: FollowedProject, prospect: string): CellContent {
  if (!followUp) return null;
  const { indicators, origin } = followUp.project;
  const places = indicators.flatMap((_, index) => origin.cells.get(`indicators[${index}].prospect`) ?? []);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return null;
  const column = areaAddress(area(first.row, first.column, last.row - first.row + 1), true);
  return {
    formula: `COUNTIF(${quoteSheetName(followUp.sheet)}!${column},"${prospect}")`,
    result: indicators.filter((one) => one.prospect === prospect).length,
  };
}

interface Figures {
  budget: Amount | null;
  share: number | null;
  executed: Amount | null;
}

function figuresOf({ targets, followUp }: FollowedProject, share: CellContent): Figures {
  const result = typeof share === 'object' && share !== null ? share.result : share;
  return {
    budget: inSummaryUnit(targets.project, targets.project.budget.total),
    share: typeof result === 'number' ? result : null,
    executed: followUp ? inSummaryUnit(followUp.project, followUp.project.execution?.executed) : null,
  };
}

/** How far spending is behind its plan, as a fraction of the budget; null where it cannot be told. */
function behindOf({ budget, share, executed }: Figures): number | null {
  if (budget === null || share === null || executed === null || budget.eq(0)) return null;
  return Number(executed.div(budget).minus(share).toFixed(10));
}

function lightOf(figures: Figures, impossible: number, limits: BehindLimits): string {
  const behind = behindOf(figures);
  if (behind === null) return '未填完';
  return impossible > 0 || -behind > fractionOf(limits.redBehind)
    ? '红'
    : -behind > fractionOf(limits.yellowBehind)
      ? '黄'
      : '绿';
}

/** The row of one project. */
export function projectRow(
  project: FollowedProject,
  index: number,
  row: number,
  { month, limits }: { month: number | null; limits: BehindLimits },
): CellContent[] {
  const at = (column: number) => cellAddress(row, column);
  const [budget, share, planned, executed, rate, behind] = [
    COLUMN.budget,
    COLUMN.share,
    COLUMN.planned,
    COLUMN.executed,
    COLUMN.rate,
    COLUMN.behind,
  ].map(at) as [string, string, string, string, string, string];
  const { targets, followUp } = project;
  const shareContent = shareCell(project, month);
  const figures = figuresOf(project, shareContent);
  const impossible =
    followUp?.project.indicators.filter(({ prospect }) => prospect === PROSPECT_CHOICES[2]).length ?? 0;
  const lastProspect = at(COLUMN.prospects + 2);
  const difference = behindOf(figures);
  return [
    index + 1,
    nameCell(followUp ?? targets),
    textCell(targets, 'code'),
    amountFormula(targets, 'budget.total', targets.project.budget.total),
    shareContent,
    {
      formula: `IF(AND(ISNUMBER(${budget}),ISNUMBER(${share})),ROUND(${budget}*${share},6),"")`,
      result:
        figures.budget === null || figures.share === null
          ? ''
          : figures.budget.times(figures.share).round(6).toNumber(),
    },
    followUp && amountFormula(followUp, 'execution.executed', followUp.project.execution?.executed),
    {
      formula: rateFormula(executed, budget),
      result:
        figures.budget && figures.executed && !figures.budget.eq(0)
          ? figures.executed.div(figures.budget).toNumber()
          : '',
    },
    {
      formula: `IF(AND(ISNUMBER(${rate}),ISNUMBER(${planned})),ROUND(${rate}-${share},10),"")`,
      result: difference ?? '',
    },
    ...PROSPECT_CHOICES.map((prospect) => prospectCell(project, prospect)),
    followUp
      ? {
          formula:
            `IF(NOT(ISNUMBER(${behind})),"未填完",IF(OR(${lastProspect}>0,-${behind}>${fractionOf(limits.redBehind)}),"红",` +
            `IF(-${behind}>${fractionOf(limits.yellowBehind)},"黄","绿")))`,
          result: lightOf(figures, impossible, limits),
        }
      : '尚未建表',
  ];
}
