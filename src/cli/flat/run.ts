import { phaseOf } from '../../domain/phase';
import type { TargetDocument } from '../../domain/target-document';
import { UserError } from '../../locale/user-error';
import { checkSources, type SourceCheck } from '../../workbook/check-sources';
import { enteredOptions } from '../check/options';
import { EXIT, type CommandInput, type CommandOutput } from '../command';
import { realPath } from '../files';
import { inputTexts } from '../input-texts';
import { openFile, readInput, skippedJson } from '../inputs';
import type { SkippedFile } from '../../workbook/pile/pile';
import { listFiles } from '../pile/list-files';
import { pileCommandTexts } from '../pile/texts';
import { FlatFolder, requireNewFolder, type WriteRows } from './flat-folder';
import { flatRows } from './flat-rows';
import { flatTexts } from './texts';

/** The forms of flat tables, each with the way to write it. */
const FLAT_FORMATS: Readonly<Record<string, () => Promise<WriteRows>>> = {
  parquet: async () => (await import('../../outputs/flat/write-parquet')).writeParquet,
  csv: async () => (await import('../../outputs/flat/write-csv')).writeCsv,
};

/** Tables of targets of whole departments: no flat table has a row for them. */
const targetsOfDepartments = ({ departments }: TargetDocument): number =>
  departments.filter(({ form }) => phaseOf(form) === 'targets').length;

/**
 * What `export --format parquet|csv` does: projects, indicators, what followed them in the year, and findings of all files
 * (and of those in folders) as flat tables. One file after the other is read, so memory does not grow with them. Ends with
 * 1 when a file was skipped.
 */
export async function exportFlat(
  input: CommandInput,
  format: string,
  output: string | undefined,
): Promise<CommandOutput> {
  const entered = enteredOptions(input.options);
  const folder = requireNewFolder(output);
  const write = await FLAT_FORMATS[format]?.();
  if (!write) throw new UserError(flatTexts.badFormat, { value: format });
  const place = realPath(folder);
  const files = listFiles(input.files, (path) => path === place);
  if (files.length === 0)
    throw new UserError(input.files.length === 0 ? inputTexts.noFiles : pileCommandTexts.nothingInFolders);
  const skipped: SkippedFile[] = [];
  let departments = 0;
  const flat = new FlatFolder(folder, format, write);
  try {
    for (const name of files) {
      try {
        const source = await readInput(openFile(name), input);
        const { sources } = checkSources([source], entered);
        for (const row of flatRows(sources[0] as SourceCheck)) flat.add(row);
        departments += targetsOfDepartments(source.document);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        skipped.push({ file: name, reason: error });
        input.say(error.text, error.values);
      }
    }
    // Each has said why.
    if (skipped.length === files.length) return { text: '', exitCode: EXIT.unusable };
    flat.finish();
  } finally {
    flat.discard();
  }
  const { projects, indicators, follow_ups: followUps, findings } = flat.counts;
  input.say(flatTexts.written, { folder, projects, indicators, followUps, findings });
  if (departments > 0) input.say(flatTexts.departments, { count: departments });
  return {
    json: {
      projects,
      indicators,
      followUps,
      followUpIndicators: flat.counts.follow_up_indicators,
      findings,
      skipped: skippedJson(skipped, input.locale),
    },
    exitCode: skipped.length > 0 ? EXIT.findings : EXIT.done,
  };
}
