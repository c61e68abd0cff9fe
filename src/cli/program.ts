import { Command as Program, CommanderError } from 'commander';
import { localize, type Locale } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { displayWidth } from '../sheet-plan/text-extent';
import type { CliCommand, CommandInput, CommandOption } from './command';
import { programTexts } from './program-texts';
import type { Streams } from './streams';

/** How the program is started, as its help shows it. */
const PROGRAM_NAME = 'npm run --silent cli --';

/** Columns of a terminal that the help keeps to. */
const HELP_WIDTH = 110;

/** The language of messages, of the program and of every command. */
const LANG_OPTION: CommandOption = {
  name: '--lang',
  value: { 'zh-CN': 'zh-CN|en-US', 'en-US': 'zh-CN|en-US' },
  summary: programTexts.langOption,
};

/** A command with what it was given. */
export interface AskedCommand extends Pick<CommandInput, 'files' | 'options'> {
  command: CliCommand;
}

/** The program with all commands; `ask` is called with the one that a command line names. */
function programOf(
  commands: readonly CliCommand[],
  locale: Locale,
  { out, err }: Streams,
  ask: (asked: AskedCommand) => void,
): Program {
  const text = (key: keyof typeof programTexts) => localize(programTexts[key], locale);
  const headings: Readonly<Record<string, string>> = {
    'Usage:': text('usageHeading'),
    'Options:': text('optionsHeading'),
    'Global Options:': text('globalOptionsHeading'),
    'Commands:': text('commandsHeading'),
  };
  const addOption = (program: Program, { name, short, value, summary }: CommandOption) => {
    const flags = short === undefined ? name : `${short}, ${name}`;
    program.option(
      value === undefined ? flags : `${flags} <${localize(value, locale)}>`,
      localize(summary, locale),
    );
  };
  const program = new Program(PROGRAM_NAME)
    .exitOverride()
    // The sentences for mistakes are our own; of what is written to stderr only the usage is left.
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .configureHelp({
      helpWidth: HELP_WIDTH,
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => headings[title] ?? title,
      optionTerm: ({ flags }) => flags.replace(/[<>]/g, ''),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      visibleArguments: () => [],
    })
    .usage(text('programUsage'))
    .helpOption('-h, --help', text('helpOption'))
    .helpCommand(false)
    .addHelpText('afterAll', `\n${text('kinds')}\n\n${text('exitCodes')}`);
  addOption(program, LANG_OPTION);
  for (const command of commands) {
    const subcommand = program
      .command(command.id)
      .description(localize(command.summary, locale))
      .usage(localize(command.usage, locale))
      .argument('[files...]')
      .action((files: string[], options: CommandInput['options']) => ask({ command, files, options }));
    for (const option of command.options) addOption(subcommand, option);
  }
  return program;
}

/** The sentence for a mistake that the library found. Its message names the option or command between quotes. */
function mistake({ code, message }: CommanderError): UserError {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownCommand')
    return new UserError(programTexts.unknownCommand, { command: subject });
  if (code === 'commander.unknownOption')
    return new UserError(programTexts.unknownOption, { option: subject });
  if (code === 'commander.optionMissingArgument')
    return new UserError(programTexts.missingValue, { option: subject });
  return new UserError(programTexts.badArguments, { problem: message.replace(/^error: /, '') });
}

/** The same arguments with the command first: scripts may name it after options. */
function withCommandFirst(args: readonly string[], commands: readonly CliCommand[]): string[] {
  const options = [LANG_OPTION, ...commands.flatMap((command) => command.options)];
  const takesValue = new Set(
    options.flatMap(({ name, short, value }) => (value === undefined ? [] : [name, short])),
  );
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-'))
    at += takesValue.has(args[at] as `--${string}`) ? 2 : 1;
  const command = args[at];
  return command === undefined ? [...args] : [command, ...args.slice(0, at), ...args.slice(at + 1)];
}

/**
 * Reads a command line: gives what it asks for, or the exit code where the usage was told instead (0 when it was asked
 * for). Throws a UserError for arguments that will not do.
 */
export function readArguments(
  args: readonly string[],
  commands: readonly CliCommand[],
  locale: Locale,
  streams: Streams,
): AskedCommand | { isHelpAskedFor: boolean } {
  let asked: AskedCommand | null = null;
  const program = programOf(commands, locale, streams, (command) => (asked = command));
  try {
    program.parse(withCommandFirst(args, commands), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { isHelpAskedFor: true };
    if (error.code === 'commander.help') return { isHelpAskedFor: false };
    throw mistake(error);
  }
  return asked ?? { isHelpAskedFor: false };
}
