import { readTextDocument } from '../documents/read-text-document';
import { runCommand } from '../excel/run-command';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { joinDocuments } from '../targets/join-documents';
import type { TargetDocument } from '../targets/target-document';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from './command-types';
import { readWorkbookState } from './workbook-state';

/** A file as the user gave it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Recognises text documents, without touching the workbook, so that the user sees what will be imported. Several files
 * become one document. Throws a UserError for a file that cannot be used.
 */
export function recogniseFiles(files: readonly SourceFile[]): TargetDocument {
  return joinDocuments(files.map(({ name, bytes }) => readTextDocument(bytes, name)));
}

/** The project codes of the document that sheets of the workbook have already. */
export async function existingProjectCodes(
  document: TargetDocument,
  onProgress: OnProgress = UNTOLD,
): Promise<string[]> {
  return runCommand(async (context) => {
    const { projects } = await readWorkbookState(context, onProgress);
    const present = new Set(projects.map(({ project }) => project.code));
    return document.projects.flatMap(({ code }) => (code !== null && present.has(code) ? [code] : []));
  });
}

/**
 * Imports a recognised document: department sheets (unless the workbook has them already), one sheet a project, the
 * texts that found no place, and the summary, which is activated at the end. Three request batches, whatever the
 * number of projects, and one more when sheets are rewritten; more only where a request would pass 5 MB. Throws a
 * UserError and leaves the workbook as it was when anything fails.
 */
export async function importDocument(
  document: TargetDocument,
  { existing, onProgress = UNTOLD }: { existing: ExistingPolicy; onProgress?: OnProgress },
): Promise<BulkResult> {
  return runCommand(async (context) =>
    bulkInsert(context, await readWorkbookState(context, onProgress), document, existing, onProgress),
  );
}
