import { basename } from 'node:path';
import { planWorkbook } from '../workbook/workbook-plan';
import { UserError } from '../locale/user-error';
import { joinDocuments } from '../domain/join-documents';
import { mergeEntered, NOTHING_ENTERED } from '../domain/workbook-settings';
import { budgetTotal } from '../domain/budget-total';
import type { TargetDocument } from '../domain/target-document';
import { writeWorkbook } from '../outputs/xlsx/write-workbook';
import type { Command, CommandInput } from './command';
import { unplacedJson } from './document-json';
import { readSource, requireOutput, writeOutput, type Source } from './files';
import { cliTexts } from './texts';

/** Reads all inputs as one document, telling of departments beyond the first. */
export async function readInputs({
  files,
  say,
}: Pick<CommandInput, 'files' | 'say'>): Promise<TargetDocument> {
  return (await readSources({ files, say })).document;
}

/** The same, with what was entered in the workbooks for their checks. */
export async function readSources({ files, say }: Pick<CommandInput, 'files' | 'say'>): Promise<Source> {
  if (files.length === 0) throw new UserError(cliTexts.noFiles);
  const documents: TargetDocument[] = [];
  let entered = NOTHING_ENTERED;
  for (const file of files) {
    const source = await readSource(file, ({ text, values }) => say(text, values));
    const { document } = source;
    entered = mergeEntered(entered, source.entered);
    if (document.department && documents.some(({ department }) => department !== null)) {
      say(cliTexts.furtherDepartment, { file: basename(file) });
    }
    documents.push(document);
  }
  return { document: joinDocuments(documents), entered };
}

/** Writes the workbook of a document and gives what `import` and `summarize` print. */
export async function writeDocument(document: TargetDocument, output: string, say: CommandInput['say']) {
  const { plans, sheets, summary } = planWorkbook(document);
  writeOutput(output, await writeWorkbook(plans, { activeSheet: summary }));
  if (document.unplaced.length > 0) say(cliTexts.unplacedCount, { count: document.unplaced.length });
  return {
    projects: document.projects.map(({ code, name }, index) => ({ code, name, sheet: sheets[index] })),
    unplaced: unplacedJson(document.unplaced),
    total: budgetTotal(document.projects, '万元').toNumber(),
  };
}

/** `import FILE... -o BOOK.xlsx`: department, project and summary sheets of one or several documents. */
export const importFiles: Command = async (input) => {
  const output = requireOutput(input.output, input.files);
  return { json: await writeDocument(await readInputs(input), output, input.say) };
};
