import { isEmptyDocument } from '../../domain/target-document';
import { LEFT_ALONE_TEXTS, type LeftAlone } from '../../domain/cell-repair';
import { cellAddress } from '../../grid/area';
import { localize, type Locale } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { repairWorkbook } from '../../outputs/xlsx/repair-workbook';
import { cellRepairs, repairDocument } from '../../rules/repair';
import { sourceFormat } from '../../sources/read-source';
import { WORKBOOK_ENDINGS, workbookEnding } from '../../sources/xlsx/workbook-ending';
import { checkSources, type SourceCheck, type JointCheck } from '../../workbook/check-sources';
import type { JoinableSource } from '../../workbook/join-sources';
import { EXIT, optionText, type CommandInput, type CommandOutput } from '../command';
import { requireEnding, requireOutput, writeOutput } from '../files';
import { joinInputs, openFile, readInput, readInputs } from '../inputs';
import { limitedTexts, writeJoined } from '../write-document';
import { asJson } from './json-format';
import { enteredOptions, stageOption } from './options';
import { printedCheck, type PrintedCheck } from './printed-check';
import { asSarif } from './sarif-format';
import { asText } from './text-format';
import { checkTexts } from './texts';

const FORMATS: Readonly<
  Record<string, ((report: PrintedCheck, locale: Locale) => CommandOutput) | undefined>
> = { json: asJson, text: asText, sarif: asSarif };

function tellLeftAlone({ say, locale }: CommandInput, file: string, leftAlone: readonly LeftAlone[]): void {
  for (const { repair, reason } of leftAlone) {
    say(checkTexts.leftAlone, {
      file,
      sheet: repair.sheet,
      cell: cellAddress(repair.row, repair.column),
      after: repair.after,
      reason: localize(LEFT_ALONE_TEXTS[reason], locale),
    });
  }
}

/** Writes the repaired sources: into a copy of the workbook when there is one alone, else as `import` would. */
async function writeRepaired(
  input: CommandInput,
  checks: readonly SourceCheck[],
  sources: readonly JoinableSource[],
  output: string,
): Promise<JoinableSource[]> {
  let count = 0;
  const fixed = sources.map((source, index) => {
    const { document, settings } = checks[index] as SourceCheck;
    const repairs = repairDocument(document, settings);
    count += repairs.repaired.length;
    tellLeftAlone(input, source.file, repairs.withheld);
    return { ...source, document: repairs.document };
  });
  const [first, ...others] = sources;
  const file = first && others.length === 0 ? openFile(first.file) : null;
  if (first && file && sourceFormat(file) === 'xlsx') {
    requireEnding(output, [workbookEnding(file.bytes, file.name)]);
    const changes = cellRepairs(first.document, (fixed[0] as JoinableSource).document);
    const { bytes, leftAlone, isStale, wasSigned } = await repairWorkbook(file.bytes, changes, file.name);
    writeOutput(output, bytes);
    tellLeftAlone(input, file.name, leftAlone);
    if (leftAlone.length > 0) count = changes.length - leftAlone.length;
    input.say(checkTexts.repaired, { count, file: output });
    if (wasSigned) input.say(checkTexts.signatureLost, { file: output });
    if (isStale) input.say(checkTexts.staleResults, { file: output });
    if (changes.length === leftAlone.length) return [...sources];
    // What is left is told of what was written, not of what was meant to be.
    return [await readInput({ name: file.name, bytes }, { ...input, say: () => {} })];
  }
  requireEnding(output, ['.xlsx']);
  const keepBoth = input.options['keepBoth'] === true;
  await writeJoined(joinInputs(fixed, { ...input, keepBoth }), output, input);
  input.say(checkTexts.repaired, { count, file: output });
  return fixed;
}

/** What `check` does: tells what is wrong in the files; with `--fix` what is left after the repairs. */
export async function runCheck(input: CommandInput): Promise<CommandOutput> {
  const { options, files, locale } = input;
  const format = FORMATS[optionText(options, 'format') ?? 'json'];
  if (!format) throw new UserError(checkTexts.badFormat, { value: optionText(options, 'format') ?? '' });
  const asked = enteredOptions(options);
  const stage = stageOption(options);
  const output = optionText(options, 'output');
  if (options['fix'] && output === undefined) throw new UserError(checkTexts.fixNeedsOutput);
  if (!options['fix'] && output !== undefined) throw new UserError(checkTexts.outputNeedsFix);
  const target = options['fix'] ? requireOutput(output, files, WORKBOOK_ENDINGS) : null;

  const isChecking = target === null;
  const { sources, skipped } = await readInputs(input, isChecking ? undefined : limitedTexts(), isChecking);
  let check: JointCheck = checkSources(sources, asked);
  if (target !== null)
    check = checkSources(await writeRepaired(input, check.sources, sources, target), asked);
  const report = printedCheck(check, stage);
  // Nothing that could be checked is no pass.
  const isEmpty = sources.every(({ document }) => isEmptyDocument(document));
  const isWrong = report.counts.error > 0 || skipped.length > 0 || isEmpty;
  return { ...format(report, locale), exitCode: isWrong ? EXIT.findings : EXIT.done };
}
