import type { CellRepair, LeftAlone } from '../../domain/cell-repair';
import { gridValueAt } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import { readWorkbook } from '../../sources/xlsx/read-workbook';
import { workbookTexts } from '../../sources/xlsx/texts';
import { partText } from './part-text';
import { patchSheet } from './patch-sheet';
import { findWorkbookParts, readLockedStyles } from './workbook-parts';
import { ZipFile } from './zip-file';

export interface RepairedWorkbook {
  bytes: Uint8Array;
  /** Repairs that were not made, each with the reason; the other ones were. */
  leftAlone: readonly LeftAlone[];
}

/** The repairs whose cells still hold what was checked, by sheet. */
async function stillSound(
  bytes: Uint8Array,
  repairs: readonly CellRepair[],
  fileName: string,
  leftAlone: LeftAlone[],
): Promise<Map<string, CellRepair[]>> {
  const { grids } = await readWorkbook(bytes, fileName);
  const values = new Map(grids.map((grid) => [grid.sheet, gridValueAt(grid)]));
  const sound = new Map<string, CellRepair[]>();
  for (const repair of repairs) {
    const valueAt = values.get(repair.sheet);
    if (!valueAt || valueAt(repair.row, repair.column) !== repair.before) {
      leftAlone.push({ repair, reason: 'changed' });
      continue;
    }
    const ofSheet = sound.get(repair.sheet);
    if (ofSheet) ofSheet.push(repair);
    else sound.set(repair.sheet, [repair]);
  }
  return sound;
}

/** The worksheets with repaired cells, by the names of their parts. */
function patchSheets(
  file: ZipFile,
  sound: ReadonlyMap<string, readonly CellRepair[]>,
  leftAlone: LeftAlone[],
): Map<string, Uint8Array> {
  const { sheets, styles } = findWorkbookParts(file);
  const isLocked = readLockedStyles(file, styles);
  const contents = new Map<string, Uint8Array>();
  for (const [sheet, repairs] of sound) {
    const name = sheets.get(sheet) ?? '';
    const part = file.read(name);
    const decoded = part && partText(part);
    if (!decoded) throw new Error(`sheet ${sheet} cannot be read`);
    const { xml, leftAlone: left } = patchSheet(decoded.text, repairs, isLocked);
    leftAlone.push(...left.map(({ edit, reason }) => ({ repair: edit, reason })));
    if (xml !== decoded.text) contents.set(name, decoded.encode(xml));
  }
  return contents;
}

/**
 * The same workbook with some cells changed. Only the XML of these cells is new: every other part of the package, and
 * the rest of the sheets' parts, stay byte for byte. Texts are stored as texts, whatever they begin with. Left alone
 * and told are cells that hold something else than what was read (`before`), whose content a formula gives, or that
 * are locked on a protected sheet. Throws a UserError for a file that cannot be read.
 */
export async function repairWorkbook(
  bytes: Uint8Array,
  repairs: readonly CellRepair[],
  fileName: string,
): Promise<RepairedWorkbook> {
  const leftAlone: LeftAlone[] = [];
  const sound = await stillSound(bytes, repairs, fileName, leftAlone);
  try {
    const file = new ZipFile(bytes);
    const contents = patchSheets(file, sound, leftAlone);
    return { bytes: contents.size === 0 ? bytes : file.with(contents), leftAlone };
  } catch (error) {
    throw new UserError(workbookTexts.damaged, { file: fileName }, { cause: error });
  }
}
