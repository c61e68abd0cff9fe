import { formatAddress } from '../../host/protocol/address';
import type { ChartRecord } from '../../host/protocol/side-model';
import type { OfficePackage } from '../../src/sources/package/package';
import type { LostKind } from './opened-workbook';
import { allBelow, child, numberIn, readTree, relationshipId, type Element } from './xml-tree';

const cell = (row: number, column: number): string => formatAddress({ row, column, rows: 1, columns: 1 });

/** A file's reference as the host gives addresses: nothing anchored, and the sheet quoted only where it has to be. */
const plain = (reference: string): string =>
  reference.replace(/\$(?=[A-Z\d]+(?:\$|:|$))/g, '').replace(/^'([\p{L}_][\p{L}\p{N}_.]*)'!/u, '$1!');

/** The first and the last cell under an anchor; null of one that does not stand on cells. */
function positionOf(anchor: Element): [string, string] | null {
  const corner = (name: string) => {
    const found = child(anchor, name);
    const [row, column] = [numberIn(child(found, 'row')?.text), numberIn(child(found, 'col')?.text)];
    return row === undefined || column === undefined ? null : { row, column };
  };
  const [from, to] = [corner('from'), corner('to')];
  // A file names the cell behind the last one.
  return from && to && [cell(from.row, from.column), cell(to.row - 1, to.column - 1)];
}

/** What Office.js calls the kind of a chart; null of one that the add-in does not make. */
function kindOf(plots: readonly Element[]): string | null {
  const [plot] = plots;
  if (!plot || plots.length !== 1) return null;
  if (plot.name === 'lineChart') return 'Line';
  if (plot.name !== 'barChart') return null;
  return child(plot, 'barDir')?.attributes.val === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

/** The chart in a part, without name and place; null of a kind that the add-in does not know. */
function readChart(file: OfficePackage, part: string): Omit<ChartRecord, 'name' | 'position'> | null {
  const chart = child(readTree(file, part), 'chart');
  const plots = (child(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const type = kindOf(plots);
  if (type === null) return null;
  const texts = (element: Element | undefined, name: string) =>
    allBelow(element, name).map(({ text }) => text);
  return {
    type,
    title: texts(child(chart, 'title'), 't').join(''),
    legendVisible: child(chart, 'legend') !== undefined,
    legendPosition: child(chart, 'legend', 'legendPos')?.attributes.val === 'b' ? 'Bottom' : 'Right',
    isReversed: child(chart, 'plotArea', 'catAx', 'scaling', 'orientation')?.attributes.val === 'maxMin',
    series: plots.flatMap(({ children }) =>
      children
        .filter(({ name }) => name === 'ser')
        .map((series) => ({
          name: texts(child(series, 'tx'), 'v')[0] ?? '',
          values: plain(texts(child(series, 'val'), 'f')[0] ?? ''),
          categories: plain(texts(child(series, 'cat'), 'f')[0] ?? ''),
        })),
    ),
  };
}

/** The charts of a drawing as the host records them; everything else that is drawn is told as lost. */
export function readDrawing(
  file: OfficePackage,
  part: string,
  lose: (kind: LostKind) => void,
): ChartRecord[] {
  const targets = new Map(file.relationships(part).map(({ id, target }) => [id, target]));
  return readTree(file, part).children.flatMap((anchor, index): ChartRecord[] => {
    const frame = child(anchor, 'graphicFrame');
    if (!frame) {
      lose('pictures');
      return [];
    }
    const reference = child(frame, 'graphic', 'graphicData', 'chart');
    const target = reference && targets.get(relationshipId(reference));
    const chart = target === undefined ? null : readChart(file, target);
    if (!chart) {
      lose('charts');
      return [];
    }
    const { name } = child(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
    return [{ name: name ?? `Chart ${index + 1}`, position: positionOf(anchor), ...chart }];
  });
}
