import type { UnplacedText } from '../../domain/target-document';
import { normaliseLabel } from '../../domain/text';
import { cellText } from '../../grid/cell-text';
import type { Grid } from '../../grid/grid';

/** Reads back a sheet that lists texts without a place (行号 | 原文 | 工作表); null when the sheet is none. */
export function readUnplaced(grid: Grid): UnplacedText[] | null {
  const header = grid.rows.findIndex((row) => {
    const labels = row.map((cell) => (typeof cell.value === 'string' ? normaliseLabel(cell.value) : ''));
    return labels.includes('行号') && labels.includes('原文');
  });
  if (header < 0) return null;
  const columnOf = (label: string) =>
    grid.rows[header]?.find((cell) => typeof cell.value === 'string' && normaliseLabel(cell.value) === label)
      ?.column;
  const [lineColumn, textColumn, sheetColumn] = ['行号', '原文', '工作表'].map(columnOf);
  return grid.rows.slice(header + 1).flatMap((row): UnplacedText[] => {
    const at = (column: number | undefined) => row.find((cell) => cell.column === column);
    const text = at(textColumn);
    const line = Number(at(lineColumn)?.value);
    if (!text || cellText(text) === '' || !Number.isInteger(line)) return [];
    const sheet = at(sheetColumn);
    const from = sheet ? cellText(sheet) : '';
    return [from === '' ? { line, text: cellText(text) } : { line, text: cellText(text), sheet: from }];
  });
}
