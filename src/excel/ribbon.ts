/** Whether the pane can be opened by the add-in itself: Excel 2021 and later, where ribbon and pane are one runtime. */
function canShowPane(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Opens the pane, or brings it to the front. Does nothing in an Excel that leaves this to the user. */
export async function showPane(): Promise<void> {
  if (canShowPane()) await Office.addin.showAsTaskpane();
}

/**
 * Ties functions that the manifest names to what they do. Excel waits for each to end, and shows so on the ribbon;
 * `act` must tell the user itself how it ended.
 */
export function onRibbonCommand(functionName: string, act: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    // A runtime that is not shared gives no event to tell the end of.
    void act().finally(() => event?.completed?.());
  });
}
