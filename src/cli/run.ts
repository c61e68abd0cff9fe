import { localeOf, localize, LOCALES, type Locale } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { EXIT, type CommandInput } from './command';
import { CLI_COMMANDS } from './commands';
import { jsonPieces } from './json-pieces';
import { readArguments } from './program';
import { programTexts } from './program-texts';
import type { ProgramParts } from './program-parts';
import type { Streams } from './streams';
import { visible } from './visible';

/** The language that the arguments ask for; undefined where they do not. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  const [, value = args[at + 1]] = /^--lang=(.*)$/.exec(args[at] as string) ?? [];
  return value;
}

/** The language of messages: as asked for, otherwise English only where the system is set to English. */
export function localeOfArguments(args: readonly string[], environmentLang: string | undefined): Locale {
  const asked = askedLanguage(args);
  const known = LOCALES.find((locale) => locale === asked);
  return known ?? (/^en/i.test(environmentLang ?? '') ? localeOf('en-US') : 'zh-CN');
}

/** Runs one command line and gives its exit code; never throws on bad input. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  environmentLang?: string,
  program: ProgramParts | null = null,
): Promise<number> {
  const lang = askedLanguage(args);
  const locale = localeOfArguments(args, environmentLang);
  const tell = (sentence: string) => streams.err(`${visible(sentence)}\n`);
  try {
    const asked = readArguments(args, CLI_COMMANDS, locale, streams);
    if (lang !== undefined && lang !== locale) throw new UserError(programTexts.badLanguage, { value: lang });
    if ('isHelpAskedFor' in asked) return asked.isHelpAskedFor ? EXIT.done : EXIT.unusable;
    const { command, files, options } = asked;
    const say: CommandInput['say'] = (text, values) => tell(localize(text, locale, values));
    const result = await command.run({ files, options, locale, program, say });
    if ('bytes' in result) await streams.out(result.bytes);
    else
      for (const piece of 'json' in result ? jsonPieces(result.json) : [result.text])
        await streams.out(piece);
    return result.exitCode ?? EXIT.done;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell(error.in(locale));
    return EXIT.unusable;
  }
}
