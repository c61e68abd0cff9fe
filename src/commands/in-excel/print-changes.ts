import type { PrintChange, PrintSetup } from '../../excel/print-setup';
import { areaAddress, area } from '../../grid/area';
import { fitPages, loweredHeight } from '../../sheet-plan/page-fit';
import { PAGE_FOOTER } from '../../sheet-plan/sheet-look';

/** About the height of the row of headings that our sheets repeat on every page, in points. */
const REPEATED = 34;

/** How a sheet shall be printed, how it was, and on how many pages it will be. */
export interface PlannedPrint {
  change: PrintChange;
  former: PrintChange;
  pages: number;
}

/** What holds of every sheet that is handed in. What stands at the foot of a page already stays. */
function usual({ sheetId, hasFooter }: PrintSetup): PrintChange {
  return { sheetId, paperSize: 'A4', isCentred: true, ...(!hasFooter && { footer: PAGE_FOOTER }) };
}

/** What puts back what `change` changes. */
function formerOf(setup: PrintSetup, change: PrintChange): PrintChange {
  const {
    sheetId,
    orientation,
    margins,
    zoom,
    paperSize,
    isCentred,
    isMonochrome,
    footer,
    printArea,
    heights,
  } = setup;
  const all = { orientation, margins, zoom, paperSize, isCentred, isMonochrome, footer, printArea, heights };
  const changed = Object.entries(all).filter(([part]) => change[part as keyof typeof all] !== undefined);
  return { sheetId, ...Object.fromEntries(changed) };
}

/**
 * Plans the page of a table, or of the goals of a department: as few pages as can be read, in black. Of a sheet that a
 * person made neither rows nor what is printed of it are touched.
 */
export function planTablePrint(setup: PrintSetup, isOurs: boolean): PlannedPrint {
  const { used, heights, widths, orientation } = setup;
  if (used === null)
    return { change: { sheetId: setup.sheetId }, former: { sheetId: setup.sheetId }, pages: 1 };
  const fit = fitPages({
    width: widths.reduce((sum, width) => sum + width, 0),
    heights,
    repeated: isOurs ? REPEATED : 0,
    orientation,
  });
  const { pages, margins, heightFactor } = fit;
  const isTurned = fit.orientation !== orientation;
  const whole = area(0, 0, used.row + used.rows, used.column + used.columns);
  const change: PrintChange = {
    ...usual(setup),
    ...(isTurned && { orientation: fit.orientation }),
    margins,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: pages },
    isMonochrome: true,
    ...(isOurs && { printArea: areaAddress(whole) }),
    ...(isOurs &&
      heightFactor < 1 && { heights: heights.map((height) => loweredHeight(height, heightFactor)) }),
  };
  return { change, former: formerOf(setup, change), pages };
}

/** Plans the page of a report, which is laid out for printing already. */
export function planReportPrint(setup: PrintSetup): PlannedPrint {
  const change = usual(setup);
  return { change, former: formerOf(setup, change), pages: 1 };
}
