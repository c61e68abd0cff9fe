import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED, type EnteredSettings } from '../domain/workbook-settings';
import type { Grid } from '../grid/grid';
import { workbookOfGrids } from './workbook-session';

/** What a file holds, as its reader gives it: the grids of a workbook, or what a document or a text says. */
type ReadContent =
  { kind: 'workbook'; grids: readonly Grid[] } | { kind: 'document'; document: TargetDocument };

/** A file as its reader gives it, with what was odd in it: of one worksheet, or (null) of the whole file. */
interface ReadFile<Warning> {
  content: ReadContent;
  warnings: readonly Warning[];
}

/** What a file says. */
export interface SourceMeaning<Warning> {
  document: TargetDocument;
  entered: EnteredSettings;
  /** What was odd in what was read for that: what is odd on other sheets does not matter. */
  notes: readonly Warning[];
}

/** The kinds of sheet whose cells count. */
const READ_KINDS = ['project', 'department', 'projectList'] as const;

/** What a file says; every place of it has the name of the file, as its reader gave it. */
export function sourceMeaning<Warning extends { sheet: string | null }>({
  content,
  warnings,
}: ReadFile<Warning>): SourceMeaning<Warning> {
  if (content.kind === 'document')
    return { document: content.document, entered: NOTHING_ENTERED, notes: warnings };
  const workbook = workbookOfGrids(content.grids);
  const read = new Set(READ_KINDS.flatMap((kind) => workbook.sheetsOf(kind)).map(({ name }) => name));
  return {
    document: workbook.document,
    entered: workbook.entered,
    notes: warnings.filter(({ sheet }) => sheet === null || read.has(sheet)),
  };
}
