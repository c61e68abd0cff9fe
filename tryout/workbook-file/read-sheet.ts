import type { IColumnData, IRowData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../host/protocol/address';
import { emptySide, type SheetSide } from '../../host/protocol/side-model';
import type { SheetData } from '../../host/univer-workbook';
import type { CellContents } from '../../src/sources/xlsx/cell-contents';
import type { OfficePackage } from '../../src/sources/package/package';
import type { ListedSheet } from '../../src/sources/xlsx/read-sheet-list';
import type { Attributes } from '../../src/sources/package/read-xml';
import { shownColor } from './colors';
import { defaultColumnPixels, digitWidth, pixelsOfPoints } from './column-units';
import { shownConditionalFormats } from './file-conditional-formats';
import { shownPage } from './file-page';
import { shownValidations } from './file-validations';
import type { LostKind } from './opened-workbook';
import { CellReader } from './read-cells';
import { readDrawing } from './read-drawing';
import type { StyleNames } from './style-names';
import { allBelow, child, isOn, numberIn, readTree, TreeBuilder, type Element } from './xml-tree';

/** Rows and columns of a sheet that the user finds at least, and beyond what the file uses. */
const ROOM = { rows: 200, columns: 26, moreRows: 50, moreColumns: 4 };

/** What is read of a sheet besides its own part. */
export interface SheetSurroundings {
  file: OfficePackage;
  contents: CellContents;
  styles: StyleNames;
  /** Colours of the theme. */
  theme: string[] | undefined;
  lose: (kind: LostKind) => void;
}

/** Names of what a sheet's part refers to that the page does not show. */
const LOST_PARTS: Readonly<Record<string, LostKind | undefined>> = {
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'pivotTables',
  slicer: 'pivotTables',
  timeline: 'pivotTables',
};

function shownColumns(cols: Element | undefined, count: number, digit: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { attributes } of cols?.children ?? []) {
    const width = numberIn(attributes.width);
    const isHidden = isOn(attributes.hidden);
    if (width === undefined && !isHidden) continue;
    const last = Math.min(count, numberIn(attributes.max) ?? 0);
    for (let column = (numberIn(attributes.min) ?? 1) - 1; column < last; column += 1)
      columns[column] = {
        ...(width !== undefined && { w: Math.round(width * digit) }),
        ...(isHidden && { hd: 1 }),
      };
  }
  return columns;
}

function shownRow({ ht, hidden }: Attributes): IRowData | null {
  const height = numberIn(ht);
  if (height === undefined && !isOn(hidden)) return null;
  return {
    ...(height !== undefined && { h: pixelsOfPoints(height), ia: 0 }),
    ...(isOn(hidden) && { hd: 1 }),
  };
}

/** The cells and the look of a sheet's part, as Univer keeps them, and the part without its cells. */
function readData(
  sheet: ListedSheet,
  { file, contents, styles, theme, lose }: SheetSurroundings,
): { data: SheetData; root: Element; stylesInUse: ReadonlySet<number> } {
  const tree = new TreeBuilder();
  const cells = new CellReader(contents, (style) => styles.nameOf(style), lose);
  const rowData: Record<number, IRowData> = {};
  let isInData = false;
  file.read(sheet.part, {
    open(name, attributes) {
      if (!isInData) tree.open(name, attributes);
      else cells.parser.open(name, attributes);
      if (name === 'sheetData') isInData = true;
      const row = isInData && name === 'row' ? shownRow(attributes) : null;
      if (row) rowData[cells.parser.row] = row;
      if (name === 'row' && numberIn(attributes.outlineLevel)) lose('outlines');
    },
    text(text) {
      if (isInData) cells.parser.text(text);
      else tree.text(text);
    },
    close(name) {
      if (name === 'sheetData') isInData = false;
      if (isInData) cells.parser.close(name);
      else tree.close();
    },
  });
  const root = tree.root.children[0] ?? tree.root;
  const merges = (child(root, 'mergeCells')?.children ?? []).map(({ attributes }) =>
    parseAddress(attributes.ref ?? ''),
  );
  const digit = digitWidth(styles.font);
  const width = merges.reduce(
    (most, { column, columns }) => Math.max(most, column + columns),
    cells.extent.columns,
  );
  const height = merges.reduce((most, { row, rows }) => Math.max(most, row + rows), cells.extent.rows);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(ROOM.columns, width + ROOM.moreColumns));
  const cols = child(root, 'cols');
  if (cols?.children.some(({ attributes }) => numberIn(attributes.outlineLevel))) lose('outlines');
  const data: SheetData = {
    name: sheet.name,
    cellData: cells.cellData,
    rowCount: Math.min(MAX_ROWS, Math.max(ROOM.rows, height + ROOM.moreRows)),
    columnCount,
    columnData: shownColumns(cols, columnCount, digit),
    rowData,
    defaultColumnWidth: defaultColumnPixels(digit),
    mergeData: merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    ...shownView(root, theme),
    ...(sheet.visibility !== 'visible' && { hidden: 1 }),
  };
  return { data, root, stylesInUse: cells.stylesInUse };
}

function shownView(root: Element, theme: string[] | undefined): Partial<SheetData> {
  const view = child(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane')?.attributes ?? {};
  const isFrozen = pane.state === 'frozen' || pane.state === 'frozenSplit';
  const rows = (isFrozen && numberIn(pane.ySplit)) || 0;
  const columns = (isFrozen && numberIn(pane.xSplit)) || 0;
  const tab = child(root, 'sheetPr', 'tabColor')?.attributes;
  const tabColor =
    tab &&
    shownColor(
      {
        rgb: tab.rgb,
        theme: numberIn(tab.theme),
        tint: numberIn(tab.tint),
        indexed: numberIn(tab.indexed),
      },
      theme,
    );
  const { showGridLines, rightToLeft, zoomScale } = view?.attributes ?? {};
  const zoom = numberIn(zoomScale);
  return {
    ...(rows + columns > 0 && {
      freeze: {
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      },
    }),
    ...(tabColor && { tabColor }),
    ...(showGridLines !== undefined && !isOn(showGridLines) && { showGridlines: 0 }),
    ...(isOn(rightToLeft) && { rightToLeft: 1 }),
    ...(zoom && { zoomRatio: zoom / 100 }),
  };
}

/** The tables, charts and other parts that a sheet refers to. */
function readRelated(
  sheet: ListedSheet,
  { file, lose }: SheetSurroundings,
): Pick<SheetSide, 'tables' | 'charts'> {
  const tables: SheetSide['tables'] = [];
  const charts: SheetSide['charts'] = [];
  for (const { type, target } of file.relationships(sheet.part)) {
    const lost = LOST_PARTS[type];
    if (lost) lose(lost);
    else if (type === 'drawing') charts.push(...readDrawing(file, target, lose));
    else if (type === 'table') {
      const table = readTree(file, target);
      const { name = '', displayName = name, ref, headerRowCount, totalsRowCount } = table.attributes;
      const { name: style = '', showRowStripes = '1' } = child(table, 'tableStyleInfo')?.attributes ?? {};
      if (ref === undefined) continue;
      tables.push({
        id: '',
        name: displayName,
        rect: parseAddress(ref),
        style,
        showBandedRows: isOn(showRowStripes),
        showHeaders: headerRowCount !== '0',
        showTotals: Number(totalsRowCount ?? 0) > 0,
      });
    }
  }
  return { tables, charts };
}

/** Notes what of a sheet is not taken over. */
function noteLost(root: Element, hasUnlocked: boolean, lose: (kind: LostKind) => void): void {
  const has = (name: string) => child(root, name) !== undefined;
  if (has('picture') || has('oleObjects') || has('controls')) lose('pictures');
  if (allBelow(child(root, 'extLst'), 'sparkline').length > 0) lose('charts');
  if (has('autoFilter')) lose('filters');
  if (has('hyperlinks')) lose('links');
  if (
    allBelow(root, 'dataValidation').some(({ attributes: { promptTitle, prompt } }) => promptTitle || prompt)
  )
    lose('prompts');
  const protection = child(root, 'sheetProtection')?.attributes ?? {};
  if (isOn(protection.sheet) && (Object.keys(protection).length > 1 || hasUnlocked))
    lose('protectionDetails');
}

/** A sheet of a file as Univer shows it, and what the host keeps beside it. Throws a UserError that names a damaged part. */
export function readFileSheet(
  sheet: ListedSheet,
  around: SheetSurroundings,
): { data: SheetData; side: SheetSide } {
  const { styles, theme, lose } = around;
  const { data, root, stylesInUse } = readData(sheet, around);
  noteLost(
    root,
    [...stylesInUse].some((style) => styles.isUnlocked(style)),
    lose,
  );
  const formats = shownConditionalFormats(root, styles.differences, theme, () => lose('conditionalFormats'));
  const side = {
    ...emptySide(),
    ...readRelated(sheet, around),
    conditionalFormats: formats.map((format) => ({ ...format, id: '' })),
    validations: shownValidations(allBelow(root, 'dataValidation')),
    page: shownPage(root),
    isProtected: isOn(child(root, 'sheetProtection')?.attributes.sheet),
    isVeryHidden: sheet.visibility === 'veryHidden',
  };
  return { data, side };
}
