import type { Locale, LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { OnProgress } from '../steps/progress';
import type { PaneSession } from './in-excel/pane-session';

/** What a command of the pane works with. */
export interface CommandTools {
  /** What the pane knows of the open workbook; loaded when it is first asked for. */
  open(): Promise<PaneSession>;
  /** The user's language. */
  locale: Locale;
  onProgress: OnProgress;
}

/** Something that can be had done in the open workbook. Its work is loaded when it is first run. */
export interface Task<Input, Result> {
  id: string;
  /** Throws a UserError for what the user can put right. */
  run(input: Input, tools: CommandTools): Promise<Result>;
}

/** A button of Excel's ribbon, and what it passes to its command. */
export interface RibbonButton<Input> {
  /** As the manifest names it. */
  functionName: string;
  input: Input;
  /** Where the button has a label of its own; the pane's otherwise. */
  label?: LocalText;
}

/** Where a command is offered, and under which name. */
export interface Offered {
  pane: boolean;
  ribbon?: readonly RibbonButton<string>[];
  /** Its name on the command line, which has a way of its own of doing it: over files. */
  commandLine?: string;
}

/** How a command ended: what was done, and then what the user may want to look after. */
export interface CommandEnd {
  title: Message;
  details?: readonly Message[];
  /** Nothing was done, since the user has something to put right first. */
  isHeldBack?: boolean;
}

/** Something that the user can do. One object serves every place that offers it. */
export interface Command<Input, Result> extends Task<Input, Result> {
  /** What a button says. */
  label: LocalText;
  /** What it does, in a sentence. */
  description: LocalText;
  offered: Offered;
  /** What is shown while it is at work. */
  doing: LocalText;
  /** Whether it may be ended whenever it tells its progress. */
  isCancellable: boolean;
  /** It changes project tables, or their number, and leaves the summary as it was. */
  changesTables?: true;
  /** Tells how it ended; null where what it did shows by itself. */
  tell(result: Result, input: Input): CommandEnd | null;
}
