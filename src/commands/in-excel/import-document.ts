import { runCommand } from '../../excel/run-command';
import { usualProjectCode } from '../../domain/project-code';
import { silently, type OnProgress } from '../../steps/progress';
import type { Message } from '../../locale/message';
import { nothingFound, readSource, type SourceFile } from '../../sources/read-source';
import { choosableSheets, withoutSheets, type ChoosableSheet } from '../../workbook/choose-sheets';
import { joinSources, type JoinableSource, type RepeatedProject } from '../../workbook/join-sources';
import { sourceMeaning } from '../../workbook/source-meaning';
import { isEmptyDocument, type TargetDocument } from '../../domain/target-document';
import { commandTexts } from '../texts';
import { describeTables, type RecognisedTable } from './recognised-tables';
import { bulkInsert } from './bulk-insert';
import type { BulkResult, ExistingPolicy } from '../../workbook/bulk-result';
import { newSession, readOpenWorkbook, type OpenSession } from './read-workbook';

/** A file that was read. */
interface ReadFile extends JoinableSource {
  warnings: readonly Message[];
}

async function readFile(file: SourceFile): Promise<ReadFile> {
  const source = await readSource(file);
  const { document, entered, notes } = sourceMeaning(source);
  // A file of nothing but tables in no known form is shown with what is said of them.
  if (isEmptyDocument(document) && (document.unknownTables ?? []).length === 0)
    throw nothingFound(commandTexts.noTargetsInFile, source);
  return { file: file.name, document, entered, warnings: notes };
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
    const { workbook } = await readOpenWorkbook(excel, session, onProgress);
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

/** What was chosen of the files that were read, as one document. */
export interface ChosenParts {
  document: TargetDocument;
  /** What is to be said of each table of it (see allTables). */
  tables: readonly RecognisedTable[];
  /** Files whose department is left out, since a file before them has one. */
  departmentsLeft: readonly string[];
  /** Projects that the files have more than once, by their codes. */
  repeated: readonly RepeatedProject[];
}

/** Documents that were read, and what of them the workbook has. */
export interface RecognisedFiles extends ChosenParts {
  fileNames: readonly string[];
  present: PresentParts;
  /** What was read in spite of something, and what was left out. */
  warnings: readonly Message[];
  /** The worksheets with tables, where there are several to choose from. */
  sheets: readonly ChoosableSheet[];
  /** Each file as it was read. */
  sources: readonly JoinableSource[];
}

/** What the files say without the sheets that the user leaves out. */
export function chooseParts(
  sources: readonly JoinableSource[],
  leftOut: readonly ChoosableSheet[],
): ChosenParts {
  const { document, departmentsLeft, repeated } = joinSources(
    sources.map((source) => withoutSheets(source, leftOut)),
  );
  return { document, tables: describeTables(document), departmentsLeft, repeated };
}

/** Reads documents, and the workbook for what it has of them already. Throws a UserError for a file that cannot be used. */
export async function recogniseForImport(
  files: readonly SourceFile[],
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<RecognisedFiles> {
  const sources: ReadFile[] = [];
  for (const file of files) sources.push(await readFile(file));
  const parts = chooseParts(sources, []);
  const present = await presentParts(parts.document, onProgress, session);
  return {
    ...parts,
    fileNames: files.map(({ name }) => name),
    present,
    warnings: sources.flatMap(({ warnings }) => warnings),
    sheets: choosableSheets(sources),
    sources,
  };
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
    bulkInsert(excel, await readOpenWorkbook(excel, session, onProgress), document, existing, onProgress),
  );
}
