import { createExcelHost, type ExcelHost } from '../../host/excel-host';
import { installExcel } from '../../host/native-bridge';
import { createUniverWorkbook } from '../../host/univer-workbook';
import { applyOpened } from '../../tryout/workbook-file/opened-workbook';
import { openWorkbook } from '../../tryout/workbook-file/open-workbook';
import { snapshot } from '../commands/host-fixture';

interface SheetSnapshot {
  name: string;
  cells: [row: string, column: string, value: unknown, formula: unknown, style?: Record<string, unknown>][];
  merges: unknown;
  heights: [string, number?][];
  widths: [string, number?][];
  freeze?: { xSplit: number; ySplit: number };
  tabColor?: string;
  side: Record<string, unknown> & { page: Record<string, unknown> };
}

/** A host on the workbook that the bytes of a file hold. */
export async function openedHost(bytes: Uint8Array): Promise<ExcelHost> {
  const opened = await openWorkbook(bytes, 'test.xlsx');
  const host = createExcelHost({ univer: createUniverWorkbook(opened.sheets, opened.styles) });
  applyOpened(host.model, opened);
  installExcel(host);
  return host;
}

/** A style without what says the same as nothing, and without the colour that Univer gives the line of a link. */
function plainStyle(style: Record<string, unknown> = {}): unknown {
  const isNothing = (key: string, value: unknown) =>
    value === null || value === 0 || (key === 'tb' && value !== 3) || JSON.stringify(value) === '{"s":0}';
  const border = style.bd as Record<string, unknown> | null | undefined;
  const bd = Object.fromEntries(Object.entries(border ?? {}).filter(([, line]) => line !== null));
  return Object.fromEntries(
    Object.entries({
      ...style,
      bd: Object.keys(bd).length > 0 ? bd : null,
      ul: style.ul && { ...style.ul, cl: undefined },
    })
      .filter(([key, value]) => !isNothing(key, value))
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** Everything of a workbook that the user sees and the add-in relies on, in one form whoever made it. */
export function contentOf(host: ExcelHost): unknown[] {
  return (snapshot(host) as SheetSnapshot[]).map(
    ({ cells, heights, widths, freeze, tabColor, side, ...rest }) => ({
      ...rest,
      cells: cells.map(([row, column, value, formula, style]) => [
        row,
        column,
        // Univer keeps the text of a link that it has calculated elsewhere.
        typeof formula === 'string' && formula.startsWith('=HYPERLINK') ? '' : value,
        formula,
        plainStyle(style),
      ]),
      // A row of Univer's own height is not noted by it.
      heights: heights.filter(([, height]) => typeof height === 'number' && height !== 24),
      widths: widths.filter(([column]) => host.model.find(rest.name)!.getLastColumn() >= Number(column)),
      frozen: [freeze?.ySplit ?? 0, freeze?.xSplit ?? 0],
      tabColor: tabColor?.toUpperCase() ?? '',
      side: {
        ...side,
        tables: (side.tables as object[]).map((table) => ({ ...table, id: '' })),
        page: { ...side.page, kept: undefined },
      },
    }),
  );
}
