import type { HeaderFooter, NamedRange, PageSetup, Sheet } from 'hucre';
import type { SheetSide } from '../../host/protocol/side-model';
import { anchored, fileReference } from './ranges';

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

/** The page of a sheet as a file has it; its print area and titles are names, see {@link printNames}. */
export function filePage({ page }: SheetSide): { pageSetup?: PageSetup; headerFooter?: HeaderFooter } {
  const kept = page.kept as KeptPage | undefined;
  const { orientation, paperSize, centerHorizontally, zoom } = page;
  const pageSetup: PageSetup = {
    ...kept?.setup,
    ...(typeof orientation === 'string' && {
      orientation: orientation.toLowerCase() as 'portrait' | 'landscape',
    }),
    ...(typeof paperSize === 'string' && { paperSize: paperSize.toLowerCase() as PageSetup['paperSize'] }),
    ...(typeof centerHorizontally === 'boolean' && { horizontalCentered: centerHorizontally }),
    ...fileZoom(zoom as Zoom | undefined),
  };
  return {
    ...(Object.keys(pageSetup).length > 0 && { pageSetup }),
    ...(kept?.headerFooter && { headerFooter: kept.headerFooter }),
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

/** A file's page as the host keeps it; an empty record when the file says nothing of it. */
export function shownPage({ pageSetup, headerFooter }: Sheet): SheetSide['page'] {
  if (!pageSetup && !headerFooter) return {};
  const {
    printArea,
    printTitlesRow,
    printTitlesColumn,
    orientation,
    paperSize,
    horizontalCentered,
    ...others
  } = pageSetup ?? {};
  const { fitToPage, fitToWidth, fitToHeight, scale, ...setup } = others;
  const zoom = shownZoom({ fitToPage, fitToWidth, fitToHeight, scale });
  return {
    ...(orientation && { orientation: upperFirst(orientation) }),
    ...(paperSize && { paperSize: upperFirst(paperSize) }),
    ...(horizontalCentered && { centerHorizontally: true }),
    ...(zoom && { zoom }),
    ...(printArea && { printArea: printArea.replace(/\$/g, '') }),
    ...(printTitlesRow && { printTitleRows: anchored(printTitlesRow) }),
    kept: { setup, headerFooter, titleColumns: printTitlesColumn } satisfies KeptPage,
  };
}
