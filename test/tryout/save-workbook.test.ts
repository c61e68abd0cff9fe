import { readXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertProjectList } from '../../src/commands/in-excel/insert-project-list';
import { UserError } from '../../src/locale/user-error';
import { expectSame, openWorkbook as freshWorkbook, sampleDocument } from '../commands/host-fixture';
import { createExcelHost, type ExcelHost } from '../../host/excel-host';
import { contentOf, openedHost } from '../support/workbook-content';
import { createUniverWorkbook, type SheetData } from '../../host/univer-workbook';
import { openWorkbook } from '../../tryout/workbook-file/open-workbook';
import { saveWorkbook } from '../../tryout/workbook-file/save-workbook';

async function savedAndOpened(host: ExcelHost): Promise<ExcelHost> {
  await host.settle();
  return openedHost(await saveWorkbook(host.model));
}

describe('a workbook that was downloaded and opened again', () => {
  test('is the same: cells, formulas, formats, merges, guards, names, page, charts', async () => {
    const host = freshWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    await insertProjectList();
    await new OpenWorkbookChecker().checkAll();
    const reopened = await savedAndOpened(host);
    expectSame(contentOf(reopened), contentOf(host));
    expect(reopened.model.workbook.getActiveSheet().getSheetName()).toBe(
      host.model.workbook.getActiveSheet().getSheetName(),
    );
  });

  test('has the same findings', async () => {
    const host = freshWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    const { result } = await new OpenWorkbookChecker().checkAll();
    expect(result.counts.warning).toBeGreaterThan(0);
    await savedAndOpened(host);
    const again = await new OpenWorkbookChecker().checkAll();
    expect(again.result.counts).toEqual(result.counts);
    expect(again.result.findings.map(({ rule }) => rule)).toEqual(result.findings.map(({ rule }) => rule));
  });

  test('keeps what Univer itself holds: hidden sheets, rows, columns, order, panes, colours, protection', async () => {
    const host = createExcelHost({
      univer: createUniverWorkbook([
        {
          name: "甲'乙 (1)",
          tabColor: '#ff0000',
          freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
        },
        { name: '2023年 隐藏', hidden: 1, rowData: { 3: { hd: 1 } }, columnData: { 1: { hd: 1, w: 96 } } },
        { name: '丙', showGridlines: 0, zoomRatio: 0.8 },
      ] as SheetData[]),
    });
    const [first, second] = host.model.workbook.getSheets();
    host.model.side(first!).isProtected = true;
    host.model.isStructureProtected = true;
    Object.assign(host.model.side(first!).page, {
      printArea: 'A1:C9',
      printTitleRows: '$1:$2',
      orientation: 'Landscape',
    });
    host.model.names.set('总额', "='甲''乙 (1)'!$A$1");
    const reopened = await savedAndOpened(host);
    expect(contentOf(reopened)).toMatchObject([
      { name: "甲'乙 (1)", frozen: [2, 1], tabColor: '#FF0000', side: { isProtected: true } },
      { name: '2023年 隐藏', side: { isProtected: false } },
      { name: '丙' },
    ]);
    const [one, two, three] = reopened.model.workbook.getSheets();
    expect(reopened.model.side(one!).page).toMatchObject({
      printArea: 'A1:C9',
      printTitleRows: '$1:$2',
      orientation: 'Landscape',
    });
    expect([second!.isSheetHidden(), two!.isSheetHidden()]).toEqual([true, true]);
    expect(two!.getSheet().getConfig()).toMatchObject({
      rowData: { 3: { hd: 1 } },
      columnData: { 1: { hd: 1, w: 96 } },
    });
    expect(three!.hasHiddenGridLines()).toBe(true);
    expect(reopened.model.isStructureProtected).toBe(true);
    expect([...reopened.model.names]).toEqual([['总额', "='甲''乙 (1)'!$A$1"]]);
  });

  test('keeps the names that the user gave in the spreadsheet, and formulas that use them', async () => {
    const host = createExcelHost();
    const { workbook } = host.model;
    const sheet = workbook.getActiveSheet();
    host.model.enter(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[7]]);
    workbook.insertDefinedName('预算', 'Sheet1!$A$1');
    host.model.enter(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [['=预算*2']]);
    const reopened = await savedAndOpened(host);
    const again = reopened.model.workbook.getActiveSheet();
    reopened.model.enter(again, { row: 0, column: 0, rows: 1, columns: 1 }, [[8]]);
    await reopened.settle();
    expect(reopened.model.value(again, 0, 1)).toBe(16);
    const { namedRanges } = await readXlsx(await saveWorkbook(reopened.model));
    expect(namedRanges).toEqual([{ name: '预算', range: 'Sheet1!$A$1' }]);
  });

  test('holds any values and formulas', async () => {
    const legal = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => !/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
    const scalar = fc.oneof(
      legal,
      fc.constantFrom(
        '=1+1',
        '+1',
        '-2',
        '@x',
        "'x",
        '001',
        '2023年',
        '1e3',
        'TRUE',
        ' a ',
        '甲\n乙',
        '<&>"',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(scalar, { maxLength: 4 }), { maxLength: 6 }), async (rows) => {
        const cellData: SheetData['cellData'] = {};
        rows.forEach((row, r) => {
          cellData[r] = Object.fromEntries(
            row.map((value, c) => [
              c,
              typeof value === 'string'
                ? { v: value, t: 1 }
                : { v: Number(value), t: typeof value === 'boolean' ? 3 : 2 },
            ]),
          );
        });
        const { model } = createExcelHost({ univer: createUniverWorkbook([{ name: '数', cellData }]) });
        const { sheets } = await openWorkbook(await saveWorkbook(model), 'x.xlsx');
        const read = sheets[0]?.cellData ?? {};
        rows.forEach((row, r) =>
          row.forEach((value, c) => {
            const cell = read[r]?.[c] ?? {};
            expect(cell.f).toBeUndefined();
            if (value === '') expect(cell.v).toBeUndefined();
            else
              expect([cell.v, cell.t]).toEqual(
                typeof value === 'string'
                  ? [value, 1]
                  : [Number(value) + 0, typeof value === 'boolean' ? 3 : 2],
              );
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('a sheet with a name that Excel refuses is told, and no file is made', async () => {
  const { model } = createExcelHost({ univer: createUniverWorkbook([{ name: '一/二' }]) });
  const failure = await saveWorkbook(model).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).in('zh-CN')).toContain('“一/二”');
});
