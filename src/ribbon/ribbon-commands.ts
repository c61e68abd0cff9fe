import { onRibbonCommand, showPane } from '../excel/ribbon';
import { TEMPLATE_IDS } from '../templates/template-ids';

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

/** A command of the ribbon; tells whether it was done. */
type RibbonCommand = (actions: RibbonActions) => Promise<boolean>;

/** The functions of the manifest's ribbon, by their names. */
export const RIBBON_COMMANDS: ReadonlyMap<string, RibbonCommand> = new Map<string, RibbonCommand>([
  ...TEMPLATE_IDS.map((id): [string, RibbonCommand] => [
    templateFunction(id),
    (actions) => actions.insertTemplate(id),
  ]),
  ['insertProjectList', (actions) => actions.insertProjectList()],
  ['buildFromList', (actions) => actions.buildFromList()],
  ['checkWorkbook', async (actions) => (await actions.checkWorkbook()) && actions.goToFirstFinding()],
  ['clearHighlights', (actions) => actions.clearHighlights()],
  ['buildSummary', (actions) => actions.buildSummary()],
]);

/**
 * Makes the buttons of the ribbon work, with the pane closed too. Their results show in the workbook (the new sheet, the
 * summary, the first bad cell); where there is nothing to show there, and after a failure, the pane is opened. Buttons
 * that are pressed one after the other are obeyed one after the other. To be called before Excel has told anything, since
 * it ignores a button that is not tied by then.
 *
 * @param started - what the buttons do, once the pane has started; null where it cannot work and says why
 */
export function connectRibbon(started: Promise<RibbonActions | null>): void {
  let latest: Promise<unknown> = started;
  for (const [name, act] of RIBBON_COMMANDS) {
    onRibbonCommand(name, () => {
      const next = latest.then(async () => {
        const actions = await started;
        if (actions === null || !(await act(actions))) await showPane();
      });
      latest = next.catch(() => undefined);
      return next;
    });
  }
}
