import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet of a package that is written by hand. */
export interface SheetXml {
  name?: string;
  /** What stands inside `sheetData`, or the whole part when it begins with `<?xml`. */
  data?: string;
  /** What follows `sheetData`, e.g. merged areas. */
  after?: string;
  state?: string;
  /** `worksheet` unless told. */
  type?: string;
  /** How the workbook refers to the part. */
  target?: string;
  /** How the archive names it. */
  part?: string;
}

/** What a package has beside its sheets. */
export interface PackageXml {
  workbookPr?: string;
  /** The items of the list of shared texts. */
  sharedStrings?: string;
  /** What stands inside `styleSheet`. */
  styles?: string;
  /** Parts by their names, which add to the others or replace them. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function element(name: string, content: string): string {
  return `${HEAD}<${name} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${name}>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** The parts of a workbook, by their names. */
export function packageParts(
  sheets: readonly SheetXml[],
  { workbookPr = '', sharedStrings, styles, parts = {} }: PackageXml = {},
): Record<string, string | Uint8Array> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(({ type = 'worksheet', target }, index) => {
    return [`rId${index + 1}`, type, target ?? `worksheets/sheet${index + 1}.xml`] as const;
  });
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': element('workbook', `${workbookPr}<sheets>${listed.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relationships([
      ...targets,
      ...(sharedStrings === undefined ? [] : [['rIdS', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['rIdF', 'styles', 'styles.xml'] as const]),
    ]),
    ...(sharedStrings !== undefined && { 'xl/sharedStrings.xml': element('sst', sharedStrings) }),
    ...(styles !== undefined && { 'xl/styles.xml': element('styleSheet', styles) }),
  };
  sheets.forEach(({ data = '', after = '', part }, index) => {
    all[part ?? `xl/worksheets/sheet${index + 1}.xml`] = data.startsWith('<?xml')
      ? data
      : element('worksheet', `<sheetData>${data}</sheetData>${after}`);
  });
  return { ...all, ...parts };
}

/** Packs parts as they are named. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** The bytes of a workbook. */
export function packageOf(sheets: readonly SheetXml[], xml: PackageXml = {}): Uint8Array {
  return pack(packageParts(sheets, xml));
}

/** Number formats as styles 0, 1, 2 ...: a number is a built-in one, a text one of the workbook's own. */
export function stylesOf(formats: readonly (number | string)[]): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) =>
      `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs>`;
}
