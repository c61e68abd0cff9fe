import { UserError } from '../../locale/user-error';
import type { OnProgress, Progress } from '../../steps/progress';
import { paneTexts } from '../texts';
import type { Message } from './pane-state';
import type { PaneStore } from './pane-store';

/** How a command ended that has something to say; null where what it did shows by itself. */
export type TaskResult = { title: Message; details?: readonly Message[] } | null;

/** Thrown into a command to end it; the command puts the workbook back as after any failure. */
class Cancelled extends Error {}

/** The sentence for a failure; what is not a UserError is a fault of ours and is told as one. */
export function failureMessage(error: unknown): Message {
  if (error instanceof UserError) return { text: error.text, values: error.values };
  const reason = error instanceof Error ? error.message : String(error);
  return { text: paneTexts.unexpected, values: { reason } };
}

/** Runs the commands of the pane one at a time, and tells in the store how they go on and end. */
export class TaskRunner {
  constructor(private readonly store: PaneStore) {}

  /** Runs a command unless another is at work; tells whether it was done. */
  run(title: Message, work: (onProgress: OnProgress) => Promise<TaskResult>): Promise<boolean> {
    return this.start(title, false, () => work((progress) => this.tell(progress)));
  }

  /** Runs a command that can be cancelled whenever it tells its progress, unless all of it is written by then. */
  runCancellable(title: Message, work: (onProgress: OnProgress) => Promise<TaskResult>): Promise<boolean> {
    return this.start(title, true, () =>
      work((progress) => {
        const { task } = this.store.getState();
        const isWritten = progress.stage === 'writing' && progress.done === progress.total;
        if (task.status === 'running' && task.cancelling === 'requested' && !isWritten) throw new Cancelled();
        this.tell(progress);
      }),
    );
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
    this.store.dispatch({ type: 'taskProgressed', progress });
  }

  private async start(
    title: Message,
    isCancellable: boolean,
    work: () => Promise<TaskResult>,
  ): Promise<boolean> {
    const { dispatch } = this.store;
    if (this.store.getState().task.status === 'running') return false;
    dispatch({ type: 'taskStarted', title, isCancellable });
    try {
      const result = await work();
      dispatch(result ? { type: 'taskDone', ...result } : { type: 'taskEnded' });
      return true;
    } catch (error) {
      if (error instanceof Cancelled) dispatch({ type: 'taskDone', title: { text: paneTexts.cancelled } });
      else dispatch({ type: 'taskFailed', title: failureMessage(error) });
      return false;
    }
  }
}
