import Big from 'big.js';
import { area, areaAddress, cellAddress } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import { HEADER_STYLE, HEADING_FONT } from '../../sheet-plan/sheet-look';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { countLevel2, level2CountCell } from './indicator-cells';
import { formulaCell, type SummaryFigures } from './summary-cells';
import type { SummaryProject } from './summary-input';
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

/** Where the first block has what the second needs. */
export interface FirstBlock {
  /** First column of the matrix: the names stand from here to the right. */
  firstColumn: number;
  /** Row and column of the first project's number of indicators. */
  countRow: number;
  countColumn: number;
  /** Column of the project names. */
  nameColumn: number;
}

/**
 * Adds the second block of the summary: a row a project and a column a level 2, how many indicators each has, with
 * what falls in no column under 其他, a row of totals and each column's share. Nothing is added without indicators.
 */
export function addLevel2Rollup(
  plan: PlanBuilder,
  projects: readonly SummaryProject[],
  figures: readonly SummaryFigures[],
  block: FirstBlock,
): void {
  const names = level2Names(projects);
  if (names.length === 0) return;
  const { firstColumn, nameColumn } = block;
  const restColumn = firstColumn + names.length;
  const sumColumn = restColumn + 1;
  const lead = (cells: readonly CellContent[]) =>
    Array.from({ length: firstColumn }, (_, c) => cells[c] ?? null);
  const columns = sumColumn + 1;

  plan.addRow([], 18);
  const heading = plan.addRow(['指标按二级指标汇总（项）'], 28);
  plan.merge(heading, 0, 1, columns);
  const header = plan.addRow(
    [...lead(['序号', '项目名称']), ...names, OTHER_LEVELS, '合计'],
    rowHeight(
      names.map((name, index) => [name, plan.widthOf(firstColumn + index, 1)]),
      34,
    ),
  );
  const first = header + 1;
  const last = header + projects.length;
  const totals = last + 1;

  const restTotals = { rest: 0, all: 0 };
  const nameTotals = names.map(() => 0);
  projects.forEach((source, index) => {
    const row = first + index;
    const counts = names.map((name) => countLevel2(source.project, name));
    counts.forEach((count, column) => (nameTotals[column] = (nameTotals[column] ?? 0) + count));
    const all = figures[index]!.indicators;
    const rest = all - counts.reduce((sum, count) => sum + count, 0);
    restTotals.rest += rest;
    restTotals.all += all;
    const nameCell = cellAddress(block.countRow + index, nameColumn);
    const span = areaAddress(area(row, firstColumn, 1, names.length));
    plan.addRow(
      [
        ...lead([index + 1, formulaCell(`${nameCell}&""`, source.project.name ?? '')]),
        ...names.map((name, column) =>
          level2CountCell(source, name, cellAddress(header, firstColumn + column, true)),
        ),
        formulaCell(`${cellAddress(row, sumColumn)}-SUM(${span})`, rest),
        formulaCell(`N(${cellAddress(block.countRow + index, block.countColumn)})`, all),
      ],
      rowHeight([[source.project.name, plan.widthOf(1, firstColumn - 1)]]),
    );
  });

  const sumOf = (column: number) => `SUM(${areaAddress(area(first, column, projects.length))})`;
  const sums = [...nameTotals, restTotals.rest, restTotals.all];
  plan.addRow([...lead(['合计']), ...sums.map((sum, i) => formulaCell(sumOf(firstColumn + i), sum))], 24);
  const all = cellAddress(totals, sumColumn, true);
  const shares = sums.map((sum, index) => {
    const cell = cellAddress(totals, firstColumn + index);
    const share = restTotals.all === 0 ? 0 : new Big(sum).div(restTotals.all);
    return formulaCell(`IF(${all}=0,0,${cell}/${all})`, share);
  });
  plan.addRow([...lead(['占比']), ...shares], 24);

  for (let row = header; row <= last; row += 1) plan.merge(row, 1, 1, firstColumn - 1);
  plan.merge(totals, 0, 1, firstColumn);
  plan.merge(totals + 1, 0, 1, firstColumn);

  plan.style(area(heading, 0, 1, columns), { fontName: HEADING_FONT, fontSize: 13, bold: true });
  plan.style(area(header, 0, projects.length + 3, columns), { border: true });
  plan.style(area(header, 0, 1, columns), HEADER_STYLE);
  plan.style(area(first, 1, projects.length, firstColumn - 1), { horizontal: 'left' });
  plan.style(area(totals, 0, 2, columns), { bold: true });
  plan.style(area(totals + 1, firstColumn, 1, columns - firstColumn), { numberFormat: '0.0%' });
}

/** Columns that the block needs beside its first ones. */
export function rollupColumns(projects: readonly SummaryProject[], firstColumn: number): number {
  const names = level2Names(projects).length;
  return names === 0 ? 0 : firstColumn + names + 2;
}
