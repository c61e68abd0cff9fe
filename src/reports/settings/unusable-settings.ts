import type { CellPlace } from '../../domain/place';
import type { UnusableEntry, UnusableSettings } from '../../domain/target-document';
import type { Grid } from '../../grid/grid';
import { unusableEntries } from './read-settings-sheet';

/** What cannot be used on the settings sheets of a workbook; null where everything can. */
export function unusableSettings(grids: readonly Grid[]): UnusableSettings | null {
  const entries: UnusableEntry[] = [];
  const cells = new Map<string, CellPlace>();
  for (const grid of grids) {
    for (const { entry, cell } of unusableEntries(grid)) {
      if (cells.has(entry.field)) continue;
      entries.push(entry);
      cells.set(entry.field, { ...cell, ...(grid.sheet !== null && { sheet: grid.sheet }) });
    }
  }
  const [first] = grids;
  if (first === undefined || entries.length === 0) return null;
  return { origin: { file: first.file ?? null, sheet: first.sheet, cells }, entries };
}
