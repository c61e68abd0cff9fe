import { unzipSync } from 'fflate';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { exchangeEntries } from './exchange-entries';

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** How many cells refer to the shared strings: all that hold a text. */
function countReferences(plans: readonly SheetPlan[]): number {
  return plans
    .flatMap(({ rows }) => rows)
    .reduce((count, row) => count + row.filter((content) => typeof content === 'string').length, 0);
}

/** The frames of a drawing with the names of the charts, by which the add-in finds them again. */
function nameCharts(drawing: string, charts: SheetPlan['charts']): string {
  let index = 0;
  return drawing.replace(/(<xdr:cNvPr id="\d+" name=")[^"]*/g, (frame, before: string) => {
    const chart = charts[index];
    index += 1;
    return chart ? before + chart.name : frame;
  });
}

/**
 * What the library that writes files cannot be told: the number of references to shared strings (it gives that of the
 * strings), and the names of charts.
 *
 * @param bytes - the file that was written of these plans
 */
export function completePackage(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const drawings = new Map<string, SheetPlan['charts']>(
    plans.flatMap(({ charts }, index) =>
      charts.length > 0 ? [[`xl/drawings/drawing${index + 1}.xml`, charts] as const] : [],
    ),
  );
  const parts = unzipSync(bytes, { filter: ({ name }) => name === SHARED_STRINGS || drawings.has(name) });
  const contents = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(parts)) {
    const xml = new TextDecoder().decode(content);
    const charts = drawings.get(name);
    const complete = charts
      ? nameCharts(xml, charts)
      : xml.replace(/(<sst\b[^>]*?\bcount=")\d+/, `$1${countReferences(plans)}`);
    contents.set(name, new TextEncoder().encode(complete));
  }
  return exchangeEntries(bytes, contents);
}
