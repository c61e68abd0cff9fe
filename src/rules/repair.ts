import { repairDepartmentField, repairProjectField } from '../forms/repair-field';
import type { CheckSettings } from '../targets/check-settings';
import type { CellValue, Origin, TargetDocument } from '../targets/target-document';
import { Checker } from './checker';
import type { Finding } from './finding';

/** A cell of a worksheet that repairs change: what was read there, and what shall stand there. */
export interface CellRepair {
  sheet: string;
  /** Zero-based. */
  row: number;
  column: number;
  before: CellValue;
  after: string | number;
}

/**
 * The document with the repair of one finding; the same document where the finding has none or it cannot be written.
 * `finding.table` must be a table of the document.
 */
export function repairFinding(document: TargetDocument, { table, fix }: Finding): TargetDocument {
  if (fix === null) return document;
  if (table === null) {
    const { department } = document;
    if (department === null || !fix.field.startsWith('department.')) return document;
    const repaired = repairDepartmentField(department, fix.field, fix.value);
    return repaired === department ? document : { ...document, department: repaired };
  }
  const repaired = repairProjectField(table, fix.field, fix.value);
  if (repaired === table) return document;
  return {
    ...document,
    projects: document.projects.map((project) => (project === table ? repaired : project)),
  };
}

/** Repairs may uncover others (a unit, then its spacing); more rounds than this never occurred. */
const MOST_ROUNDS = 10;

/**
 * Applies all safe repairs, or those of the findings that `isChosen` lets through, until none is left. Gives the
 * repaired document and the findings that were repaired, in order.
 */
export function repairDocument(
  document: TargetDocument,
  settings: CheckSettings,
  isChosen: (finding: Finding) => boolean = () => true,
): { document: TargetDocument; repaired: Finding[] } {
  const checker = new Checker();
  const repaired: Finding[] = [];
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = current;
    /** Where a table has gone in this round, so that several findings of one can be repaired. */
    const latest = new Map(before.projects.map((table) => [table, table]));
    const touched = new Set<string>();
    for (const finding of checker.check(before, settings).findings) {
      const { fix, table } = finding;
      if (fix === null || !isChosen(finding)) continue;
      const key = `${table === null ? '' : before.projects.indexOf(table)}|${fix.field}`;
      if (touched.has(key)) continue;
      const now = table === null ? null : (latest.get(table) ?? table);
      const next = repairFinding(current, { ...finding, table: now });
      if (next === current) continue;
      touched.add(key);
      if (table !== null) latest.set(table, next.projects[before.projects.indexOf(table)] ?? table);
      current = next;
      repaired.push(finding);
    }
    if (current === before) break;
  }
  return { document: current, repaired };
}

function changedCells(before: Origin, after: Origin, repairs: Map<string, CellRepair>): void {
  if (after.sheet === null || before.cells === after.cells) return;
  for (const [path, cell] of after.cells) {
    const was = before.cells.get(path);
    if (!was || was === cell || was.value === cell.value) continue;
    if (cell.value === null || cell.value === undefined || typeof cell.value === 'boolean') continue;
    const { row, column } = cell;
    const sheet = cell.sheet ?? after.sheet;
    repairs.set(`${sheet}!${row},${column}`, {
      sheet,
      row,
      column,
      before: was.value ?? null,
      after: cell.value,
    });
  }
}

/** The cells that differ between a document and what repairs made of it, each once. */
export function cellRepairs(before: TargetDocument, after: TargetDocument): CellRepair[] {
  const repairs = new Map<string, CellRepair>();
  before.projects.forEach((table, index) => {
    const repaired = after.projects[index];
    if (repaired && repaired !== table) changedCells(table.origin, repaired.origin, repairs);
  });
  if (before.department && after.department)
    changedCells(before.department.origin, after.department.origin, repairs);
  return [...repairs.values()];
}
