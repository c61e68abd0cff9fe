import type { CliCommand } from '../command';
import { check } from './check';
import { compare } from './compare';
import { consolidate } from './consolidate';
import { evaluate } from './evaluate';
import { exportFiles } from './export';
import { extract } from './extract';
import { handIn } from './hand-in';
import { importFiles } from './import';
import { monitor } from './monitor';
import { rollForward } from './roll-forward';
import { summarize } from './summarize';

/** All commands, in the order of the help. */
export const CLI_COMMANDS: readonly CliCommand[] = [
  extract,
  importFiles,
  summarize,
  check,
  compare,
  monitor,
  evaluate,
  rollForward,
  handIn,
  consolidate,
  exportFiles,
];
