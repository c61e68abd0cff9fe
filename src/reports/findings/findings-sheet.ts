import { beginList, HEADER_ROW, LINK_STYLE, LIST_FRAME, styleList } from '../list-sheet';
import { localize, type Locale, type LocalText } from '../../locale/locale';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { linkToCell } from '../link-to-cell';

export const FINDINGS_TITLE: LocalText = { 'zh-CN': '绩效目标检查结果', 'en-US': 'Findings of the check' };

/** One line of the findings sheet; texts are in the user's language already. */
export interface FindingRow {
  /** Worksheet and cell; null where the finding has no cell. */
  sheet: string | null;
  cell: { row: number; column: number } | null;
  severity: string;
  /** The rule's title. */
  rule: string;
  value: string | number | null;
  /** What is wrong there, each fault in a line of its own. */
  message: string;
  /** What repairs would put there, line by line; empty without one. */
  repair: string;
}

const HEADERS: readonly LocalText[] = [
  { 'zh-CN': '工作表', 'en-US': 'Sheet' },
  { 'zh-CN': '单元格', 'en-US': 'Cell' },
  { 'zh-CN': '级别', 'en-US': 'Severity' },
  { 'zh-CN': '规则', 'en-US': 'Rule' },
  { 'zh-CN': '当前内容', 'en-US': 'Value' },
  { 'zh-CN': '问题', 'en-US': 'Finding' },
  { 'zh-CN': '建议修改为', 'en-US': 'Repair' },
];
const WIDTHS = [24, 9, 9, 22, 32, 60, 28];

/** Longer values are shown by their beginning. */
const LONGEST_VALUE = 200;

/** What the findings sheet tells; texts are in the user's language already. */
export interface FindingsInput {
  findings: readonly FindingRow[];
  counts: Readonly<Record<'error' | 'warning' | 'todo' | 'info', number>>;
  /** Why rules could not decide, each reason once. */
  undecided: readonly string[];
  locale: Locale;
}

/** Lays out findings as a table that can be filtered, each with a link to its cell; over it, what rules could not decide. */
export function planFindingsSheet(
  { findings, counts, undecided, locale }: FindingsInput,
  sheetName: string,
): SheetPlan {
  const plan = new PlanBuilder('findings', WIDTHS);
  const columns = WIDTHS.length;
  const summary = localize(
    {
      'zh-CN':
        '错误 {error} 处，警告 {warning} 处，待填 {todo} 项，提示 {info} 处。修改后请再点“生成检查结果表”。',
      'en-US':
        '{error} {error:error|errors}, {warning} {warning:warning|warnings}, {todo} to fill in, {info} {info:note|notes}. After making changes, press "Findings sheet" again.',
    },
    locale,
    counts,
  );
  const doubts = localize({ 'zh-CN': '未能判定：', 'en-US': 'Undecided: ' }, locale) + undecided.join(' ');
  const head = undecided.length > 0 ? `${summary}\n${doubts}` : summary;
  beginList(plan, {
    title: localize(FINDINGS_TITLE, locale),
    told: head,
    headers: HEADERS.map((header) => localize(header, locale)),
    height: 26,
  });
  for (const { sheet, cell, severity, rule, value, message, repair } of findings) {
    const shown =
      typeof value === 'string' && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    const link = sheet !== null && cell !== null ? linkToCell(sheet, cell) : null;
    plan.addRow(
      [sheet, link, severity, rule, shown, message, repair || null],
      rowHeight([
        [sheet, plan.widthOf(0, 1)],
        [rule, plan.widthOf(3, 1)],
        [shown === null ? null : String(shown), plan.widthOf(4, 1)],
        [message, plan.widthOf(5, 1)],
        [repair, plan.widthOf(6, 1)],
      ]),
    );
  }
  // A table has a row of data even when there is nothing to tell.
  if (findings.length === 0) plan.addRow([], 24);
  const rows = plan.rowCount - HEADER_ROW;
  styleList(plan);
  plan.style(area(HEADER_ROW + 1, 3, rows - 1, 4), { horizontal: 'left' });
  plan.style(area(HEADER_ROW + 1, 1, rows - 1, 1), LINK_STYLE);
  return plan.build({
    name: sheetName,
    ...LIST_FRAME,
    table: { name: 'PerfTargetFindings', area: area(HEADER_ROW, 0, rows, columns) },
    tabColor: '#C00000',
  });
}
