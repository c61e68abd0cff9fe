import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { mergeEntered, NOTHING_ENTERED, resolveSettings } from '../../../src/domain/workbook-settings';
import { cellAddress } from '../../../src/grid/area';
import { repairWorkbook } from '../../../src/outputs/xlsx/repair-workbook';
import { cellRepairs, repairDocument } from '../../../src/rules/repair';
import { readWorkbook } from '../../../src/sources/xlsx/read-workbook';
import { workbookOfGrids } from '../../../src/workbook/workbook-session';

/** Workbooks with what reading and writing was seen to fail on; the tests run where they are. */
const FOLDER = join(__dirname, '../../../../shared/faults');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];
const describeFaults = FILES.length > 0 ? describe : describe.skip;

/** The XML of a sheet without the cells of these addresses, and without the gaps that they leave. */
function withoutCells(xml: string, addresses: ReadonlySet<string>): string {
  return xml
    .replace(/<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell) =>
      addresses.has(/\br="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '') ? '' : cell,
    )
    .replace(/<row\b[^>]*>\s*<\/row>/g, '');
}

describeFaults('a repaired workbook of another program', () => {
  test.each(FILES.length > 0 ? FILES : ['none'])('%s differs in its repaired cells alone', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const { grids } = await readWorkbook(bytes, name);
    const document = workbookOfGrids(grids).document;
    const settings = resolveSettings(mergeEntered(NOTHING_ENTERED, workbookOfGrids(grids).entered), document);
    const byRules = cellRepairs(document, repairDocument(document, settings).document);
    // Where the rules find nothing to repair, a text and an empty cell are changed: the patch is what is tried.
    const sheet = grids[0]?.sheet ?? '';
    const text = grids[0]?.rows.flat().find(({ value, formula }) => typeof value === 'string' && !formula);
    const others = [
      ...(text ? [{ sheet, row: text.row, column: text.column, before: text.value, after: '改' }] : []),
      { sheet, row: 70, column: 12, before: null, after: 1 },
    ];
    for (const repairs of [byRules, others]) {
      const { bytes: after, leftAlone } = await repairWorkbook(bytes, repairs, name);
      const [old, now] = [unzipSync(bytes), unzipSync(after)];
      expect(Object.keys(now)).toEqual(Object.keys(old));
      const changed = Object.keys(old).filter(
        (part) => !Buffer.from(old[part]!).equals(Buffer.from(now[part]!)),
      );
      const made = repairs.filter((repair) => !leftAlone.some((left) => left.repair === repair));
      expect(changed.length).toBe(new Set(made.map((repair) => repair.sheet)).size);
      const addresses = new Set(made.map(({ row, column }) => cellAddress(row, column)));
      for (const part of changed) {
        expect(part).toMatch(/worksheets\/[^/]+\.xml$/i);
        const [before, patched] = [old[part], now[part]].map((content) => new TextDecoder().decode(content));
        expect(withoutCells(patched!, addresses)).toBe(withoutCells(before!, addresses));
      }
      const read = new Map((await readWorkbook(after, name)).grids.map((grid) => [grid.sheet, grid]));
      for (const { sheet: on, row, column, after: value } of made) {
        const cells = read.get(on)?.rows.flat() ?? [];
        expect(cells.find((cell) => cell.row === row && cell.column === column)?.value).toBe(value);
      }
    }
  });
});
