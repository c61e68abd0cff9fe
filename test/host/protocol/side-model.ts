import type { Rect } from './address';

/** A chart as the add-in described it; Univer draws none. */
export interface ChartRecord {
  name: string;
  type: string;
  title: string;
  legendVisible: boolean;
  position: [string, string] | null;
  series: { name: string; values: string; categories: string }[];
}

/** What a sheet carries beyond the cells that Univer keeps. */
export interface SheetSide {
  names: Map<string, string>;
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
  page: Record<string, unknown>;
  isProtected: boolean;
}

export function emptySide(): SheetSide {
  return {
    names: new Map(),
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: {},
    isProtected: false,
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
      [...made.names].map(([name, address]) => [name, address.startsWith('="') ? address : follow(address)]),
    ),
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
