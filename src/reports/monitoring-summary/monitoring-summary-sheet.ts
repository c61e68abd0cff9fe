import { sumAmounts } from '../../domain/money';
import { rateFormula } from '../../forms/execution-cells';
import { GREEN, PROSPECT_CHOICES, YELLOW, type BehindLimits } from '../../forms/monitoring/monitoring-guards';
import { area, areaAddress, cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { FAULT_FILL, HEADER_STYLE, TITLE_HEIGHT, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { inSummaryUnit, rateOfSums, sumLabel, sumOfKnown, type FollowedProject } from '../follow-up-rows';
import { COLUMN, projectRow } from './monitoring-summary-rows';

export const MONITORING_SUMMARY_TITLE = '绩效运行监控汇总';
/** The sentence that tells of what the rows are. */
export const TOLD_ROW = 1;
export const HEADER_ROW = 2;

const WIDTHS = [7, 28, 24, 12, 10, 12, 12, 10, 11, 9, 9, 9, 11] as const;
export interface MonitoringSummaryInput {
  /** At least one. */
  projects: readonly FollowedProject[];
  year: number | null;
  /** Up to whose end (1-12) the monitoring looks; null where no sheet tells. */
  month: number | null;
  limits: BehindLimits;
}

/** What stands over the rows: of which year and months they tell, the unit, and when a light is yellow, and red. */
function toldOf({ year, month, limits }: Omit<MonitoringSummaryInput, 'projects'>): string {
  const { yellowBehind, redBehind } = limits;
  const parts = [
    ...(year === null ? [] : [`${year}年度`]),
    ...(month === null ? [] : [`截至${month}月底`]),
    '金额单位：万元',
    `执行率落后计划进度超过${yellowBehind}个百分点为黄，超过${redBehind}个百分点或有指标不可能完成为红`,
  ];
  return parts.join('，');
}

/**
 * Lays out how all projects go by a month: the plan's share and amount by formula from the target sheets, what was spent
 * and the prospects by formula from the monitoring sheets; money in 万元. Red, yellow and green by rule (see
 * forms/monitoring/monitoring-guards.ts).
 *
 * @param told - the sentence over the rows, of a sheet that is there
 */
export function planMonitoringSummary(
  { projects, year, month, limits }: MonitoringSummaryInput,
  sheetName: string,
  told = toldOf({ year, month, limits }),
): SheetPlan {
  const plan = new PlanBuilder('monitoringSummary', WIDTHS);
  const columns = WIDTHS.length;
  const first = HEADER_ROW + 1;
  const sumRow = first + projects.length;
  const column = (index: number) => areaAddress(area(first, index, projects.length));
  plan.addRow([MONITORING_SUMMARY_TITLE], TITLE_HEIGHT);
  plan.addRow([told], 22);
  plan.addRow(
    [
      '序号',
      '项目',
      '项目编码',
      '预算数',
      '计划进度',
      '计划金额',
      '执行数',
      '执行率',
      '偏差',
      ...PROSPECT_CHOICES,
      '监控结果',
    ],
    28,
  );
  const rows = projects.map((project, index) => projectRow(project, index, first + index, { month, limits }));
  for (const row of rows) plan.addRow(row, 26);
  const resultsOf = (at: number) =>
    rows.flatMap((row) => {
      const content = row[at] ?? null;
      const value = typeof content === 'object' && content !== null ? content.result : content;
      return typeof value === 'number' ? [value] : [];
    });
  const sumOf = (at: number): CellContent => {
    const results = resultsOf(at);
    const sum = results.reduce((all, value) => all + value, 0);
    return {
      formula: sumOfKnown(column(at)),
      result: results.length === 0 ? '' : Number(sum.toPrecision(15)),
    };
  };
  const summed = (name: string, at: number) => ({
    name,
    cells: column(at),
    all: projects.length,
    known: resultsOf(at).length,
  });
  const sum = (at: number) => cellAddress(sumRow, at);
  const budgets = sumAmounts(
    projects.map(({ targets }) => inSummaryUnit(targets.project, targets.project.budget.total)),
  );
  const executed = sumAmounts(
    projects.map(
      ({ followUp }) => followUp && inSummaryUnit(followUp.project, followUp.project.execution?.executed),
    ),
  );
  plan.addRow(
    [
      sumLabel([
        summed('预算数', COLUMN.budget),
        summed('计划金额', COLUMN.planned),
        summed('执行数', COLUMN.executed),
      ]),
      null,
      null,
      sumOf(COLUMN.budget),
      null,
      sumOf(COLUMN.planned),
      sumOf(COLUMN.executed),
      {
        formula: rateOfSums(rateFormula(sum(COLUMN.executed), sum(COLUMN.budget)), column(COLUMN.budget)),
        result:
          budgets.eq(0) ||
          resultsOf(COLUMN.budget).length < projects.length ||
          resultsOf(COLUMN.executed).length === 0
            ? ''
            : executed.div(budgets).toNumber(),
      },
      null,
      ...PROSPECT_CHOICES.map((_, at) => sumOf(COLUMN.prospects + at)),
      {
        formula: `"红"&COUNTIF(${column(COLUMN.light)},"红")&" 黄"&COUNTIF(${column(COLUMN.light)},"黄")&" 绿"&COUNTIF(${column(COLUMN.light)},"绿")`,
        result: ['红', '黄', '绿']
          .map((light) => {
            const count = rows.filter((row) => {
              const content = row[COLUMN.light] ?? null;
              return typeof content === 'object' && content !== null && content.result === light;
            }).length;
            return `${light}${count}`;
          })
          .join(' '),
      },
    ],
    28,
  );
  for (const row of [0, 1]) plan.merge(row, 0, 1, columns);
  plan.merge(sumRow, 0, 1, 3);
  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, columns), { horizontal: 'right' });
  plan.style(area(HEADER_ROW, 0, projects.length + 2, columns), { border: true });
  plan.style(area(HEADER_ROW, 0, 1, columns), HEADER_STYLE);
  plan.style(area(first, 1, projects.length, 1), { horizontal: 'left' });
  for (const at of [COLUMN.budget, COLUMN.planned, COLUMN.executed])
    plan.style(area(first, at, projects.length + 1, 1), { numberFormat: '#,##0.00' });
  plan.style(area(first, COLUMN.share, projects.length, 1), { numberFormat: '0%' });
  for (const at of [COLUMN.rate, COLUMN.behind])
    plan.style(area(first, at, projects.length + 1, 1), { numberFormat: '0.00%' });
  plan.style(area(sumRow, 0, 1, columns), { bold: true });
  const light = cellAddress(first, COLUMN.light);
  return plan.build({
    name: sheetName,
    page: { orientation: 'landscape', titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    frozenRows: HEADER_ROW + 1,
    conditionalFormats: [
      ['红', FAULT_FILL],
      ['黄', YELLOW],
      ['绿', GREEN],
    ].map(([name, fill]) => ({
      area: area(first, COLUMN.light, projects.length),
      formula: `${light}="${name}"`,
      fill: fill as string,
    })),
    tabColor: '#C65911',
  });
}
