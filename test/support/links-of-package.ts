import { strFromU8, type Unzipped } from 'fflate';

/** A link of a cell to a file. */
export interface PackageLink {
  cell: string;
  /** The way to the file, with nothing escaped. */
  target: string;
  /** The place within the file. */
  location: string | null;
  /** The text of the cell. */
  shown: string;
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const attributeOf = (tag: string, name: string): string | null => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescapeXml(value);
};

/** The links to files on a worksheet, as ECMA-376 has them: formulas, and links beside the cells. */
export function linksOf(parts: Unzipped, sheet: number): PackageLink[] {
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const xml = part(`xl/worksheets/sheet${sheet}.xml`);
  const targets = new Map(
    [...part(`xl/worksheets/_rels/sheet${sheet}.xml.rels`).matchAll(/<Relationship [^>]*>/g)]
      .filter(([tag]) => attributeOf(tag, 'TargetMode') === 'External')
      .map(([tag]) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  const shown = new Map<string, string>();
  const links: PackageLink[] = [];
  for (const [, cell = '', inner = ''] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
    const text = unescapeXml(/<(?:v|t)(?: [^>]*)?>([^<]*)</.exec(inner)?.[1] ?? '');
    shown.set(cell, text);
    const formula = unescapeXml(/<f>([^<]*)</.exec(inner)?.[1] ?? '');
    const written = /^HYPERLINK\("((?:[^"]|"")*)"/.exec(formula)?.[1]?.replaceAll('""', '"');
    if (written === undefined) continue;
    const [target = '', location = null] = written.split('#');
    links.push({ cell, target, location, shown: text });
  }
  for (const [tag] of xml.matchAll(/<hyperlink [^>]*>/g)) {
    const cell = attributeOf(tag, 'ref') ?? '';
    const target = targets.get(attributeOf(tag, 'r:id')) ?? '';
    links.push({
      cell,
      target: decodeURIComponent(target),
      location: attributeOf(tag, 'location'),
      shown: shown.get(cell) ?? '',
    });
  }
  return links;
}
