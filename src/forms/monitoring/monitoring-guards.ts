import type { ProjectTable } from '../../domain/project-table';
import { DEFAULT_LIMITS, type Limits } from '../../domain/workbook-settings';
import { area, cellAddress } from '../../grid/area';
import { FAULT_FILL, INPUT_FILL } from '../../sheet-plan/sheet-look';
import { actualValidation } from '../actual-cell';
import type { Guards } from '../layout';
import { amountValidation, guardsOfRow, wanted } from '../layout-parts';
import { TOTAL_ROW } from '../follow-up-head';
import { COLUMN, COLUMNS, MONEY, monitoringRows, PLANNED_ROW, REASON_ROW } from './monitoring-layout';

/** Whether the target of the year will be met, as 财预〔2019〕136号 asks. */
export const PROSPECT_CHOICES = ['确定能', '有可能', '不可能'] as const;

/** How far spending may stay behind its plan before it is yellow, and red; 财预〔2019〕136号 leaves that to the office. */
export type BehindLimits = Pick<Limits, 'yellowBehind' | 'redBehind'>;

/** Such a limit as a fraction of the year's budget. */
export const fractionOf = (percent: number): number => Number((percent / 100).toPrecision(12));

export const YELLOW = '#FFEB9C';
export const GREEN = '#C6EFCE';

/** The native guards of a monitoring: what is to be entered, the lights, a reason where a target is in doubt. */
export function monitoringGuards(
  table: ProjectTable,
  { indicatorRow, rows }: { indicatorRow: number; rows: number },
  limits: BehindLimits,
): Guards {
  const [yellow, red] = [fractionOf(limits.yellowBehind), fractionOf(limits.redBehind)];
  const column = (index: number) => area(indicatorRow, index, rows - indicatorRow);
  const at = (index: number) => `$${cellAddress(indicatorRow, index)}`;
  const prospect = at(COLUMN.prospect);
  const money = (row: number, index: number) => cellAddress(row, index, true);
  const [rate, budget, planned] = [
    money(TOTAL_ROW, MONEY.rate),
    money(TOTAL_ROW, MONEY.budget),
    money(PLANNED_ROW, MONEY.executed),
  ];
  // Binary fractions: 0.8-0.7 is more than 0.1.
  const behind = `ROUND(${planned}/${budget}-${rate},10)`;
  const isKnown = `ISNUMBER(${rate}),ISNUMBER(${planned}),ISNUMBER(${budget})`;
  const light = (condition: string, fill: string, of = area(TOTAL_ROW, MONEY.rate)) => ({
    area: of,
    formula: `IFERROR(AND(${isKnown},${condition}),FALSE)`,
    fill,
  });
  const ofProspect = (answer: string, fill: string) => ({
    area: column(COLUMN.prospect),
    formula: `${prospect}="${answer}"`,
    fill,
  });
  const [certain, possible, impossible] = PROSPECT_CHOICES;
  return {
    validations: [
      amountValidation(area(TOTAL_ROW, MONEY.executed), {
        title: '执行数',
        message: '请填写截至监控日已经支出的金额，不小于0。',
      }),
      {
        area: column(COLUMN.prospect),
        rule: { type: 'list', values: PROSPECT_CHOICES },
        severity: 'warning',
        title: '完成目标可能性',
        message: '请选择：确定能、有可能、不可能。选后两项时请写明原因和改进措施。',
      },
      ...table.indicators.map((indicator, index) =>
        actualValidation(indicator, area(indicatorRow + index, COLUMN.actual)),
      ),
    ],
    conditionalFormats: [
      wanted(area(TOTAL_ROW, MONEY.executed)),
      light(`${behind}>${red}`, FAULT_FILL),
      light(`${behind}>${yellow},${behind}<=${red}`, YELLOW),
      light(`${behind}<=${yellow},${behind}<=${red}`, GREEN),
      light(
        `${behind}>${yellow},LEN(${money(REASON_ROW, 1)})=0`,
        INPUT_FILL,
        area(REASON_ROW, 1, 1, COLUMNS - 1),
      ),
      wanted(column(COLUMN.actual)),
      wanted(column(COLUMN.prospect)),
      ofProspect(impossible, FAULT_FILL),
      ofProspect(possible, YELLOW),
      ofProspect(certain, GREEN),
      {
        area: column(COLUMN.reason),
        formula: `AND(OR(${prospect}="${possible}",${prospect}="${impossible}"),LEN(${at(COLUMN.reason)})=0)`,
        fill: INPUT_FILL,
      },
    ],
  };
}

/** Those of one row of indicators, for a row that is added below the others. */
export function monitoringRowGuards(table: ProjectTable, row: number): Guards {
  const { indicatorRow } = monitoringRows(table);
  const last = table.indicators[row - indicatorRow] ?? table.indicators.at(-1);
  const only = { ...table, indicators: last ? [last] : [] };
  return guardsOfRow(monitoringGuards(only, { indicatorRow: row, rows: row + 1 }, DEFAULT_LIMITS), row);
}
