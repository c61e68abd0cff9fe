import { basename } from 'node:path';
import { planWorkbook } from '../forms/workbook-plan';
import { UserError } from '../locale/user-error';
import { joinDocuments } from '../targets/join-documents';
import { budgetTotal } from '../targets/budget-total';
import type { TargetDocument } from '../targets/target-document';
import { writeWorkbook } from '../xlsx/write-workbook';
import type { Command, CommandInput } from './command';
import { unplacedJson } from './document-json';
import { readDocument, requireOutput, writeOutput } from './files';
import { cliTexts } from './texts';

/** Reads all inputs as one document, telling of departments beyond the first. */
export async function readInputs({ files, say }: CommandInput): Promise<TargetDocument> {
  if (files.length === 0) throw new UserError(cliTexts.noFiles);
  const documents: TargetDocument[] = [];
  for (const file of files) {
    const document = await readDocument(file, ({ text, values }) => say(text, values));
    if (document.department && documents.some(({ department }) => department !== null)) {
      say(cliTexts.furtherDepartment, { file: basename(file) });
    }
    documents.push(document);
  }
  return joinDocuments(documents);
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
  return writeDocument(await readInputs(input), output, input.say);
};
