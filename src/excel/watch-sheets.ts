import { supportsExcelApi } from './requirements';
import { officeErrorCode } from './office-error';

/** What is told of worksheets; ids are those of Excel. */
export interface SheetWatcher {
  /** The cells of the sheet have changed, or it was renamed, shown or deleted: it should be read again. */
  onTouched(sheetId: string): void;
  /** Sheets were added or moved: the workbook should be read again. */
  onRearranged(): void;
}

type SheetEvent = { worksheetId: string };

/**
 * Listens to sheets being renamed and moved. Both are of ExcelApi 1.17, but the client that npm has still counts them
 * to the web alone and refuses them elsewhere; then a sheet is read under its new name when it is shown next.
 */
function watchNames(
  worksheets: Excel.WorksheetCollection,
  touched: (event: SheetEvent) => Promise<void>,
  rearranged: () => Promise<void>,
): void {
  if (!supportsExcelApi('1.17')) return;
  try {
    worksheets.onNameChanged.add(touched);
    worksheets.onMoved.add(rearranged);
  } catch (error) {
    if (officeErrorCode(error) !== 'ApiNotFound') throw error;
  }
}

/**
 * Tells of what happens to the worksheets from now on, by whomever: one batch, in Excel 2019 one more. Excel is known to
 * lose events while someone types fast, so a sheet also counts as touched whenever it is shown.
 */
export async function watchSheets({ onTouched, onRearranged }: SheetWatcher): Promise<void> {
  const touched = async ({ worksheetId }: SheetEvent): Promise<void> => onTouched(worksheetId);
  const rearranged = async (): Promise<void> => onRearranged();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(touched);
    worksheets.onDeleted.add(touched);
    watchNames(worksheets, touched, rearranged);
    if (supportsExcelApi('1.9')) {
      worksheets.onAdded.add(rearranged);
      worksheets.onChanged.add(touched);
      await context.sync();
      return;
    }
    worksheets.onAdded.add(async ({ worksheetId }: SheetEvent) => {
      await watchEdits([worksheetId], touched);
      onRearranged();
    });
    worksheets.load('items/id');
    await context.sync();
    await watchEdits(
      worksheets.items.map(({ id }) => id),
      touched,
    );
  });
}

/** Excel 2019 tells of edits sheet by sheet only. */
async function watchEdits(
  sheetIds: readonly string[],
  touched: (event: SheetEvent) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    for (const id of sheetIds) context.workbook.worksheets.getItem(id).onChanged.add(touched);
    await context.sync();
  });
}
