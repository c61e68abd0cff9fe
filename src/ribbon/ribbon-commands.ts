import { COMMANDS, type CommandName } from '../commands/registry';
import { onRibbonCommand, showPane } from '../excel/ribbon';

/** The commands that the ribbon offers. */
type OfferedOnRibbon = Extract<
  CommandName,
  | 'insertTemplate'
  | 'insertProjectList'
  | 'buildFromList'
  | 'checkWorkbook'
  | 'clearHighlights'
  | 'buildSummary'
  | 'handIn'
  | 'makeMonitoring'
  | 'makeEvaluation'
  | 'rollForward'
>;

/**
 * What the ribbon has done; each takes what its button passes, and tells whether it was done. What went wrong stands in
 * the pane.
 */
export type RibbonActions = Readonly<Record<OfferedOnRibbon, (input: string) => Promise<boolean>>> & {
  /** Selects the first cell with a finding; false when there is none to be shown. */
  goToFirstFinding(): Promise<boolean>;
};

/** A button of the ribbon; tells whether it was done. */
type RibbonCommand = (actions: RibbonActions) => Promise<boolean>;

/** What a button does beside its command, since its user sees the workbook and not the pane. */
const AFTERWARDS: Partial<Record<CommandName, RibbonCommand>> = {
  checkWorkbook: (actions) => actions.goToFirstFinding(),
};

function ribbonCommands(): [string, RibbonCommand][] {
  return (Object.keys(COMMANDS) as CommandName[]).flatMap((name) =>
    (COMMANDS[name].offered.ribbon ?? []).map(({ functionName, input }): [string, RibbonCommand] => [
      functionName,
      async (actions) => {
        const isDone = await actions[name as OfferedOnRibbon](input);
        return isDone && (await (AFTERWARDS[name]?.(actions) ?? true));
      },
    ]),
  );
}

/** The functions of the manifest's ribbon, by their names. */
export const RIBBON_COMMANDS: ReadonlyMap<string, RibbonCommand> = new Map(ribbonCommands());

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
