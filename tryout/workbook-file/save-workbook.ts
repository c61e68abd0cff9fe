import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Cell, ColumnDef, NamedRange, RowDef, TableDefinition } from 'hucre';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { UserError } from '../../src/locale/user-error';
import { completePackage } from '../../src/outputs/xlsx/complete-package';
import { withoutForbidden } from '../../src/outputs/xlsx/file-text';
import { areaAddress } from '../../src/grid/area';
import type { WorkbookModel } from '../../host/protocol/model';
import type { SheetSide } from '../../host/protocol/side-model';
import { tryoutTexts } from '../texts';
import type { DefaultFont } from './cell-styles';
import { fileColor } from './colors';
import { digitWidth, pointsOfPixels } from './column-units';
import { fileCharts, keptCharts } from './file-charts';
import { fileConditionalFormats } from './file-conditional-formats';
import { filePage, printNames } from './file-page';
import { fileValidations } from './file-validations';
import { fileFormula } from './formula-prefixes';
import { fileCells } from './save-cells';

/** The font of cells that name none, when the workbook says nothing of it. */
const DEFAULT_FONT: DefaultFont = { name: '宋体', size: 11 };

/** Names that Excel refuses for a sheet; the spreadsheet takes them. */
const REFUSED_NAME = /^$|^.{32}|[:\\/?*[\]]|^'|'$|^history$/iu;

type SheetSnapshot = ReturnType<ReturnType<FWorksheet['getSheet']>['getConfig']>;

function defaultFontOf(model: WorkbookModel): DefaultFont {
  const style = model.workbook.getWorkbook().getSnapshot().defaultStyle;
  const { ff, fs } = typeof style === 'object' && style !== null ? style : {};
  return { name: ff ?? DEFAULT_FONT.name, size: fs ?? DEFAULT_FONT.size };
}

/** One more than the last row and column that hold something. */
function extentOf(cells: ReadonlyMap<string, unknown>): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const key of cells.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** Widths of all columns in use: those that have none of their own are as wide as the page shows them. */
function fileColumns(snapshot: SheetSnapshot, used: number, digit: number): ColumnDef[] {
  const own = Object.keys(snapshot.columnData).map((column) => Number(column) + 1);
  return Array.from({ length: Math.max(used, ...own) }, (_, column) => {
    const { w = snapshot.defaultColumnWidth, hd } = snapshot.columnData[column] ?? {};
    return { width: Number((w / digit).toFixed(4)), ...(hd === 1 && { hidden: true }) };
  });
}

/** Heights that were given to rows; the others are Excel's own affair. */
function fileRows(snapshot: SheetSnapshot): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, data] of Object.entries(snapshot.rowData)) {
    const { h, ia, hd } = data ?? {};
    if ((h === undefined || ia === 1) && hd !== 1) continue;
    rows.set(Number(row), {
      ...(h !== undefined && ia !== 1 && { height: pointsOfPixels(h) }),
      ...(hd === 1 && { hidden: true }),
    });
  }
  return rows;
}

/** The tables of a sheet whose header has a name of its own in each column, which Excel asks for. */
function fileTables({ tables }: SheetSide, cells: ReadonlyMap<string, Partial<Cell>>): TableDefinition[] {
  return tables.flatMap(({ name, rect, style, showBandedRows }) => {
    const columns = Array.from({ length: rect.columns }, (_, index) => ({
      name: String(cells.get(`${rect.row},${rect.column + index}`)?.value ?? ''),
    }));
    const names = new Set(columns.map((column) => column.name.toLowerCase()));
    if (names.size < columns.length || names.has('')) return [];
    return [{ name, range: areaAddress(rect), columns, style, showRowStripes: showBandedRows }];
  });
}

function fileSheet(model: WorkbookModel, sheet: FWorksheet, font: DefaultFont): WriteSheet {
  const side = model.side(sheet);
  const snapshot = sheet.getSheet().getConfig();
  const cells = fileCells(model, sheet, font);
  const { rows, columns } = extentOf(cells);
  const rowDefs = fileRows(snapshot);
  const lastRow = [...rowDefs.keys()].reduce((last, row) => Math.max(last, row + 1), rows);
  const { freeze, zoomRatio = 1, showGridlines, rightToLeft } = snapshot;
  const [frozenRows, frozenColumns] = [Math.max(0, freeze?.ySplit ?? 0), Math.max(0, freeze?.xSplit ?? 0)];
  const tabColor = fileColor(sheet.getTabColor());
  return {
    name: sheet.getSheetName(),
    // The library leaves out rows beyond these, even those that have a height or are hidden.
    rows: Array.from({ length: lastRow }, () => []),
    cells,
    columns: fileColumns(snapshot, columns, digitWidth(font)),
    rowDefs,
    merges: snapshot.mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(sheet.isSheetHidden() && (side.isVeryHidden ? { veryHidden: true } : { hidden: true })),
    view: {
      ...(tabColor && { tabColor }),
      ...(showGridlines === 0 && { showGridLines: false }),
      ...(rightToLeft === 1 && { rightToLeft: true }),
      ...(zoomRatio !== 1 && { zoomScale: Math.round(zoomRatio * 100) }),
    },
    conditionalRules: fileConditionalFormats(side.conditionalFormats),
    dataValidations: fileValidations(side.validations),
    tables: fileTables(side, cells),
    charts: fileCharts(side.charts, sheet.getSheetName()),
    ...filePage(side),
    ...(side.isProtected && { protection: { sheet: true } }),
  };
}

/** All names of the workbook: those of the host, and those that the user gave in the spreadsheet itself. */
function fileNames(model: WorkbookModel): NamedRange[] {
  const names: NamedRange[] = [...model.names].map(([name, formula]) => ({
    name,
    range: fileFormula(formula),
  }));
  for (const sheet of model.workbook.getSheets()) {
    const scope = sheet.getSheetName();
    const side = model.side(sheet);
    for (const [name, formula] of side.names) names.push({ name, scope, range: fileFormula(formula) });
    names.push(...printNames(side, scope));
  }
  const keyOf = ({ name, scope = '' }: NamedRange) => `${scope}!${name}`.toLowerCase();
  const known = new Set(names.map(keyOf));
  for (const given of model.workbook.getDefinedNames()) {
    const sheet = given.isWorkbookScope()
      ? null
      : model.workbook.getSheetBySheetId(given.getLocalSheetId() ?? '');
    const scope = sheet?.getSheetName();
    const name = { name: given.getName(), range: fileFormula(given.getFormulaOrRefString()), scope };
    if (!known.has(keyOf(name))) names.push(name);
  }
  return names.filter(({ range }) => range !== '');
}

/**
 * The whole workbook as the bytes of an .xlsx file: what Univer shows, and what the host keeps beside it. The product
 * writes sheet plans, which have the one look of its forms; a workbook of the user's has styles, widths, pages and names of
 * its own, so that sheets are described here, and what the library cannot be told is told by the product. Characters
 * that XML cannot hold are left out, and a text over Excel's limit is cut. Wait until the host has settled before, so
 * that results of formulas are there. Throws a UserError when a sheet has a name that Excel refuses.
 */
export async function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const font = defaultFontOf(model);
  const sheets = model.workbook.getSheets();
  const active = model.workbook.getActiveSheet().getSheetId();
  const refused = sheets.map((sheet) => sheet.getSheetName()).find((name) => REFUSED_NAME.test(name));
  if (refused !== undefined) throw new UserError(tryoutTexts.sheetNameRefused, { sheet: refused });
  const written = sheets.map((sheet) => fileSheet(model, sheet, font));
  const bytes = await writeXlsx({
    sheets: written,
    namedRanges: fileNames(model).map((name) => ({ ...name, range: withoutForbidden(name.range) })),
    defaultFont: font,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.getSheetId() === active),
    ),
    ...(model.isStructureProtected && { workbookProtection: { lockStructure: true } }),
  });
  return completePackage(
    bytes,
    sheets.map((sheet, index) => ({
      rows: [
        [...(written[index]?.cells?.values() ?? [])].map(({ type, value }) => type === 'string' && value),
      ],
      charts: keptCharts(model.side(sheet).charts),
      isMonochrome: model.side(sheet).page.blackAndWhite === true,
    })),
  );
}
