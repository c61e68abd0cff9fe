import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  EXACT_AMOUNT_FORMAT,
  HEADER_STYLE,
  HEADING_FONT,
  LABEL_FILL,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { COVER_COLUMN, COVER_COLUMNS, type CoverContents } from './cover-contents';

export const COVER_TITLE = '预算绩效目标送审目录';
export const AGENCY_LABEL = '填报单位（盖章）：';

const WIDTHS = [7, 28, 31, 13, 13, 13];
const HEADERS = ['序号', '项目编码', '项目名称', '预算数', '财政资金', '其他资金'];

/** Lays out a cover with these contents: whose targets they are, what they hold, what it comes to, and who signs. */
export function layOutCover(contents: CoverContents, sheetName: string): SheetPlan {
  const { agency, year, moneyUnit, heads, tails, lines, totals, signs } = contents;
  const plan = new PlanBuilder('cover', WIDTHS);
  const whole = (row: number) => area(row, 0, 1, COVER_COLUMNS);
  const amounts = (row: number, rows = 1) =>
    area(row, COVER_COLUMN.total, rows, COVER_COLUMNS - COVER_COLUMN.total);
  plan.merge(plan.addRow([COVER_TITLE], TITLE_HEIGHT + 12), 0, 1, COVER_COLUMNS);
  plan.merge(plan.addRow([year === null ? null : `（${year}年度）`], 26), 0, 1, COVER_COLUMNS);
  const head = `${AGENCY_LABEL}${agency ?? ''}`;
  const headRow = plan.addRow(
    [head, null, null, null, `单位：${moneyUnit}`],
    rowHeight([[head, plan.widthOf(0, COVER_COLUMN.fiscal)]], 30),
  );
  plan.merge(headRow, 0, 1, COVER_COLUMN.fiscal);
  plan.merge(headRow, COVER_COLUMN.fiscal, 1, 2);
  const headerRow = plan.addRow(HEADERS, 30);
  const part = (text: string) => {
    const row = plan.addRow([text], 26);
    plan.merge(row, 0, 1, COVER_COLUMNS);
    plan.style(whole(row), { bold: true, fontName: HEADING_FONT, fill: LABEL_FILL, horizontal: 'left' });
  };
  heads.forEach(part);
  const first = plan.rowCount;
  for (const { cells, code, name } of lines)
    plan.addRow(
      cells,
      rowHeight([
        [code, plan.widthOf(COVER_COLUMN.code, 1)],
        [name, plan.widthOf(COVER_COLUMN.name, 1)],
      ]),
    );
  const totalsRow = plan.addRow(totals, 28);
  plan.merge(totalsRow, 0, 1, COVER_COLUMN.total);
  tails.forEach(part);
  const end = plan.rowCount;
  plan.addRow([], 20);
  const signRow = plan.addRow(
    [signs[0] ?? null, null, signs[1] ?? null, signs[2] ?? null, null, signs[3] ?? null],
    30,
  );
  plan.merge(signRow, 0, 1, 2);
  plan.merge(signRow, COVER_COLUMN.total, 1, 2);

  plan.style(whole(0), { ...TITLE_STYLE, fontSize: 18 });
  plan.style(area(headRow, 0, 1, COVER_COLUMN.fiscal), { horizontal: 'left' });
  plan.style(area(headRow, COVER_COLUMN.fiscal, 1, 2), { horizontal: 'right' });
  plan.style(area(headerRow, 0, end - headerRow, COVER_COLUMNS), { border: true });
  plan.style(whole(headerRow), HEADER_STYLE);
  plan.style(area(first, COVER_COLUMN.name, lines.length, 1), { horizontal: 'left' });
  plan.style(amounts(first, lines.length + 1), { horizontal: 'right', numberFormat: EXACT_AMOUNT_FORMAT });
  plan.style(whole(totalsRow), { bold: true });
  plan.style(whole(signRow), { horizontal: 'left' });
  return plan.build({
    name: sheetName,
    page: {
      orientation: 'portrait',
      titleRows: { first: headerRow, last: headerRow },
      isMonochrome: true,
    },
    tabColor: '#7030A0',
  });
}
