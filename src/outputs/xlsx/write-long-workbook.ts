import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { cellAddress } from '../../grid/area';
import type { LongRow, LongSheet } from '../../sheet-plan/long-sheet';
import { isFormula, type CellContent } from '../../sheet-plan/sheet-plan';
import { cellTextXml } from './cell-text';
import { withoutForbidden } from './file-text';
import { SheetLinks } from './sheet-links';
import { writeWorkbook } from './write-workbook';

/** Characters that are packed at once. */
const PIECE = 65_536;

/** Where the rows of a long sheet go in the file of its frame, and which styles their cells have. */
interface Frame {
  before: string;
  after: string;
  /** The style of each column, by look. */
  styles: readonly (readonly string[])[];
}

/** Takes the sheet that was written with one row of each look apart. */
function frameOf(xml: string, { firstRow, looks }: LongSheet): Frame {
  const styles: string[][] = [];
  const starts: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const start = xml.indexOf(`<row r="${firstRow + look + 1}"`);
    const row = xml.slice(start, xml.indexOf('</row>', start));
    starts.push(start);
    styles.push([...row.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, style]) => style ?? '0'));
  }
  return {
    // How far a sheet goes need not be told, and is not known yet.
    before: xml.slice(0, starts[0]).replace(/<dimension [^>]*\/>/, ''),
    after: xml.slice(xml.indexOf('</sheetData>')),
    styles,
  };
}

function cellXml(content: CellContent, address: string, style: string): string {
  const start = `<c r="${address}" s="${style}"`;
  if (content === null) return `${start}/>`;
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  if (isFormula(content)) {
    const { formula, result } = content;
    const type = typeof result === 'string' ? ' t="str"' : '';
    return `${start}${type}><f>${textXml(formula)}</f><v>${textXml(String(result))}</v></c>`;
  }
  return `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(content)}</t></is></c>`;
}

const textXml = (text: string): string => cellTextXml(withoutForbidden(text));

function rowXml({ cells, height, look }: LongRow, row: number, { styles }: Frame): string {
  const ofLook = styles[look] ?? [];
  const inner = ofLook.map((style, column) =>
    cellXml(cells[column] ?? null, cellAddress(row, column), style),
  );
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${inner.join('')}</row>`;
}

/**
 * Writes sheets of any number of rows as the bytes of an .xlsx file, piece by piece: what is in memory does not grow with
 * the rows. Each sheet is written as {@link writeWorkbook} writes it with one row of each look; then its rows take their
 * place.
 *
 * @param write - takes the next bytes
 * @param pause - awaited now and then; may throw to end the work
 */
export async function writeLongWorkbook(
  sheets: readonly LongSheet[],
  write: (bytes: Uint8Array) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const models = sheets.map((sheet) =>
    sheet.layOut(Array.from({ length: sheet.looks }, (_, look) => ({ cells: [], height: 24, look }))),
  );
  const parts = unzipSync((await writeWorkbook(models)).bytes);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const counts: number[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    const frame = frameOf(strFromU8(parts[name] as Uint8Array), sheet);
    delete parts[name];
    const file = new ZipDeflate(name, { level: 3 });
    zip.add(file);
    const links = new SheetLinks();
    let piece = frame.before;
    let row = sheet.firstRow;
    for (const one of sheet.rows()) {
      piece += rowXml(one, row, frame);
      if (one.link) links.add(row, one.link);
      row += 1;
      if (piece.length < PIECE) continue;
      file.push(strToU8(piece));
      piece = '';
      await pause();
    }
    file.push(strToU8(piece + links.within(frame.after)), true);
    const withLinks = links.relations(parts[relations] ? strFromU8(parts[relations]) : null);
    if (withLinks !== null) parts[relations] = strToU8(withLinks);
    counts.push(row - sheet.firstRow);
  }
  for (const [name, content] of Object.entries(parts)) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(name.startsWith('xl/tables/') ? tablePart(content, sheets, models, counts) : content, true);
  }
  zip.end();
}

/** A table of a frame, as long as the rows that took their place. */
function tablePart(
  content: Uint8Array,
  sheets: readonly LongSheet[],
  models: readonly { table?: { name: string } }[],
  counts: readonly number[],
): Uint8Array {
  const xml = strFromU8(content);
  const index = models.findIndex(({ table }) => table && xml.includes(`"${table.name}"`));
  const sheet = sheets[index];
  const count = counts[index];
  if (!sheet || count === undefined) return content;
  return strToU8(xml.replace(/(ref="[A-Z]+\d+:[A-Z]+)\d+"/g, `$1${sheet.firstRow + count}"`));
}
