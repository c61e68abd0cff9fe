import { readTextDocument } from '../../sources/text/read-text-document';
import { runCommand } from '../../excel/run-command';
import { usualProjectCode } from '../../domain/project-code';
import { silently, type OnProgress } from '../../steps/progress';
import { NOTHING_ENTERED } from '../../domain/workbook-settings';
import { joinSources, type JoinedSources, type RepeatedProject } from '../../workbook/join-sources';
import type { TargetDocument } from '../../domain/target-document';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from '../../workbook/bulk-result';
import { newSession, readWorkbook, type OpenSession } from './read-workbook';

/** A file as the user gave it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Recognises text documents, without touching the workbook, so that the user sees what will be imported. Several files
 * become one document. Throws a UserError for a file that cannot be used.
 */
export function recogniseFiles(
  files: readonly SourceFile[],
): Pick<JoinedSources, 'document' | 'departmentsLeft' | 'repeated'> {
  return joinSources(
    files.map(({ name, bytes }) => ({
      file: name,
      document: readTextDocument(bytes, name),
      entered: NOTHING_ENTERED,
    })),
  );
}

/** What of a document the workbook has already. */
export interface PresentParts {
  /** Codes of projects. */
  codes: readonly string[];
  /** Whether it has department goals, of a document that has some too. */
  department: boolean;
}

/** Finds what of the document the workbook has already. */
export async function presentParts(
  document: TargetDocument,
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<PresentParts> {
  return runCommand(async (excel) => {
    const { workbook } = await readWorkbook(excel, session, onProgress);
    const usual = (code: string | null) => (code === null ? null : usualProjectCode(code));
    const present = new Set(workbook.projects.map(({ project }) => usual(project.code)));
    return {
      codes: document.projects.flatMap(({ code }) =>
        code !== null && present.has(usual(code)) ? [code] : [],
      ),
      department: document.department !== null && workbook.ownSheets('department').length > 0,
    };
  });
}

/** Documents that were read, and what of them the workbook has. */
export interface RecognisedFiles {
  fileNames: readonly string[];
  document: TargetDocument;
  present: PresentParts;
  /** Files whose department is left out, since a file before them has one. */
  departmentsLeft: readonly string[];
  /** Projects that the files have more than once, by their codes. */
  repeated: readonly RepeatedProject[];
}

/** Reads documents, and the workbook for what it has of them already. Throws a UserError for a file that cannot be used. */
export async function recogniseForImport(
  files: readonly SourceFile[],
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<RecognisedFiles> {
  const { document, departmentsLeft, repeated } = recogniseFiles(files);
  const fileNames = files.map(({ name }) => name);
  const present = await presentParts(document, onProgress, session);
  return { fileNames, document, departmentsLeft, repeated, present };
}

/**
 * Imports a recognised document: department sheets (unless the workbook has them already), one sheet a project, the
 * texts that found no place, and the summary, which is activated at the end. Two batches of reading (three when sheets
 * are rewritten) and one of writing for each 50 sheets; more only where a request would pass 5 MB. Throws a UserError
 * and leaves the workbook as it was when anything fails.
 */
export async function importDocument(
  document: TargetDocument,
  {
    existing,
    onProgress = silently,
    session = newSession(),
  }: { existing: ExistingPolicy; onProgress?: OnProgress; session?: OpenSession },
): Promise<BulkResult> {
  return runCommand(async (excel) =>
    bulkInsert(excel, await readWorkbook(excel, session, onProgress), document, existing, onProgress),
  );
}
