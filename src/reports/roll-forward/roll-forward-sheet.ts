import { beginList, HEADER_ROW, LINK_STYLE, LIST_FRAME, styleList } from '../list-sheet';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { INPUT_FILL } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { linkToCell } from '../link-to-cell';

/** The sheet is part of the Chinese workbook, as the forms are. */
export const ROLL_FORWARD_TITLE = '结转内容核对表';

/** A field that was taken over from the year before. */
export interface CarriedRow {
  sheet: string;
  /** The cell that it stands in on that sheet; null where it has none. */
  cell: { row: number; column: number } | null;
  field: string;
  before: string | number | null;
  after: string | number | null;
  /** What is to be done about it. */
  hint: string;
  isReviewed: boolean;
}

export interface RollForwardInput {
  from: number;
  to: number;
  rows: readonly CarriedRow[];
}

const HEADERS = ['工作表', '单元格', '栏目', '上年内容', '结转后内容', '核对要求', '已核对'];
const WIDTHS = [26, 9, 24, 46, 46, 30, 9];
const COLUMNS = WIDTHS.length;
/** The first row that lists a field, and the columns of what it holds and of the reviewer's tick. */
export const FIRST_CARRIED_ROW = HEADER_ROW + 1;
export const AFTER_COLUMN = 4;
export const REVIEWED_COLUMN = 6;
/** What the reviewer enters. */
export const REVIEWED = '是';

/** What stands over the list. */
function rollForwardHead({ from, to }: Pick<RollForwardInput, 'from' | 'to'>): string {
  return `由 ${from} 年结转为 ${to} 年。下列内容沿用上年，各表中以底色标出；改写单元格，或在“已核对”一栏选“${REVIEWED}”后，底色即消失。`;
}

/** Lays out what was taken over, with links; what has been reviewed is chosen from a list. */
export function planRollForwardSheet(input: RollForwardInput, sheetName: string): SheetPlan {
  const plan = new PlanBuilder('rollForward', WIDTHS);
  beginList(plan, { title: ROLL_FORWARD_TITLE, told: rollForwardHead(input), headers: HEADERS, height: 26 });
  for (const { sheet, cell, field, before, after, hint, isReviewed } of input.rows) {
    plan.addRow(
      [sheet, cell && linkToCell(sheet, cell), field, before, after, hint, isReviewed ? REVIEWED : null],
      rowHeight([
        [sheet, plan.widthOf(0, 1)],
        [field, plan.widthOf(2, 1)],
        [before === null ? null : String(before), plan.widthOf(3, 1)],
        [after === null ? null : String(after), plan.widthOf(AFTER_COLUMN, 1)],
        [hint, plan.widthOf(5, 1)],
      ]),
    );
  }
  // A table has a row of data even when nothing was taken over.
  if (input.rows.length === 0) plan.addRow([], 24);
  const count = plan.rowCount - HEADER_ROW;
  const ofRows = (column: number, columns: number) => area(FIRST_CARRIED_ROW, column, count - 1, columns);
  styleList(plan);
  plan.style(ofRows(2, 4), { horizontal: 'left' });
  plan.style(ofRows(1, 1), LINK_STYLE);
  plan.style(ofRows(REVIEWED_COLUMN, 1), { fill: INPUT_FILL });
  return plan.build({
    name: sheetName,
    ...LIST_FRAME,
    validations: [
      {
        area: ofRows(REVIEWED_COLUMN, 1),
        rule: { type: 'list', values: [REVIEWED] },
        severity: 'stop',
        title: '已核对',
        message: `核对后请选择“${REVIEWED}”，或留空。`,
      },
    ],
    table: { name: 'PerfTargetRollForward', area: area(HEADER_ROW, 0, count, COLUMNS) },
    tabColor: '#ED7D31',
  });
}
