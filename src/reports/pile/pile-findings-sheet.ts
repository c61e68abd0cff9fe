import { beginList, FIRST_ROW, HEADER_ROW, LINK_STYLE, LIST_FRAME, styleList } from '../list-sheet';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { area, cellAddress } from '../../grid/area';
import type { Grid } from '../../grid/grid';
import type { LongRow, LongSheet } from '../../sheet-plan/long-sheet';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { headFound, rowsFound, contentText } from './rows-found';
import { rowHeight } from '../../sheet-plan/text-extent';
import { fileLink, withLink } from './pile-link';

export const PILE_FINDINGS_TITLE: LocalText = {
  'zh-CN': '绩效目标汇审问题清单',
  'en-US': 'Findings in the targets of several offices',
};

/** One line of the list; texts are in the user's language already. */
export interface PileFindingRow {
  file: string;
  /** The way to the file from where the list is kept; null where there is none. */
  href: string | null;
  /** The worksheet, or where it stands in a file without sheets. */
  place: string | null;
  sheet: string | null;
  cell: { row: number; column: number } | null;
  agency: string | null;
  project: string | null;
  severity: string;
  rule: string;
  value: string | number | null;
  message: string;
  repair: string | number | null;
}

export interface PileFindingsInput {
  /** What was looked through, a sentence a line. */
  head: readonly string[];
  rows(): Iterable<PileFindingRow>;
  locale: Locale;
}

const HEADERS: readonly LocalText[] = [
  { 'zh-CN': '文件', 'en-US': 'File' },
  { 'zh-CN': '工作表', 'en-US': 'Sheet' },
  { 'zh-CN': '单元格', 'en-US': 'Cell' },
  { 'zh-CN': '预算单位', 'en-US': 'Agency' },
  { 'zh-CN': '项目', 'en-US': 'Project' },
  { 'zh-CN': '级别', 'en-US': 'Severity' },
  { 'zh-CN': '规则', 'en-US': 'Rule' },
  { 'zh-CN': '当前内容', 'en-US': 'Value' },
  { 'zh-CN': '问题', 'en-US': 'Finding' },
  { 'zh-CN': '建议修改为', 'en-US': 'Repair' },
];
/** Together no wider than a page of A4 across shows in letters that can be read. */
const WIDTHS = [20, 14, 8, 16, 18, 8, 14, 22, 42, 18];
const COLUMNS = WIDTHS.length;
const FILE_COLUMN = 0;

/** Longer values are shown by their beginning. */
const LONGEST_VALUE = 200;

/** Excel's rows, less those over the list and one that tells of the rest. */
const MOST_ROWS = 1_048_576 - FIRST_ROW - 1;

const moreRows: LocalText = {
  'zh-CN': '还有更多问题，一张工作表列不下。请分批汇审，或用 export 导出全部问题。',
  'en-US':
    'There are more findings than a sheet takes. Consolidate fewer files at a time, or export the findings.',
};

function longRow(cells: readonly CellContent[]): LongRow {
  const height = rowHeight(
    cells.map((content, column) => [contentText(content), WIDTHS[column] as number] as const),
  );
  return { cells, height, look: 0 };
}

function cellsOf(row: PileFindingRow): LongRow {
  const { file, href, place, sheet, cell, agency, project, severity, rule, message, repair } = row;
  const value =
    typeof row.value === 'string' && row.value.length > LONGEST_VALUE
      ? `${row.value.slice(0, LONGEST_VALUE)}…`
      : row.value;
  const { content, link } = fileLink(file, href, sheet, cell);
  const made = longRow([
    content,
    place,
    cell && cellAddress(cell.row, cell.column),
    agency,
    project,
    severity,
    rule,
    value,
    message,
    repair,
  ]);
  return withLink(made, FILE_COLUMN, link);
}

function* listRows({ rows, locale }: PileFindingsInput): Generator<LongRow> {
  let count = 0;
  for (const row of rows()) {
    if (count === MOST_ROWS) {
      yield longRow([null, null, null, null, null, null, null, null, localize(moreRows, locale)]);
      return;
    }
    count += 1;
    yield cellsOf(row);
  }
  // A table has a row of data even when there is nothing to tell.
  if (count === 0) yield longRow([]);
}

function layOut(
  { head, locale }: Omit<PileFindingsInput, 'rows'>,
  rows: readonly LongRow[],
  sheetName: string,
): SheetPlan {
  const plan = new PlanBuilder('pileFindings', WIDTHS);
  beginList(plan, {
    title: localize(PILE_FINDINGS_TITLE, locale),
    told: head.join('\n'),
    headers: HEADERS.map((header) => localize(header, locale)),
    height: 26,
  });
  for (const { cells, height } of rows) plan.addRow(cells, height);
  const count = rows.length;
  styleList(plan);
  plan.style(area(FIRST_ROW, FILE_COLUMN, count, 1), { ...LINK_STYLE, horizontal: 'left' });
  plan.style(area(FIRST_ROW, 3, count, 2), { horizontal: 'left' });
  plan.style(area(FIRST_ROW, 6, count, 4), { horizontal: 'left' });
  return plan.build({
    name: sheetName,
    ...LIST_FRAME,
    table: { name: 'PerfTargetPileFindings', area: area(HEADER_ROW, 0, count + 1, COLUMNS) },
    tabColor: '#C00000',
  });
}

/** The layout of a list that is there. */
export function pileFindingsAsFound(grid: Grid, sheetName: string, locale: Locale): SheetPlan {
  const rows = rowsFound(grid, FIRST_ROW, COLUMNS).map(longRow);
  return layOut({ head: headFound(grid), locale }, rows, sheetName);
}

/** The list of what was found in many files, as a table that can be filtered, with links to the files. */
export function pileFindingsSheet(input: PileFindingsInput, sheetName: string): LongSheet {
  return {
    looks: 1,
    firstRow: FIRST_ROW,
    rows: () => listRows(input),
    layOut: (rows) => layOut(input, rows, sheetName),
  };
}
