import { parseMoneyUnit } from '../../domain/money-unit-text';
import { normaliseLabel } from '../../domain/text';
import { cellsWhere, gridValueAt, type Grid } from '../../grid/grid';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { anyFormula, textOf } from '../read-back';
import { APPROVED_LABEL } from './approved-total';
import { isFirstLayout, withoutSheetColumn } from './first-layout';
import { rollupHeader, type Rollup } from './level2-rollup';
import type { SummaryContents, SummaryLine } from './summary-contents';
import {
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  STATUS,
  SUMMARY_COLUMN,
  summaryLayout,
  lackingIn,
  WORKINGS,
  workingsColumn,
} from './summary-layout';

type ValueAt = ReturnType<typeof gridValueAt>;

/** Cells of a row, the first ones as they are given, and then formulas of ours up to `end`. */
function cellsOf(
  value: ValueAt,
  row: number,
  given: readonly CellContent[],
  end: number,
  left = 0,
): CellContent[] {
  const rest = Array.from({ length: end - given.length }, (_, index) =>
    anyFormula(value(row, left + given.length + index)),
  );
  return [...given, ...rest];
}

function readLines(value: ValueAt): SummaryLine[] {
  const lines: SummaryLine[] = [];
  for (let row = FIRST_ROW; value(row, SUMMARY_COLUMN.no) === lines.length + 1; row += 1)
    lines.push({
      cells: cellsOf(value, row, [lines.length + 1], COLUMNS),
      code: textOf(value(row, SUMMARY_COLUMN.code)),
      name: textOf(value(row, SUMMARY_COLUMN.name)),
    });
  return lines;
}

function readRollup(value: ValueAt, count: number): Rollup | null {
  const header = rollupHeader(count);
  if (value(header, 1) !== '项目名称') return null;
  const labels: string[] = [];
  for (let column: number = SUMMARY_COLUMN.total; ; column += 1) {
    const label = textOf(value(header, column));
    if (label === null) break;
    labels.push(label);
  }
  // The last two columns are the rest and the sum.
  const names = labels.slice(0, -2);
  const end = SUMMARY_COLUMN.total + labels.length;
  const blank = (label: CellContent, second: CellContent): CellContent[] => [
    label,
    second,
    ...Array.from({ length: SUMMARY_COLUMN.total - 2 }, () => null),
  ];
  const rowsOf = Array.from({ length: count }, (_, index) => header + 1 + index);
  const totals = header + 1 + count;
  return {
    names,
    rows: rowsOf.map((row, index) => cellsOf(value, row, blank(index + 1, anyFormula(value(row, 1))), end)),
    projects: rowsOf.map((row) => textOf(value(row, 1))),
    totals: cellsOf(value, totals, blank('合计', null), end),
    shares: cellsOf(value, totals + 1, blank('占比', null), end),
  };
}

/**
 * Reads a summary sheet back: its rows and columns, and the cells that people fill in; cells with formulas of ours stand
 * for whatever they give. Of a sheet that is no summary of ours the result fits nothing.
 */
export function readSummary(sheet: Grid): SummaryContents {
  const grid = isFirstLayout(sheet) ? withoutSheetColumn(sheet) : sheet;
  const value = gridValueAt(grid);
  const lines = readLines(value);
  const count = lines.length;
  const { totalsRow, controlRow, approved } = summaryLayout(count);
  const blanks = Array.from({ length: SUMMARY_COLUMN.total - 1 }, () => null);
  const rollup = readRollup(value, count);
  const entered = value(approved.row, approved.column);
  const lackingOver = (column: number) => lackingIn(textOf(value(HEADER_ROW, column)));
  const [head] = cellsWhere(
    grid,
    (cell) => typeof cell.value === 'string' && normaliseLabel(cell.value).startsWith('单位'),
  );
  return {
    agency: textOf(value(1, 0)),
    moneyUnit: parseMoneyUnit(String(head?.value ?? '')) ?? '万元',
    status: anyFormula(value(STATUS.row, STATUS.column)),
    lacking: {
      fiscal: lackingOver(SUMMARY_COLUMN.fiscal),
      other: lackingOver(SUMMARY_COLUMN.other),
      planned: lackingOver(SUMMARY_COLUMN.planned),
    },
    lines,
    totals:
      count === 0
        ? ['合计', ...blanks, ...Array.from({ length: COLUMNS - SUMMARY_COLUMN.total }, () => 0)]
        : cellsOf(value, totalsRow, [anyFormula(value(totalsRow, 0)), ...blanks], COLUMNS),
    control: cellsOf(
      value,
      controlRow,
      [APPROVED_LABEL, ...blanks, typeof entered === 'boolean' ? String(entered) : entered, '差额'],
      SUMMARY_COLUMN.planned + 1,
    ),
    rollup,
    workings:
      count === 0
        ? []
        : Array.from({ length: count + 2 }, (_, index) =>
            cellsOf(value, FIRST_ROW + index, [], WORKINGS.width, workingsColumn(rollup?.names.length ?? 0)),
          ),
  };
}
