import type { CellContent } from '../../sheet-plan/sheet-plan';
import { PLAN_MONTHS } from '../../domain/project-table';
import { area } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import { HEADER_STYLE, INPUT_FILL, TITLE_HEIGHT, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import { LINK_STYLE } from '../list-sheet';
import type { SummaryInput } from './summary-input';

export const SUMMARY_TITLE = '项目绩效目标汇总表';

/** Widths of the columns of the first block, in characters. */
export const WIDTHS: readonly number[] = [6, 25, 34, 12, 12, 12, 11, 11, 11, 11, 9, 11];
/** Columns of the first block. */
export const SUMMARY_COLUMN = {
  no: 0,
  code: 1,
  name: 2,
  total: 3,
  fiscal: 4,
  other: 5,
  planned: 6,
  indicators: 10,
  share: 11,
} as const;
/** Columns of the workings, from the first of them. */
export const WORKINGS = { total: 0, fiscal: 1, other: 2, planned: 3, share: 7, width: 8 } as const;
export const COLUMNS = WIDTHS.length;
/** Where the sheet says whether it is up to date. */
export const STATUS = { row: 1, column: SUMMARY_COLUMN.total } as const;
export const HEADER_ROW = 2;
export const FIRST_ROW = 4;
/** With a blank behind it, so that figures do not touch the border. */
const MONEY_FORMAT = '#,##0.00_ ';

/** The rows of the first block of a summary of `count` projects; all others stand below it. */
export function summaryLayout(count: number): {
  firstRow: number;
  totalsRow: number;
  controlRow: number;
  approved: { row: number; column: number };
} {
  const totalsRow = FIRST_ROW + count;
  const controlRow = totalsRow + 1;
  return {
    firstRow: FIRST_ROW,
    totalsRow,
    controlRow,
    approved: { row: controlRow, column: SUMMARY_COLUMN.total },
  };
}

/**
 * The first column of the workings, right of the tables and hidden.
 *
 * @param names - level-2 names of the second block
 */
export function workingsColumn(names: number): number {
  return Math.max(COLUMNS, rollupColumns(names)) + 1;
}

/** Columns that the second block takes with so many level-2 names. */
export function rollupColumns(names: number): number {
  return names === 0 ? 0 : SUMMARY_COLUMN.total + names + 2;
}

const PLANNED = '按计划累计支出';
const LACKING = /（不含(\d+)/;

/** How many projects some columns lack, since their forms have no place for that; their sums lack them. */
export interface Lacking {
  fiscal: number;
  other: number;
  planned: number;
}

/** The heading of a part of the money. */
const partLabel = (name: string, lacking: number): string =>
  lacking === 0 ? name : `${name}（不含${lacking}项）`;

/** The heading of the planned amounts: their sums lack the projects whose forms have no spending plan. */
const plannedLabel = (unplanned: number): string =>
  unplanned === 0 ? PLANNED : `${PLANNED}（不含${unplanned}个无支出计划的项目）`;

/** How many projects a heading says to be lacking. */
export function lackingIn(heading: string | null): number {
  return Number(LACKING.exec(heading ?? '')?.[1] ?? 0);
}

/** Adds title, agency, whether it is up to date, money unit and the two rows of headings. */
export function addHeader(
  plan: PlanBuilder,
  {
    agency,
    moneyUnit,
    status,
    lacking,
  }: Pick<SummaryInput, 'agency' | 'moneyUnit'> & { status: CellContent; lacking: Lacking },
): void {
  plan.addRow([SUMMARY_TITLE], TITLE_HEIGHT);
  plan.merge(0, 0, 1, COLUMNS);
  const second: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  second[0] = agency ?? null;
  second[STATUS.column] = status;
  second[SUMMARY_COLUMN.indicators] = `单位：${moneyUnit}`;
  plan.addRow(second, 22);
  plan.merge(STATUS.row, 0, 1, STATUS.column);
  plan.merge(STATUS.row, STATUS.column, 1, SUMMARY_COLUMN.indicators - STATUS.column);
  plan.merge(STATUS.row, SUMMARY_COLUMN.indicators, 1, COLUMNS - SUMMARY_COLUMN.indicators);
  const upper = ['序号', '项目编码', '项目名称', '预算数'];
  const parts = [partLabel('财政资金', lacking.fiscal), partLabel('其他资金', lacking.other)];
  plan.addRow(
    [...upper, ...parts, plannedLabel(lacking.planned), null, null, null, '指标数', '占总额比例'],
    22,
  );
  const lower: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  PLAN_MONTHS.forEach((month, index) => (lower[SUMMARY_COLUMN.planned + index] = `${month}月底`));
  plan.addRow(lower, 22);
  plan.merge(HEADER_ROW, SUMMARY_COLUMN.planned, 1, PLAN_MONTHS.length);
  for (let column = 0; column < COLUMNS; column += 1) {
    if (lower[column] === null) plan.merge(HEADER_ROW, column, 2, 1);
  }
}

/** The look of the first block. */
export function addStyles(plan: PlanBuilder, count: number): void {
  const { totalsRow, controlRow } = summaryLayout(count);
  plan.style(area(0, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(1, 0, 1, STATUS.column), { horizontal: 'left' });
  plan.style(area(1, STATUS.column, 1, SUMMARY_COLUMN.indicators - STATUS.column), { horizontal: 'right' });
  plan.style(area(1, SUMMARY_COLUMN.indicators, 1, COLUMNS - SUMMARY_COLUMN.indicators), {
    horizontal: 'right',
  });
  plan.style(area(HEADER_ROW, 0, controlRow - HEADER_ROW + 1, COLUMNS), { border: true });
  plan.style(area(HEADER_ROW, 0, 2, COLUMNS), HEADER_STYLE);
  plan.style(area(FIRST_ROW, SUMMARY_COLUMN.name, count, 1), {
    ...LINK_STYLE,
    horizontal: 'left',
  });
  plan.style(
    area(FIRST_ROW, SUMMARY_COLUMN.total, count + 2, SUMMARY_COLUMN.indicators - SUMMARY_COLUMN.total),
    {
      horizontal: 'right',
      numberFormat: MONEY_FORMAT,
    },
  );
  plan.style(area(FIRST_ROW, SUMMARY_COLUMN.share, count + 1, 1), { numberFormat: '0.00%' });
  plan.style(area(totalsRow, 0, 2, COLUMNS), { bold: true });
  plan.style(area(controlRow, SUMMARY_COLUMN.total), { fill: INPUT_FILL });
  plan.style(area(controlRow, SUMMARY_COLUMN.planned, 1, COLUMNS - SUMMARY_COLUMN.planned), {
    horizontal: 'left',
  });
}
