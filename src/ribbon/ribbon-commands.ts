import { onRibbonCommand, showPane } from '../excel/ribbon';
import { TEMPLATE_IDS } from '../forms/templates/template-ids';

/** What the ribbon has done. Each tells whether it was done; what went wrong stands in the pane. */
export interface RibbonActions {
  insertTemplate(templateId: string): Promise<boolean>;
  insertProjectList(): Promise<boolean>;
  buildFromList(): Promise<boolean>;
  checkWorkbook(): Promise<boolean>;
  /** Selects the first cell with a finding; false when there is none to be shown. */
  goToFirstFinding(): Promise<boolean>;
  clearHighlights(): Promise<boolean>;
  buildSummary(): Promise<boolean>;
}

/** Name of the function in the manifest that inserts a template. */
export function templateFunction(templateId: string): string {
  return `insertTemplate_${templateId.replaceAll('-', '_')}`;
}

/** The functions of the manifest's ribbon, by their names. */
export function ribbonCommands(actions: RibbonActions): ReadonlyMap<string, () => Promise<boolean>> {
  return new Map<string, () => Promise<boolean>>([
    ...TEMPLATE_IDS.map((id) => [templateFunction(id), () => actions.insertTemplate(id)] as const),
    ['insertProjectList', () => actions.insertProjectList()],
    ['buildFromList', () => actions.buildFromList()],
    ['checkWorkbook', async () => (await actions.checkWorkbook()) && actions.goToFirstFinding()],
    ['clearHighlights', () => actions.clearHighlights()],
    ['buildSummary', () => actions.buildSummary()],
  ]);
}

/**
 * Makes the buttons of the ribbon work, with the pane closed too. Their results show in the workbook (the new sheet, the
 * summary, the first bad cell); where there is nothing to show there, and after a failure, the pane is opened. Buttons
 * that are pressed one after the other are obeyed one after the other.
 */
export function connectRibbon(actions: RibbonActions): void {
  let latest: Promise<unknown> = Promise.resolve();
  for (const [name, act] of ribbonCommands(actions)) {
    onRibbonCommand(name, () => {
      const next = latest.then(async () => {
        if (!(await act())) await showPane();
      });
      latest = next.catch(() => undefined);
      return next;
    });
  }
}
