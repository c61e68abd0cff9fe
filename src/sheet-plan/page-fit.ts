import { PAGE_MARGINS } from './sheet-look';
import type { PageMargins, SheetPlan } from './sheet-plan';
import { columnPixels } from './text-extent';

/** Points of an inch, and of a pixel of the screen. */
const INCH = 72;
export const PIXEL_POINTS = 0.75;

/** A4 upright, in points. */
const PAPER = { width: 595.3, height: 841.9 };

/** Below this a text of 10.5 points is printed smaller than 7.5 and cannot be read any more. */
const LEAST_SCALE = 0.72;

/** So much lower may rows become before lines of text touch: the heights of the plans leave that much room. */
const LEAST_HEIGHT = 0.93;

/** What of each page but the last stays empty, since rows are not broken. */
const BROKEN = 0.04;

/** Margins of a page that would else have a small tail. */
export const NARROW_MARGINS: PageMargins = {
  top: 0.4,
  right: 0.4,
  bottom: 0.55,
  left: 0.4,
  header: 0.2,
  footer: 0.25,
};

/** What is printed of a sheet, in points, and how. A row without a height has that of Excel. */
export interface PrintedSize {
  width: number;
  heights: readonly number[];
  /** Points of the rows that are repeated on every page. */
  repeated: number;
  orientation: 'portrait' | 'landscape';
}

/** How a sheet gets onto as few pages as can be read. */
export interface PageFit {
  orientation: PrintedSize['orientation'];
  /** Pages from top to bottom. */
  pages: number;
  margins: PageMargins;
  /** What the heights of rows are multiplied by. */
  heightFactor: number;
}

/** How much smaller a sheet is printed with these margins, so that it is one page wide, and what a page holds of it. */
function pageOf(
  { width, orientation }: PrintedSize,
  margins: PageMargins,
): { scale: number; height: number } {
  const isUpright = orientation === 'portrait';
  const [across, down] = isUpright ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
  const scale = Math.min(1, (across - (margins.left + margins.right) * INCH) / width);
  return { scale, height: down - (margins.top + margins.bottom) * INCH };
}

/** The scale at which a sheet takes so many pages. */
function scaleFor(pages: number, height: number, repeated: number, pageHeight: number): number {
  const usable = pageHeight * (pages - (pages - 1) * BROKEN);
  return usable / (height + (pages - 1) * repeated);
}

/** A sheet on pages across where it is too wide to be read on upright ones. */
function turnedWhereWide(size: PrintedSize): PrintedSize {
  const isWide = size.orientation === 'portrait' && pageOf(size, NARROW_MARGINS).scale < LEAST_SCALE;
  return isWide ? { ...size, orientation: 'landscape' } : size;
}

/**
 * Fits a sheet onto pages of A4: as few as can be read, one where it can be. A small tail is taken in by narrower margins,
 * then by lower rows, and last by printing smaller. One that is too wide for upright pages is printed across.
 */
export function fitPages(asked: PrintedSize): PageFit {
  const size = turnedWhereWide(asked);
  const { orientation } = size;
  const height = size.heights.reduce((sum, row) => sum + row, 0);
  const narrow = pageOf(size, NARROW_MARGINS);
  const least = Math.min(LEAST_SCALE, narrow.scale);
  let pages = 1;
  while (scaleFor(pages, height * LEAST_HEIGHT, size.repeated, narrow.height) < least) pages += 1;
  const usual = pageOf(size, PAGE_MARGINS);
  if (scaleFor(pages, height, size.repeated, usual.height) >= usual.scale)
    return { orientation, pages, margins: PAGE_MARGINS, heightFactor: 1 };
  // Narrower margins leave room at the scale that the width asks for anyway.
  const short = scaleFor(pages, height, size.repeated, narrow.height) / Math.max(usual.scale, least);
  return {
    orientation,
    pages,
    margins: NARROW_MARGINS,
    heightFactor: Math.max(LEAST_HEIGHT, Math.min(1, short)),
  };
}

/** A plan as it is printed for handing in: fitted onto as few pages as can be read, with its cells as what is printed. */
export function preparedForPrint(plan: SheetPlan): SheetPlan {
  const heights = printedHeights(plan.rowHeights);
  const { titleRows } = plan.page;
  const { orientation, pages, margins, heightFactor } = fitPages({
    width: plan.columnWidths.reduce((sum, width) => sum + columnPixels(width) * PIXEL_POINTS, 0),
    heights,
    repeated: titleRows
      ? heights.slice(titleRows.first, titleRows.last + 1).reduce((sum, height) => sum + height, 0)
      : 0,
    orientation: plan.page.orientation,
  });
  return {
    ...plan,
    rowHeights: plan.rowHeights.map((height) => loweredHeight(height, heightFactor)),
    page: { ...plan.page, orientation, pagesHigh: pages, margins },
  };
}

/** The height of a row after {@link fitPages}, in quarters of a point. */
export function loweredHeight<Height extends number | null>(height: Height, factor: number): Height | number {
  return height === null || factor === 1 ? height : Math.floor(height * factor * 4) / 4;
}

/** Points of a row that has no height of its own. */
const USUAL_ROW = 15;

/**
 * By how much programs may take columns for wider than plans do: the digits of the workbook's font decide, and each
 * program, and each system, has its own. Excel with 宋体 takes them for up to 1.14 times as wide, LibreOffice for up to 1.17.
 */
const WIDER = 1.2;

/** The scale, in percent, at which a sheet is one page wide in every program. */
export function safeScale(width: number, orientation: PrintedSize['orientation']): number {
  const size = { width: width * WIDER, heights: [], repeated: 0, orientation };
  return Math.floor(pageOf(size, PAGE_MARGINS).scale * 100);
}

/** A page that is being filled: points of a sheet that it holds below repeated rows, and those that are left on it. */
export interface FilledPage {
  whole: number;
  left: number;
}

/** The page after a row more; rows are not broken. */
export function withRow({ whole, left }: FilledPage, row: number): FilledPage {
  return { whole, left: (row > left ? whole : left) - row };
}

/** The page on which rows end that are printed from the top of a first page, at a scale in percent. */
export function pageAfter(
  { heights, repeated, orientation }: Omit<PrintedSize, 'width'>,
  scale: number,
): FilledPage {
  const { height } = pageOf({ width: 1, heights, repeated, orientation }, PAGE_MARGINS);
  const left = (height / scale) * 100;
  return heights.reduce(withRow, { whole: left - repeated, left });
}

/** The heights of rows as they are printed, in points. */
export function printedHeights(heights: readonly (number | null)[]): number[] {
  return heights.map((height) => height ?? USUAL_ROW);
}
