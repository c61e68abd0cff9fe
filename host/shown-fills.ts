import type { ExcelHost } from './excel-host';
import { columnLetters } from './protocol/address';
import { expandNames } from './protocol/expand-names';
import { fillFormula } from './protocol/formula-references';

/** Formulas are tried in these columns, beyond any form. */
const SCRATCH_COLUMN = 200;

/**
 * The colours that conditional formats give the cells of a sheet, as the user sees them: for every cell the fill of
 * the first format whose formula holds, calculated by the spreadsheet itself.
 *
 * @param wanted - only formats with these formulas count
 */
export async function shownFills(
  host: ExcelHost,
  sheetName: string,
  wanted: (formula: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const sheet = host.model.find(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const { conditionalFormats, names, isProtected } = host.model.side(sheet);
  const trials: { address: string; fill: string; formula: string }[] = [];
  for (const { rect, formula, fill } of conditionalFormats) {
    const plain = wanted(formula) ? expandNames(formula, names) : null;
    if (plain === null) continue;
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const address = `${columnLetters(rect.column + column)}${rect.row + row + 1}`;
        trials.push({ address, fill, formula: fillFormula(plain, row, column) });
      }
    }
  }
  if (trials.length === 0) return new Map();
  const rect = { row: 0, column: SCRATCH_COLUMN, rows: trials.length, columns: 1 };
  host.model.side(sheet).isProtected = false;
  host.model.enter(
    sheet,
    rect,
    trials.map(({ formula }) => [formula]),
  );
  await host.settle();
  const shown = new Map<string, string>();
  trials.forEach(({ address, fill }, row) => {
    if (host.model.value(sheet, row, SCRATCH_COLUMN) === true && !shown.has(address))
      shown.set(address, fill);
  });
  host.model.change(sheet, rect, () => ({ v: null, f: null, si: null, p: null, t: null }));
  host.model.side(sheet).isProtected = isProtected;
  await host.settle();
  return shown;
}
