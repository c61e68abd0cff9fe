import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED, type EnteredSettings } from '../domain/workbook-settings';
import type { Grid } from '../grid/grid';
import { workbookOfGrids } from './workbook-session';

/** What a file holds, as its reader gives it: the grids of a workbook, or what a document or a text says. */
type ReadContent =
  { kind: 'workbook'; grids: readonly Grid[] } | { kind: 'document'; document: TargetDocument };

/** What a file says. */
export interface SourceMeaning {
  document: TargetDocument;
  entered: EnteredSettings;
  /** Whether a sheet was read for that, so that what is odd in it matters. */
  isRead: (sheet: string) => boolean;
}

/** The kinds of sheet whose cells count. */
const READ_KINDS = ['project', 'department', 'projectList'] as const;

/** What a file says; every place of it has the name of the file, as its reader gave it. */
export function sourceMeaning(content: ReadContent): SourceMeaning {
  if (content.kind === 'document')
    return { document: content.document, entered: NOTHING_ENTERED, isRead: () => true };
  const workbook = workbookOfGrids(content.grids);
  const read = new Set(READ_KINDS.flatMap((kind) => workbook.sheetsOf(kind)).map(({ name }) => name));
  return {
    document: workbook.document,
    entered: workbook.entered,
    isRead: (sheet) => read.has(sheet),
  };
}
