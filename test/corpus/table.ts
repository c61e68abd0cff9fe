import type { WrittenCell } from '../support/documents';
import { area } from '../../src/grid/area';
import { gridOfValues, type Grid } from '../../src/grid/grid';
import { PlanBuilder } from '../../src/sheet-plan/plan-builder';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { rowHeight } from '../../src/sheet-plan/text-extent';

/** A cell of a printed table: its text, and over how many columns and rows it is merged. */
export type Cell = string | readonly [text: string, columns: number, rows?: number];
/** The cells of a row as a web page has them: those that lie under a merged one are not there. */
export type Row = readonly Cell[];

interface Placed {
  text: string;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

/** Where the cells stand, as a browser lays a table out. */
export function placedCells(rows: readonly Row[]): Placed[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      const [text, columns, down = 1] = typeof cell === 'string' ? [cell, 1] : cell;
      while (taken.has(`${row},${column}`)) column += 1;
      const at = column;
      for (let r = row; r < row + down; r += 1) {
        for (let c = at; c < at + columns; c += 1) taken.add(`${r},${c}`);
      }
      column = at + columns;
      return { text, row, column: at, columns, rows: down };
    });
  });
}

/** The cells with their extents, without those that lie under merged ones, for documents and pages. */
export function cellsOf(rows: readonly Row[]): WrittenCell[][] {
  return rows.map((cells) =>
    cells.map((cell) => {
      const [text, columns, down = 1] = typeof cell === 'string' ? [cell, 1] : cell;
      return { text, columns, rows: down };
    }),
  );
}

/** The values of the rectangle; with `repeated`, a cell merged down stands in each of its rows. */
export function valuesOf(rows: readonly Row[], repeated = false): (string | null)[][] {
  const cells = placedCells(rows);
  const width = Math.max(...cells.map(({ column, columns }) => column + columns));
  const values = rows.map(() => Array.from({ length: width }, (): string | null => null));
  for (const { text, row, column, rows: down } of cells) {
    for (let r = row; r < row + (repeated ? down : 1); r += 1) values[r]![column] = text === '' ? null : text;
  }
  return values;
}

/** The table on a worksheet. */
export function sheetOf(rows: readonly Row[], sheet = '表', top = 0, left = 0): Grid {
  return gridOfValues(sheet, valuesOf(rows), undefined, { top, left });
}

/** The table as the clipboard of Excel gives it: every cell of the rectangle, several lines in quotes. */
export function clipboardOf(rows: readonly Row[]): string {
  const quoted = (text: string | null) => (text?.includes('\n') ? `"${text}"` : (text ?? ''));
  return valuesOf(rows)
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\n');
}

/** The table as a browser copies it: cells under merged ones are gone, line breaks are blanks. */
export function webOf(rows: readonly Row[]): string {
  return rows
    .map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : cell[0]).replaceAll('\n', ' ')).join('\t'),
    )
    .join('\n');
}

/** The table as a worksheet that someone else made: its cells merged where they are, with lines around them. */
export function foreignSheet(rows: readonly Row[], name = '外来表'): SheetPlan {
  const cells = placedCells(rows);
  const columns = Math.max(...cells.map(({ column, columns: wide }) => column + wide));
  const plan = new PlanBuilder(
    'project',
    Array.from({ length: columns }, () => Math.max(11, 100 / columns)),
  );
  valuesOf(rows).forEach((values, row) => {
    const alone = cells.filter((cell) => cell.row === row && cell.rows === 1);
    plan.addRow(
      values,
      rowHeight(alone.map(({ text, column, columns: wide }) => [text, plan.widthOf(column, wide)])),
    );
  });
  for (const { row, column, rows: down, columns: wide } of cells) plan.merge(row, column, down, wide);
  plan.style(area(0, 0, rows.length, columns), { border: true, numberFormat: '@' });
  const page = { orientation: columns > 9 ? ('landscape' as const) : ('portrait' as const) };
  return { ...plan.build({ name, page }), names: [] };
}
