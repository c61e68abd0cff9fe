import type { Locale, LocalText, TextValues } from '../locale/locale';

/** Options that only `check` takes; absent ones are left to the workbook and to defaults. */
export interface CheckOptions {
  year?: string;
  villages?: string;
  approved?: string;
  format?: string;
  fix: boolean;
}

/** What a command works on, and where its messages go. */
export interface CommandInput {
  files: readonly string[];
  output: string | undefined;
  options: CheckOptions;
  locale: Locale;
  /** Tells the user something, on stderr. */
  say: (text: LocalText, values?: TextValues) => void;
}

/** What a command prints on stdout: data as JSON, or a text as it is; and its exit code when that is not `done`. */
export type CommandOutput = ({ json: unknown } | { text: string }) & { exitCode?: number };

/** Exit codes are a contract with scripts: done, findings at level error, unusable input or arguments. */
export const EXIT = { done: 0, findings: 1, unusable: 2 } as const;

/** A command of the command line. Throws a UserError for unusable input. */
export type Command = (input: CommandInput) => Promise<CommandOutput>;
