import { beginList, HEADER_ROW, LINK_STYLE, LIST_FRAME, styleList } from '../list-sheet';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { area, cellAddress } from '../../grid/area';
import { EXACT_AMOUNT_FORMAT } from '../../sheet-plan/sheet-look';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { linkToCell } from '../link-to-cell';
import { CHANGE_TEXTS, type ChangeKind } from './change-kinds';

export const COMPARISON_TITLE: LocalText = {
  'zh-CN': '绩效目标对比表',
  'en-US': 'Comparison of performance targets',
};

/** One line of the comparison; texts are in the user's language already. */
export interface ComparisonRow {
  project: string | null;
  code: string | null;
  /** The word for what happened. */
  change: string;
  /** What changed: the field, with its row. */
  field: string;
  before: string | number | null;
  after: string | number | null;
  /** In 万元, and in percent of what was before. */
  difference: number | null;
  percent: number | null;
  /** Where it stands in the workbook of the sheet, or, as people read it, in a file of its own. */
  place: { sheet: string; cell: { row: number; column: number } } | string | null;
}

/** What the sheet tells. */
export interface ComparisonInput {
  /** What was compared, what it comes to and what the sums lack, a sentence a line. */
  head: readonly string[];
  rows: readonly ComparisonRow[];
  locale: Locale;
}

const HEADERS: readonly LocalText[] = [
  { 'zh-CN': '项目名称', 'en-US': 'Project' },
  { 'zh-CN': '项目编码', 'en-US': 'Code' },
  { 'zh-CN': '变化', 'en-US': 'Change' },
  { 'zh-CN': '栏目', 'en-US': 'Field' },
  { 'zh-CN': '原值', 'en-US': 'Before' },
  { 'zh-CN': '现值', 'en-US': 'After' },
  { 'zh-CN': '增减额（万元）', 'en-US': 'Difference (10,000 yuan)' },
  { 'zh-CN': '增减幅（%）', 'en-US': 'Difference (%)' },
  { 'zh-CN': '位置', 'en-US': 'Place' },
];
const WIDTHS = [26, 24, 9, 24, 40, 40, 14, 12, 12];
const COLUMNS = WIDTHS.length;
const CHANGE_COLUMN = 2;

/** Fills of what happened, the same in light as in print. */
const FILLS: Readonly<Record<ChangeKind, string>> = {
  added: '#E2EFDA',
  removed: '#FCE4D6',
  changed: '#FFF2CC',
  undecided: '#D9D9D9',
};

/** Longer values are shown by their beginning. */
const LONGEST_VALUE = 300;

function shown(value: string | number | null): string | number | null {
  return typeof value === 'string' && value.length > LONGEST_VALUE
    ? `${value.slice(0, LONGEST_VALUE)}…`
    : value;
}

/** Lays out what differs as a table that can be filtered; each kind of change has a colour of its own. */
export function planComparisonSheet({ head, rows, locale }: ComparisonInput, sheetName: string): SheetPlan {
  const plan = new PlanBuilder('comparison', WIDTHS);
  beginList(plan, {
    title: localize(COMPARISON_TITLE, locale),
    told: head.join('\n'),
    headers: HEADERS.map((header) => localize(header, locale)),
    height: 36,
  });
  for (const { project, code, change, field, before, after, difference, percent, place } of rows) {
    const values = [shown(before), shown(after)];
    plan.addRow(
      [
        project,
        code,
        change,
        field,
        ...values,
        difference,
        percent,
        typeof place === 'string' ? place : place && linkToCell(place.sheet, place.cell),
      ],
      rowHeight([
        [project, plan.widthOf(0, 1)],
        [code, plan.widthOf(1, 1)],
        [field, plan.widthOf(3, 1)],
        [typeof place === 'string' ? place : null, plan.widthOf(COLUMNS - 1, 1)],
        ...values.map((value) => [value === null ? null : String(value), plan.widthOf(4, 1)] as const),
      ]),
    );
  }
  // A table has a row of data even when nothing differs.
  if (rows.length === 0) plan.addRow([], 24);
  const count = plan.rowCount - HEADER_ROW;
  const first = HEADER_ROW + 1;
  styleList(plan);
  plan.style(area(first, 0, count - 1, 1), { horizontal: 'left' });
  plan.style(area(first, 3, count - 1, 3), { horizontal: 'left' });
  plan.style(area(first, 6, count - 1, 2), {
    horizontal: 'right',
    numberFormat: EXACT_AMOUNT_FORMAT,
  });
  const isOfFiles = rows.some(({ place }) => typeof place === 'string');
  if (!isOfFiles) plan.style(area(first, COLUMNS - 1, count - 1, 1), LINK_STYLE);
  const changeCell = `$${cellAddress(first, CHANGE_COLUMN)}`;
  return plan.build({
    name: sheetName,
    ...LIST_FRAME,
    conditionalFormats: (Object.keys(FILLS) as ChangeKind[]).map((kind) => ({
      area: area(first, 0, count - 1, COLUMNS),
      formula: `${changeCell}="${localize(CHANGE_TEXTS[kind], locale)}"`,
      fill: FILLS[kind],
    })),
    table: { name: 'PerfTargetComparison', area: area(HEADER_ROW, 0, count, COLUMNS) },
    tabColor: '#7030A0',
  });
}
