import type { Arrangement } from '../../excel/arrange-sheets';
import type { ExcelWorkbook } from '../../excel/excel-workbook';
import { LIST_NAMES, listFormula } from '../../excel/highlight-names';
import { knowsPages } from '../../excel/print-setup';
import type { ReadSheet, WorkbookReading } from '../../excel/read-sheets';
import { runCommand } from '../../excel/run-command';
import { isLeftAlone } from '../../sheet-plan/as-planned';
import { sheetNamer } from '../../sheet-plan/sheet-name';
import { handInNotes, handInSheets, planCover, type HandInNotes } from '../../workbook/hand-in';
import type { PlacedReport } from '../../workbook/place-report';
import type { HandInRecord } from './hand-in-record';
import { planReportPrint, planTablePrint, type PlannedPrint } from './print-changes';
import { newSession, readOpenWorkbook, type OpenedWorkbook } from './read-workbook';

/** A workbook that is ready to be handed in. */
export interface PreparedHandIn extends HandInNotes {
  /** Name of the sheet with the list of contents. */
  cover: string;
  /** Sheets with goals and tables that are printed. */
  sheets: number;
  /** Those of them that take more pages than one. */
  long: readonly { sheet: string; pages: number }[];
  /** Whether this Excel lets an add-in set up pages. */
  hasPages: boolean;
  record: HandInRecord;
}

/** The lists of highlights that name cells, emptied and as they were. */
function highlightLists(sheets: readonly ReadSheet[]): Record<'off' | 'on', Arrangement['names']> {
  const empty = listFormula('', []);
  const on = sheets
    .filter(({ isProtected }) => !isProtected)
    .flatMap(({ id, highlightNames }) =>
      Object.values(LIST_NAMES).flatMap((name) => {
        const formula = highlightNames.get(name);
        return formula === undefined || formula === empty ? [] : [{ sheetId: id, name, formula }];
      }),
    );
  return { on, off: on.map((one) => ({ ...one, formula: empty })) };
}

/** How the sheets that are handed in shall be printed, the given ones as the reports that they are. */
async function planPrint(
  excel: ExcelWorkbook,
  all: readonly ReadSheet[],
  reports: ReadonlySet<ReadSheet>,
): Promise<PlannedPrint[]> {
  if (!knowsPages()) return [];
  const sheets = all.filter(({ isProtected }) => !isProtected);
  const setups = await excel.readPrintSetups(sheets);
  return setups.map((setup, index) => {
    const sheet = sheets[index] as ReadSheet;
    return reports.has(sheet) ? planReportPrint(setup) : planTablePrint(setup, sheet.isOurs);
  });
}

/**
 * Prepares a workbook for handing in: the colours of checks off, page numbers, a page for each table where it can be
 * read, the parts in the order in which they are printed, and a cover in front. Two batches of reading (none in Excel
 * 2019, which sets up no pages), and one more when a cover is there already; one of writing for the cover and one for the
 * rest. Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function prepareHandIn(opened: OpenedWorkbook): Promise<PreparedHandIn> {
  const { workbook, reading } = opened;
  const { department, projects, summary, monitoring, evaluation } = handInSheets(workbook);
  const phases = [{ tables: [...department, ...projects], summary }, monitoring, evaluation];
  const tables = phases.flatMap((phase) => phase.tables);
  const printed = phases.flatMap((phase) => [...phase.tables, ...phase.summary]);
  const reports = new Set(phases.flatMap((phase) => phase.summary));
  return runCommand(async (excel) => {
    const print = await planPrint(excel, printed, reports);
    const cover = await withContents(
      excel,
      planCover(workbook, sheetNamer(workbook.sheets.map(({ name }) => name))),
    );
    const { plan, rewrite } = cover;
    const ids = reading.sheets.map(({ id }) => id);
    const coverId = rewrite ? (workbook.sheetNamed(plan.name)?.id ?? plan.name) : plan.name;
    const { on, off } = highlightLists(reading.sheets);
    const record: HandInRecord = {
      cover,
      wanted: {
        names: off,
        print: print.map(({ change }) => change),
        order: [coverId, ...printed.map(({ id }) => id)],
      },
      former: { names: on, print: print.map(({ former }) => former), order: ids },
      rows: rowsOf(reading.sheets),
    };
    const written = rewrite ? { add: [], rewrite: [rewrite] } : { add: [plan], rewrite: [] };
    await excel.changeSheets(reading, { ...written, activate: plan.name });
    try {
      await excel.arrangeSheets(record.wanted, record.former, rewrite ? ids : [...ids, coverId]);
    } catch (error) {
      await putCoverBack(excel, reading, cover, plan.name);
      throw error;
    }
    const pagesOf = new Map(print.map(({ change, pages }) => [change.sheetId, pages]));
    return {
      ...handInNotes(workbook),
      cover: cover.plan.name,
      sheets: tables.length,
      long: tables.flatMap(({ id, name }) => {
        const pages = pagesOf.get(id) ?? 1;
        return pages > 1 ? [{ sheet: name, pages }] : [];
      }),
      hasPages: knowsPages(),
      record,
    };
  });
}

/** How many rows of each sheet hold anything, by its id. */
const rowsOf = (sheets: readonly ReadSheet[]): ReadonlyMap<string, number> =>
  new Map(sheets.map(({ id, grid }) => [id, grid.rows.length]));

/** The cover with what the one that it replaces really holds, formulas too. */
async function withContents(excel: ExcelWorkbook, cover: PlacedReport): Promise<PlacedReport> {
  if (!cover.rewrite) return cover;
  const [before = cover.rewrite.before] = await excel.withPresentContents([cover.rewrite.before]);
  return { ...cover, rewrite: { ...cover.rewrite, before } };
}

/** Takes a new cover away, or puts the former contents of an older one back. */
async function putCoverBack(
  excel: ExcelWorkbook,
  reading: WorkbookReading,
  { plan, rewrite }: PlacedReport,
  sheet: string,
): Promise<void> {
  if (rewrite)
    await excel.changeSheets(reading, { add: [], rewrite: [{ before: plan, after: rewrite.before }] });
  else await excel.deleteSheet(sheet);
}

/** What became of what was taken back. */
export interface TakenBack {
  /** Name of the cover when the user has written on it since, so that it stays. */
  coverKept: string | null;
}

/**
 * Takes back what {@link prepareHandIn} did: pages, colours and order are as they were, and the cover goes unless the user
 * has written on it. Sheets that have been deleted since are passed over. Two batches of reading and two of writing.
 * Throws a UserError and leaves the workbook prepared when anything fails.
 */
export async function takeBackHandIn(record: HandInRecord, session = newSession()): Promise<TakenBack> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const { workbook, reading } = opened;
    const ids = reading.sheets.map(({ id }) => id);
    const isThere = new Set(ids);
    const names = new Map(reading.sheets.map(({ id, highlightNames }) => [id, highlightNames]));
    const rows = rowsOf(reading.sheets);
    const only = ({ print, order, names: lists }: Arrangement): Arrangement => ({
      print: print
        .filter(({ sheetId }) => isThere.has(sheetId))
        // Where rows came or went since, the heights would be those of others.
        .map(({ heights, ...change }) =>
          heights && rows.get(change.sheetId) === record.rows.get(change.sheetId)
            ? { ...change, heights }
            : change,
        ),
      order: order.filter((id) => isThere.has(id)),
      names: lists.filter(({ sheetId, name }) => names.get(sheetId)?.has(name)),
    });
    const { plan } = record.cover;
    const sheet = workbook.ownSheets('cover').find(({ name }) => name === plan.name);
    const isUntouched = sheet !== undefined && isLeftAlone(sheet.grid, plan);
    const prepared: Arrangement = { ...only(record.wanted), order: ids };
    await excel.arrangeSheets(only(record.former), prepared, ids);
    if (!sheet || !isUntouched) return { coverKept: sheet?.name ?? null };
    try {
      await putCoverBack(excel, reading, record.cover, sheet.id);
    } catch (error) {
      const former = only(record.former);
      const others = ids.filter((id) => !former.order.includes(id));
      await excel.arrangeSheets(prepared, former, [...former.order, ...others]);
      throw error;
    }
    return { coverKept: null };
  });
}
