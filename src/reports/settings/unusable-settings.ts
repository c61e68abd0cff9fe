import type { CellPlace } from '../../domain/place';
import type { UnusableEntry, UnusableSettings } from '../../domain/target-document';
import type { Grid } from '../../grid/grid';
import type { SettingsOnSheet } from './read-settings-sheet';

/** What cannot be used on the settings sheets of a workbook; null where everything can. */
export function unusableSettings(
  sheets: readonly (Pick<SettingsOnSheet, 'unusable'> & { grid: Pick<Grid, 'file' | 'sheet'> })[],
): UnusableSettings | null {
  const entries: UnusableEntry[] = [];
  const cells = new Map<string, CellPlace>();
  for (const { grid, unusable } of sheets) {
    for (const { entry, cell } of unusable) {
      if (cells.has(entry.field)) continue;
      entries.push(entry);
      cells.set(entry.field, { ...cell, ...(grid.sheet !== null && { sheet: grid.sheet }) });
    }
  }
  const [first] = sheets;
  if (first === undefined || entries.length === 0) return null;
  const { file = null, sheet } = first.grid;
  return { origin: { file, sheet, cells }, entries };
}
