import { cellKey, type CellRepair, type LeftAlone } from '../../domain/cell-repair';
import { cellsWhere, gridValueAt, type Grid } from '../../grid/grid';
import { OfficePackage } from '../../sources/package/package';
import { readSheetList, type WorkbookContents } from '../../sources/xlsx/read-sheet-list';
import { NO_STYLES, readCellStyles } from '../../sources/xlsx/read-styles';
import { readWorkbook } from '../../sources/xlsx/read-workbook';
import { workbookTexts } from '../../sources/xlsx/texts';
import { exchangeEntries } from './exchange-entries';
import { readLockedStyles } from './locked-styles';
import { partBytes } from './part-bytes';
import { patchSheet } from './patch-sheet';
import { readTableFrames } from './table-frames';

export interface RepairedWorkbook {
  bytes: Uint8Array;
  /** Repairs that were not made, each with the reason; the other ones were. */
  leftAlone: readonly LeftAlone[];
  /** Whether formulas may still show what they gave before the repairs, until somebody has Excel calculate anew. */
  isStale: boolean;
  /** Whether the workbook was signed: the signature does not hold for what was changed. */
  wasSigned: boolean;
}

/** Type of the reference from a package to its signatures (ECMA-376 part 2, 13.2.4.1), its last word. */
const SIGNATURES = 'origin';

/** The repairs whose cells still hold what was checked, by sheet. */
function stillSound(
  grids: readonly Grid[],
  repairs: readonly CellRepair[],
  leftAlone: LeftAlone[],
): Map<string, CellRepair[]> {
  const values = new Map(grids.map((grid) => [grid.sheet, gridValueAt(grid)]));
  const struck = new Set(
    grids.flatMap((grid) => {
      const cells = cellsWhere(grid, (cell) => cell.struck === 'part');
      return cells.map(({ row, column }) => cellKey({ sheet: grid.sheet ?? '', row, column }));
    }),
  );
  const sound = new Map<string, CellRepair[]>();
  for (const repair of repairs) {
    const valueAt = values.get(repair.sheet);
    if (!valueAt || valueAt(repair.row, repair.column) !== repair.before) {
      leftAlone.push({ repair, reason: 'changed' });
      continue;
    }
    if (struck.has(cellKey(repair))) {
      leftAlone.push({ repair, reason: 'struck' });
      continue;
    }
    const ofSheet = sound.get(repair.sheet);
    if (ofSheet) ofSheet.push(repair);
    else sound.set(repair.sheet, [repair]);
  }
  return sound;
}

/** The entries of the worksheets with repaired cells, with their new content. */
function patchSheets(
  file: OfficePackage,
  { sheets, styles }: WorkbookContents,
  sound: ReadonlyMap<string, readonly CellRepair[]>,
  leftAlone: LeftAlone[],
): Map<string, Uint8Array> {
  const isLocked = readLockedStyles(file, styles);
  const { formats } = styles === null ? NO_STYLES : readCellStyles(file, styles);
  const numberFormatOf = (style: number) => formats[style];
  const contents = new Map<string, Uint8Array>();
  for (const { name, part } of sheets) {
    const repairs = sound.get(name);
    if (!repairs) continue;
    const { entry, bytes } = file.bytesOf(part);
    const { utf8, restore } = file.within(part, () => partBytes(bytes));
    const guards = { isLocked, numberFormatOf, tableFrames: readTableFrames(file, part) };
    const patched = file.within(part, () => patchSheet(utf8, repairs, guards));
    for (const { edit, reason } of patched.leftAlone) leftAlone.push({ repair: edit, reason });
    if (patched.bytes) contents.set(entry, restore(patched.bytes));
  }
  return contents;
}

/**
 * The same workbook with some cells changed. Only the XML of these cells is new: every other part of the package, and
 * the rest of the sheets' parts, stay byte for byte. Texts are stored as texts, whatever they begin with. Left alone
 * and told are cells that hold something else than what was read (`before`), that show an error, whose content a
 * formula gives, of which a part is struck out, that are locked on a protected sheet, that are headers or totals of an Excel table, or whose number format
 * would show a number as something else. Throws a UserError for a file that cannot be read.
 */
export async function repairWorkbook(
  bytes: Uint8Array,
  repairs: readonly CellRepair[],
  fileName: string,
): Promise<RepairedWorkbook> {
  const leftAlone: LeftAlone[] = [];
  const { grids } = await readWorkbook(bytes, fileName);
  const sound = stillSound(grids, repairs, leftAlone);
  const file = new OfficePackage(bytes, fileName, workbookTexts);
  const list = readSheetList(file);
  const contents = patchSheets(file, list, sound, leftAlone);
  if (contents.size === 0) return { bytes, leftAlone, isStale: false, wasSigned: false };
  const hasFormulas = grids.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula)));
  const isStale = hasFormulas && !list.isCalculatedOnOpening;
  const wasSigned = file.relationships('').some(({ type }) => type === SIGNATURES);
  return { bytes: exchangeEntries(bytes, contents), leftAlone, isStale, wasSigned };
}
