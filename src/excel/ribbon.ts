/** Opens the pane, or brings it to the front. The ribbon is offered only where Excel can do this (see manifest.xml). */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/**
 * Ties a function that the manifest names to what it does. Excel waits for it to end, and shows so on the ribbon;
 * `act` must tell the user itself how it ended.
 */
export function onRibbonCommand(functionName: string, act: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    // Excel may give no event where ribbon and pane are one runtime, whatever the declarations say.
    void act().finally(() => (event as Office.AddinCommands.Event | null)?.completed());
  });
}
