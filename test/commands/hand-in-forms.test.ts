import { expectSame, sampleDocument, snapshot, valuesOf } from './host-fixture';
import { mixedWorkbook, PAGE } from './mixed-workbook';

const COVER = '送审目录';

test('all that is handed in comes in the order of the document, department by its parts and later phases last, and the cover says so', async () => {
  const { host, pane } = await mixedWorkbook();
  const before = host.sheetNames();
  const { prepared } = await pane.handIn(true, 'zh-CN');
  const names = host.sheetNames();
  const projects = before.filter(
    (name) => !/监控|自评|汇总|保障|分项|通讯录|总体|整体|未归位|检查设置|Sheet1/.test(name),
  );
  const later = (phase: string) => before.filter((name) => name.endsWith(phase));
  expect(names.slice(0, names.indexOf('绩效自评汇总') + 1)).toEqual([
    COVER,
    '总体',
    '分项',
    '保障',
    '部门整体表',
    ...projects,
    '绩效目标汇总',
    ...later('监控'),
    '绩效运行监控汇总',
    ...later('自评').filter((name) => name !== '部门整体自评'),
    '部门整体自评',
    '绩效自评汇总',
  ]);
  expect(prepared?.sheets).toBe(4 + projects.length + 8 + 9);
  const side = (name: string) => host.model.side(host.model.find(name)!).page;
  expect(side('通讯录')).toEqual(PAGE);
  for (const name of names.slice(1, names.indexOf('绩效自评汇总') + 1))
    expect([name, side(name)]).toEqual([
      name,
      expect.objectContaining({
        paperSize: 'A4',
        headersFooters: expect.objectContaining({ centerFooter: expect.stringContaining('&P') }),
      }),
    ]);

  // The cover names all parts, lists every project of every form once and adds them up.
  await host.settle();
  const rows = valuesOf(host, COVER, 20, 6);
  expect(rows[4]![0]).toBe('第一部分：部门整体绩效目标');
  expect(rows[5]![0]).toBe('第二部分：预算项目绩效目标');
  expect(rows.slice(6, 14).map((row) => row[2])).toEqual(
    expect.arrayContaining(sampleDocument().projects.map(({ name }) => name)),
  );
  // The two projects of the list do not say where their 30.90 and 3.00 come from.
  expect(rows[14]).toEqual(['合计（财政、其他资金不含2个项目）', '', '', 212.13, 178.23, 0]);
  expect(rows.slice(15, 18).map(([text]) => text)).toEqual([
    '附：项目绩效目标汇总表',
    '第三部分：绩效运行监控（8张表，附汇总表）',
    '第四部分：绩效自评（9张表，附汇总表）',
  ]);
});

test('taken back it is as it was, cell by cell and page by page; and from the second time as before the first', async () => {
  const { host, pane } = await mixedWorkbook();
  const before = snapshot(host);
  await pane.handIn(true, 'zh-CN');
  await pane.takeBackHandIn();
  expectSame(snapshot(host), before);
  await pane.handIn(true, 'zh-CN');
  await pane.handIn(true, 'zh-CN');
  expect(await pane.takeBackHandIn()).toEqual({ coverKept: null });
  expectSame(snapshot(host), before);
});
