import { area, areaAddress, cellAddress, unionOf } from '../grid/area';
import type { SheetChanges } from '../sheet-plan/sheet-changes';
import { fitTexts } from '../sheet-plan/long-texts';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { UserError } from '../locale/user-error';
import { silently, type OnProgress } from '../steps/progress';
import {
  addPlannedSheet,
  applyContents,
  applyPageSetup,
  applyRowHeights,
  hideColumns,
  highestRows,
  lowerRows,
  planArea,
} from './apply-plan';
import { blockInput } from './cell-input';
import { BatchWriter } from './batch-writer';
import { countedFrom1904 } from './date-system';
import { contentBytes, formatBytes, planShape } from './plan-size';
import { HIGHLIGHT_NAMES } from './highlight-names';
import { rangeOf } from './range-of';
import type { WorkbookReading } from './read-sheets';
import { asUserError } from './office-error';
import { excelTexts } from './texts';

/** So many sheets are written in one batch: a department's projects in one, a county's with progress between. */
const SHEETS_PER_BATCH = 50;

/** The first sheet of a shape, which the others are copied from; its rows are high enough for all of them. */
interface CopySource {
  sheet: Excel.Worksheet;
  plan: SheetPlan;
  heights: readonly (number | null)[];
  copies: number;
}

/**
 * A sheet made as a copy of one that has the same shape: some 13 actions instead of hundreds. Clears the user's undo
 * stack (see the design of bulk insertion), so a single sheet is never made this way.
 */
function addCopy(source: CopySource, plan: SheetPlan): void {
  source.copies += 1;
  const sheet = source.sheet.copy('End');
  sheet.name = plan.name;
  rangeOf(sheet, areaAddress(planArea(plan))).values = blockInput(plan, { clearEmpty: true });
  lowerRows(sheet, plan.rowHeights, source.heights);
}

/** Replaces the contents of a sheet; where the layout stays, only values are written. */
function rewriteSheet(sheet: Excel.Worksheet, from: SheetPlan, to: SheetPlan): void {
  if (planShape(from) === planShape(to)) {
    rangeOf(sheet, areaAddress(planArea(to))).values = blockInput(to, { clearEmpty: true });
    applyRowHeights(sheet, to.rowHeights);
    return;
  }
  if (from.table) sheet.tables.getItemOrNullObject(from.table.name).convertToRange();
  hideColumns(sheet, from, false);
  const touched = rangeOf(sheet, areaAddress(unionOf(planArea(from), planArea(to))));
  touched.unmerge();
  touched.clear();
  touched.dataValidation.clear();
  touched.conditionalFormats.clearAll();
  // Our highlights went with the formats: without these names the next check installs them anew.
  for (const name of HIGHLIGHT_NAMES) sheet.names.getItemOrNullObject(name).delete();
  for (const name of new Set([...from.charts, ...to.charts].map((chart) => chart.name))) {
    sheet.charts.getItemOrNullObject(name).delete();
  }
  const columns = to.columnWidths.length;
  const wider = from.columnWidths.length - columns;
  if (wider > 0) rangeOf(sheet, areaAddress(area(0, columns, 1, wider))).format.useStandardWidth = true;
  const rows = to.rowHeights.length;
  const longer = from.rowHeights.length - rows;
  if (longer > 0) rangeOf(sheet, areaAddress(area(rows, 0, longer, 1))).format.useStandardHeight = true;
  applyContents(sheet, to);
  if (JSON.stringify(from.page) !== JSON.stringify(to.page)) applyPageSetup(sheet, to.page);
  if (from.frozenRows === to.frozenRows) return;
  if (to.frozenRows > 0) sheet.freezePanes.freezeRows(to.frozenRows);
  else sheet.freezePanes.unfreeze();
}

async function applyChanges(
  context: Excel.RequestContext,
  { add, rewrite, remove = [], activate, select }: SheetChanges,
  onProgress: OnProgress,
): Promise<void> {
  const { worksheets } = context.workbook;
  const total = add.length + rewrite.length;
  const writer = new BatchWriter(context, SHEETS_PER_BATCH);
  const shapes = add.map(planShape);
  const plansOfShape = new Map<string, SheetPlan[]>();
  add.forEach((plan, index) => {
    const shape = shapes[index] as string;
    const plans = plansOfShape.get(shape);
    if (plans) plans.push(plan);
    else plansOfShape.set(shape, [plan]);
  });
  const sources = new Map<string, CopySource>();
  let queued = 0;
  const tell = () => onProgress({ stage: 'writing', done: queued, total });
  for (const [index, plan] of add.entries()) {
    const shape = shapes[index] as string;
    const source = sources.get(shape);
    if (await writer.makeRoom(contentBytes(plan) + (source ? 0 : formatBytes(plan)))) tell();
    if (source) addCopy(source, plan);
    else {
      const heights = highestRows(plansOfShape.get(shape) ?? [plan]);
      sources.set(shape, {
        sheet: addPlannedSheet(context, { ...plan, rowHeights: heights }),
        plan,
        heights,
        copies: 0,
      });
    }
    queued += 1;
  }
  for (const { sheet, plan, copies } of sources.values())
    if (copies > 0) applyRowHeights(sheet, plan.rowHeights);
  for (const { before, after } of rewrite) {
    if (await writer.makeRoom(contentBytes(after) + formatBytes(after))) tell();
    rewriteSheet(worksheets.getItem(before.name), before, after);
    queued += 1;
  }
  if (activate !== undefined) {
    const shown = worksheets.getItem(activate);
    shown.activate();
    if (select) rangeOf(shown, cellAddress(select.row, select.column)).select();
  }
  for (const { name } of remove) worksheets.getItem(name).delete();
  await context.sync();
  tell();
}

/** Whether a sheet that was not there before is one that these changes made (a copy has no name of its own at first). */
function isMadeBy(add: readonly SheetPlan[]): (name: string) => boolean {
  const names = new Set(add.map((plan) => plan.name));
  return (name) => names.has(name) || names.has(name.replace(/ \(\d+\)$/, ''));
}

/** Puts the workbook back: sheets that were made go, sheets that were rewritten get their former contents. */
async function rollBack(
  { sheets }: WorkbookReading,
  { add, rewrite, remove = [] }: SheetChanges,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const before = new Set(sheets.map((sheet) => sheet.id));
    const isMade = isMadeBy(add);
    for (const sheet of worksheets.items) if (!before.has(sheet.id) && isMade(sheet.name)) sheet.delete();
    for (const change of rewrite)
      rewriteSheet(worksheets.getItem(change.before.name), change.after, change.before);
    const present = new Set(worksheets.items.map(({ name }) => name));
    for (const plan of remove) if (!present.has(plan.name)) addPlannedSheet(context, plan);
    await context.sync();
  });
}

/**
 * The changes as this workbook takes them: texts as far as cells hold them, one that is cut saying so at its end, and days
 * counted as it counts them.
 */
function fitChanges(
  { add, rewrite, remove, ...others }: SheetChanges,
  { countsFrom1904 }: WorkbookReading,
): SheetChanges {
  const dated = countsFrom1904 ? countedFrom1904 : (plan: SheetPlan) => plan;
  const fit = (plan: SheetPlan) => dated(fitTexts(plan).plan);
  return {
    add: add.map(fit),
    rewrite: rewrite.map(({ before, after }) => ({ before: dated(before), after: fit(after) })),
    ...(remove && { remove: remove.map(dated) }),
    ...others,
  };
}

/**
 * Makes the changes in one batch (more only where a request would pass 5 MB). When Excel refuses any of them, the
 * workbook is put back as it was and a UserError says why.
 *
 * @param reading - the workbook as the same command read it
 */
export async function changeSheets(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  planned: SheetChanges,
  onProgress: OnProgress = silently,
): Promise<void> {
  const changes = fitChanges(planned, reading);
  const isRestructured = changes.add.length + (changes.remove ?? []).length > 0;
  if (isRestructured && reading.isStructureProtected) throw new UserError(excelTexts.workbookProtected);
  const rewritten = new Set(changes.rewrite.map(({ before }) => before.name));
  const locked = reading.sheets.find((sheet) => sheet.isProtected && rewritten.has(sheet.name));
  if (locked) throw new UserError(excelTexts.sheetProtected, { sheet: locked.name });
  try {
    await applyChanges(context, changes, onProgress);
  } catch (error) {
    try {
      await rollBack(reading, changes);
    } catch (second) {
      const sheets = [...changes.add, ...changes.rewrite.map(({ after }) => after)].map((plan) => plan.name);
      throw new UserError(excelTexts.rollBackFailed, { sheets: sheets.join('、') }, { cause: second });
    }
    throw asUserError(error);
  }
}
