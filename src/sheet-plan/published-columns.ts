import type { PublishedCell, PublishedTable } from './published-document';

/** A cell with the columns and the row at which it stands. */
interface Placed {
  cell: PublishedCell;
  column: number;
}

/** The cells of each row with their columns, past those that are covered from above. */
function placed({ columnWidths, rows }: PublishedTable): Placed[][] {
  const freeFrom: number[] = columnWidths.map(() => 0);
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const at = column;
      column += cell.columns;
      freeFrom.fill(row + cell.rows, at, column);
      return { cell, column: at };
    });
  });
}

/** `分值`, `权重`, `分值权重（90）` over a column. */
const WEIGHTS = /^(?:分值|权重|分值权重)(?:[（(]\d+[）)])?$/;

/**
 * A table without the column of weights where none is given: the form of 2015 has none, and an empty one says that
 * something is missing.
 */
export function withoutUnusedWeights(table: PublishedTable): PublishedTable {
  const all = placed(table);
  const alone = (column: number) =>
    all.flat().filter((one) => one.column === column && one.cell.columns === 1);
  const unused = table.columnWidths.findIndex((_, column) => {
    const filled = alone(column).filter(({ cell }) => cell.text !== '');
    const [only, ...others] = filled;
    return only !== undefined && others.length === 0 && WEIGHTS.test(only.cell.text.replace(/\s/g, ''));
  });
  if (unused < 0) return table;
  const widths = table.columnWidths.filter((_, column) => column !== unused);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    columnWidths: widths.map((width) => width / total),
    rows: all.map((cells) =>
      cells.flatMap(({ cell, column }) => {
        if (column > unused || column + cell.columns <= unused) return [cell];
        return cell.columns === 1 ? [] : [{ ...cell, columns: cell.columns - 1 }];
      }),
    ),
  };
}

/** So many digits have room side by side in the width of a table, and so many in the space at the sides of a cell. */
const DIGITS = 84;
const SIDES = 2;
/** Room that other columns keep: that of two Chinese characters side by side. */
const LEAST = (4 + SIDES) / DIGITS;
/** No more than this part of what they have beyond that is taken. */
const MOST_TAKEN = 0.7;

/** A table whose columns are wide enough for their numbers, which would be torn into several lines otherwise. */
export function withRoomForNumbers(table: PublishedTable): PublishedTable {
  const widths = [...table.columnWidths];
  for (const { cell, column } of placed(table).flat()) {
    const longest = Math.max(0, ...[...cell.text.matchAll(/[\d.,%]+/g)].map(([number]) => number.length));
    const columns = Array.from({ length: cell.columns }, (_, index) => column + index);
    const has = columns.reduce((sum, one) => sum + (widths[one] ?? 0), 0);
    const lacks = (longest + SIDES) / DIGITS - has;
    if (longest > 0 && lacks > 0) for (const one of columns) widths[one]! += lacks / columns.length;
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const isGrown = (column: number) => widths[column] !== table.columnWidths[column];
  const spare = widths.map((width, column) => (isGrown(column) ? 0 : Math.max(0, width - LEAST)));
  const needed = sum(widths) - 1;
  if (needed > sum(spare) * MOST_TAKEN) return table;
  const columnWidths = widths.map((width, column) =>
    needed > 0 ? width - (needed * (spare[column] ?? 0)) / sum(spare) : width,
  );
  return { ...table, columnWidths };
}
