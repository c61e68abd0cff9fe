import type { IColumnData, IRowData } from '@univerjs/core';
import type { Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { UserError } from '../../src/locale/user-error';
import { checkWorkbookFile } from '../../src/sources/xlsx/check-file';
import { workbookTexts } from '../../src/sources/xlsx/texts';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../host/protocol/address';
import { emptySide, type SheetSide } from '../../host/protocol/side-model';
import type { SheetData } from '../../host/univer-workbook';
import { tryoutTexts } from '../texts';
import type { DefaultFont } from './cell-styles';
import { shownColor } from './colors';
import { defaultColumnPixels, digitWidth, pixelsOfPoints } from './column-units';
import { shownCharts } from './file-charts';
import { shownConditionalFormats } from './file-conditional-formats';
import { shownPage } from './file-page';
import { shownValidations } from './file-validations';
import { shownFormula } from './formula-prefixes';
import { shownCells, StyleNames } from './open-cells';
import { LOST_KINDS, type LostKind, type OpenedName, type OpenedWorkbook } from './opened-workbook';

/** Largest file that the page takes, in bytes, and most cells. */
const LARGEST = 20 * 1024 * 1024;
const MOST_CELLS = 1_000_000;
/** Rows and columns of a sheet that the user finds at least, and beyond what the file uses. */
const ROOM = { rows: 200, columns: 26, moreRows: 50, moreColumns: 4 };

function shownColumns({ columns = [] }: Sheet, count: number, digit: number): Record<number, IColumnData> {
  return Object.fromEntries(
    columns.slice(0, count).flatMap(({ width, hidden }, column): [number, IColumnData][] => {
      if (width === undefined && !hidden) return [];
      return [
        [column, { ...(width !== undefined && { w: Math.round(width * digit) }), ...(hidden && { hd: 1 }) }],
      ];
    }),
  );
}

function shownRows({ rowDefs }: Sheet): Record<number, IRowData> {
  return Object.fromEntries(
    [...(rowDefs ?? [])].map(([row, { height, hidden }]): [number, IRowData] => [
      row,
      { ...(height !== undefined && { h: pixelsOfPoints(height), ia: 0 }), ...(hidden && { hd: 1 }) },
    ]),
  );
}

function shownSheet(
  sheet: Sheet,
  { themeColors }: Workbook,
  styles: StyleNames,
  font: DefaultFont,
  lose: (kind: LostKind) => void,
): SheetData {
  const { merges = [], freezePane: { rows = 0, columns = 0 } = {}, view = {} } = sheet;
  const digit = digitWidth(font);
  // Files have up to a million rows: too many for the arguments of one call.
  const longest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const width = merges.reduce((most, { endCol }) => Math.max(most, endCol + 1), longest);
  const height = merges.reduce((most, { endRow }) => Math.max(most, endRow + 1), sheet.rows.length);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(ROOM.columns, width + ROOM.moreColumns));
  const tabColor = shownColor(view.tabColor, themeColors);
  return {
    name: sheet.name,
    cellData: shownCells(sheet, styles, lose),
    rowCount: Math.min(MAX_ROWS, Math.max(ROOM.rows, height + ROOM.moreRows)),
    columnCount,
    columnData: shownColumns(sheet, columnCount, digit),
    rowData: shownRows(sheet),
    defaultColumnWidth: defaultColumnPixels(digit),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    ...(rows + columns > 0 && {
      freeze: {
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      },
    }),
    ...(tabColor && { tabColor }),
    ...((sheet.hidden || sheet.veryHidden) && { hidden: 1 }),
    ...(view.showGridLines === false && { showGridlines: 0 }),
    ...(view.rightToLeft && { rightToLeft: 1 }),
    ...(view.zoomScale && { zoomRatio: view.zoomScale / 100 }),
  };
}

function shownSide(sheet: Sheet, { themeColors }: Workbook, lose: (kind: LostKind) => void): SheetSide {
  const formats = shownConditionalFormats(sheet.conditionalRules ?? [], themeColors, () =>
    lose('conditionalFormats'),
  );
  return {
    ...emptySide(),
    conditionalFormats: formats.map((format) => ({ ...format, id: '' })),
    validations: shownValidations(sheet.dataValidations ?? []),
    charts: shownCharts(sheet.charts ?? [], () => lose('charts')),
    tables: (sheet.tables ?? []).flatMap(({ name, displayName, range, style = '', showRowStripes = true }) =>
      range
        ? [
            {
              id: '',
              name: displayName ?? name,
              rect: parseAddress(range),
              style,
              showBandedRows: showRowStripes,
            },
          ]
        : [],
    ),
    page: shownPage(sheet),
    isProtected: sheet.protection?.sheet ?? false,
  };
}

/** Notes what of a sheet nothing above has taken over. */
function noteLost(sheet: Sheet, lose: (kind: LostKind) => void): void {
  const { rowDefs, columns = [], protection, cells } = sheet;
  if (sheet.images?.length || sheet.textBoxes?.length || sheet.backgroundImage) lose('pictures');
  if (sheet.sparklines?.length) lose('charts');
  if (sheet.pivotTables?.length || sheet.slicers?.length || sheet.timelines?.length) lose('pivotTables');
  if (sheet.threadedComments?.length) lose('comments');
  if (sheet.autoFilter) lose('filters');
  if (sheet.dataValidations?.some(({ inputTitle, inputMessage }) => inputTitle || inputMessage))
    lose('prompts');
  if ([...(rowDefs?.values() ?? []), ...columns].some(({ outlineLevel }) => outlineLevel)) lose('outlines');
  const isUnlocked = () =>
    [...(cells?.values() ?? [])].some(({ style }) => style?.protection?.locked === false);
  if (protection?.sheet && (Object.keys(protection).length > 1 || isUnlocked())) lose('protectionDetails');
}

function shownNames({ namedRanges = [], sheets }: Workbook): OpenedName[] {
  return namedRanges.flatMap(({ name, range, scope }) => {
    const sheet = scope === undefined ? null : sheets.findIndex((candidate) => candidate.name === scope);
    // Names of Excel's own, such as those of filters.
    if (name.startsWith('_xlnm.') || sheet === -1) return [];
    return [{ name, formula: `=${shownFormula(range)}`, sheet }];
  });
}

function shownWorkbook(workbook: Workbook): OpenedWorkbook {
  const { sheets } = workbook;
  const lost = new Set<LostKind>();
  const lose = (kind: LostKind) => lost.add(kind);
  const font = { name: workbook.defaultFont?.name ?? 'Calibri', size: workbook.defaultFont?.size ?? 11 };
  const styles = new StyleNames(workbook.themeColors);
  for (const sheet of sheets) noteLost(sheet, lose);
  return {
    sheets: sheets.map((sheet) => shownSheet(sheet, workbook, styles, font, lose)),
    sides: sheets.map((sheet) => shownSide(sheet, workbook, lose)),
    styles: styles.styles,
    defaultStyle: { ff: font.name, fs: font.size },
    names: shownNames(workbook),
    isStructureProtected: workbook.workbookProtection?.lockStructure ?? false,
    activeSheet: workbook.activeSheet ?? 0,
    lost: LOST_KINDS.filter((kind) => lost.has(kind)),
  };
}

function cellCount({ sheets }: Workbook): number {
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
}

/**
 * Reads an .xlsx file into what the page shows and the host keeps. Nothing of the page is touched. Throws a UserError
 * for a file that is empty, too large, no .xlsx workbook, damaged or protected by a password.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  checkWorkbookFile(bytes, fileName);
  if (bytes.length > LARGEST) throw new UserError(tryoutTexts.fileTooLarge, { file: fileName });
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    if (cellCount(workbook) > MOST_CELLS) throw new UserError(tryoutTexts.fileTooLarge, { file: fileName });
    if (workbook.sheets.length === 0) throw new Error('no sheets');
    return shownWorkbook(workbook);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(workbookTexts.damaged, { file: fileName }, { cause: error });
  }
}
