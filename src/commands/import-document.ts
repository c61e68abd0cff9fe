import { readTextDocument } from '../sources/text/read-text-document';
import { runCommand } from '../excel/run-command';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { joinSources } from '../workbook/join-sources';
import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED } from '../domain/workbook-settings';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from './command-types';
import { ownSheets, readWorkbookState } from './workbook-state';

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
  const sources = files.map(({ name, bytes }) => ({
    file: name,
    document: readTextDocument(bytes, name),
    entered: NOTHING_ENTERED,
  }));
  return joinSources(sources).document;
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
  onProgress: OnProgress = UNTOLD,
): Promise<PresentParts> {
  return runCommand(async (context) => {
    const state = await readWorkbookState(context, onProgress);
    const present = new Set(state.projects.map(({ project }) => project.code));
    return {
      codes: document.projects.flatMap(({ code }) => (code !== null && present.has(code) ? [code] : [])),
      department: document.department !== null && ownSheets(state, 'department').length > 0,
    };
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
