import { parseMoneyUnit } from '../../domain/money-unit-text';
import { gridValueAt, type Grid } from '../../grid/grid';
import { anyFormula, textOf } from '../read-back';
import {
  COVER_COLUMN,
  COVER_COLUMNS,
  FIRST_PART_ROW,
  SIGN_LABELS,
  TOTAL_LABEL,
  type CoverContents,
  type CoverLine,
} from './cover-contents';
import { AGENCY_LABEL } from './cover-sheet';

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
  /** The parts that stand from a row on: texts, down to a number, an empty row or the sum. */
  const partsFrom = (start: number): string[] => {
    const parts: string[] = [];
    for (;;) {
      const part = value(start + parts.length, 0);
      if (typeof part !== 'string' || part === '' || part.startsWith(TOTAL_LABEL)) return parts;
      parts.push(part);
    }
  };
  const heads = partsFrom(FIRST_PART_ROW);
  const first = FIRST_PART_ROW + heads.length;
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
  const tails = partsFrom(totalsRow + 1);
  const signRow = totalsRow + tails.length + 2;
  return {
    agency: head.startsWith(AGENCY_LABEL) ? head.slice(AGENCY_LABEL.length) || null : null,
    year: year === undefined ? null : Number(year),
    moneyUnit: parseMoneyUnit(textOf(value(2, COVER_COLUMN.fiscal)) ?? '') ?? '万元',
    heads,
    tails,
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
