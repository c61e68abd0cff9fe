import type { ProjectTable } from '../domain/project-table';
import type { UnplacedText } from '../domain/target-document';
import { writtenForm } from '../forms/registry';
import type { SummaryProject } from '../reports/summary/summary-input';
import { isAsPlanned } from '../sheet-plan/as-planned';
import type { SheetRewrite } from '../sheet-plan/sheet-changes';
import { formToKeep, planFormSheet } from './form-sheets';
import { keptAside } from './kept-aside';
import { ownSheetOf } from './own-sheet';
import type { Workbook } from './workbook';

/** Which table shall stand in the place of each present one. */
export type WantedTables = ReadonlyMap<SummaryProject, ProjectTable>;

/** What becomes of tables that shall be replaced in place. */
export interface Replaced {
  rewrite: SheetRewrite[];
  /** The tables of the sheets that are rewritten as they stand afterwards, by the present ones. */
  tables: ReadonlyMap<ProjectTable, SummaryProject>;
  /** What the forms of the sheets have no place for. */
  aside: UnplacedText[];
}

/**
 * Plans how tables are replaced on their sheets: those that the add-in made and nobody laid out anew. A sheet of one table
 * takes the form of the new one; a list keeps its own. Present tables that the answer lacks stand on other sheets.
 */
export function replaceTables(workbook: Workbook, wanted: WantedTables): Replaced {
  const rewrite: SheetRewrite[] = [];
  const tables = new Map<ProjectTable, SummaryProject>();
  const aside: UnplacedText[] = [];
  const bySheet = new Map<string, Map<ProjectTable, ProjectTable>>();
  for (const [{ sheet, project }, next] of wanted) {
    const onSheet = bySheet.get(sheet) ?? new Map<ProjectTable, ProjectTable>();
    bySheet.set(sheet, onSheet.set(project, next));
  }
  for (const [name, replaced] of bySheet) {
    const own = ownSheetOf(workbook, name);
    const sheet = workbook.sheetNamed(name);
    const [present] = own?.tables ?? [];
    if (!own || !sheet || !present) continue;
    const [next] = replaced.values();
    const kept = next ? formToKeep(next, present.form) : writtenForm(present.form);
    const form = own.layout.isList || kept.layout.isList ? writtenForm(present.form) : kept;
    const before = own.layout.plan(own.tables, name);
    const after = planFormSheet(
      form,
      own.tables.map((table) => replaced.get(table) ?? table),
      name,
    );
    if (!isAsPlanned(sheet.grid, before, after.plan)) continue;
    rewrite.push({ before, after: after.plan });
    own.tables.forEach((table, index) => {
      const written = after.tables[index];
      if (written) tables.set(table, written);
    });
    for (const table of replaced.values()) aside.push(...keptAside(table, form.layout));
  }
  return { rewrite, tables, aside };
}
