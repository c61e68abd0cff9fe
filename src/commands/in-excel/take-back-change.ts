import type { CellChange, LeftAlone } from '../../domain/cell-repair';
import type { ExcelWorkbook } from '../../excel/excel-workbook';
import { cellAddress } from '../../grid/area';
import { gridValueAt } from '../../grid/grid';
import type { SheetRewrite } from '../../sheet-plan/sheet-changes';
import { hasMoreThan } from '../../sheet-plan/as-planned';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import type { LastChange } from './last-change';
import type { OpenedWorkbook } from './read-workbook';
import { isSame, sayTheSame } from './same-content';

/** What was taken back, and what was not since the user has changed it meanwhile. */
export interface TakenBackChange {
  cells: number;
  /** Sheets that were made and are gone again, and those that are as they were before. */
  removed: readonly string[];
  restored: readonly string[];
  /** Cells (`表一 C5`) and sheets that were left as they are, since they were changed, renamed or deleted. */
  leftCells: readonly string[];
  leftSheets: readonly string[];
  /** Pages, colours and the order of sheets are as they were before the workbook was prepared for handing in. */
  isHandIn?: true;
}

export const NOTHING_TAKEN_BACK: TakenBackChange = {
  cells: 0,
  removed: [],
  restored: [],
  leftCells: [],
  leftSheets: [],
};

/** Whether a sheet holds what a plan says and nothing beside it; `present` is the plan with what its cells hold. */
function isUntouched({ workbook }: OpenedWorkbook, plan: SheetPlan, present: SheetPlan): boolean {
  const grid = workbook.sheetNamed(plan.name)?.grid;
  return !(grid && hasMoreThan(grid, plan)) && sayTheSame(plan, present);
}

/** The contents that a rewritten sheet shall have: what was there before, but for cells that were changed since. */
function mergeBack({ before, after }: SheetRewrite, present: SheetPlan): { plan: SheetPlan; left: string[] } {
  const left: string[] = [];
  const rows = before.rows.map((row, r) =>
    row.map((content, c) => {
      const now = present.rows[r]?.[c] ?? null;
      if (isSame(after.rows[r]?.[c], now)) return content;
      left.push(`${before.name} ${cellAddress(r, c)}`);
      return now;
    }),
  );
  return { plan: { ...before, rows }, left };
}

const sizeOf = ({ rows }: SheetPlan): string => `${rows.length} ${rows[0]?.length ?? 0}`;

async function takeBackSheets(
  excel: ExcelWorkbook,
  opened: OpenedWorkbook,
  { added, rewritten }: Extract<LastChange, { kind: 'sheets' }>,
): Promise<TakenBackChange> {
  const { workbook, reading } = opened;
  const isThere = ({ name }: SheetPlan) => workbook.sheetNamed(name) !== undefined;
  const leftSheets = [...added, ...rewritten.map(({ after }) => after)]
    .filter((plan) => !isThere(plan))
    .map(({ name }) => name);
  const made = added.filter(isThere);
  const changed = rewritten.filter(({ after }) => isThere(after));
  const present = await excel.withPresentContents([...made, ...changed.map(({ after }) => after)]);
  const remove = made.filter((plan, index) => isUntouched(opened, plan, present[index] ?? plan));
  leftSheets.push(...made.filter((plan) => !remove.includes(plan)).map(({ name }) => name));
  const rewrite: SheetRewrite[] = [];
  const leftCells: string[] = [];
  changed.forEach((change, index) => {
    const now = present[made.length + index] ?? change.after;
    if (sizeOf(change.before) === sizeOf(change.after)) {
      const { plan, left } = mergeBack(change, now);
      leftCells.push(...left);
      rewrite.push({ before: now, after: plan });
    } else if (isUntouched(opened, change.after, now)) rewrite.push({ before: now, after: change.before });
    else leftSheets.push(change.after.name);
  });
  if (remove.length + rewrite.length > 0) await excel.changeSheets(reading, { add: [], rewrite, remove });
  return {
    ...NOTHING_TAKEN_BACK,
    removed: remove.map(({ name }) => name),
    restored: rewrite.map(({ after }) => after.name),
    leftCells,
    leftSheets,
  };
}

async function takeBackRow(
  excel: ExcelWorkbook,
  { workbook }: OpenedWorkbook,
  { sheet, plan }: Extract<LastChange, { kind: 'row' }>,
): Promise<TakenBackChange> {
  const found = workbook.sheetNamed(sheet);
  if (!found) return { ...NOTHING_TAKEN_BACK, leftSheets: [sheet] };
  const value = gridValueAt(found.grid);
  const holdsIt = plan.writes.every(({ column, content }) =>
    isSame(content, String(value(plan.row, column) ?? '')),
  );
  if (!holdsIt) {
    const cells = plan.writes.map(({ column }) => `${sheet} ${cellAddress(plan.row, column)}`);
    return { ...NOTHING_TAKEN_BACK, leftCells: cells };
  }
  await excel.removeRow(sheet, plan);
  return { ...NOTHING_TAKEN_BACK, cells: plan.writes.length };
}

/**
 * Takes a change back, as far as the user has not changed the same since: cells one by one, a sheet that was made only
 * where it is as it was made. At most two batches of reading beyond that of the workbook and one of writing. When Excel
 * refuses anything the workbook is left as it was and the error is thrown.
 */
export async function takeBackChange(
  excel: ExcelWorkbook,
  opened: OpenedWorkbook,
  change: Exclude<LastChange, { kind: 'handIn' }>,
): Promise<TakenBackChange> {
  if (change.kind === 'sheets') return takeBackSheets(excel, opened, change);
  if (change.kind === 'row') return takeBackRow(excel, opened, change);
  const back = change.changes.map((one) => ({ ...one, before: one.after, after: one.before }));
  const { repaired, leftAlone } = await excel.repairCells(back);
  return {
    ...NOTHING_TAKEN_BACK,
    cells: repaired.length,
    leftCells: leftAlone.map(
      ({ repair }: LeftAlone<CellChange>) => `${repair.sheet} ${cellAddress(repair.row, repair.column)}`,
    ),
  };
}
