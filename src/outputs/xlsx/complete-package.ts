import { unzipSync } from 'fflate';
import { cellTextXml } from './cell-text';
import { exchangeEntries } from './exchange-entries';

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** A sheet as far as the library was not told of it: a plan, or another sheet that was written by the library. */
export interface WrittenSheet {
  /** Contents of cells; texts among them are shared strings. */
  rows: readonly (readonly unknown[])[];
  /** In the order in which the library got them. */
  charts: readonly { name: string }[];
  /** Whether it is printed in black, without fills. */
  isMonochrome: boolean;
}

/** How many cells refer to the shared strings: all that hold a text. */
function countReferences(sheets: readonly WrittenSheet[]): number {
  return sheets
    .flatMap(({ rows }) => rows)
    .reduce((count, row) => count + row.filter((content) => typeof content === 'string').length, 0);
}

/** The frames of a drawing with the names of the charts, by which the add-in finds them again. */
function nameCharts(drawing: string, charts: WrittenSheet['charts']): string {
  let index = 0;
  return drawing.replace(/(<xdr:cNvPr id="\d+" name=")[^"]*/g, (frame, before: string) => {
    const chart = charts[index];
    index += 1;
    return chart ? before + cellTextXml(chart.name).replaceAll('"', '&quot;') : frame;
  });
}

/** A sheet that is printed in black, without fills. */
function printInBlack(sheet: string): string {
  return sheet.replace('<pageSetup ', '<pageSetup blackAndWhite="1" ');
}

/**
 * What the library that writes files cannot be told: the number of references to shared strings (it gives that of the
 * strings), the names of charts, and which sheets are printed in black.
 *
 * @param bytes - the file that was written of these sheets
 */
export function completePackage(bytes: Uint8Array, sheets: readonly WrittenSheet[]): Uint8Array {
  const drawings = new Map<string, WrittenSheet['charts']>(
    sheets.flatMap(({ charts }, index) =>
      charts.length > 0 ? [[`xl/drawings/drawing${index + 1}.xml`, charts] as const] : [],
    ),
  );
  const inBlack = new Set(
    sheets.flatMap(({ isMonochrome }, index) =>
      isMonochrome ? [`xl/worksheets/sheet${index + 1}.xml`] : [],
    ),
  );
  const isWanted = (name: string) => name === SHARED_STRINGS || drawings.has(name) || inBlack.has(name);
  const parts = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  const contents = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(content);
    const charts = drawings.get(name);
    const complete = charts
      ? nameCharts(xml, charts)
      : inBlack.has(name)
        ? printInBlack(xml)
        : xml.replace(/(<sst\b[^>]*?\bcount=")\d+/, `$1${countReferences(sheets)}`);
    contents.set(name, new TextEncoder().encode(complete));
  }
  return exchangeEntries(bytes, contents);
}
