import type { UnplacedText } from '../../domain/target-document';
import { normaliseLabel } from '../../domain/text';
import { cellText } from '../../grid/cell-text';
import { readWithin } from './within-text';
import { cellsWhere, type Grid } from '../../grid/grid';

/** The index of the row of headings; below 0 when the sheet lists no texts without a place. */
function headerOf(grid: Grid): number {
  return grid.rows.findIndex((row) => {
    const labels = row.map((cell) => (typeof cell.value === 'string' ? normaliseLabel(cell.value) : ''));
    return labels.includes('行号') && labels.includes('原文');
  });
}

/** Whether a sheet lists texts without a place (行号 | 原文 | 工作表 | 文件). */
export function isUnplacedSheet(grid: Grid): boolean {
  return headerOf(grid) >= 0;
}

/** What the sheet says over its texts, as this or an earlier version wrote it. */
export function explanationOn(grid: Grid): string {
  const [cell] = cellsWhere(grid, ({ row, column }) => row === 1 && column === 0);
  return cell ? cellText(cell) : '';
}

/** Reads back the texts without a place that a sheet lists; none where it is no such sheet. */
export function readUnplaced(grid: Grid): UnplacedText[] {
  const header = headerOf(grid);
  if (header < 0) return [];
  const columnOf = (label: string) =>
    grid.rows[header]?.find((cell) => typeof cell.value === 'string' && normaliseLabel(cell.value) === label)
      ?.column;
  const [lineColumn, textColumn, sheetColumn, fileColumn, withinColumn] = [
    '行号',
    '原文',
    '工作表',
    '文件',
    '页/表',
  ].map(columnOf);
  return grid.rows.slice(header + 1).flatMap((row): UnplacedText[] => {
    const at = (column: number | undefined) => row.find((cell) => cell.column === column);
    const text = at(textColumn);
    const line = Number(at(lineColumn)?.value);
    if (!text || cellText(text) === '' || !Number.isInteger(line)) return [];
    const nameAt = (column: number | undefined) => cellText(at(column) ?? { row: 0, column: 0, value: null });
    const [sheet, file] = [nameAt(sheetColumn), nameAt(fileColumn)];
    const within = readWithin(nameAt(withinColumn));
    return [
      {
        line,
        ...(within !== undefined && { within }),
        text: cellText(text),
        ...(sheet !== '' && { sheet }),
        ...(file !== '' && { file }),
      },
    ];
  });
}
