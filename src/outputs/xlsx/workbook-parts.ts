import { SaxesParser } from 'saxes';
import { partText } from './part-text';
import type { ZipFile } from './zip-file';

/** Where the sheets and the styles of a workbook stand in its package. */
export interface WorkbookParts {
  sheets: ReadonlyMap<string, string>;
  styles: string | null;
}

/** Tells each element of a part, by its name without the prefix; nothing of a part that is missing. */
export function eachElement(
  file: ZipFile,
  name: string | null,
  tell: (localName: string, attributes: Readonly<Record<string, string>>, depth: number) => void,
): void {
  const bytes = name === null ? null : file.read(name);
  const part = bytes && partText(bytes);
  if (!part) return;
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let depth = 0;
  parser.on('opentag', (tag) => {
    tell(localName(tag.name), tag.attributes, depth);
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(part.text).close();
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes such as `r:id`, whatever the prefix. */
function attribute(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that a relationship of `source` names (RFC 3986, as packages need it: `..`, `.` and absolute paths). */
function resolve(source: string, target: string): string {
  return new URL(target.replace(/\\/g, '/'), `package:///${source}`).pathname.slice(1);
}

interface Relationship {
  type: string;
  part: string;
}

function relationships(file: ZipFile, source: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const folder = folderOf(source);
  eachElement(file, `${folder}_rels/${source.slice(folder.length)}.rels`, (element, attributes) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (element !== 'Relationship' || mode === 'External') return;
    if (id !== undefined && type !== undefined && target !== undefined)
      found.set(id, { type, part: resolve(source, target) });
  });
  return found;
}

/** Finds the parts by their relationships, of the transitional and of the strict file format alike. */
export function findWorkbookParts(file: ZipFile): WorkbookParts {
  const sheets = new Map<string, string>();
  const workbook = [...relationships(file, '').values()].find(({ type }) => type.endsWith('/officeDocument'));
  if (!workbook) return { sheets, styles: null };
  const parts = relationships(file, workbook.part);
  eachElement(file, workbook.part, (element, attributes, depth) => {
    if (element !== 'sheet' || depth !== 2) return;
    const { name } = attributes;
    const sheet = parts.get(attribute(attributes, 'id') ?? '');
    if (name !== undefined && sheet) sheets.set(name, sheet.part);
  });
  const styles = [...parts.values()].find(({ type }) => type.endsWith('/styles'));
  return { sheets, styles: styles?.part ?? null };
}

/** Whether cells of a style are locked (when their sheet is protected), by the style's number: so unless told otherwise. */
export function readLockedStyles(file: ZipFile, styles: string | null): (style: number) => boolean {
  const locked: boolean[] = [];
  let isInCellStyles = false;
  eachElement(file, styles, (element, attributes, depth) => {
    if (depth === 1) isInCellStyles = element === 'cellXfs';
    if (!isInCellStyles) return;
    if (element === 'xf') locked.push(true);
    if (element === 'protection' && ['0', 'false'].includes(attributes['locked'] ?? ''))
      locked[locked.length - 1] = false;
  });
  return (style) => locked[style] ?? true;
}
