import { extname } from 'node:path';
import { publish } from '../outputs/published/publish';
import type { PublishedDocument } from '../outputs/published/published-document';
import { EXIT, type CommandInput, type CommandOutput } from './command';
import { unplacedJson } from './document-json';
import { requireOutput, writeOutput } from './files';
import { joinInputs, readInputs, requireDifferentFiles } from './inputs';
import { outputTexts } from './output-texts';
import { namesOf } from './write-document';

/** What writes a published document, by the ending of the file. */
const WRITERS: Readonly<Record<string, (document: PublishedDocument) => Promise<Uint8Array>>> = {
  '.docx': async (document) => (await import('../outputs/docx/write-docx')).writeDocx(document),
  '.html': async (document) =>
    new TextEncoder().encode((await import('../outputs/html/write-html')).writeHtml(document)),
};

/**
 * What `export` does: the document to publish of all that the files say; what found no place in a table is told. Ends
 * with 1 when a file was skipped.
 */
export async function exportDocument(input: CommandInput, asked: string | undefined): Promise<CommandOutput> {
  const output = requireOutput(asked, input.files, Object.keys(WRITERS));
  const keepBoth = input.options['keepBoth'] === true;
  requireDifferentFiles(input.files, keepBoth);
  const { sources, skipped } = await readInputs(input);
  const { document } = joinInputs(sources, { ...input, keepBoth });
  const write = WRITERS[extname(output).toLowerCase()]!;
  writeOutput(output, await write(publish(document)));
  const { unplaced, departments } = document;
  if (departments.length > 0)
    input.say(outputTexts.departmentTables, { count: departments.length, names: namesOf(departments) });
  if (unplaced.length > 0) input.say(outputTexts.unplacedCount, { count: unplaced.length });
  return {
    json: {
      projects: document.projects.map(({ code, name }) => ({ code, name })),
      departments: departments.map(({ name, origin: { file } }) => ({ name, file })),
      unplaced: unplacedJson(unplaced, sources.length + skipped.length > 1),
      skipped: skipped.map(({ file, reason }) => ({ file, reason: reason.in(input.locale) })),
    },
    exitCode: skipped.length > 0 ? EXIT.findings : EXIT.done,
  };
}
