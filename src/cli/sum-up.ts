import { sourceFormat, type SourceFormat } from '../sources/read-source';
import type { CommandInput, CommandOutput } from './command';
import { requireOutput } from './files';
import { joinInputs, readInputs, requireDifferentFiles } from './inputs';
import { limitedTexts, writeSummed } from './write-document';

/**
 * What `import` and `summarize` do: one workbook with the tables of all files and their summary. Nothing is written
 * before it is sure that no project counts twice.
 *
 * @param accept - throws a UserError for a kind of file that the command does not take
 */
export async function sumUp(
  input: CommandInput,
  asked: string | undefined,
  accept: (file: string, format: SourceFormat | undefined) => void = () => {},
): Promise<CommandOutput> {
  const output = requireOutput(asked, input.files);
  const keepBoth = input.options['keepBoth'] === true;
  requireDifferentFiles(input.files, keepBoth);
  const limitText = limitedTexts();
  const inputs = await readInputs(input, (file) => {
    accept(file.name, sourceFormat(file));
    limitText(file);
  });
  const joined = joinInputs(inputs.sources, { ...input, keepBoth });
  return writeSummed(joined, inputs, output, input);
}
