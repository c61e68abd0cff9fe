import { runCommand } from '../../excel/run-command';
import { UserError } from '../../locale/user-error';
import { publish } from '../../workbook/publish';
import { PUBLISHED_KINDS, type PublishedKind } from '../../outputs/published/write-published';
import { silently, type OnProgress } from '../../steps/progress';
import { commandTexts } from '../texts';
import { newSession, readOpenWorkbook } from './read-workbook';

/** A file for the user to keep. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  /** Tables of projects in it. */
  projects: number;
  /** Texts that its tables have no place for, and evaluations of whole departments. */
  leftOut: number;
  /** Monitorings and evaluations of projects, which are not in it. */
  followUps: number;
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
  const { document, entered } = await runCommand(
    async (excel) => (await readOpenWorkbook(excel, session, onProgress)).workbook,
  );
  const { published, departmentsLeft, followUpsLeft, leftOut } = publish(document, entered.form);
  if (published.parts.length === 0) throw new UserError(commandTexts.noProjects);
  const { mimeType, write } = PUBLISHED_KINDS[kind];
  return {
    name: `${published.title.join('').replace(ILLEGAL, '')}${kind}`,
    mimeType,
    bytes: await write(published),
    projects: document.projects.length,
    leftOut: departmentsLeft.length + leftOut.length,
    followUps: followUpsLeft.length,
  };
}
