/** A stretch of a text: from `start` up to `end`. */
export interface Stretch {
  start: number;
  end: number;
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)(?=[\s/>])[^>]*>/;
const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/g;
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;

/**
 * The parts of a sheet's XML that tell where the wanted rows stand or belong, in order: everything around the rows, the
 * wanted rows, and the row after each. The other rows, a million of them perhaps, need not be parsed. All of the text
 * where comments or rows without numbers might deceive.
 *
 * @param wanted - row numbers from 0, in order
 */
export function relevantStretches(xml: string, wanted: readonly number[]): Stretch[] {
  const all = [{ start: 0, end: xml.length }];
  const data = SHEET_DATA.exec(xml);
  const tail = data ? xml.lastIndexOf(`</${data[1]}`) : -1;
  if (!data || tail < 0 || xml.includes('<!')) return all;
  const stretches: Stretch[] = [{ start: 0, end: data.index + data[0].length }];
  let next = 0;
  let open: Stretch | null = null;
  ROW.lastIndex = data.index;
  for (let match = ROW.exec(xml); match && match.index < tail; match = ROW.exec(xml)) {
    if (open) open.end = match.index;
    open = null;
    const number = ROW_NUMBER.exec(match[1] ?? '')?.[1];
    if (number === undefined) return all;
    const row = Number(number) - 1;
    const pending = wanted[next];
    if (pending === undefined) break;
    if (row < pending) continue;
    while ((wanted[next] ?? Infinity) < row) next += 1;
    if (wanted[next] === row) next += 1;
    open = { start: match.index, end: tail };
    stretches.push(open);
  }
  stretches.push({ start: tail, end: xml.length });
  return stretches;
}
