import { parseMoneyUnit } from '../../domain/money-text';
import { gridValueAt, type Grid } from '../../grid/grid';
import { anyFormula, textOf } from '../read-back';
import {
  COVER_COLUMN,
  COVER_COLUMNS,
  firstLineRow,
  SIGN_LABELS,
  type CoverContents,
  type CoverLine,
} from './cover-contents';
import { AGENCY_LABEL, DEPARTMENT_PART, SUMMARY_PART } from './cover-sheet';

/** Where the texts of {@link SIGN_LABELS} stand. */
const SIGN_COLUMNS = [0, 2, 3, 5];

/**
 * Reads a cover back: whose targets it lists, and which projects; cells with formulas of ours stand for whatever they
 * give. Of a sheet that is no cover of ours the result fits nothing.
 */
export function readCover(grid: Grid): CoverContents {
  const value = gridValueAt(grid);
  const [, year] = /^（(\d{4})年度）$/.exec(textOf(value(1, 0)) ?? '') ?? [];
  const head = textOf(value(2, 0)) ?? '';
  const hasDepartment = textOf(value(4, 0))?.endsWith(DEPARTMENT_PART) === true;
  const first = firstLineRow(hasDepartment);
  const lines: CoverLine[] = [];
  for (let row = first; value(row, COVER_COLUMN.no) === lines.length + 1; row += 1)
    lines.push({
      cells: [
        lines.length + 1,
        ...Array.from({ length: COVER_COLUMNS - 1 }, (_, index) => anyFormula(value(row, index + 1))),
      ],
      code: textOf(value(row, COVER_COLUMN.code)),
      name: textOf(value(row, COVER_COLUMN.name)),
    });
  const totalsRow = first + lines.length;
  const hasSummary = textOf(value(totalsRow + 1, 0)) === SUMMARY_PART;
  const signRow = totalsRow + (hasSummary ? 3 : 2);
  return {
    agency: head.startsWith(AGENCY_LABEL) ? head.slice(AGENCY_LABEL.length) || null : null,
    year: year === undefined ? null : Number(year),
    moneyUnit: parseMoneyUnit(textOf(value(2, COVER_COLUMN.fiscal)) ?? '') ?? '万元',
    hasDepartment,
    hasSummary,
    signs: SIGN_COLUMNS.map((column, index) => textOf(value(signRow, column)) ?? SIGN_LABELS[index] ?? ''),
    lines,
    totals: [
      anyFormula(value(totalsRow, 0)),
      null,
      null,
      ...[COVER_COLUMN.total, COVER_COLUMN.fiscal, COVER_COLUMN.other].map((column) =>
        anyFormula(value(totalsRow, column)),
      ),
    ],
  };
}
