import { extname } from 'node:path';
import { UserError } from '../locale/user-error';
import { publish } from '../workbook/publish';
import { PUBLISHED_KINDS, type PublishedKind } from '../outputs/published/write-published';
import { EXIT, type CommandInput, type CommandOutput } from './command';
import { unplacedJson } from './document-json';
import { requireOutput, writeOutput } from './files';
import { flatTexts } from './flat/texts';
import { joinInputs, readInputs, requireDifferentFiles, skippedJson } from './inputs';
import { tellUnreadAmounts } from './missing-amounts';
import { outputTexts } from './output-texts';
import { namesOf } from './write-document';

/**
 * What `export` does: the document to publish of all that the files say; what found no place in a table is told. Ends
 * with 1 when a file was skipped or an amount could not be read.
 */
export async function exportDocument(
  input: CommandInput,
  asked: string | undefined,
  format: string | undefined,
): Promise<CommandOutput> {
  const endings = Object.keys(PUBLISHED_KINDS);
  if (format !== undefined && !endings.includes(`.${format}`))
    throw new UserError(flatTexts.badFormat, { value: format });
  const output = requireOutput(asked, input.files, format === undefined ? endings : [`.${format}`]);
  const keepBoth = input.options['keepBoth'] === true;
  requireDifferentFiles(input.files, keepBoth);
  const { sources, skipped } = await readInputs(input);
  const { document, entered } = joinInputs(sources, { ...input, keepBoth });
  const { write } = PUBLISHED_KINDS[extname(output).toLowerCase() as PublishedKind];
  const { published, departmentsLeft, followUpsLeft, leftOut } = publish(document, entered.form);
  writeOutput(output, await write(published));
  const unplaced = [...document.unplaced, ...leftOut];
  if (departmentsLeft.length > 0) {
    const values = { count: departmentsLeft.length, names: namesOf(departmentsLeft) };
    input.say(outputTexts.departmentsNotPublished, values);
  }
  if (followUpsLeft.length > 0) {
    const values = { count: followUpsLeft.length, names: namesOf(followUpsLeft) };
    input.say(outputTexts.followUpsNotPublished, values);
  }
  const unread = tellUnreadAmounts(document.projects, input);
  if (unplaced.length > 0) input.say(outputTexts.unplacedCount, { count: unplaced.length });
  return {
    json: {
      projects: document.projects.map(({ code, name }) => ({ code, name })),
      departments: departmentsLeft.map(({ name, origin: { file } }) => ({ name, file })),
      unplaced: unplacedJson(unplaced, sources.length + skipped.length > 1),
      skipped: skippedJson(skipped, input.locale),
    },
    exitCode: skipped.length + unread > 0 ? EXIT.findings : EXIT.done,
  };
}
