import type { Chart } from 'hucre';
import type { SheetChart } from 'hucre/xlsx';
import { formatAddress, parseAddress } from '../../host/protocol/address';
import type { ChartRecord } from '../../host/protocol/side-model';
import { fileReference } from './ranges';

/**
 * Kinds of charts that the add-in makes. The alternative text names the kind for readers of the screen, and tells bars
 * from columns when the file is opened again, which the library does not.
 */
const KINDS = [
  { office: 'BarClustered', file: 'bar', alternative: '条形图' },
  { office: 'ColumnClustered', file: 'column', alternative: '柱形图' },
  { office: 'Line', file: 'line', alternative: '折线图' },
] as const;

/** A chart without a place of its own gets this many rows and columns. */
const DEFAULT_SIZE = { rows: 15, columns: 8 };

/** The charts of a sheet as a file has them; kinds that the add-in never makes are left out. */
export function fileCharts(charts: readonly ChartRecord[], sheetName: string): SheetChart[] {
  return charts.flatMap(({ name, type, title, legendVisible, position, series }): SheetChart[] => {
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
        frameTitle: name,
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
      },
    ];
  });
}

const cell = (row: number, column: number): string => formatAddress({ row, column, rows: 1, columns: 1 });

/** A file's reference as the host gives addresses: nothing anchored, and the sheet quoted only where it has to be. */
const plain = (reference: string | undefined): string =>
  (reference ?? '').replace(/\$(?=[A-Z\d]+(?:\$|:|$))/g, '').replace(/^'([\p{L}_][\p{L}\p{N}_.]*)'!/u, '$1!');

/**
 * A file's charts as the host records them.
 *
 * @param onLost - called for each chart of a kind that the add-in does not know
 */
export function shownCharts(charts: readonly Chart[], onLost: () => void): ChartRecord[] {
  return charts.flatMap((chart, index) => {
    const [file] = chart.kinds;
    const kind =
      KINDS.find(({ alternative }) => alternative === chart.altText) ??
      KINDS.find((candidate) => candidate.file === (file === 'bar' ? 'column' : file));
    if (!kind || chart.kinds.length !== 1 || (file !== 'bar' && file !== 'line')) {
      onLost();
      return [];
    }
    const { from, to } = chart.anchor ?? {};
    return [
      {
        name: chart.frameTitle ?? `Chart ${index + 1}`,
        type: kind.office,
        title: chart.title ?? '',
        legendVisible: chart.legend !== false && chart.legend !== undefined,
        position: from && to ? [cell(from.row, from.col), cell(to.row - 1, to.col - 1)] : null,
        series: (chart.series ?? []).map(({ name = '', valuesRef, categoriesRef }) => ({
          name,
          values: plain(valuesRef),
          categories: plain(categoriesRef),
        })),
      },
    ];
  });
}
