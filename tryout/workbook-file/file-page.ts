import type { HeaderFooter, NamedRange, PageSetup } from 'hucre';
import type { SheetSide } from '../../host/protocol/side-model';
import type { Attributes } from '../../src/sources/package/read-xml';
import { anchored, fileReference } from './ranges';
import { child, isOn, numberIn, type Element } from './xml-tree';

/** What a file says of the page that the host does not play, kept so that it is there again in the next file. */
interface KeptPage {
  setup: PageSetup;
  titleColumns?: string;
  headerFooter?: HeaderFooter;
}

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

function fileZoom(zoom: Zoom | undefined): PageSetup {
  if (!zoom) return {};
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined)
    return scale === undefined ? {} : { scale, fitToPage: false };
  // 0 stands for as many pages as it takes.
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

/** What stands at the foot of every page, part by part. */
type ShownFooter = Readonly<Partial<Record<(typeof FOOTER_PARTS)[number][1], string>>>;
/** Codes of the parts of a footer in files, and as the host has them. */
const FOOTER_PARTS = [
  ['L', 'leftFooter'],
  ['C', 'centerFooter'],
  ['R', 'rightFooter'],
] as const;

/** Headers and footers as a file has them: what was kept of the file, with the footer that is shown now. */
function fileFooter(kept: HeaderFooter | undefined, shown: ShownFooter | undefined): HeaderFooter {
  const oddFooter = FOOTER_PARTS.flatMap(([code, part]) => {
    const text = shown?.[part];
    return text === undefined || text === '' ? [] : `&${code}${text}`;
  }).join('');
  return { ...kept, ...(oddFooter !== '' && { oddFooter }) };
}

/** The parts of a footer of a file; what stands before the first code is its middle. */
function shownFooter(oddFooter: string | undefined): ShownFooter | undefined {
  if (oddFooter === undefined || oddFooter === '') return undefined;
  const parts: Record<string, string> = {};
  for (const [, code = 'C', text = ''] of oddFooter.matchAll(/(?:&([LCR])|^)((?:(?!&[LCR]).)*)/gs)) {
    const part = FOOTER_PARTS.find(([known]) => known === code)?.[1];
    if (part !== undefined && text !== '') parts[part] = text;
  }
  return parts;
}

/** The page of a sheet as a file has it; its print area and titles are names, see {@link printNames}. */
export function filePage({ page }: SheetSide): { pageSetup?: PageSetup; headerFooter?: HeaderFooter } {
  const kept = page.kept as KeptPage | undefined;
  const { orientation, paperSize, centerHorizontally, zoom, margins } = page;
  const pageSetup: PageSetup = {
    ...kept?.setup,
    ...(typeof orientation === 'string' && {
      orientation: orientation.toLowerCase() as 'portrait' | 'landscape',
    }),
    ...(typeof paperSize === 'string' && { paperSize: paperSize.toLowerCase() as PageSetup['paperSize'] }),
    ...(typeof centerHorizontally === 'boolean' && { horizontalCentered: centerHorizontally }),
    ...(margins !== undefined && { margins: margins as PageSetup['margins'] }),
    ...fileZoom(zoom as Zoom | undefined),
  };
  const headerFooter = fileFooter(kept?.headerFooter, page.headersFooters as ShownFooter | undefined);
  return {
    ...(Object.keys(pageSetup).length > 0 && { pageSetup }),
    ...(Object.keys(headerFooter).length > 0 && { headerFooter }),
  };
}

/**
 * The names by which a file knows what is printed of a sheet. (The library would write the name of the sheet without
 * quotes, which Excel refuses for most names.)
 */
export function printNames({ page }: SheetSide, sheetName: string): NamedRange[] {
  const columns = (page.kept as KeptPage | undefined)?.titleColumns ?? '';
  const area = typeof page.printArea === 'string' ? page.printArea : '';
  const rows = typeof page.printTitleRows === 'string' ? page.printTitleRows : '';
  const refer = (addresses: string[]) =>
    addresses
      .filter((address) => address !== '')
      .map((address) => fileReference(address, sheetName))
      .join(',');
  return [
    { name: '_xlnm.Print_Area', scope: sheetName, range: refer(area.split(',')) },
    { name: '_xlnm.Print_Titles', scope: sheetName, range: refer([columns, rows]) },
  ].filter(({ range }) => range !== '');
}

function shownZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale }: PageSetup): Zoom | undefined {
  if (fitToPage)
    return {
      ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
    };
  return scale === undefined ? undefined : { scale };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The numbers by which files know sizes of paper. */
const PAPER: Readonly<Record<string, PageSetup['paperSize']>> = {
  1: 'letter',
  3: 'tabloid',
  5: 'legal',
  7: 'executive',
  8: 'a3',
  9: 'a4',
  11: 'a5',
  12: 'b4',
  13: 'b5',
};

/** Margins of a page that has none of its own, in inches: the library writes them as well. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function marginsOf(attributes: Attributes): SheetSide['page'] {
  const margins = Object.entries(attributes).map(([side, inches]) => [side, Number(inches)] as const);
  const isUsual = margins.every(
    ([side, inches]) => inches === USUAL_MARGINS[side as keyof typeof USUAL_MARGINS],
  );
  return isUsual ? {} : { margins: Object.fromEntries(margins) };
}

function headerFooterOf(element: Element | undefined): HeaderFooter | undefined {
  if (!element) return undefined;
  const { differentOddEven, differentFirst } = element.attributes;
  return {
    ...(isOn(differentOddEven) && { differentOddEven: true }),
    ...(isOn(differentFirst) && { differentFirst: true }),
    ...Object.fromEntries(element.children.map(({ name, text }) => [name, text])),
  };
}

/** The page of a sheet's part as the host keeps it; an empty record when the file says nothing of it. */
export function shownPage(root: Element): SheetSide['page'] {
  const attributesOf = (name: string): Attributes => child(root, name)?.attributes ?? {};
  const [setup, options, margins] = ['pageSetup', 'printOptions', 'pageMargins'].map(attributesOf) as [
    Attributes,
    Attributes,
    Attributes,
  ];
  const fitting = child(root, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage;
  const { oddFooter, ...otherTexts } = headerFooterOf(child(root, 'headerFooter')) ?? {};
  const headerFooter = Object.keys(otherTexts).length > 0 ? otherTexts : undefined;
  const footer = shownFooter(oddFooter);
  const isSilent = [setup, options, margins].every((attributes) => Object.keys(attributes).length === 0);
  if (isSilent && !headerFooter && !footer && fitting === undefined) return {};
  const { orientation, scale, fitToWidth, fitToHeight } = setup;
  const paper = PAPER[setup.paperSize ?? ''];
  const zoom = shownZoom({
    fitToPage: isOn(fitting),
    fitToWidth: numberIn(fitToWidth),
    fitToHeight: numberIn(fitToHeight),
    scale: numberIn(scale),
  });
  const kept: KeptPage = {
    setup: {
      ...(isOn(options.verticalCentered) && { verticalCentered: true }),
      ...(isOn(options.gridLines) && { showGridLines: true }),
      ...(isOn(options.headings) && { showRowColHeaders: true }),
    },
    headerFooter,
  };
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && {
      orientation: upperFirst(orientation),
    }),
    ...(paper && { paperSize: upperFirst(paper) }),
    ...(isOn(options.horizontalCentered) && { centerHorizontally: true }),
    ...(isOn(setup.blackAndWhite) && { blackAndWhite: true }),
    ...(footer && { headersFooters: footer }),
    ...marginsOf(margins),
    ...(zoom && { zoom }),
    kept,
  };
}

/** What is printed of a sheet, by Excel's own names for it, into the page of its sheet. */
export function addPrintName(page: SheetSide['page'], name: string, formula: string): void {
  const parts = (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) =>
    part.slice(part.lastIndexOf('!') + 1),
  );
  if (name === '_xlnm.Print_Area') page.printArea = parts.join(',').replace(/\$/g, '');
  if (name !== '_xlnm.Print_Titles') return;
  const rows = parts.find((part) => /^\$?\d/.test(part));
  const columns = parts.find((part) => /^\$?[A-Z]/i.test(part));
  if (rows) page.printTitleRows = anchored(rows);
  if (columns)
    page.kept = { setup: {}, ...(page.kept as KeptPage | undefined), titleColumns: anchored(columns) };
}
