import { listsCells } from '../../excel/highlight-names';
import type { SheetHighlight } from '../../excel/highlight';
import { runCommand } from '../../excel/run-command';
import { area } from '../../grid/area';

/**
 * Takes all colours of checks away, those of sheets that were copied or brought in by other workbooks included: three
 * batches of reading and one of writing, with calls that Excel can undo. Where the user has cleared the rules of a sheet by
 * hand, our names go as well, so that the next check colours it again. The user's own formats are not touched.
 * Protected sheets are given back by name.
 */
export async function clearHighlights(): Promise<{ cleared: number; notCleared: readonly string[] }> {
  return runCommand(async (excel) => {
    const sheets = await excel.readHighlightNames();
    await excel.forgetHighlights(sheets.filter(({ isStripped }) => isStripped));
    const coloured = sheets.filter(({ isStripped }) => !isStripped);
    const highlights = coloured.map((sheet): SheetHighlight => ({
      ...sheet,
      form: area(0, 0),
      cells: { error: [], warning: [], todo: [], info: [] },
    }));
    const { shown } = await excel.applyHighlights(highlights);
    const notCleared = sheets.filter(({ isProtected, present }) => isProtected && listsCells(present));
    return { cleared: shown.size, notCleared: notCleared.map(({ sheetName }) => sheetName) };
  });
}
