import { parseAddress, type Rect } from '../../host/protocol/address';
import { quoteSheetName } from '../../src/grid/area';

/** The rectangles of a file's list of ranges, e.g. `A1:B2 D4`; what cannot be read is left out. */
export function rectsOf(ranges: string): Rect[] {
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((address) => {
      try {
        return [parseAddress(address)];
      } catch {
        return [];
      }
    });
}

/** An address with every part anchored, e.g. `$A$1:$B$2` or `$1:$3`. */
export function anchored(address: string): string {
  return address.replace(/\$/g, '').replace(/[A-Z]+|\d+/gi, '$$$&');
}

/** An address that names its sheet, as a file has it: quoted and anchored. A missing sheet is `home`. */
export function fileReference(address: string, home: string): string {
  const bang = address.lastIndexOf('!');
  const sheet = bang < 0 ? quoteSheetName(home) : address.slice(0, bang);
  const quoted = sheet.startsWith("'") ? sheet : quoteSheetName(sheet);
  return `${quoted}!${anchored(address.slice(bang + 1))}`;
}
