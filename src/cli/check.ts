import { basename, extname } from 'node:path';
import Big from 'big.js';
import { cellRepairs, repairDocument } from '../rules/repair';
import { checkDocument } from '../rules/checker';
import { UserError } from '../locale/user-error';
import {
  mergeEntered,
  NOTHING_ENTERED,
  resolveSettings,
  type EnteredSettings,
} from '../domain/workbook-settings';
import { repairWorkbook } from '../outputs/xlsx/repair-workbook';
import { CHECK_FORMATS, type CheckReport } from './check-formats';
import { EXIT, type CheckOptions, type Command, type CommandInput } from './command';
import { readBytes, requireOutput, writeOutput } from './files';
import { readSources, writeDocument } from './import';
import { cliTexts } from './texts';

function numberOption(name: string, value: string | undefined, pattern: RegExp): string | null {
  if (value === undefined) return null;
  if (!pattern.test(value)) throw new UserError(cliTexts.badNumber, { option: `--${name}`, value });
  return value;
}

/** What the arguments say about the checked workbook. */
function enteredOptions({ year, villages, approved }: CheckOptions): EnteredSettings {
  const yearText = numberOption('year', year, /^20\d{2}$/);
  const villagesText = numberOption('villages', villages, /^\d{1,4}$/);
  const approvedText = numberOption('approved', approved, /^\d+(?:\.\d+)?$/);
  return {
    ...NOTHING_ENTERED,
    year: yearText === null ? null : Number(yearText),
    villages: villagesText === null ? null : Number(villagesText),
    approvedTotal: approvedText === null ? null : new Big(approvedText),
  };
}

/** Writes the repaired document: into a copy of the workbook when there is one, else as `import` would. */
async function writeRepaired(input: CommandInput, report: CheckReport, output: string): Promise<CheckReport> {
  const { document, settings } = report;
  const { document: fixed, repaired } = repairDocument(document, settings);
  const [file] = input.files;
  if (input.files.length === 1 && file !== undefined && extname(file).toLowerCase() === '.xlsx') {
    const bytes = readBytes(file);
    writeOutput(output, await repairWorkbook(bytes, cellRepairs(document, fixed), basename(file)));
  } else await writeDocument(fixed, output, input.say);
  input.say(cliTexts.repaired, { count: repaired.length, file: output });
  return { ...report, document: fixed, result: checkDocument(fixed, settings) };
}

/**
 * `check FILE... [--year N] [--villages N] [--approved N] [--format json|text|sarif] [--fix -o OUT.xlsx]`: what is wrong
 * with the targets. With `--fix` it tells what is left after the repairs. Exit code 1 with findings at level error.
 */
export const check: Command = async (input) => {
  const { options, output } = input;
  const format = CHECK_FORMATS[options.format ?? 'json'];
  if (!format) throw new UserError(cliTexts.badFormat, { value: options.format ?? '' });
  const asked = enteredOptions(options);
  if (options.fix && output === undefined) throw new UserError(cliTexts.fixNeedsOutput);
  if (!options.fix && output !== undefined) throw new UserError(cliTexts.badArguments, { problem: '-o' });
  const target = options.fix ? requireOutput(output, input.files) : null;

  const { document, entered } = await readSources(input);
  const settings = resolveSettings(mergeEntered(asked, entered), document);
  let report: CheckReport = {
    document,
    settings,
    result: checkDocument(document, settings),
    files: input.files,
  };
  if (target !== null) report = await writeRepaired(input, report, target);
  const exitCode = report.result.counts.error > 0 ? EXIT.findings : EXIT.done;
  return { ...format(report, input.locale), exitCode };
};
