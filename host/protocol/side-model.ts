import type { Rect } from './address';
import { mapReferences, sheetOfQualifier } from './formula-references';

/** A chart as the add-in described it; Univer draws none. */
export interface ChartRecord {
  name: string;
  type: string;
  title: string;
  legendVisible: boolean;
  legendPosition: string;
  position: [string, string] | null;
  /** Whether the first category stands at the other end of its axis. */
  isReversed: boolean;
  series: { name: string; values: string; categories: string }[];
}

/** A native table. */
export interface TableRecord {
  id: string;
  name: string;
  rect: Rect;
  style: string;
  showBandedRows: boolean;
  showHeaders: boolean;
  showTotals: boolean;
}

/** What a sheet carries beyond the cells that Univer keeps. */
export interface SheetSide {
  /** Formulas of the sheet-scoped names. */
  names: Map<string, string>;
  /** Names that the user does not see. */
  hiddenNames: Set<string>;
  validations: { rect: Rect; rule: unknown; ignoreBlanks: boolean; errorAlert: unknown }[];
  conditionalFormats: {
    id: string;
    rect: Rect;
    type: string;
    formula: string;
    fill: string;
    fontColor: string;
  }[];
  charts: ChartRecord[];
  tables: TableRecord[];
  page: Record<string, unknown>;
  isProtected: boolean;
  /** Cells that can be written though the sheet is protected. */
  unlocked: Rect[];
  /** Addresses of hyperlinks by `row,column`. */
  links: Map<string, string>;
  /** Hidden so that only code brings it back. */
  isVeryHidden: boolean;
}

export function emptySide(): SheetSide {
  return {
    names: new Map(),
    hiddenNames: new Set(),
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    page: {},
    isProtected: false,
    unlocked: [],
    links: new Map(),
    isVeryHidden: false,
  };
}

/** The side of a copied sheet: as Excel does, names and charts that point into the original point into the copy. */
export function copySide(side: SheetSide, original: string, copy: string): SheetSide {
  const quote = (name: string) => `'${name.replace(/'/g, "''")}'!`;
  const follow = (address: string) =>
    address.replaceAll(quote(original), quote(copy)).replaceAll(`${original}!`, quote(copy));
  const made = structuredClone(side);
  return {
    ...made,
    names: new Map(
      [...made.names].map(([name, formula]) => [
        name,
        mapReferences(formula, (reference) =>
          reference.sheet !== '' && sheetOfQualifier(reference.sheet).toLowerCase() === original.toLowerCase()
            ? { ...reference, sheet: quote(copy) }
            : reference,
        ),
      ]),
    ),
    tables: made.tables.map((table) => ({ ...table, name: `${table.name}_copy` })),
    charts: made.charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ name, values, categories }) => ({
        name,
        values: follow(values),
        categories: follow(categories),
      })),
    })),
    isProtected: side.isProtected,
  };
}
