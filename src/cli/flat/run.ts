import { NOTHING_ENTERED } from '../../domain/workbook-settings';
import { UserError } from '../../locale/user-error';
import { checkSources, type SourceCheck } from '../../workbook/check-sources';
import { EXIT, type CommandInput, type CommandOutput } from '../command';
import { realPath } from '../files';
import { inputTexts } from '../input-texts';
import { openFile, readInput, type SkippedFile } from '../inputs';
import { listFiles } from '../pile/list-files';
import { FlatFolder, requireNewFolder, type WriteRows } from './flat-folder';
import { flatRows } from './flat-rows';
import { flatTexts } from './texts';

/** The forms of flat tables, each with the way to write it. */
export const FLAT_FORMATS: Readonly<Record<string, () => Promise<WriteRows>>> = {
  parquet: async () => (await import('../../outputs/flat/write-parquet')).writeParquet,
  csv: async () => (await import('../../outputs/flat/write-csv')).writeCsv,
};

/**
 * What `export --format parquet|csv` does: projects, indicators and findings of all files (and of those in folders) as
 * flat tables. One file after the other is read, so memory does not grow with them. Ends with 1 when a file was skipped.
 */
export async function exportFlat(
  input: CommandInput,
  format: string,
  asked: string | undefined,
): Promise<CommandOutput> {
  const folder = requireNewFolder(asked);
  const write = await FLAT_FORMATS[format]?.();
  if (!write) throw new UserError(flatTexts.badFormat, { value: format });
  const output = realPath(folder);
  const files = listFiles(input.files, (path) => path === output);
  if (files.length === 0) throw new UserError(inputTexts.noFiles);
  const skipped: SkippedFile[] = [];
  const flat = new FlatFolder(folder, format, write);
  try {
    for (const name of files) {
      try {
        const source = await readInput(openFile(name), input);
        const { sources } = checkSources([source], NOTHING_ENTERED);
        for (const row of flatRows(sources[0] as SourceCheck)) flat.add(row);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        skipped.push({ file: name, reason: error });
        input.say(error.text, error.values);
      }
    }
    const [first] = skipped;
    if (first && skipped.length === files.length) throw first.reason;
    flat.finish();
  } finally {
    flat.discard();
  }
  const { projects, indicators, findings } = flat.counts;
  input.say(flatTexts.written, { folder, projects, indicators, findings });
  return {
    json: {
      projects,
      indicators,
      findings,
      skipped: skipped.map(({ file, reason }) => ({ file, reason: reason.in(input.locale) })),
    },
    exitCode: skipped.length > 0 ? EXIT.findings : EXIT.done,
  };
}
