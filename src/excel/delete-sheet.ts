/** Deletes a sheet that the add-in made, where it is there; clears the user's undo stack. One batch. */
export async function deleteSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItemOrNullObject(sheetId).delete();
  await context.sync();
}
