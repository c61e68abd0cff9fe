import { areaAddress, areaOfAddress, type Area } from '../grid/area';
import type { PageMargins } from '../sheet-plan/sheet-plan';
import { rangeOf } from './range-of';
import { applyRowHeights } from './apply-plan';
import { supportsExcelApi } from './requirements';

const MARGINS = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;
const INCH = 72;
/** Points as inches, without the dust of the conversion. */
const inches = (points: number): number => Number((points / INCH).toFixed(4));

/** How a sheet is printed now, and what would be printed of it. */
export interface PrintSetup {
  sheetId: string;
  orientation: 'portrait' | 'landscape';
  margins: PageMargins;
  /** As Excel has it, to be put back as it is. */
  zoom: Excel.PageLayoutZoomOptions;
  paperSize: Excel.PaperType | string;
  isCentred: boolean;
  isMonochrome: boolean;
  /** The middle of the foot, and whether anything stands at the foot. */
  footer: string;
  hasFooter: boolean;
  /** A1 addresses without the sheet; null of a sheet of which all is printed. */
  printArea: string | null;
  /** The cells with contents; null of an empty sheet. */
  used: Area | null;
  /** Points of the rows from the first to the last one with contents, and of its columns. */
  heights: readonly number[];
  widths: readonly number[];
}

/** How a sheet shall be printed. What is absent stays. */
export interface PrintChange {
  sheetId: string;
  orientation?: PrintSetup['orientation'];
  margins?: PageMargins;
  zoom?: Excel.PageLayoutZoomOptions;
  paperSize?: PrintSetup['paperSize'];
  isCentred?: boolean;
  isMonochrome?: boolean;
  footer?: string;
  /** Null prints all of the sheet. */
  printArea?: string | null;
  /** Points of the rows from the top. */
  heights?: readonly number[];
}

/** Whether this Excel lets an add-in set up pages at all. */
export function knowsPages(): boolean {
  return supportsExcelApi('1.9');
}

const withoutSheet = (address: string): string =>
  address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');

interface LoadedUse {
  used: Excel.Range;
  layout: Excel.PageLayout;
  footers: Excel.HeaderFooter;
  printArea: Excel.RangeAreas;
}

/** What can be a form; formats alone may reach over a million rows of a sheet that a person made. */
const WINDOW = 'A1:AZ6000';

function load(sheet: Excel.Worksheet, isOurs: boolean): LoadedUse {
  // On a sheet of ours the formats reach as far as the form, also where its last cells are empty.
  const used = sheet.getUsedRangeOrNullObject(!isOurs).getIntersectionOrNullObject(WINDOW);
  used.untrack();
  used.load('address');
  const layout = sheet.pageLayout;
  const margins = MARGINS.map((side) => `${side}Margin`).join(',');
  layout.load(`orientation,paperSize,centerHorizontally,blackAndWhite,zoom,${margins}`);
  const footers = layout.headersFooters.defaultForAllPages;
  footers.load('centerFooter,leftFooter,rightFooter');
  const printArea = layout.getPrintAreaOrNullObject();
  printArea.untrack();
  printArea.load('address');
  return { used, layout, footers, printArea };
}

/** The sizes of rows and columns down to the last cell with contents. */
function loadSizes(sheet: Excel.Worksheet, { row, column, rows, columns }: Area) {
  const range = rangeOf(
    sheet,
    areaAddress({ row: 0, column: 0, rows: row + rows, columns: column + columns }),
  );
  return {
    heights: range.getRowProperties({ format: { rowHeight: true } }),
    widths: range.getColumnProperties({ format: { columnWidth: true } }),
  };
}

/** How sheets are printed: two batches of reading. Needs {@link knowsPages}. */
export async function readPrintSetups(
  context: Excel.RequestContext,
  sheets: readonly { id: string; isOurs: boolean }[],
): Promise<PrintSetup[]> {
  if (sheets.length === 0) return [];
  const { worksheets } = context.workbook;
  const loaded = sheets.map(({ id, isOurs }) => {
    const sheet = worksheets.getItem(id);
    return { sheetId: id, sheet, ...load(sheet, isOurs) };
  });
  await context.sync();
  const sized = loaded.map((one) => {
    const used = one.used.isNullObject ? null : areaOfAddress(withoutSheet(one.used.address));
    return { ...one, area: used, sizes: used && loadSizes(one.sheet, used) };
  });
  await context.sync();
  return sized.map(({ sheetId, layout, footers, printArea, area, sizes }): PrintSetup => {
    const { centerFooter, leftFooter, rightFooter } = footers;
    return {
      sheetId,
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      margins: {
        top: inches(layout.topMargin),
        right: inches(layout.rightMargin),
        bottom: inches(layout.bottomMargin),
        left: inches(layout.leftMargin),
        header: inches(layout.headerMargin),
        footer: inches(layout.footerMargin),
      },
      zoom: layout.zoom,
      paperSize: layout.paperSize,
      isCentred: layout.centerHorizontally,
      isMonochrome: layout.blackAndWhite,
      footer: centerFooter,
      hasFooter: [centerFooter, leftFooter, rightFooter].some((text) => text !== ''),
      printArea: printArea.isNullObject ? null : withoutSheet(printArea.address),
      used: area,
      heights: (sizes?.heights.value ?? []).map(({ format }) => format?.rowHeight ?? 0),
      widths: (sizes?.widths.value ?? []).map(({ format }) => format?.columnWidth ?? 0),
    };
  });
}

/** Queues how a sheet shall be printed. */
export function queuePrintChange(sheet: Excel.Worksheet, change: PrintChange): void {
  const layout = sheet.pageLayout;
  const { orientation, margins, zoom, paperSize, isCentred, isMonochrome, footer, printArea, heights } =
    change;
  if (orientation) layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (margins) layout.setPrintMargins('Inches', { ...margins });
  if (paperSize !== undefined) layout.paperSize = paperSize as Excel.PaperType;
  if (zoom) layout.zoom = zoom;
  if (isCentred !== undefined) layout.centerHorizontally = isCentred;
  if (isMonochrome !== undefined) layout.blackAndWhite = isMonochrome;
  if (footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = footer;
  // Office.js can set what is printed and not unset it; Excel keeps it as a name of the sheet.
  if (printArea === null) sheet.names.getItemOrNullObject('Print_Area').delete();
  else if (printArea !== undefined) layout.setPrintArea(printArea);
  if (heights) applyRowHeights(sheet, heights);
}

/** Queues the moves that bring the sheets of those ids to the front, in this order; `present` has all sheets. */
export function queueOrder(
  worksheets: Excel.WorksheetCollection,
  wanted: readonly string[],
  present: readonly string[],
): void {
  const current = [...present];
  wanted.forEach((id, position) => {
    if (current[position] === id) return;
    worksheets.getItem(id).position = position;
    current.splice(current.indexOf(id), 1);
    current.splice(position, 0, id);
  });
}
