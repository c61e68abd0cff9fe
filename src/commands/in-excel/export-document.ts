import { runCommand } from '../../excel/run-command';
import { UserError } from '../../locale/user-error';
import { publish } from '../../outputs/published/publish';
import { PUBLISHED_KINDS, type PublishedKind } from '../../outputs/published/write-published';
import { silently, type OnProgress } from '../../steps/progress';
import { commandTexts } from '../texts';
import { newSession, readWorkbook } from './read-workbook';

/** A file for the user to keep. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  /** Tables of projects in it. */
  projects: number;
}

/** Signs that no system takes in the name of a file. */
const ILLEGAL = /[\\/:*?"<>|\r\n]/g;

/**
 * Makes the document to publish of all that the workbook says. Reads in as many batches as a check and writes nothing.
 * Throws a UserError where there is nothing to publish.
 */
export async function exportDocument(
  kind: PublishedKind,
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<ExportedFile> {
  const document = await runCommand(
    async (excel) => (await readWorkbook(excel, session, onProgress)).workbook.document,
  );
  if (document.projects.length === 0 && document.department === null)
    throw new UserError(commandTexts.noProjects);
  const published = publish(document);
  const { mimeType, write } = PUBLISHED_KINDS[kind];
  return {
    name: `${published.title.join('').replace(ILLEGAL, '')}${kind}`,
    mimeType,
    bytes: await write(published),
    projects: document.projects.length,
  };
}
