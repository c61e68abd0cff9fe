import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { areaAddress, cellAddress, quoteSheetName } from '../../grid/area';
import { fitTexts, type CutText } from '../../sheet-plan/long-texts';
import { BODY_FONT, PAGE_FOOTER, PAGE_MARGINS } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { columnPixels } from '../../sheet-plan/text-extent';
import { completePackage } from './complete-package';
import { fileCells, rgb } from './file-cells';
import { fileChart, fileConditionalFormat, fileTable, fileValidation } from './file-parts';

/** The font of cells without a style, and how wide its digits are: files give widths of columns in such digits. */
const DEFAULT_FONT = { name: BODY_FONT, size: 11 };
const DIGIT_PIXELS = 8;

function isHidden({ hiddenColumns }: SheetPlan, column: number): boolean {
  if (!hiddenColumns) return false;
  return column >= hiddenColumns.first && column < hiddenColumns.first + hiddenColumns.count;
}

function fileSheet(plan: SheetPlan): WriteSheet {
  const { orientation, scale, pagesHigh = 0, margins = PAGE_MARGINS } = plan.page;
  const heights = plan.rowHeights.flatMap((height, row) =>
    height === null ? [] : [[row, { height }] as const],
  );
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width, column) => ({
      width: columnPixels(width) / DIGIT_PIXELS,
      ...(isHidden(plan, column) && { hidden: true }),
    })),
    rows: plan.rows.map((row) => row.map(() => null)),
    cells: fileCells(plan),
    rowDefs: new Map(heights),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: plan.validations.map(fileValidation),
    conditionalRules: plan.conditionalFormats.map(fileConditionalFormat),
    freezePane: plan.frozenRows > 0 ? { rows: plan.frozenRows } : undefined,
    view: plan.tabColor === undefined ? undefined : { tabColor: rgb(plan.tabColor) },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: pagesHigh } : { scale }),
      horizontalCentered: true,
      margins: { ...margins },
    },
    headerFooter: { oddFooter: `&C${PAGE_FOOTER}` },
    ...(plan.table && { tables: [fileTable(plan.table, plan.rows)] }),
    charts: plan.charts.map((chart) => fileChart(chart, plan.name)),
  };
}

/**
 * The names by which a file knows what is printed of a sheet. The library would write the sheet without quotes, and
 * Excel takes a file for damaged where a name needs them, e.g. one that begins with a year.
 */
function printNames({ name: scope, page: { printArea, titleRows } }: SheetPlan): NamedRange[] {
  const sheet = quoteSheetName(scope);
  const titles = titleRows && `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [
    ...(printArea
      ? [{ name: '_xlnm.Print_Area', scope, range: `${sheet}!${areaAddress(printArea, true)}` }]
      : []),
    ...(titles ? [{ name: '_xlnm.Print_Titles', scope, range: titles }] : []),
  ];
}

function namedRanges(plan: SheetPlan): NamedRange[] {
  const names = plan.names.map(({ name, refersTo }) => ({
    name,
    scope: plan.name,
    range:
      'text' in refersTo
        ? `"${refersTo.text.replace(/"/g, '""')}"`
        : `${quoteSheetName(plan.name)}!${cellAddress(refersTo.row, refersTo.column, true)}:${cellAddress(
            refersTo.row + refersTo.rows - 1,
            refersTo.column + refersTo.columns - 1,
            true,
          )}`,
  }));
  return [...names, ...printNames(plan)];
}

export interface WrittenWorkbook {
  bytes: Uint8Array;
  /** Texts that are longer than a cell holds, and where they stand: their ends were not written. */
  cut: readonly CutText[];
}

/**
 * Writes planned sheets as the bytes of an .xlsx file, with everything that the plans say: texts as texts whatever
 * they begin with, formulas with their results, formats, guards, names, page setup, native charts and tables.
 * Characters that XML cannot hold are left out, and a text over Excel's 32,767 characters is cut and told.
 *
 * @param activeSheet - name of the sheet that the file opens on; the first one without it
 */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  { activeSheet }: { activeSheet?: string } = {},
): Promise<WrittenWorkbook> {
  const fitted = plans.map(fitTexts);
  const sheets = fitted.map(({ plan }) => plan);
  const bytes = await writeXlsx({
    sheets: sheets.map(fileSheet),
    namedRanges: sheets.flatMap(namedRanges),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === activeSheet),
    ),
  });
  return {
    bytes: completePackage(
      bytes,
      sheets.map(({ rows, charts, page }) => ({ rows, charts, isMonochrome: page.isMonochrome === true })),
    ),
    cut: fitted.flatMap(({ cut }) => cut),
  };
}
