import type { LocalText, TextValues } from '../locale/locale';

/** What a command works on, and where its messages go. */
export interface CommandInput {
  files: readonly string[];
  output: string | undefined;
  /** Tells the user something, on stderr. */
  say: (text: LocalText, values?: TextValues) => void;
}

/** A command of the command line; gives the data to print on stdout. Throws a UserError for unusable input. */
export type Command = (input: CommandInput) => Promise<unknown>;
