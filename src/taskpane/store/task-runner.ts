import { UserError } from '../../locale/user-error';
import type { OnProgress, Progress } from '../../steps/progress';
import type { CommandEnd } from '../../commands/command';
import type { LocalText } from '../../locale/locale';
import type { Message } from '../../locale/message';
import { taskTexts } from '../task-status/texts';
import type { PaneStore } from './pane-store';

/** Thrown into a command to end it; the command puts the workbook back as after any failure. */
class Cancelled extends Error {}

/** The sentence for a failure; what is not a UserError is a fault of ours and is told as one. */
export function failureMessage(error: unknown): Message {
  if (error instanceof UserError) return { text: error.text, values: error.values };
  const reason = error instanceof Error ? error.message : String(error);
  return { text: taskTexts.unexpected, values: { reason } };
}

/** Runs the commands of the pane one at a time, and tells in the store how they go on and end. */
export class TaskRunner {
  constructor(private readonly store: PaneStore) {}

  /**
   * Runs a command unless another is at work; tells whether it was done. One that can be cancelled is ended whenever it
   * tells its progress, unless all of it is written by then.
   */
  async run(
    doing: LocalText,
    isCancellable: boolean,
    work: (onProgress: OnProgress) => Promise<(CommandEnd & { isUndoable?: boolean }) | null>,
  ): Promise<boolean> {
    const { dispatch } = this.store;
    if (this.store.getState().task.status === 'running') return false;
    dispatch({ type: 'taskStarted', title: { text: doing }, isCancellable });
    try {
      const end = await work((progress) => this.tell(progress));
      dispatch(end ? { type: 'taskDone', ...end } : { type: 'taskEnded' });
      return true;
    } catch (error) {
      if (error instanceof Cancelled) dispatch({ type: 'taskDone', title: { text: taskTexts.cancelled } });
      else dispatch({ type: 'taskFailed', title: failureMessage(error) });
      return false;
    }
  }

  /** Resolves when no command is at work. */
  whenIdle(): Promise<void> {
    const isIdle = () => this.store.getState().task.status !== 'running';
    return new Promise((resolve) => {
      if (isIdle()) {
        resolve();
        return;
      }
      const leave = this.store.subscribe(() => {
        if (!isIdle()) return;
        leave();
        resolve();
      });
    });
  }

  private tell(progress: Progress): void {
    const { task } = this.store.getState();
    const isWritten = progress.stage === 'writing' && progress.done === progress.total;
    if (task.status === 'running' && task.cancelling === 'requested' && !isWritten) throw new Cancelled();
    this.store.dispatch({ type: 'taskProgressed', progress });
  }
}
