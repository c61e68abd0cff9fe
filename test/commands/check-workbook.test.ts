import { checkTexts, checkWorkbook } from '../../src/commands/check-workbook';
import { wordedCheck } from '../../src/commands/in-excel/worded-check';
import { finish } from '../../src/steps/steps';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { clearHighlights } from '../../src/commands/in-excel/clear-highlights';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import type { ExcelHost, ExcelHostOptions } from '../../host/excel-host';
import { shownFills } from '../../host/shown-fills';
import { ofTheUser, openWorkbookOf, reopen, sampleDocument, expectSame } from './host-fixture';

const ERROR = '#FFC7CE';
const WARNING = '#FFEB9C';
const INFO = '#DDEBF7';
const isOurs = (formula: string) => formula.includes('PerfTarget');

const shown = (host: ExcelHost, sheet: string) => shownFills(host, sheet, isOurs);

function openSample(options: ExcelHostOptions = {}): {
  host: ExcelHost;
  first: string;
  sheets: readonly string[];
} {
  const { plans, sheets } = planWorkbook(sampleDocument());
  return { host: openWorkbookOf(plans, options), first: sheets[0] ?? '', sheets };
}

function sheetOf(host: ExcelHost, name: string) {
  const sheet = host.model.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types a value into a cell as a user does. */
function type(host: ExcelHost, sheetName: string, row: number, column: number, value: unknown): void {
  host.model.enter(sheetOf(host, sheetName), { row, column, rows: 1, columns: 1 }, [[value]]);
}

/** A sum that does not add up (C4, error), beside what the sample has: a loose cap (F13) and a year in the name (E3). */
const breakSum = (host: ExcelHost, sheet: string) => type(host, sheet, 3, 2, 16);

test('a check colours the cells of findings, and only those, by severity', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  const before = ofTheUser(host);
  const { result } = await new OpenWorkbookChecker().checkAll();
  expect(result.counts.error).toBe(1);
  const fills = await shown(host, first);
  expect(fills.get('C4')).toBe(ERROR);
  expect(fills.get('F13')).toBe(WARNING);
  expect(fills.get('E3')).toBe(INFO);
  const cells = new Set(
    result.findings
      .filter(({ table }) => table?.origin.sheet === first)
      .map(({ table, field }) => {
        const cell = table?.origin.cells.get(field);
        return `${cell?.row},${cell?.column}`;
      }),
  );
  expect(fills.size).toBe(cells.size);
  expectSame(ofTheUser(host), before);
});

test('two batches to read and one to write, and a second run writes nothing', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  host.resetCounters();
  await new OpenWorkbookChecker().checkAll();
  expect(host.syncs).toBe(3);
  expect(host.undoClearing).toEqual([]);
  const fills = await shown(host, first);
  host.resetCounters();
  await new OpenWorkbookChecker().checkAll();
  expect(host.syncs).toBe(2);
  expect(await shown(host, first)).toEqual(fills);
});

test('what was repaired loses its colour, with one more write', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  const formats = host.model.side(sheetOf(host, first)).conditionalFormats.length;
  type(host, first, 3, 2, 15.45);
  await new OpenWorkbookChecker().checkAll();
  const fills = await shown(host, first);
  expect(fills.has('C4')).toBe(false);
  expect(fills.get('F13')).toBe(WARNING);
  expect(host.model.side(sheetOf(host, first)).conditionalFormats).toHaveLength(formats);
});

test('rows that the user inserts or deletes take the colours along, before and after the next check', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  sheetOf(host, first).insertRows(3, 2);
  let fills = await shown(host, first);
  expect([fills.get('C6'), fills.get('F15'), fills.has('C4')]).toEqual([ERROR, WARNING, false]);
  const { result } = await new OpenWorkbookChecker().checkAll();
  expect(result.counts.error).toBe(1);
  expect(await shown(host, first)).toEqual(fills);
  sheetOf(host, first).deleteRows(3, 2);
  fills = await shown(host, first);
  expect([fills.get('C4'), fills.get('F13')]).toEqual([ERROR, WARNING]);
});

test('rows that were added below the form are coloured too', async () => {
  const { host, first } = openSample();
  await new OpenWorkbookChecker().checkAll();
  const form = 16;
  type(host, first, form, 1, '质量指标');
  type(host, first, form, 2, '账目公开率');
  type(host, first, form, 5, '≥130%');
  await new OpenWorkbookChecker().checkAll();
  const fills = await shown(host, first);
  expect(fills.get(`F${form + 1}`)).toBe(ERROR);
  expect(fills.get('F13')).toBe(WARNING);
});

test('a saved and reopened workbook shows the same, and checks add nothing', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  const fills = await shown(host, first);
  const again = reopen(host);
  expect(await shown(again, first)).toEqual(fills);
  again.resetCounters();
  await new OpenWorkbookChecker().checkAll();
  expect(again.syncs).toBe(2);
  type(again, first, 3, 2, 15.45);
  await new OpenWorkbookChecker().checkAll();
  expect((await shown(again, first)).has('C4')).toBe(false);
});

test('a copied sheet has colours of its own', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first).copy('End');
    await context.sync();
  });
  const copy = host.sheetNames().at(-1) ?? '';
  expect((await shown(host, copy)).get('C4')).toBe(ERROR);
  type(host, copy, 3, 2, 15.45);
  const { result } = await new OpenWorkbookChecker().checkAll();
  // The copy doubles code and name of the original.
  expect(result.findings.filter(({ rule }) => rule === 'code-duplicate')).toHaveLength(2);
  expect((await shown(host, copy)).has('C4')).toBe(false);
  expect((await shown(host, copy)).get('B3')).toBe(ERROR);
  expect((await shown(host, first)).get('C4')).toBe(ERROR);
});

test("clearing takes all colours away and leaves the user's formats", async () => {
  const { host, sheets } = openSample();
  const before = ofTheUser(host);
  await new OpenWorkbookChecker().checkAll();
  host.resetCounters();
  const { cleared } = await clearHighlights();
  expect(host.syncs).toBe(4);
  expect(cleared).toBeGreaterThanOrEqual(sheets.length);
  for (const sheet of sheets) expect((await shown(host, sheet)).size).toBe(0);
  expectSame(ofTheUser(host), before);
  await new OpenWorkbookChecker().checkAll();
  expect((await shown(host, sheets[0] ?? '')).get('F13')).toBe(WARNING);
});

test('a sheet whose rules the user has cleared by hand is coloured again after clearing', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  host.model.side(sheetOf(host, first)).conditionalFormats = [];
  await clearHighlights();
  await new OpenWorkbookChecker().checkAll();
  expect((await shown(host, first)).get('C4')).toBe(ERROR);
});

test('Excel 2019 can do all of it', async () => {
  const { host, first } = openSample({ requirementSet: '1.8', undoSupport: false });
  breakSum(host, first);
  await new OpenWorkbookChecker().checkAll();
  expect((await shown(host, first)).get('C4')).toBe(ERROR);
  await clearHighlights();
  expect((await shown(host, first)).size).toBe(0);
});

test('a protected sheet is checked, told and left alone', async () => {
  const { host, first } = openSample();
  breakSum(host, first);
  host.model.side(sheetOf(host, first)).isProtected = true;
  const { result, notColoured } = await new OpenWorkbookChecker().checkAll();
  expect(result.counts.error).toBe(1);
  expect(notColoured).toEqual([first]);
  expect((await shown(host, first)).size).toBe(0);
});

test('after an edit one sheet is read and the colours of that sheet are written', async () => {
  const { host, first, sheets } = openSample();
  const checks = new OpenWorkbookChecker();
  await checks.checkAll();
  const id = sheetOf(host, first).getSheetId();
  breakSum(host, first);
  host.resetCounters();
  let outcome = await checks.recheck([id]);
  expect(host.syncs).toBe(2);
  expect(outcome.result.counts.error).toBe(1);
  expect((await shown(host, first)).get('C4')).toBe(ERROR);
  host.resetCounters();
  await checks.recheck([id]);
  expect(host.syncs).toBe(1);
  // A code that another sheet has: both sheets change.
  const second = sheets[1] ?? '';
  type(host, first, 2, 1, host.model.value(sheetOf(host, second), 2, 1));
  host.resetCounters();
  outcome = await checks.recheck([id]);
  expect(host.syncs).toBe(2);
  expect(outcome.result.findings.filter(({ rule }) => rule === 'code-duplicate')).toHaveLength(2);
  expect((await shown(host, second)).get('B3')).toBe(ERROR);
  // It agrees with a check of everything.
  const all = await new OpenWorkbookChecker().checkAll();
  expect(all.result.findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(
    outcome.result.findings.map(({ rule, field }) => `${rule} ${field}`),
  );
});

test('a sheet that was deleted is forgotten', async () => {
  const { host, first } = openSample();
  const checks = new OpenWorkbookChecker();
  const before = await checks.checkAll();
  const sheet = sheetOf(host, first);
  const id = sheet.getSheetId();
  host.model.workbook.deleteSheet(sheet);
  const after = await checks.recheck([id]);
  expect(after.document.projects).toHaveLength(before.document.projects.length - 1);
});

describe('a fault in any request', () => {
  test.each([0, 1, 2])(
    'request %i fails: nothing of the user changes, and the next check is right',
    async (request) => {
      for (const atAction of request === 0 ? [0, 1] : [0, 3, 9, 25]) {
        const { host, first } = openSample();
        breakSum(host, first);
        const before = ofTheUser(host);
        host.failRequest(request, { atAction });
        await expect(new OpenWorkbookChecker().checkAll()).rejects.toMatchObject({ name: 'UserError' });
        expectSame(ofTheUser(host), before);
        expect((await shown(host, first)).size).toBe(0);
        await new OpenWorkbookChecker().checkAll();
        const fills = await shown(host, first);
        expect([fills.get('C4'), fills.get('F13'), fills.get('E3')]).toEqual([ERROR, WARNING, INFO]);
        expectSame(ofTheUser(host), before);
      }
    },
  );

  test.each([0, 1, 2, 3])('of clearing: request %i', async (request) => {
    const { host, first } = openSample();
    await new OpenWorkbookChecker().checkAll();
    const [before, fills] = [ofTheUser(host), await shown(host, first)];
    host.failRequest(request, { atAction: 2 });
    await expect(clearHighlights()).rejects.toMatchObject({ name: 'UserError' });
    expect(await shown(host, first)).toEqual(fills);
    expectSame(ofTheUser(host), before);
    await clearHighlights();
    expect((await shown(host, first)).size).toBe(0);
  });
});

test('a workbook with nothing but a table of a whole department is no empty one', async () => {
  const host = openWorkbookOf([]);
  const rows = [
    ['部门整体支出绩效目标表'],
    ['部门名称', '某镇人民政府'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '巡河次数', '≥24次'],
  ];
  const sheet = host.model.workbook.getSheets()[0]!;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.getRange(row, column, 1, 1).setValue(value)),
  );
  const checked = await new OpenWorkbookChecker().checkAll();
  expect(checked.document.departments.map(({ name }) => name)).toEqual(['某镇人民政府']);
  const worded = finish(wordedCheck(checked, 'zh-CN'));
  expect([worded.overview.projects, worded.departments]).toEqual([0, 1]);
  expect(checkWorkbook.tell(worded)?.title.text).not.toBe(checkTexts.noTables);
});
