import type { Command, CommandEnd, Task } from '../../commands/command';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import { refreshSummary, undoableChange } from '../../commands/pane-tasks';
import type { Message } from '../../locale/message';
import { silently } from '../../steps/progress';
import { noticeTexts } from '../notice/texts';
import type { CommandRunner } from '../commands';
import { localeIn } from './pane-state';
import type { PaneStore } from './pane-store';
import { failureMessage, TaskRunner } from './task-runner';

/** What all actions work with. */
export interface ActionTools {
  store: PaneStore;
  /**
   * Runs a command unless another is at work, and tells how it goes on and ends; whether it was done.
   *
   * @param use - takes the result before its end is told
   */
  perform<Input, Result>(
    command: Command<Input, Result>,
    input: Input,
    use?: (result: Result) => void | Promise<void>,
  ): Promise<boolean>;
  /** Has something done beside the commands. */
  ask<Input, Result>(task: Task<Input, Result>, input: Input): Promise<Result>;
  /** Shows a finished check. */
  showCheck(report: WordedCheck): void;
  /** Does work beside the commands, of which only a failure is told. */
  quietly(work: () => Promise<void>): Promise<boolean>;
}

/** What a command says at its end, and what became of the summary. */
function withRefreshed(end: CommandEnd | null, told: Message | null): CommandEnd | null {
  if (end === null || told === null) return end;
  return { ...end, details: [...(end.details ?? []), told] };
}

export function actionTools(store: PaneStore, runner: CommandRunner): ActionTools {
  const tasks = new TaskRunner(store);
  const locale = () => localeIn(store.getState());
  /** The change that could be taken back after the command before, by its number. */
  let lastKnown: number | null = null;
  /** Brings the summary up to date; what cannot be done is told, since the command itself was done. */
  const refresh = async (): Promise<Message | null> => {
    try {
      const summary = await runner.run(refreshSummary, undefined, { locale: locale(), onProgress: silently });
      return summary && { text: noticeTexts.refreshed, values: { ...summary } };
    } catch (error) {
      return failureMessage(error);
    }
  };
  return {
    store,
    perform: (command, input, use) =>
      tasks.run(command.doing, command.isCancellable, async (onProgress) => {
        const result = await runner.run(command, input, { locale: locale(), onProgress });
        await use?.(result);
        const end = command.tell(result, input);
        const isWanted = command.changesTables === true && store.getState().preferences.keepSummary;
        const told = isWanted ? withRefreshed(end, await refresh()) : end;
        const known = lastKnown;
        lastKnown = await runner.run(undoableChange, undefined, { locale: locale(), onProgress: silently });
        store.dispatch({ type: 'undoKnown', isUndoable: lastKnown !== null });
        return told && { ...told, isUndoable: lastKnown !== null && lastKnown !== known };
      }),
    ask: (task, input) => runner.run(task, input, { locale: locale(), onProgress: silently }),
    showCheck: (report) => store.dispatch({ type: 'workbookChecked', report }),
    async quietly(work) {
      try {
        await work();
        return true;
      } catch (error) {
        // A command at work must go on being shown, and cancelled.
        const title = failureMessage(error);
        void tasks.whenIdle().then(() => store.dispatch({ type: 'taskFailed', title }));
        return false;
      }
    },
  };
}
