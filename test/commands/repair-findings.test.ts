import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { applyRepairs, previewRepairs } from '../../src/commands/in-excel/repair-findings';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import type { ExcelHost } from '../../host/excel-host';
import { openWorkbookOf, sampleDocument, valuesOf } from './host-fixture';

function openSample(): { host: ExcelHost; sheets: readonly string[] } {
  const { plans, sheets } = planWorkbook(sampleDocument());
  return { host: openWorkbookOf(plans), sheets };
}

function type(host: ExcelHost, sheetName: string, row: number, column: number, value: unknown): void {
  const sheet = host.model.find(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  host.model.enter(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
}

const valueAt = (host: ExcelHost, sheet: string, row: number, column: number) =>
  valuesOf(host, sheet, row + 1, column + 1)[row]?.[column];

test('all safe repairs in one batch of reading and one of writing; nothing is left to repair', async () => {
  const { host, sheets } = openSample();
  const conscription = sheets[5] ?? '';
  const check = await new OpenWorkbookChecker().checkAll();
  const repairs = check.repairs;
  expect(repairs).toContainEqual({
    sheet: conscription,
    row: 10,
    column: 5,
    before: '≥95 百分比',
    after: '≥95%',
  });
  host.resetCounters();
  const { repaired, leftAlone } = await applyRepairs(repairs);
  expect(host.syncs).toBe(2);
  expect(host.undoClearing).toEqual([]);
  expect(leftAlone).toEqual([]);
  expect(repaired).toHaveLength(repairs.length);
  expect(valueAt(host, conscription, 10, 5)).toBe('≥95%');
  const after = await new OpenWorkbookChecker().checkAll();
  expect(after.repairs).toEqual([]);
  expect(after.result.findings.length).toBeLessThan(check.result.findings.length);
});

test('one finding is repaired alone; goals that share a cell stay whole', async () => {
  const { host, sheets } = openSample();
  const last = sheets[7] ?? '';
  const check = await new OpenWorkbookChecker().checkAll();
  const finding = check.result.findings.find(({ rule }) => rule === 'stray-blanks');
  if (!finding) throw new Error('the sample has stray blanks');
  const before = valueAt(host, last, 7, 1) as string;
  const [repair] = previewRepairs(check.document, [finding]);
  await applyRepairs(repair ? [repair] : []);
  const after = valueAt(host, last, 7, 1) as string;
  expect(after.split('\n')).toHaveLength(before.split('\n').length);
  expect(after).toBe(before.replace(/\s+，/, '，'));
});

test('a cell that was changed since, or that holds a formula, is left alone', async () => {
  const { host, sheets } = openSample();
  const conscription = sheets[5] ?? '';
  const repairs = (await new OpenWorkbookChecker().checkAll()).repairs;
  type(host, conscription, 10, 5, '≥90%');
  const { leftAlone } = await applyRepairs(repairs);
  expect(leftAlone.map(({ repair: { sheet, row, column }, reason }) => [sheet, row, column, reason])).toEqual(
    [[conscription, 10, 5, 'changed']],
  );
  expect(valueAt(host, conscription, 10, 5)).toBe('≥90%');
});

test('a formula, an error and a locked cell of a protected sheet are left alone, and said why', async () => {
  const { host, sheets } = openSample();
  const [first = ''] = sheets;
  const sheet = host.model.find(first);
  if (!sheet) throw new Error('no sheet');
  type(host, first, 3, 1, '=1/0');
  type(host, first, 3, 2, '=15.45');
  type(host, first, 4, 1, '用途，，甲');
  type(host, first, 4, 2, '用途，，乙');
  const at = (row: number, column: number, before: string | number | null) => ({
    sheet: first,
    row,
    column,
    before,
    after: '改',
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(first).getRange('B5');
    range.format.protection.locked = false;
    context.workbook.worksheets.getItem(first).protection.protect();
    await context.sync();
  });
  const { repaired, leftAlone } = await applyRepairs([
    at(3, 1, null),
    at(3, 2, 15.45),
    at(4, 1, '用途，，甲'),
    at(4, 2, '用途，，乙'),
  ]);
  expect(leftAlone.map(({ repair: { row, column }, reason }) => [row, column, reason])).toEqual([
    [3, 1, 'formula'],
    [3, 2, 'formula'],
    [4, 2, 'locked'],
  ]);
  expect(repaired.map(({ row, column }) => [row, column])).toEqual([[4, 1]]);
  expect([valueAt(host, first, 4, 1), valueAt(host, first, 4, 2)]).toEqual(['改', '用途，，乙']);
  expect(host.model.formula(sheet, 3, 2)).toBe('=15.45');
});

test('what a formula fills beyond its own cell is left alone; an older Excel, which fills none, is not asked', async () => {
  for (const requirementSet of ['1.8', '1.17']) {
    const { plans, sheets } = planWorkbook(sampleDocument());
    const host = openWorkbookOf(plans, { requirementSet });
    const [first = ''] = sheets;
    const rows = plans[0]!.rows.length + 3;
    type(host, first, rows, 0, requirementSet === '1.8' ? '=5' : '={5;6}');
    if (requirementSet === '1.8') type(host, first, rows + 1, 0, 6);
    await host.settle();
    expect(valueAt(host, first, rows + 1, 0)).toBe(6);
    host.resetCounters();
    const at = { sheet: first, row: rows + 1, column: 0, before: 6, after: 7 };
    const { leftAlone } = await applyRepairs([at]);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(requirementSet === '1.8' ? [] : ['formula']);
    expect(host.syncs).toBe(requirementSet === '1.8' ? 2 : 1);
  }
});

test('an empty cell that would show a number as something else is left alone; one that shows it is filled in', async () => {
  const { host, sheets } = openSample();
  const [first = ''] = sheets;
  const formats = ['yyyy/m/d', '0%', '0.00"元"', ';;;', '0.00', 'General', '0.00"万元"'];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first);
    formats.forEach((format, index) => (sheet.getRange(`B${61 + index}`).numberFormat = [[format]]));
    await context.sync();
  });
  const repairs = formats.map((_, index) => ({
    sheet: first,
    row: 60 + index,
    column: 1,
    before: null,
    after: 30.9,
    unit: '万元' as const,
  }));
  host.resetCounters();
  const { leftAlone } = await applyRepairs(repairs);
  expect(host.syncs).toBe(2);
  expect(leftAlone.map(({ repair: { row }, reason }) => [formats[row - 60], reason])).toEqual(
    formats.slice(0, 4).map((format) => [format, 'numberFormat']),
  );
  expect(formats.map((_, index) => valueAt(host, first, 60 + index, 1))).toEqual([
    '',
    '',
    '',
    '',
    30.9,
    30.9,
    30.9,
  ]);
});

test('headers and totals of Excel tables are left alone, at one more batch; other cells of the table are repaired', async () => {
  const { host, sheets } = openSample();
  const [first = ''] = sheets;
  const lines = ['项目', '甲', '乙', '合计'];
  lines.forEach((text, index) => type(host, first, 60 + index, 1, text));
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(first).tables.add('B61:C64', true);
    table.showTotals = true;
    await context.sync();
  });
  const repairs = lines.map((before, index) => ({
    sheet: first,
    row: 60 + index,
    column: 1,
    before,
    after: `${before}改`,
  }));
  host.resetCounters();
  const { repaired, leftAlone } = await applyRepairs(repairs);
  expect(host.syncs).toBe(3);
  expect(leftAlone.map(({ repair: { before }, reason }) => [before, reason])).toEqual([
    ['项目', 'tableFrame'],
    ['合计', 'tableFrame'],
  ]);
  expect(repaired.map(({ before }) => before)).toEqual(['甲', '乙']);
  expect([60, 61, 62, 63].map((row) => valueAt(host, first, row, 1))).toEqual([
    '项目',
    '甲改',
    '乙改',
    '合计',
  ]);
  // Beside the table, in the row of its header.
  const beside = { sheet: first, row: 60, column: 3, before: null, after: '改' };
  expect((await applyRepairs([beside])).leftAlone).toEqual([]);
});

test('a missing total is filled in as a number, and a repaired text never becomes a formula', async () => {
  const { host, sheets } = openSample();
  const [first = ''] = sheets;
  type(host, first, 3, 2, '');
  type(host, first, 4, 1, "'=合计,，用于各村");
  const check = await new OpenWorkbookChecker().checkAll();
  await applyRepairs(check.repairs);
  expect(valueAt(host, first, 3, 2)).toBe(15.45);
  const sheet = host.model.find(first);
  if (!sheet) throw new Error('no sheet');
  expect(host.model.formula(sheet, 4, 1)).toBe('');
});
