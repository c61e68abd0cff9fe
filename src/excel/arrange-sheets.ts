import { asUserError } from './office-error';
import { BatchWriter } from './batch-writer';
import { queueOrder, queuePrintChange, type PrintChange } from './print-setup';

/** How sheets stand in the workbook and are printed, and which cells the names of our highlights list. */
export interface Arrangement {
  print: readonly PrintChange[];
  /** Ids (or names) of the sheets that come first, in order. */
  order: readonly string[];
  /** Formulas of sheet-scoped names that are there. */
  names: readonly { sheetId: string; name: string; formula: string }[];
}

/** What one sheet adds to a request, in bytes, from above. */
const PRINT_BYTES = 9_000;
const NAME_BYTES = 1_200;
const MOVE_BYTES = 800;

/** So many sheets go into a batch at most, so that the client never makes the user wait while it sends them. */
const SHEETS_PER_BATCH = 250;

async function queue(
  context: Excel.RequestContext,
  { print, order, names }: Arrangement,
  present: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const writer = new BatchWriter(context, SHEETS_PER_BATCH);
  for (const change of print) {
    await writer.makeRoom(PRINT_BYTES + (change.heights?.length ?? 0) * 300);
    queuePrintChange(worksheets.getItem(change.sheetId), change);
  }
  for (const { sheetId, name, formula } of names) {
    await writer.makeRoom(NAME_BYTES + formula.length * 3);
    worksheets.getItem(sheetId).names.getItem(name).formula = formula;
  }
  await writer.makeRoom(order.length * MOVE_BYTES);
  queueOrder(worksheets, order, present);
  await context.sync();
}

/**
 * Arranges sheets as `wanted`: one batch up to 250 sheets. When Excel refuses anything they are put back as `former`
 * says, and a UserError says why.
 *
 * @param present - ids of all sheets, in their order now
 */
export async function arrangeSheets(
  context: Excel.RequestContext,
  wanted: Arrangement,
  former: Arrangement,
  present: readonly string[],
): Promise<void> {
  try {
    await queue(context, wanted, present);
  } catch (error) {
    await Excel.run(async (second) => {
      const { worksheets } = second.workbook;
      worksheets.load('items/id');
      await second.sync();
      await queue(
        second,
        former,
        worksheets.items.map(({ id }) => id),
      );
    });
    throw asUserError(error);
  }
}
