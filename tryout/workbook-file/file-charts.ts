import type { SheetChart } from 'hucre/xlsx';
import { parseAddress } from '../../host/protocol/address';
import type { ChartRecord } from '../../host/protocol/side-model';
import { fileReference } from './ranges';

/** Kinds of charts that the add-in makes. The alternative text names the kind for readers of the screen. */
const KINDS = [
  { office: 'BarClustered', file: 'bar', alternative: '条形图' },
  { office: 'ColumnClustered', file: 'column', alternative: '柱形图' },
  { office: 'Line', file: 'line', alternative: '折线图' },
] as const;

/** A chart without a place of its own gets this many rows and columns. */
const DEFAULT_SIZE = { rows: 15, columns: 8 };

/** The charts of a sheet that a file can have: the kinds that the add-in makes. */
export function keptCharts(charts: readonly ChartRecord[]): ChartRecord[] {
  return charts.filter(({ type }) => KINDS.some(({ office }) => office === type));
}

/** The charts of a sheet as a file has them, but for their names. */
export function fileCharts(charts: readonly ChartRecord[], sheetName: string): SheetChart[] {
  return charts.flatMap(({ type, title, legendVisible, position, isReversed, series }): SheetChart[] => {
    const kind = KINDS.find(({ office }) => office === type);
    if (!kind) return [];
    const from = position ? parseAddress(position[0]) : { row: 0, column: 0 };
    const to = position
      ? parseAddress(position[1])
      : { row: DEFAULT_SIZE.rows - 1, column: DEFAULT_SIZE.columns - 1 };
    return [
      {
        type: kind.file,
        title: title === '' ? undefined : title,
        altText: kind.alternative,
        series: series.map(({ name: seriesName, values, categories }) => ({
          name: seriesName,
          values: fileReference(values, sheetName),
          categories: categories === '' ? undefined : fileReference(categories, sheetName),
        })),
        // A file names the cell behind the last one.
        anchor: {
          from: { row: from.row, col: from.column },
          to: { row: to.row + 1, col: to.column + 1 },
        },
        legend: legendVisible ? 'bottom' : false,
        ...(isReversed && { axes: { x: { reverse: true } } }),
      },
    ];
  });
}
