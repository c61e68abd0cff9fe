import { extname } from 'node:path';
import { UserError } from '../locale/user-error';
import type { Command } from './command';
import { requireOutput } from './files';
import { readInputs, writeDocument } from './import';
import { cliTexts } from './texts';

/**
 * `summarize BOOK.xlsx... -o OUT.xlsx`: the summary of all target tables in the workbooks, with the tables themselves
 * in the official form, so that its figures are live.
 */
export const summarize: Command = async (input) => {
  const output = requireOutput(input.output, input.files);
  const other = input.files.find((file) => extname(file).toLowerCase() !== '.xlsx');
  if (other !== undefined) throw new UserError(cliTexts.notAWorkbook, { file: other });
  return { json: await writeDocument(await readInputs(input), output, input.say) };
};
