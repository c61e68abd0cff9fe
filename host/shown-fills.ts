import type { ExcelHost } from './excel-host';
import { columnLetters, parseAddress } from './protocol/address';
import { expandNames } from './protocol/expand-names';
import { fillFormula } from './protocol/formula-references';

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
  const { conditionalFormats, names } = host.model.side(sheet);
  const fills = new Map<string, string[]>();
  const trials: Record<number, Record<number, string[]>> = {};
  for (const { rect, formula, fill } of conditionalFormats) {
    const plain = wanted(formula) ? expandNames(formula, names) : null;
    if (plain === null) continue;
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const [r, c] = [rect.row + row, rect.column + column];
        ((trials[r] ??= {})[c] ??= []).push(fillFormula(plain, row, column));
        const address = `${columnLetters(c)}${r + 1}`;
        fills.set(address, [...(fills.get(address) ?? []), fill]);
      }
    }
  }
  if (fills.size === 0) return new Map();
  await host.settle();
  const unit = host.model.workbook.getId();
  const results = await host.model.api
    .getFormula()
    .executeFormulas({ [unit]: { [sheet.getSheetId()]: trials } });
  const tried = results[unit]?.[sheet.getSheetId()];
  const shown = new Map<string, string>();
  for (const [address, candidates] of fills) {
    const { row, column } = parseAddress(address);
    const first = (tried?.[row]?.[column] ?? []).findIndex(({ value }) => value === true);
    const fill = candidates[first];
    if (fill !== undefined) shown.set(address, fill);
  }
  return shown;
}
