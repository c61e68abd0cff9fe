import type { ProjectTable } from '../domain/project-table';
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

/** Every place of a document with the file that it came from. */
function inFile(document: TargetDocument, file: string): TargetDocument {
  const { department, projects, departments, followUps, unplaced, unknownTables } = document;
  const ofFile = (table: ProjectTable) => ({ ...table, origin: { ...table.origin, file } });
  return {
    ...document,
    department: department && { ...department, origin: { ...department.origin, file } },
    projects: projects.map(ofFile),
    departments: departments.map(ofFile),
    ...(followUps && { followUps: followUps.map(ofFile) }),
    // What a workbook lists as left over from an import tells by itself which file it came from.
    unplaced: unplaced.map((text) => ({ file, ...text })),
    ...(unknownTables && { unknownTables: unknownTables.map((table) => ({ ...table, file })) }),
  };
}

/** The kinds of sheet whose cells count. */
const READ_KINDS = ['project', 'department', 'projectList'] as const;

/** What a file says, every place of it with the name of the file. */
export function sourceMeaning(content: ReadContent, file: string): SourceMeaning {
  if (content.kind === 'document')
    return { document: inFile(content.document, file), entered: NOTHING_ENTERED, isRead: () => true };
  const workbook = workbookOfGrids(content.grids);
  const read = new Set(READ_KINDS.flatMap((kind) => workbook.sheetsOf(kind)).map(({ name }) => name));
  return {
    document: inFile(workbook.document, file),
    entered: workbook.entered,
    isRead: (sheet) => read.has(sheet),
  };
}
