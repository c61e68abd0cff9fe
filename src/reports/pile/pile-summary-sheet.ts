import { beginList, FIRST_ROW, LINK_STYLE, LIST_FRAME, styleList } from '../list-sheet';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { area, areaAddress } from '../../grid/area';
import type { Grid } from '../../grid/grid';
import type { LongRow, LongSheet } from '../../sheet-plan/long-sheet';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { EXACT_AMOUNT_FORMAT, LABEL_FILL } from '../../sheet-plan/sheet-look';
import type { CellContent, SheetPlan } from '../../sheet-plan/sheet-plan';
import { headFound, rowsFound, contentText } from './rows-found';
import { rowHeight } from '../../sheet-plan/text-extent';
import { fileLink, withLink } from './pile-link';

export const PILE_SUMMARY_TITLE: LocalText = {
  'zh-CN': '绩效目标汇审汇总表',
  'en-US': 'Performance targets of several offices',
};

/** Three amounts in 万元: total, fiscal and other funds; a text where one could not be read. */
export type PileAmounts = readonly [CellContent, CellContent, CellContent];

/** Errors, warnings and notes. */
export type PileCounts = readonly [number, number, number];

/** A project of the summary; texts are in the user's language already. */
export interface PileProjectRow {
  code: string | null;
  name: string | null;
  year: number | null;
  form: string;
  amounts: PileAmounts;
  counts: PileCounts;
  file: string;
  href: string | null;
  sheet: string | null;
  cell: { row: number; column: number } | null;
  note: string | null;
}

/** An agency with its projects, and what its sub-total lacks. */
export interface PileGroup {
  name: string;
  count: number;
  /** The sums of the projects below, as numbers. */
  sums: readonly [number, number, number];
  counts: PileCounts;
  note: string | null;
  rows(): Iterable<PileProjectRow>;
}

export interface PileSummaryInput {
  /** What was summed up and what the sums lack, a sentence a line. */
  head: readonly string[];
  groups: readonly PileGroup[];
  /** What all groups come to. */
  total: Omit<PileGroup, 'rows'>;
  locale: Locale;
}

const HEADERS: readonly LocalText[] = [
  { 'zh-CN': '预算单位', 'en-US': 'Agency' },
  { 'zh-CN': '项目编码', 'en-US': 'Project code' },
  { 'zh-CN': '项目名称', 'en-US': 'Project' },
  { 'zh-CN': '年度', 'en-US': 'Year' },
  { 'zh-CN': '表式', 'en-US': 'Form' },
  { 'zh-CN': '预算数\n（万元）', 'en-US': 'Budget (10,000 yuan)' },
  { 'zh-CN': '财政资金\n（万元）', 'en-US': 'Fiscal funds (10,000 yuan)' },
  { 'zh-CN': '其他资金\n（万元）', 'en-US': 'Other funds (10,000 yuan)' },
  { 'zh-CN': '错误', 'en-US': 'Errors' },
  { 'zh-CN': '警告', 'en-US': 'Warnings' },
  { 'zh-CN': '提示', 'en-US': 'Notes' },
  { 'zh-CN': '文件', 'en-US': 'File' },
  { 'zh-CN': '说明', 'en-US': 'Remarks' },
];
/** Together no wider than a page of A4 across shows in letters that can be read. */
const WIDTHS = [20, 25, 22, 6, 13, 12, 12, 12, 6, 6, 6, 22, 32];
const COLUMNS = WIDTHS.length;
/** The columns that tell of a project. */
export const PROJECT_COLUMNS = { agency: 0, code: 1, name: 2, file: 11, note: 12 } as const;
/** The columns with amounts, and those with counts. */
export const AMOUNT_COLUMN = 5;
export const COUNT_COLUMN = 8;
const SUMMED = [
  AMOUNT_COLUMN,
  AMOUNT_COLUMN + 1,
  AMOUNT_COLUMN + 2,
  COUNT_COLUMN,
  COUNT_COLUMN + 1,
  COUNT_COLUMN + 2,
];

const LOOK = { project: 0, agency: 1, total: 2 } as const;

const totalName: LocalText = {
  'zh-CN': '合计（{count} 个项目）',
  'en-US': 'Total ({count} {count:project|projects})',
};
const groupName: LocalText = {
  'zh-CN': '{name}（小计，{count} 个项目）',
  'en-US': '{name} (sub-total, {count} {count:project|projects})',
};

/** Decimals to which sums are rounded: what they are made of has no more, and binary sums have dust behind them. */
const DECIMALS = 6;

/** Columns of texts, which rows are as high as. */
const TEXT_COLUMNS = [0, 1, 2, 4, 11, 12];

function longRow(cells: readonly CellContent[], look: number): LongRow {
  const texts = TEXT_COLUMNS.map(
    (column) => [contentText(cells[column] ?? null), WIDTHS[column] as number] as const,
  );
  return { cells, height: rowHeight(texts), look };
}

/**
 * A row of sums. The total takes the rows that name a file, which those of sums do not, so that nothing counts twice.
 */
function sumRow(
  name: string,
  { sums, counts, note }: Omit<PileGroup, 'rows' | 'name' | 'count'>,
  rows: { first: number; count: number },
  look: number,
): LongRow {
  const results = [...sums, ...counts];
  const cells: CellContent[] = Array.from({ length: COLUMNS }, () => null);
  const rangeOf = (column: number) => areaAddress(area(rows.first, column, Math.max(1, rows.count), 1));
  const files = rangeOf(PROJECT_COLUMNS.file);
  cells[0] = name;
  SUMMED.forEach((column, index) => {
    const range = rangeOf(column);
    const sum = look === LOOK.total ? `SUMIF(${files},"<>",${range})` : `SUM(${range})`;
    cells[column] = { formula: `ROUND(${sum},${DECIMALS})`, result: results[index] as number };
  });
  cells[COLUMNS - 1] = note;
  return longRow(cells, look);
}

function projectRow(agency: string, row: PileProjectRow): LongRow {
  const { code, name, year, form, amounts, counts, file, href, sheet, cell, note } = row;
  const { content, link } = fileLink(file, href, sheet, cell);
  const made = longRow([agency, code, name, year, form, ...amounts, ...counts, content, note], LOOK.project);
  return withLink(made, PROJECT_COLUMNS.file, link);
}

function* summaryRows({ groups, total, locale }: PileSummaryInput): Generator<LongRow> {
  const rows = groups.reduce((sum, { count }) => sum + count + 1, 0);
  const name = localize(totalName, locale, { count: total.count });
  yield sumRow(name, total, { first: FIRST_ROW + 1, count: rows }, LOOK.total);
  let next = FIRST_ROW + 1;
  for (const group of groups) {
    const heading = localize(groupName, locale, { name: group.name, count: group.count });
    yield sumRow(heading, group, { first: next + 1, count: group.count }, LOOK.agency);
    for (const row of group.rows()) yield projectRow(group.name, row);
    next += group.count + 1;
  }
}

function layOut(
  { head, locale }: Pick<PileSummaryInput, 'head' | 'locale'>,
  rows: readonly LongRow[],
  sheetName: string,
): SheetPlan {
  const plan = new PlanBuilder('pileSummary', WIDTHS);
  beginList(plan, {
    title: localize(PILE_SUMMARY_TITLE, locale),
    told: head.join('\n'),
    headers: HEADERS.map((header) => localize(header, locale)),
    height: 36,
  });
  for (const { cells, height } of rows) plan.addRow(cells, height);
  const count = rows.length;
  styleList(plan);
  plan.style(area(FIRST_ROW, 0, count, 3), { horizontal: 'left' });
  plan.style(area(FIRST_ROW, AMOUNT_COLUMN, count, 3), {
    horizontal: 'right',
    numberFormat: EXACT_AMOUNT_FORMAT,
  });
  plan.style(area(FIRST_ROW, 11, count, 1), { ...LINK_STYLE, horizontal: 'left' });
  plan.style(area(FIRST_ROW, 12, count, 1), { horizontal: 'left' });
  rows.forEach(({ look }, index) => {
    if (look === LOOK.project) return;
    plan.style(area(FIRST_ROW + index, 0, 1, COLUMNS), {
      bold: true,
      fill: look === LOOK.total ? '#DDEBF7' : LABEL_FILL,
    });
  });
  return plan.build({
    name: sheetName,
    ...LIST_FRAME,
    tabColor: '#2E75B6',
  });
}

/** The layout of a summary that is there: rows of sums are those that name no file. */
export function pileSummaryAsFound(grid: Grid, sheetName: string, locale: Locale): SheetPlan {
  const rows = rowsFound(grid, FIRST_ROW, COLUMNS).map((cells, index): LongRow => {
    const file = cells[PROJECT_COLUMNS.file] ?? '';
    const look = index === 0 ? LOOK.total : file === '' ? LOOK.agency : LOOK.project;
    return longRow(cells, look);
  });
  return layOut({ head: headFound(grid), locale }, rows, sheetName);
}

/** The projects of many files by agency: the total first, each agency's sub-total over its projects. */
export function pileSummarySheet(input: PileSummaryInput, sheetName: string): LongSheet {
  return {
    looks: Object.keys(LOOK).length,
    firstRow: FIRST_ROW,
    rows: () => summaryRows(input),
    layOut: (rows) => layOut(input, rows, sheetName),
  };
}
