import { parseArgs } from 'node:util';
import { localeOf, localize, LOCALES, type Locale } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { check } from './check';
import { EXIT, type CheckOptions, type Command } from './command';
import { extract } from './extract';
import { importFiles } from './import';
import { summarize } from './summarize';
import { cliTexts } from './texts';

/** The commands by the names that scripts use. */
const COMMANDS: Readonly<Record<string, Command>> = { extract, import: importFiles, summarize, check };

export interface Streams {
  /** Takes data for stdout. */
  out: (text: string) => void;
  /** Takes messages for stderr. */
  err: (text: string) => void;
}

interface Arguments {
  command: string | undefined;
  files: string[];
  output: string | undefined;
  help: boolean;
  options: CheckOptions;
}

/** Options that belong to `check` alone. */
const CHECK_OPTIONS = ['year', 'villages', 'approved', 'format'] as const;

function readArguments(args: readonly string[]): Arguments & { lang: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        lang: { type: 'string' },
        year: { type: 'string' },
        villages: { type: 'string' },
        approved: { type: 'string' },
        format: { type: 'string' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...files] = positionals;
    const given = [...CHECK_OPTIONS, 'fix' as const].filter((name) => values[name]);
    if (command !== 'check' && command !== undefined && given.length > 0)
      throw new Error(`--${given.join(' --')} (${command})`);
    const { output, help, lang, year, villages, approved, format, fix } = values;
    return { command, files, output, help, lang, options: { year, villages, approved, format, fix } };
  } catch (error) {
    // Further lines of Node's message advise on things that our usage tells.
    const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw new UserError(cliTexts.badArguments, { problem }, { cause: error });
  }
}

/** The language of messages: as asked for, otherwise English only where the system is set to English. */
function chooseLocale(lang: string | undefined, environment: string | undefined): Locale {
  const asked = LOCALES.find((locale) => locale === lang);
  if (asked) return asked;
  if (lang !== undefined) throw new UserError(cliTexts.badArguments, { problem: `--lang ${lang}` });
  return /^en/i.test(environment ?? '') ? localeOf('en-US') : 'zh-CN';
}

/** Runs one command line and gives its exit code; never throws on bad input. */
export async function runCli(
  args: readonly string[],
  { out, err }: Streams,
  environmentLang?: string,
): Promise<number> {
  let locale: Locale = chooseLocale(undefined, environmentLang);
  try {
    const { command, files, output, help, lang, options } = readArguments(args);
    locale = chooseLocale(lang, environmentLang);
    if (help || command === undefined) {
      (help ? out : err)(`${localize(cliTexts.usage, locale)}\n`);
      return help ? EXIT.done : EXIT.unusable;
    }
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new UserError(cliTexts.unknownCommand, { command });
    const say: Parameters<Command>[0]['say'] = (text, values) => err(`${localize(text, locale, values)}\n`);
    const result = await run({ files, output, options, locale, say });
    out('json' in result ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
    return result.exitCode ?? EXIT.done;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    err(`${error.in(locale)}\n`);
    return EXIT.unusable;
  }
}
