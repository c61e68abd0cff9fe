import Big from 'big.js';
import type { OutdatedSummary } from '../../domain/target-document';
import { cleanText } from '../../domain/text';
import type { Grid } from '../../grid/grid';
import { isFormula, type CellContent } from '../../sheet-plan/sheet-plan';
import { isFirstLayout } from './first-layout';
import { readSummary } from './read-summary';
import { roundingOf, spread } from './rounding';
import { figuresOf, shownName } from './summary-cells';
import type { SummaryProject } from './summary-input';
import { SUMMARY_COLUMN, summaryLayout } from './summary-layout';

const valueOf = (content: CellContent): string | number | null =>
  isFormula(content) ? content.result : content;

/** A number as the summary prints it; null of anything else. */
const amountOf = (content: CellContent): string | null => {
  const value = valueOf(content);
  return typeof value === 'number' ? new Big(value).toFixed(2) : null;
};

/** What tells a row of a summary from others: project, name and amount. */
const keyOf = (code: string | null, name: string | null, amount: string | null): string =>
  JSON.stringify([cleanText(code ?? ''), cleanText(name ?? ''), amount]);

/**
 * Whether a summary says something else than the tables of its workbook: a table is missing in it or is gone, is called
 * otherwise or has another budget. Null of one that is up to date, and of a sheet that has no list of projects.
 */
export function outdatedSummary(grid: Grid, projects: readonly SummaryProject[]): OutdatedSummary | null {
  const { moneyUnit, lines, totals } = readSummary(grid);
  // Nobody knows what formulas say that a file has no results of.
  const isUncalculated = grid.rows.some((row) => row.some(({ formula }) => formula === 'uncalculated'));
  if (lines.length === 0 || isUncalculated) return null;
  const figures = projects.map(({ project }) => figuresOf(project, moneyUnit).total);
  const printed = spread(
    figures.map((figure) => figure ?? new Big(0)),
    roundingOf(moneyUnit),
  );
  const expected = projects.map((one, index) =>
    keyOf(
      one.project.code,
      shownName(one),
      figures[index] === null ? null : (printed[index] ?? new Big(0)).toFixed(2),
    ),
  );
  const present = lines.map(({ cells, code, name }) =>
    keyOf(code, name, amountOf(cells[SUMMARY_COLUMN.total] ?? null)),
  );
  if (present.sort().join() === expected.sort().join()) return null;
  const { totalsRow } = summaryLayout(lines.length);
  const place = {
    row: totalsRow,
    column: SUMMARY_COLUMN.total + Number(isFirstLayout(grid)),
    value: valueOf(totals[SUMMARY_COLUMN.total] ?? null),
  };
  const sheet = grid.sheet;
  return {
    origin: { file: grid.file ?? null, sheet, cells: new Map([['summary.total', place]]) },
    listed: lines.length,
    projects: projects.length,
    shown: amountOf(totals[SUMMARY_COLUMN.total] ?? null),
    total: printed.reduce((sum, one) => sum.plus(one), new Big(0)).toFixed(2),
  };
}
