import type { ProjectTable } from '../../src/domain/project-table';
import type { SummaryProject } from '../../src/reports/summary/summary-input';
import { formToKeep, planFormSheet } from '../../src/workbook/form-sheets';

/** The project as it stands on a sheet that its form lays out: what the summary's formulas need. */
export function projectOnPlannedSheet(project: ProjectTable, sheet: string): SummaryProject {
  const [table] = planFormSheet(formToKeep(project, null), [project], sheet).tables;
  if (!table) throw new Error('a sheet has its table');
  return table;
}
