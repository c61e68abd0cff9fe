import { area, areaOfAddress, type Area } from '../../grid/area';
import type { OfficePackage } from '../../sources/package/package';

/** How many rows of its kind a table has: as many as told, otherwise `usual`. */
function rowCount(value: string | undefined, usual: number): number {
  return value === undefined ? usual : Number(value);
}

/**
 * The rows of a sheet's Excel tables (表格) whose texts stand a second time in the parts of the tables: header rows, whose
 * cells must equal the names of the columns, or Excel calls the file damaged, and total rows (ECMA-376 part 1, 18.5.1.2
 * and 18.5.1.3).
 *
 * @param part - the part of the sheet
 */
export function readTableFrames(file: OfficePackage, part: string): Area[] {
  const frames: Area[] = [];
  for (const { type, target } of file.relationships(part)) {
    // A reference to nothing harms no cell.
    if (type !== 'table' || !file.has(target)) continue;
    file.read(target, {
      open: (name, { ref = '', headerRowCount, totalsRowCount }) => {
        const whole = name === 'table' ? areaOfAddress(ref) : null;
        if (!whole) return;
        const { row, column, rows, columns } = whole;
        const headers = rowCount(headerRowCount, 1);
        const totals = rowCount(totalsRowCount, 0);
        if (headers > 0) frames.push(area(row, column, headers, columns));
        if (totals > 0) frames.push(area(row + rows - totals, column, totals, columns));
      },
    });
  }
  return frames;
}
