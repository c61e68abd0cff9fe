import type { CommandTools, Task } from '../commands/command';
import type { PaneSession } from '../commands/in-excel/pane-session';

/** What the pane tells a command that it runs. */
export type RunOptions = Omit<CommandTools, 'open'>;

/** Has commands done. Components get it from outside, so that they can be tried without Excel. */
export interface CommandRunner {
  run<Input, Result>(task: Task<Input, Result>, input: Input, options: RunOptions): Promise<Result>;
}

let session: Promise<PaneSession> | null = null;

/** The checks of this pane, which remember what they have read; loaded when they are first needed. */
function openSession(): Promise<PaneSession> {
  session ??= import('../commands/in-excel/pane-session').then(({ PaneSession: Session }) => new Session());
  return session;
}

/** Runs commands over the open workbook. */
export const inExcel: CommandRunner = {
  run: (task, input, options) => task.run(input, { ...options, open: openSession }),
};
