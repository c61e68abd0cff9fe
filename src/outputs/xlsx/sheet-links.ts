import { cellAddress } from '../../grid/area';
import type { RowLink } from '../../sheet-plan/long-sheet';
import { withoutForbidden } from './file-text';

/** Excel's limit of links on a sheet. */
const MOST_LINKS = 65_530;

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What follows the links in the order of a worksheet's parts (ECMA-376, CT_Worksheet). */
const AFTER_LINKS =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|\/worksheet)\b/;

const attribute = (text: string): string =>
  withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The links of a worksheet to other files, which stand behind its rows; those past Excel's limit are left out. */
export class SheetLinks {
  private readonly links: string[] = [];
  /** The relation of each file. */
  private readonly ids = new Map<string, string>();

  /** Adds the link of a row; rows count from 0. */
  add(row: number, { column, target, location }: RowLink): void {
    if (this.links.length === MOST_LINKS) return;
    let id = this.ids.get(target);
    if (id === undefined) {
      id = `rIdFile${this.ids.size + 1}`;
      this.ids.set(target, id);
    }
    const place = location === null ? '' : ` location="${attribute(location)}"`;
    this.links.push(`<hyperlink ref="${cellAddress(row, column)}" r:id="${id}"${place}/>`);
  }

  /** The end of the sheet with the links in their place. */
  within(end: string): string {
    if (this.links.length === 0) return end;
    const at = end.search(AFTER_LINKS);
    return `${end.slice(0, at)}<hyperlinks xmlns:r="${DOCUMENT_RELATIONS}">${this.links.join('')}</hyperlinks>${end.slice(at)}`;
  }

  /** The relations of the sheet with those of the links; null where there are none to add. */
  relations(present: string | null): string | null {
    if (this.ids.size === 0) return null;
    const own = [...this.ids]
      .map(
        ([target, id]) =>
          `<Relationship Id="${id}" Type="${DOCUMENT_RELATIONS}/hyperlink" Target="${attribute(target)}" TargetMode="External"/>`,
      )
      .join('');
    return present === null
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${own}</Relationships>`
      : present.replace('</Relationships>', () => `${own}</Relationships>`);
  }
}
