import { allTables } from '../domain/target-document';
import type { JoinableSource } from './join-sources';

/** A worksheet of a file with tables of the forms. */
export interface ChoosableSheet {
  file: string;
  sheet: string;
  /** How many tables, or parts of the department's goals, it has. */
  tables: number;
}

/** The worksheets with tables, where there are several: of one alone there is nothing to choose. */
export function choosableSheets(sources: readonly JoinableSource[]): ChoosableSheet[] {
  const sheets = sources.flatMap(({ file, document }) => {
    const counts = new Map<string, number>();
    const parts = document.department ? [document.department, ...allTables(document)] : allTables(document);
    for (const { origin } of parts)
      if (origin.sheet !== null) counts.set(origin.sheet, (counts.get(origin.sheet) ?? 0) + 1);
    return [...counts].map(([sheet, tables]): ChoosableSheet => ({ file, sheet, tables }));
  });
  return sheets.length > 1 ? sheets : [];
}

/** A source without what stands on some of its sheets. */
export function withoutSheets(source: JoinableSource, leftOut: readonly ChoosableSheet[]): JoinableSource {
  const names = new Set(leftOut.filter(({ file }) => file === source.file).map(({ sheet }) => sheet));
  if (names.size === 0) return source;
  const isKept = (sheet: string | null | undefined) => sheet == null || !names.has(sheet);
  const { document } = source;
  const { department, projects, departments, followUps, unplaced, unknownTables } = document;
  return {
    ...source,
    document: {
      ...document,
      department: department && isKept(department.origin.sheet) ? department : null,
      projects: projects.filter(({ origin }) => isKept(origin.sheet)),
      departments: departments.filter(({ origin }) => isKept(origin.sheet)),
      ...(followUps && { followUps: followUps.filter(({ origin }) => isKept(origin.sheet)) }),
      unplaced: unplaced.filter(({ sheet }) => isKept(sheet)),
      ...(unknownTables && { unknownTables: unknownTables.filter(({ sheet }) => isKept(sheet)) }),
    },
  };
}
