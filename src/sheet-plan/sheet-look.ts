import type { MoneyUnit } from '../domain/money';
import type { CellStyle, PageMargins } from './sheet-plan';

/** Body and heading fonts that Chinese Office has on Windows and on the Mac. */
export const BODY_FONT = '宋体';
export const HEADING_FONT = '黑体';

/** Fill of labels and headers. */
export const LABEL_FILL = '#F2F2F2';
/** Fill of a cell that waits for an entry. */
export const INPUT_FILL = '#FFF8DC';
/** Fill and font of a cell that breaks a rule. */
export const FAULT_FILL = '#FFC7CE';
export const FAULT_FONT = '#9C0006';

/** The style under everything on a sheet. */
export const BODY_STYLE: CellStyle = {
  fontName: BODY_FONT,
  fontSize: 10.5,
  vertical: 'center',
  horizontal: 'center',
  wrap: true,
};

export const TITLE_STYLE: CellStyle = {
  fontName: HEADING_FONT,
  fontSize: 16,
  bold: true,
  horizontal: 'center',
};
export const HEADER_STYLE: CellStyle = { bold: true, fill: LABEL_FILL, horizontal: 'center' };

/** Points of a title row of one line. */
export const TITLE_HEIGHT = 36;

/** Text format: what is typed stays as typed, so that a code or `2023-12-31` is not turned into a number. */
export const TEXT_FORMAT = '@';

/** Number format of amounts in a money unit. */
export function amountFormat(unit: MoneyUnit | null): string {
  return unit === '元' ? '#,##0.00' : '0.00';
}

/**
 * Number format of amounts that a person adds up as they are printed: to the cent, also of 万元, so that nothing is rounded
 * and the sum is that of the lines. With a blank behind it, since not every program keeps figures from the border.
 */
export const EXACT_AMOUNT_FORMAT = '#,##0.00####_ ';

/** Margins of every page, of its header and its footer, in inches. */
export const PAGE_MARGINS: PageMargins = {
  top: 0.6,
  right: 0.5,
  bottom: 0.6,
  left: 0.5,
  header: 0.3,
  footer: 0.3,
};

/** The middle of every page's foot, in the codes of Excel: `&P` is the page, `&N` the number of pages. */
export const PAGE_FOOTER = '第 &P 页，共 &N 页';

/** How far a text at the left of a cell keeps from its border, in steps of Excel. */
export const TEXT_INDENT = 1;

/** Look of a native table: plain, since the cells have the plan's own look. */
export const TABLE_STYLE = 'TableStyleLight1';
