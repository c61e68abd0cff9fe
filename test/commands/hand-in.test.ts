import type { ExcelHost } from '../../host/excel-host';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import { handIn as handInCommand } from '../../src/commands/hand-in';
import { LIST_NAMES } from '../../src/excel/highlight-names';
import { UserError } from '../../src/locale/user-error';
import { expectSame, openWorkbook, sampleDocument, snapshot, valuesOf } from './host-fixture';

const COVER = '送审目录';
const SUMMARY = '绩效目标汇总';
const DEPARTMENT = '部门整体绩效目标';

/** A workbook with the sample document, checked and coloured; a sheet of the user's own stands first. */
async function checkedWorkbook(requirementSet?: string): Promise<{ host: ExcelHost; pane: PaneSession }> {
  const host = openWorkbook(requirementSet === undefined ? undefined : { requirementSet });
  host.model.workbook
    .getSheets()[0]!
    .getRange(0, 0, 1, 2)
    .setValues([['我的数据', 42]]);
  await importDocument(sampleDocument(), { existing: 'skip' });
  const pane = new PaneSession();
  await pane.check('zh-CN');
  await host.settle();
  host.resetCounters();
  return { host, pane };
}

const pageOf = (host: ExcelHost, sheet: string) => host.model.side(host.model.find(sheet)!).page;
const projects = () => sampleDocument().projects.map(({ name }) => name!);

function emptyBudget(host: ExcelHost): void {
  host.model
    .find('财政所经费')!
    .getRange(3, 2, 1, 1)
    .setValues([['']]);
}

test('a workbook without errors is prepared: a cover in front, then the department, the projects and the summary', async () => {
  const { host, pane } = await checkedWorkbook();
  const { prepared } = await pane.handIn(false, 'zh-CN');
  expect(prepared).toMatchObject({
    cover: COVER,
    sheets: 9,
    hidden: [],
    locked: [],
    crowded: [],
    hasPages: true,
  });
  expect(host.sheetNames().slice(0, 11)).toEqual([COVER, DEPARTMENT, ...projects(), SUMMARY]);
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe(COVER);
  // Two of reading the workbook and two of its pages, one that writes the cover and one for the rest.
  expect(host.syncs).toBe(6);
});

test('each project is printed on a page of its own, in black, with its number at the foot, and nothing else of its sheet', async () => {
  const { host, pane } = await checkedWorkbook();
  await pane.handIn(false, 'zh-CN');
  for (const name of projects())
    expect(pageOf(host, name)).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      centerHorizontally: true,
      blackAndWhite: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      headersFooters: { centerFooter: '第 &P 页，共 &N 页' },
      printTitleRows: expect.any(String),
    });
  expect(pageOf(host, '财政所经费').printArea).toBe('A1:G15');
  expect(pageOf(host, 'Sheet1')).toEqual({});
  for (const sheet of [COVER, SUMMARY])
    expect(pageOf(host, sheet).headersFooters).toEqual({ centerFooter: '第 &P 页，共 &N 页' });
  const names = host.model.workbook.getSheets().flatMap((sheet) => {
    const side = host.model.side(sheet);
    return Object.values(LIST_NAMES).flatMap((name) => side.names.get(name) ?? []);
  });
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names)).toEqual(new Set(['=""']));
});

test('the cover lists the projects with their budgets, which add up to what the document states', async () => {
  const { host, pane } = await checkedWorkbook();
  await pane.handIn(false, 'zh-CN');
  await host.settle();
  const rows = valuesOf(host, COVER, 18, 6);
  expect(rows[0]![0]).toBe('预算绩效目标送审目录');
  expect(rows[1]![0]).toBe('（2023年度）');
  expect(rows[2]![0]).toContain('沙流河镇人民政府');
  expect(rows[4]![0]).toBe('第一部分：部门整体绩效目标');
  expect(rows[5]![0]).toBe('第二部分：预算项目绩效目标');
  // By hand, from the published document.
  expect(rows.slice(6, 14).map((row) => [row[0], row[2], row[3]])).toEqual(
    [15.45, 2, 30.9, 1.14, 2, 3, 49.9, 107.74].map((budget, index) => [index + 1, projects()[index], budget]),
  );
  expect(rows[14]).toEqual(['合计', '', '', 212.13, 212.13, 0]);
  expect(rows[15]![0]).toBe('附：项目绩效目标汇总表');
});

test('an error stands in the way, nothing is prepared; in spite of it only when the user says so', async () => {
  const { host, pane } = await checkedWorkbook();
  emptyBudget(host);
  await host.settle();
  const before = snapshot(host);
  const { report, prepared } = await pane.handIn(false, 'zh-CN');
  expect(prepared).toBeNull();
  const told = handInCommand.tell({ report, prepared }, { anyway: false });
  expect(told?.title.values?.count).toBe(report.counts.error + report.counts.todo);
  expect(report.findings.find(({ urgency }) => urgency === 'todo')).toMatchObject({
    sheet: '财政所经费',
    cell: { row: 3, column: 2 },
  });
  expectSame(snapshot(host), before);
  expect((await pane.handIn(true, 'zh-CN')).prepared).not.toBeNull();
  await host.settle();
  // The total says what it lacks.
  expect(valuesOf(host, COVER, 15, 4)[14]).toEqual(['合计（不含1个项目）', '', '', 210.13]);
});

test('what was prepared is taken back by one press: the workbook is as it was', async () => {
  const { host, pane } = await checkedWorkbook();
  const before = snapshot(host);
  await pane.handIn(false, 'zh-CN');
  host.resetCounters();
  expect(await pane.takeBackHandIn()).toEqual({ coverKept: null });
  expect(host.syncs).toBe(4);
  expectSame(snapshot(host), before);
  // Once: what is gone cannot be taken back again.
  expect(await pane.takeBackHandIn()).toBeNull();
});

test('a cover that was written on is kept when the rest is taken back; signed, it is refreshed in place', async () => {
  const { host, pane } = await checkedWorkbook();
  await pane.handIn(false, 'zh-CN');
  host.model
    .find(COVER)!
    .getRange(17, 0, 1, 1)
    .setValues([['单位负责人：张三']]);
  host.model
    .find('财政所经费')!
    .getRange(3, 2, 1, 3)
    .setValues([[5, '其中：财政资金', 5]]);
  await host.settle();
  // The cap of this project no longer fits its budget, which the user hands in all the same.
  expect((await pane.handIn(true, 'zh-CN')).prepared?.cover).toBe(COVER);
  await host.settle();
  expect(host.sheetNames().filter((name) => name.startsWith(COVER))).toEqual([COVER]);
  const rows = valuesOf(host, COVER, 18, 6);
  expect(rows[17]![0]).toBe('单位负责人：张三');
  expect(rows[14]![3]).toBe(215.13);
  host.model
    .find(COVER)!
    .getRange(0, 0, 1, 1)
    .setValues([['预算绩效目标送审目录 '], ['']]);
  host.model
    .find(COVER)!
    .getRange(16, 2, 1, 1)
    .setValues([['手写']]);
  await host.settle();
  expect(await pane.takeBackHandIn()).toEqual({ coverKept: COVER });
  expect(host.sheetNames()).toContain(COVER);
});

test('hidden, protected and own sheets are told and left alone', async () => {
  const { host, pane } = await checkedWorkbook();
  host.model.find('征兵工作经费')!.hideSheet();
  host.model.side(host.model.find('村级转移支付')!).isProtected = true;
  const page = { ...pageOf(host, '村级转移支付') };
  const { prepared } = await pane.handIn(true, 'zh-CN');
  expect(prepared).toMatchObject({ hidden: ['征兵工作经费'], locked: ['村级转移支付'], sheets: 8 });
  expect(pageOf(host, '村级转移支付')).toEqual(page);
  await host.settle();
  const listed = valuesOf(host, COVER, 15, 3).map((row) => row[2]);
  expect(listed).not.toContain('征兵工作经费');
});

test('where every table is hidden there is nothing to list, and nothing is prepared', async () => {
  const { host, pane } = await checkedWorkbook();
  for (const name of projects()) host.model.find(name)!.hideSheet();
  const before = snapshot(host);
  await expect(pane.handIn(true, 'zh-CN')).rejects.toMatchObject({
    text: { 'zh-CN': expect.stringContaining('取消隐藏') },
  });
  expectSame(snapshot(host), before);
});

test('a table that a person made too wide for upright pages is printed across, and stands upright again when taken back', async () => {
  const { host, pane } = await checkedWorkbook();
  const made = host.model.workbook.create('手工表', 60, 40);
  made.getRange(0, 0, 5, 2).setValues([
    ['项目支出绩效目标申报表', ''],
    ['项目名称', '河道清淤工程'],
    ['年度总体目标', '清淤三公里。'],
    ['三级指标', '指标值'],
    ['清淤长度', '≥3公里'],
  ]);
  // 12 columns of 73 pixels (some 55 points) would be printed at about 80%, 24 at less than half of their size.
  made.getRange(1, 23, 1, 1).setValues([['说明']]);
  host.model.side(made).page = {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { top: 1, right: 1, bottom: 1, left: 1, header: 0.4, footer: 0.5 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    blackAndWhite: false,
  };
  const before = snapshot(host);
  await pane.handIn(true, 'zh-CN');
  expect(pageOf(host, '手工表')).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
  await pane.takeBackHandIn();
  expectSame(snapshot(host), before);
});

test('rows that came after the preparation keep their heights when it is taken back', async () => {
  const { host, pane } = await checkedWorkbook();
  const heightsOf = (sheet: string) =>
    Array.from({ length: 16 }, (_, row) => host.model.find(sheet)!.getRowHeight(row));
  // Higher than a page at its usual margins, so that its rows are lowered.
  const sheet = host.model.find('财政所经费')!;
  sheet.setRowHeights(9, 6, 140);
  await pane.handIn(true, 'zh-CN');
  const lowered = heightsOf('财政所经费');
  expect(lowered[9]).toBeLessThan(140);
  host.model.find('财政所经费')!.insertRowsAfter(9, 1);
  const after = heightsOf('财政所经费');
  await pane.takeBackHandIn();
  expect(heightsOf('财政所经费')).toEqual(after);
  expect(pageOf(host, '财政所经费').zoom).not.toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
});

test('Excel 2019, which sets up no pages, gets cover, order and colours', async () => {
  const { host, pane } = await checkedWorkbook('1.8');
  const { prepared } = await pane.handIn(false, 'zh-CN');
  expect(prepared).toMatchObject({ hasPages: false, cover: COVER });
  expect(host.sheetNames()[0]).toBe(COVER);
  expect(host.syncs).toBe(4);
});

test('without any table there is nothing to hand in', async () => {
  openWorkbook();
  await expect(new PaneSession().handIn(false, 'zh-CN')).rejects.toBeInstanceOf(UserError);
});
