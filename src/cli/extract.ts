import { UserError } from '../locale/user-error';
import type { Command } from './command';
import { documentJson } from './document-json';
import { readSource } from './files';
import { cliTexts } from './texts';

/** `extract FILE`: prints what a document or workbook says. */
export const extract: Command = async ({ files, say }) => {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UserError(cliTexts.oneFile);
  const { document } = await readSource(file, ({ text, values }) => say(text, values));
  return { json: documentJson(document) };
};
