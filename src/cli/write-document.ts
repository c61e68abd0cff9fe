import { budgetTotal } from '../domain/budget-total';
import { isPlaceholder } from '../domain/text';
import { cellAddress } from '../grid/area';
import { writeWorkbook } from '../outputs/xlsx/write-workbook';
import { usualProjectCode } from '../domain/project-code';
import { tableName, type FormId, type ProjectTable } from '../domain/project-table';
import { TARGET_FORMS } from '../forms/registry';
import { firstNames } from '../locale/first-names';
import { UserError } from '../locale/user-error';
import { sourceFormat, type SourceFile } from '../sources/read-source';
import { LONGEST_TEXT, type CutText } from '../sheet-plan/long-texts';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { planWorkbook, type WorkbookPlan } from '../workbook/workbook-plan';
import type { JoinedSources } from '../workbook/join-sources';
import { EXIT, optionText, type CommandInput, type CommandOutput } from './command';
import { unplacedJson } from './document-json';
import { writeOutput } from './files';
import { skippedJson, type Inputs } from './inputs';
import { amountsShownOtherwise } from './shown-otherwise';
import { amountName, missingAmounts, tellAmounts } from './missing-amounts';
import { outputTexts } from './output-texts';
import { placeText } from './place-json';

type Speaker = Pick<CommandInput, 'say' | 'locale' | 'options'>;

/** The form that was asked for. Throws a UserError for one that is not written. */
function formOption(options: CommandInput['options']): FormId | undefined {
  const asked = optionText(options, 'form');
  if (asked === undefined || TARGET_FORMS.some(({ id }) => id === asked)) return asked;
  const forms = TARGET_FORMS.map(({ id }) => id).join('、');
  throw new UserError(outputTexts.unknownForm, { form: asked, forms });
}

/** More projects than this are not named one by one. */
const NAMED = 5;

/** The projects by their names. */
export function namesOf(projects: readonly ProjectTable[]): string {
  return firstNames(projects.map(tableName), NAMED);
}

/**
 * Tables that go into one workbook: with more, Excel itself hardly opens it, and writing it would take more than some
 * seconds and half a gigabyte.
 */
const MOST_TABLES = 2_000;

const MEGABYTE = 2 ** 20;
/** Texts that go into one workbook, in bytes: of the usual length, the most tables that it may have take 6 MB. */
const MOST_TEXT = 8 * MEGABYTE;

/**
 * A check, for one command line, that its texts are not more than a workbook takes, before any is worked on: throws a
 * UserError for the one that makes them too many.
 */
export function limitedTexts(): (file: SourceFile) => void {
  let sum = 0;
  return (file) => {
    if (sourceFormat(file) !== 'text') return;
    if (sum + file.bytes.length > MOST_TEXT) {
      const size = ((sum + file.bytes.length) / MEGABYTE).toFixed(1);
      throw new UserError(outputTexts.tooMuchText, { file: file.name, size, most: MOST_TEXT / MEGABYTE });
    }
    sum += file.bytes.length;
  };
}

/** Says which tables of whole departments were not written; nothing where all were. */
function tellDepartments(left: readonly ProjectTable[], say: Speaker['say']): void {
  if (left.length > 0) say(outputTexts.departmentTables, { count: left.length, names: namesOf(left) });
}

/** Writes sheets to a file, with `shown` in front, and tells of every text that a cell does not hold; gives those. */
export async function writePlans(
  plans: readonly SheetPlan[],
  shown: string,
  output: string,
  say: Speaker['say'],
): Promise<readonly CutText[]> {
  const { bytes, cut } = await writeWorkbook(plans, { activeSheet: shown });
  writeOutput(output, bytes);
  for (const { sheet, row, column, length } of cut) {
    const cell = cellAddress(row, column);
    say(outputTexts.textCut, { file: output, sheet, cell, length, most: LONGEST_TEXT });
  }
  return cut;
}

/** Writes a whole workbook, and tells what its tables could not hold and which tables are left out; gives the texts that were cut. */
export async function writePlanned(
  { plans, shown, aside, departmentsLeft, earlier }: WorkbookPlan,
  output: string,
  say: Speaker['say'],
): Promise<readonly CutText[]> {
  const cut = await writePlans(plans, shown, output, say);
  if (aside.length > 0) say(outputTexts.keptAside, { count: aside.length });
  tellDepartments(departmentsLeft, say);
  if (earlier.length > 0) say(outputTexts.earlierTables, { count: earlier.length, names: namesOf(earlier) });
  return cut;
}

/**
 * Writes the workbook of what was joined, laid out by `planOf`: its tables, what found no place, the summary, and what
 * was entered; tells of texts that were cut. Throws a UserError, before anything is written, for more tables than a
 * workbook may have.
 */
export async function writeJoined(
  { document, entered }: JoinedSources,
  output: string,
  { say, options }: Pick<CommandInput, 'say' | 'options'>,
  planOf: typeof planWorkbook = planWorkbook,
) {
  const form = formOption(options);
  const count = document.projects.length;
  if (count > MOST_TABLES) throw new UserError(outputTexts.tooManyTables, { count, most: MOST_TABLES });
  const plan = planOf(document, { entered, ...(form !== undefined && { form }) });
  const cut = await writePlanned(plan, output, say);
  return { sheets: plan.sheets, cut, aside: plan.aside };
}

/** The projects that have a code in common with another, by that code. */
function tablesWithOneCode(projects: readonly ProjectTable[]): [code: string, tables: ProjectTable[]][] {
  const byCode = new Map<string, ProjectTable[]>();
  for (const table of projects) {
    if (table.code === null || isPlaceholder(table.code)) continue;
    const code = usualProjectCode(table.code);
    const same = byCode.get(code);
    if (same) same.push(table);
    else byCode.set(code, [table]);
  }
  return [...byCode].filter(([, tables]) => tables.length > 1);
}

/**
 * Writes the workbook of what was joined and gives what `import` and `summarize` print. Ends with 1 when a file was
 * skipped, a text was cut, or a sum lacks an amount or a table that could not be read.
 */
export async function writeSummed(
  joined: JoinedSources,
  { sources, skipped }: Inputs,
  output: string,
  { say, locale, options }: Speaker,
  planOf: typeof planWorkbook = planWorkbook,
): Promise<Extract<CommandOutput, { json: unknown }>> {
  const { document } = joined;
  const isSeveral = sources.length + skipped.length > 1;
  const { sheets, cut, aside } = await writeJoined(joined, output, { say, options }, planOf);
  const { departments } = document;
  const missing = missingAmounts(document.projects);
  const { total, missing: uncounted, assumed } = budgetTotal(document.projects, '万元');
  if (document.unplaced.length > 0) say(outputTexts.unplacedCount, { count: document.unplaced.length });
  tellAmounts(missing, { say, locale });
  for (const [code, tables] of tablesWithOneCode(document.projects)) {
    const sheets = tables.map(({ origin: { sheet, file } }) => sheet ?? file ?? '').join('、');
    say(outputTexts.countedTwice, { code, count: tables.length, sheets });
  }
  for (const amount of amountsShownOtherwise(document.projects)) {
    say(outputTexts.shownOtherwise, {
      file: amount.file ?? '',
      place: placeText(amount, locale),
      project: amount.name ?? '',
      amount: amountName(amount)[locale],
      value: amount.value,
      shown: amount.shown,
    });
  }
  if (assumed.length > 0) say(outputTexts.unitAssumed, { count: assumed.length, projects: namesOf(assumed) });
  if (uncounted.length > 0)
    say(outputTexts.totalWithout, { total: total.toFixed(), count: uncounted.length });
  const isWhole = [missing, skipped, cut, document.unknownTables ?? []].every(({ length }) => length === 0);
  return {
    json: {
      projects: document.projects.map(({ code, name }, index) => ({ code, name, sheet: sheets[index] })),
      departments: departments.map(({ name, origin: { file } }) => ({ name, file })),
      unplaced: unplacedJson(document.unplaced, isSeveral),
      keptAside: unplacedJson(aside, isSeveral),
      total: total.toNumber(),
      missing,
      assumed: assumed.map(({ code, name, origin: { file } }) => ({ code, name, file })),
      skipped: skippedJson(skipped, locale),
    },
    exitCode: isWhole ? EXIT.done : EXIT.findings,
  };
}
