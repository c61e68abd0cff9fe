import { repairField } from '../domain/repair-field';
import { finish, type Steps } from '../steps/steps';
import type { WorkbookSettings } from '../domain/workbook-settings';
import { cellKey, type CellRepair, type LeftAlone } from '../domain/cell-repair';
import type { MoneyUnit } from '../domain/money';
import type { Origin } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { allTables, type TargetDocument } from '../domain/target-document';
import { Checker } from './checker';
import type { Finding } from './finding';

/**
 * The document with the repairs of some findings, of each field the first; the same document where none of them can be
 * written. Their tables must be of the document.
 */
export function repairFindings(document: TargetDocument, findings: readonly Finding[]): TargetDocument {
  return repairRound(document, findings).document;
}

/** Repairs may uncover others (a unit, then its spacing); more rounds than this never occurred. */
const MOST_ROUNDS = 10;

/** One round: the first repair of each field, all in one pass over the findings. */
function repairRound(
  document: TargetDocument,
  findings: readonly Finding[],
): { document: TargetDocument; repaired: Finding[] } {
  const repaired: Finding[] = [];
  /** What each table, and (null) the department, has become, and which of its fields were repaired. */
  const tables = new Map<ProjectTable, ProjectTable>();
  const touched = new Map<ProjectTable | null, Set<string>>();
  let { department } = document;
  for (const finding of findings) {
    const { fix, table } = finding;
    if (fix === null) continue;
    const fields = touched.get(table) ?? new Set();
    if (fields.has(fix.field)) continue;
    if (table === null) {
      const next = department && repairField(department, fix.field, fix.value);
      if (next === department) continue;
      department = next;
    } else {
      const now = tables.get(table) ?? table;
      const next = repairField(now, fix.field, fix.value);
      if (next === now) continue;
      tables.set(table, next);
    }
    touched.set(table, fields.add(fix.field));
    repaired.push(finding);
  }
  if (repaired.length === 0) return { document, repaired };
  const repairedOf = (table: ProjectTable) => tables.get(table) ?? table;
  const projects = document.projects.map(repairedOf);
  const departments = document.departments.map(repairedOf);
  const followUps = document.followUps?.map(repairedOf);
  return {
    document: { ...document, department, projects, departments, ...(followUps && { followUps }) },
    repaired,
  };
}

/** A document after its repairs, and the findings that were repaired, in order. */
export interface RepairedDocument {
  document: TargetDocument;
  repaired: readonly Finding[];
  /** Repairs of cells whose content a formula gives, each cell once: they were not made. */
  withheld: readonly LeftAlone[];
}

/** The repairs that formulas stand in the way of. */
function withheldRepairs(document: TargetDocument, findings: readonly Finding[]): LeftAlone[] {
  const byCell = new Map<string, LeftAlone>();
  for (const { withheld: fix, table } of findings) {
    const origin = table?.origin ?? document.department?.origin;
    const cell = fix && origin?.cells.get(fix.field);
    const sheet = cell?.sheet ?? origin?.sheet ?? null;
    if (!fix || !cell || sheet === null) continue;
    const { row, column, value: before = null } = cell;
    const repair: CellRepair = { sheet, row, column, before, after: fix.value };
    const key = cellKey(repair);
    if (!byCell.has(key)) byCell.set(key, { repair, reason: 'formula' });
  }
  return [...byCell.values()];
}

/** Applies all safe repairs until none is left. */
export function repairDocument(document: TargetDocument, settings: WorkbookSettings): RepairedDocument {
  return finish(repairSteps(document, settings, new Checker()));
}

/** The same bit by bit. `checker` is asked for what is wrong; one that knows the document already saves most of the work. */
export function* repairSteps(
  document: TargetDocument,
  settings: WorkbookSettings,
  checker: Checker,
): Steps<RepairedDocument> {
  const repaired: Finding[] = [];
  let current = document;
  let withheld: LeftAlone[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { findings } = yield* checker.steps(current, settings);
    const next = repairRound(current, findings);
    withheld = withheldRepairs(current, findings);
    if (next.repaired.length === 0) break;
    for (const finding of next.repaired) repaired.push(finding);
    current = next.document;
  }
  return { document: current, repaired, withheld };
}

function changedCells(
  before: Origin,
  after: Origin,
  unit: MoneyUnit | null,
  repairs: Map<string, CellRepair>,
): void {
  if (after.sheet === null || before.cells === after.cells) return;
  for (const [path, cell] of after.cells) {
    const was = before.cells.get(path);
    if (!was || was.value === cell.value) continue;
    const { row, column } = cell;
    const sheet = cell.sheet ?? after.sheet;
    // What repairs write is a text or a number.
    const repair = { sheet, row, column, before: was.value ?? null, after: cell.value as string | number };
    const isFilledIn = repair.before === null && typeof repair.after === 'number';
    repairs.set(cellKey(repair), { ...repair, ...(isFilledIn && unit !== null && { unit }) });
  }
}

/** The cells that differ between a document and what repairs made of it, each once. */
export function cellRepairs(before: TargetDocument, after: TargetDocument): CellRepair[] {
  const repairs = new Map<string, CellRepair>();
  const repairedTables = allTables(after);
  allTables(before).forEach((table, index) => {
    const repaired = repairedTables[index];
    if (repaired) changedCells(table.origin, repaired.origin, table.moneyUnit, repairs);
  });
  if (before.department && after.department)
    changedCells(before.department.origin, after.department.origin, null, repairs);
  return [...repairs.values()];
}
