import type { Area } from '../grid/area';
import type { SheetKind } from './sheet-kind';

/**
 * A worksheet as plain data: what forms and reports lay out and what `src/excel` and `src/outputs` apply, cell for cell the same.
 * Rows and columns count from 0, colours are `#RRGGBB`, widths are in characters, heights in points.
 */
export interface SheetPlan {
  kind: SheetKind;
  /** Legal and unique worksheet name (see sheet-name.ts). */
  name: string;
  /** All cells of the used rectangle: every row has the same length; null is an empty cell. */
  rows: readonly (readonly CellContent[])[];
  columnWidths: readonly number[];
  /** Height of each row; null leaves the row to the default. */
  rowHeights: readonly (number | null)[];
  merges: readonly Area[];
  /** Styles in order; a later one adds to or overrides an earlier one on the cells both cover. */
  styles: readonly StyledArea[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  /** Sheet-scoped defined names. */
  names: readonly PlannedName[];
  /** Rows that stay in view when scrolling. */
  frozenRows: number;
  page: PageSetup;
  /** Columns that are not shown, from the first so many. */
  hiddenColumns?: { first: number; count: number };
  charts: readonly ChartPlan[];
  /** A table with filter buttons: header row and data. */
  table?: PlannedTable;
  tabColor?: string;
}

/** A text is always stored as text, whatever it begins with; only a FormulaCell is a formula. */
export type CellContent = string | number | null | FormulaCell;

export interface FormulaCell {
  /** Without the leading `=`; en-US function names and separators. */
  formula: string;
  /** The value that the formula has at the time of writing, for readers that do not calculate. */
  result: string | number;
}

export function isFormula(content: CellContent): content is FormulaCell {
  return typeof content === 'object' && content !== null;
}

export interface CellStyle {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontColor?: string;
  fill?: string;
  /** Thin lines around every cell of the area. */
  border?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  /** Steps that a text at the left or at the right keeps from the border, each about a character wide. */
  indent?: number;
  vertical?: 'top' | 'center';
  wrap?: boolean;
  numberFormat?: string;
}

export interface StyledArea {
  area: Area;
  style: CellStyle;
}

/** A native data validation. Formulas are without the leading `=` and relative to the first cell of the area. */
export interface Validation {
  area: Area;
  rule:
    | { type: 'list'; values: readonly string[] }
    | { type: 'decimal'; min: number; max: number }
    | { type: 'custom'; formula: string };
  /** `stop` refuses other input, `information` only suggests. */
  severity: 'stop' | 'warning' | 'information';
  title: string;
  message: string;
}

/** A native conditional format by formula (without the leading `=`, relative to the first cell of the area). */
export interface ConditionalFormat {
  area: Area;
  formula: string;
  fill: string;
  fontColor?: string;
}

/** Sheet-scoped name for an area, or for a constant text. */
export interface PlannedName {
  name: string;
  refersTo: Area | { text: string };
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Rows repeated on each printed page, first and last, or none. A4 always, and one page wide. */
  titleRows?: { first: number; last: number };
  /** What is printed; all of the sheet when absent. */
  printArea?: Area;
  /** Percent of its size that it is printed in, so that pages end at the same rows in every program; as wide as a page when absent. */
  scale?: number;
  /** Printed smaller where it would take more pages from top to bottom than these; as many as it takes when absent. */
  pagesHigh?: number;
  /** The margins of every sheet (see sheet-look.ts) when absent. */
  margins?: PageMargins;
  /** Printed in black, without fills: the colours of a check are for the screen. */
  isMonochrome?: boolean;
}

/** Margins of a page, of its header and its footer, in inches. */
export interface PageMargins {
  top: number;
  right: number;
  bottom: number;
  left: number;
  header: number;
  footer: number;
}

/** A native table; its name must be unique in the workbook. */
export interface PlannedTable {
  name: string;
  area: Area;
}

/** A native chart on the sheet's own data; bars stand in the order of their rows, the first at the top. */
export interface ChartPlan {
  name: string;
  kind: 'barClustered' | 'columnClustered' | 'line';
  title: string;
  categories: Area;
  series: readonly { name: string; values: Area }[];
  /** The cells that the chart covers. */
  position: Area;
}
