import Big from 'big.js';
import { area, areaAddress, cellAddress } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import { HEADER_STYLE, HEADING_FONT } from '../../sheet-plan/sheet-look';
import type { CellContent, FormulaCell } from '../../sheet-plan/sheet-plan';
import { countLevel2, level2CountCell } from './indicator-cells';
import { formulaCell, shownName, type SummaryFigures } from './summary-cells';
import type { SummaryProject } from './summary-input';
import { FIRST_ROW, rollupColumns, SUMMARY_COLUMN, summaryLayout } from './summary-layout';
import { rowHeight } from '../../sheet-plan/text-extent';

/** The level-2 categories in the order of the form; other names follow by frequency. */
const USUAL_ORDER = ['数量', '质量', '时效', '成本', '经济', '社会', '生态', '可持续', '满意'];
/** More names than this share one column for the rest. */
const MOST_NAMES = 16;
const OTHER_LEVELS = '其他';

function usualRank(name: string): number {
  const rank = USUAL_ORDER.findIndex((word) => name.includes(word));
  return rank < 0 ? USUAL_ORDER.length : rank;
}

/** The level-2 names of all projects in the order of their columns; at most {@link MOST_NAMES}, the frequent first. */
export function level2Names(projects: readonly SummaryProject[]): string[] {
  const counts = new Map<string, number>();
  for (const { project } of projects) {
    for (const { level2, level3 } of project.indicators) {
      if (level2 !== null && level3 !== null) counts.set(level2, (counts.get(level2) ?? 0) + 1);
    }
  }
  const frequent = [...counts.entries()].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
  return frequent.map(([name]) => name).sort((a, b) => usualRank(a) - usualRank(b));
}

/** The second block of the summary: how many indicators of each level 2 each project has. */
export interface Rollup {
  /** The level-2 names, each over a column of its own. */
  names: readonly string[];
  /** A row a project, the names of the projects for the height of its row, and the two rows below. */
  rows: readonly (readonly CellContent[])[];
  projects: readonly (string | null)[];
  totals: readonly CellContent[];
  shares: readonly CellContent[];
}

/** First column of the matrix: the names stand from here to the right. */
const FIRST_COLUMN = SUMMARY_COLUMN.total;

/** Rows between the first block and the heading of the second, and that heading. */
const GAP = 2;

/** The row of the headings of the second block, below a first block of `count` projects. */
export function rollupHeader(count: number): number {
  return summaryLayout(count).controlRow + GAP + 1;
}

const lead = (cells: readonly CellContent[]): CellContent[] =>
  Array.from({ length: FIRST_COLUMN }, (_, column) => cells[column] ?? null);

/**
 * The second block: a row a project and a column a level 2, how many indicators each has, with what falls in no column
 * under 其他, a row of totals and each column's share. Null without indicators.
 */
export function rollupOf(
  projects: readonly SummaryProject[],
  figures: readonly SummaryFigures[],
): Rollup | null {
  const names = level2Names(projects);
  if (names.length === 0) return null;
  const header = rollupHeader(projects.length);
  const first = header + 1;
  const totals = first + projects.length;
  const sumColumn = FIRST_COLUMN + names.length + 1;
  const sums = [...names.map(() => 0), 0, 0];
  const rows = projects.map((source, index) => {
    const row = first + index;
    const counts = names.map((name) => countLevel2(source.project, name));
    const all = figures[index]?.indicators ?? 0;
    const rest = all - counts.reduce((sum, count) => sum + count, 0);
    [...counts, rest, all].forEach((count, column) => (sums[column] = (sums[column] ?? 0) + count));
    const nameCell = cellAddress(FIRST_ROW + index, SUMMARY_COLUMN.name);
    const span = areaAddress(area(row, FIRST_COLUMN, 1, names.length));
    return [
      ...lead([index + 1, formulaCell(`${nameCell}&""`, shownName(source))]),
      ...names.map((name, column) =>
        level2CountCell(source, name, cellAddress(header, FIRST_COLUMN + column, true)),
      ),
      formulaCell(`${cellAddress(row, sumColumn)}-SUM(${span})`, rest),
      formulaCell(`N(${cellAddress(FIRST_ROW + index, SUMMARY_COLUMN.indicators)})`, all),
    ];
  });
  const sumOf = (column: number) => `SUM(${areaAddress(area(first, column, projects.length))})`;
  const counts = sums.slice(0, -1);
  const shares = sharesOf(totals, counts);
  return {
    names,
    rows,
    projects: projects.map(shownName),
    totals: [...lead(['合计']), ...sums.map((sum, index) => formulaCell(sumOf(FIRST_COLUMN + index), sum))],
    shares: [
      ...lead(['占比']),
      ...shares,
      formulaCell(
        `SUM(${areaAddress(area(totals + 1, FIRST_COLUMN, 1, counts.length))})`,
        counts.some((one) => one > 0) ? 1 : 0,
      ),
    ],
  };
}

/**
 * The share that each count of the row `totals` has in all of them, in tenths of a percent which add up to 100%: rounded
 * down, and the rest given to the largest remainders, of equal ones to the left.
 */
function sharesOf(totals: number, counts: readonly number[]): FormulaCell[] {
  const row = areaAddress(area(totals, FIRST_COLUMN, 1, counts.length), true);
  const all = `SUM(${row})`;
  const down = (cell: string) => `INT(${cell}*1000/${all})`;
  const rank = (cell: string) => `(${cell}*1000-${all}*${down(cell)}+(100-COLUMN(${cell}))/1000)`;
  const sum = counts.reduce((one, other) => one + other, 0);
  const downs = counts.map((count) => (sum === 0 ? 0 : Math.floor((count * 1000) / sum)));
  const ranks = counts.map((count, at) => count * 1000 - sum * (downs[at] ?? 0) - at / 1000);
  const ups = 1000 - downs.reduce((one, other) => one + other, 0);
  return counts.map((_, at) => {
    const cell = cellAddress(totals, FIRST_COLUMN + at);
    const isUp = `SUMPRODUCT(--(${rank(row)}>=${rank(cell)}))<=1000-SUMPRODUCT(${down(row)})`;
    const place = ranks.filter((rank_) => rank_ >= (ranks[at] ?? 0)).length;
    return formulaCell(
      `IF(${all}=0,0,(${down(cell)}+IF(${isUp},1,0))/1000)`,
      sum === 0 ? 0 : new Big((downs[at] ?? 0) + (place <= ups ? 1 : 0)).div(1000),
    );
  });
}

/** Points of the empty row above the second block, where nothing asks for more. */
export const USUAL_GAP = 18;

/** Points of the rows of the second block: its heading, its header, a row a project, and the two rows below. */
export function rollupHeights(plan: PlanBuilder, { names, rows, projects }: Rollup): number[] {
  const header = names.map((name, index) => [name, plan.widthOf(FIRST_COLUMN + index, 1)] as const);
  const nameWidth = plan.widthOf(1, FIRST_COLUMN - 1);
  const ofProjects = rows.map((_, index) => rowHeight([[projects[index] ?? null, nameWidth]]));
  return [28, rowHeight(header, 34), ...ofProjects, 24, 24];
}

/** Adds the second block below the first, with an empty row of so many points above it. */
export function addRollup(plan: PlanBuilder, rollup: Rollup, gap: number): void {
  const { names, rows, totals, shares } = rollup;
  const columns = rollupColumns(names.length);
  const [headingHeight, headerHeight, ...heights] = rollupHeights(plan, rollup);
  plan.addRow([], gap);
  const heading = plan.addRow(['指标按二级指标汇总（项）'], headingHeight);
  plan.merge(heading, 0, 1, columns);
  const header = plan.addRow([...lead(['序号', '项目名称']), ...names, OTHER_LEVELS, '合计'], headerHeight);
  rows.forEach((row, index) => plan.addRow(row, heights[index]));
  const totalsRow = plan.addRow(totals, heights.at(-2));
  plan.addRow(shares, heights.at(-1));

  for (let row = header; row < totalsRow; row += 1) plan.merge(row, 1, 1, FIRST_COLUMN - 1);
  plan.merge(totalsRow, 0, 1, FIRST_COLUMN);
  plan.merge(totalsRow + 1, 0, 1, FIRST_COLUMN);

  plan.style(area(heading, 0, 1, columns), { fontName: HEADING_FONT, fontSize: 13, bold: true });
  plan.style(area(header, 0, rows.length + 3, columns), { border: true });
  plan.style(area(header, 0, 1, columns), HEADER_STYLE);
  plan.style(area(header + 1, 1, rows.length, FIRST_COLUMN - 1), { horizontal: 'left' });
  plan.style(area(totalsRow, 0, 2, columns), { bold: true });
  plan.style(area(totalsRow + 1, FIRST_COLUMN, 1, columns - FIRST_COLUMN), { numberFormat: '0.0%' });
}
