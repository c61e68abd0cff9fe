import { createExcelHost, type ExcelHost } from '../../host/excel-host';
import { installExcel } from '../../host/native-bridge';

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
  installExcel(host);
});

const codeOf = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  Excel.run(batch).then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );

test('values are entered as Excel enters them and formulas are calculated across sheets', async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('数据');
    other.getRange('A1:B2').values = [
      [5, "'=1"],
      ['95%', '2023年12月31日'],
    ];
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['=数据!A1*2']];
    await context.sync();
    const result = sheet.getRange('A1').load('values,formulas,address');
    const entered = other.getUsedRange(true).load('values,numberFormat');
    await context.sync();
    expect(result.values).toEqual([[10]]);
    expect(result.formulas).toEqual([['=数据!A1*2']]);
    expect(result.address).toBe('Sheet1!A1');
    expect(entered.values).toEqual([
      [5, '=1'],
      [0.95, 45291],
    ]);
  });
});

test('a copied sheet has the values, and the call is noted as clearing the undo stack', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [[1, 2]];
    const copy = sheet.copy('End');
    copy.name = '副本';
    const range = copy.getUsedRange().load('values');
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
  });
  expect(host.sheetNames()).toEqual(['Sheet1', '副本']);
  expect(host.undoClearing).toEqual(['Worksheet.copy', 'Worksheet.name']);
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['ItemNotFound', (c) => c.workbook.worksheets.getItem('none').load('name')],
  ['ItemAlreadyExists', (c) => c.workbook.worksheets.add('SHEET1')],
  ['InvalidArgument', (c) => c.workbook.worksheets.add('a/b')],
  ['InvalidArgument', (c) => (c.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1]])],
  ['ApiNotFound', (c) => c.workbook.worksheets.getItem('Sheet1').load('nmae' as 'name')],
  ['InvalidOperation', (c) => c.workbook.worksheets.getItem('Sheet1').delete()],
  ['InvalidOperation', (c) => (c.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden')],
  ['InvalidArgument', (c) => (c.workbook.worksheets.add('隐').visibility = 'hidden' as 'Hidden')],
])('Excel answers %s', async (code, act) => {
  expect(await codeOf(async (context) => (act(context), context.sync()))).toBe(code);
});

test('merged areas are given whole, those of a part of the sheet and none at all', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("甲'乙");
    sheet.getRange('B2:C3').merge();
    sheet.getRange('E1:E2').merge();
    const all = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
    const part = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('A5:Z9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(all.address.split(',').sort()).toEqual(["'甲''乙'!B2:C3", "'甲''乙'!E1:E2"]);
    expect(part.address).toBe("'甲''乙'!B2:C3");
    expect(none.isNullObject).toBe(true);
  });
});

test('a sheet is hidden in both ways and shown again', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [hidden, veryHidden, again] = ['一', '二', '三'].map((name) => worksheets.add(name)) as [
      Excel.Worksheet,
      Excel.Worksheet,
      Excel.Worksheet,
    ];
    hidden.visibility = 'Hidden';
    veryHidden.visibility = 'VeryHidden';
    again.visibility = 'VeryHidden';
    again.visibility = 'Visible';
    worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Hidden',
      'VeryHidden',
      'Visible',
    ]);
  });
});

test('the name of a table is free again when its sheet is deleted, and not before', async () => {
  const addTable = (sheetName: string) =>
    codeOf(async (context) => {
      const table = context.workbook.worksheets.add(sheetName).tables.add('A1:B2', true);
      table.name = '问题';
      await context.sync();
    });
  expect(await addTable('一')).toBe('done');
  expect(await addTable('二')).toBe('ItemAlreadyExists');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('一').delete();
    await context.sync();
  });
  expect(await addTable('三')).toBe('done');
});

test('page layout is refused below ExcelApi 1.9', async () => {
  installExcel(createExcelHost({ requirementSet: '1.8' }));
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pageLayout.orientation = 'Landscape';
      await context.sync();
    }),
  ).toBe('ApiNotFound');
});

test('a chosen request fails at a chosen action and keeps what was done before', async () => {
  host.failRequest(0, { atAction: 3 });
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.add('一');
      context.workbook.worksheets.add('二');
      await context.sync();
    }),
  ).toBe('GeneralException');
  expect(host.sheetNames()).toEqual(['Sheet1', '一']);
});

test('no request is answered while a cell is being edited; what was typed is there before it', async () => {
  let end = () => {};
  let edit: Promise<void> | null = new Promise((resolve) => (end = resolve));
  const edited = createExcelHost({ cellEdit: () => edit });
  installExcel(edited);
  const sheet = edited.model.find('Sheet1');
  if (!sheet) throw new Error('no sheet');
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  let isAnswered = false;
  void read.then(() => (isAnswered = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAnswered).toBe(false);
  edited.model.enter(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, '=2+3');
  edit = null;
  end();
  expect(await read).toEqual([[5]]);
});

test('a batch that adds sheets shows none of them, and whoever turns to another while it is calculated stays there', async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add('甲');
    workbook.worksheets.add('乙');
  });
  const shownNow = () => host.model.workbook.getActiveSheet().getSheetName();
  expect(shownNow()).toBe('Sheet1');

  const watched = createExcelHost({ onWritten: () => watched.model.find('甲')?.activate() });
  installExcel(watched);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add('甲');
    workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=1+1']];
  });
  expect(watched.model.workbook.getActiveSheet().getSheetName()).toBe('甲');
});
