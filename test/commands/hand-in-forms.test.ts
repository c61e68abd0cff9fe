import type { ExcelHost } from '../../host/excel-host';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import type { FormId } from '../../src/domain/project-table';
import { UserError } from '../../src/locale/user-error';
import { expectSame, openWorkbook, sampleDocument, snapshot, valuesOf } from './host-fixture';

const COVER = '送审目录';
const NOTHING = () => undefined;
const TODAY = new Date(2023, 8, 15);
const FORMS: readonly FormId[] = ['spendingPlan', 'declaration', 'indicatorList'];

/** The page of a sheet as its maker set it up. */
const PAGE = {
  orientation: 'Landscape',
  paperSize: 'A3',
  margins: { top: 1, right: 1.1, bottom: 1.2, left: 1.3, header: 0.4, footer: 0.5 },
  zoom: { scale: 90 },
  centerHorizontally: false,
  blackAndWhite: false,
};

/** A sheet that a person made, at the end. */
function addSheet(host: ExcelHost, name: string, rows: readonly (readonly unknown[])[]): void {
  const columns = Math.max(...rows.map(({ length }) => length));
  const sheet = host.model.workbook.create(name, 200, 40);
  sheet
    .getRange(0, 0, rows.length, columns)
    .setValues(rows.map((row) => Array.from({ length: columns }, (_, at) => (row[at] ?? '') as string)));
  host.model.side(sheet).page = structuredClone(PAGE);
}

/**
 * The projects of the sample in three forms, a monitoring and a self-evaluation of each and of the department, and sheets of
 * people: parts of the department in the wrong order, its printed table, and one of no form at all.
 */
async function mixedWorkbook(): Promise<{ host: ExcelHost; pane: PaneSession }> {
  const document = sampleDocument();
  const projects = document.projects.map((table, index) => ({ ...table, form: FORMS[index % 3]! }));
  const host = openWorkbook();
  await importDocument({ ...document, department: null, projects }, { existing: 'skip' });
  addSheet(host, '保障', [['三、工作保障措施'], ['加强领导，落实责任，按月检查资金支出。']]);
  addSheet(host, '分项', [
    ['二、分项绩效目标'],
    ['序号', '分项名称', '绩效目标', '绩效指标'],
    [1, '村级运转', '各村运转正常。', '村级组织运转率达到100%'],
  ]);
  addSheet(host, '通讯录', [
    ['姓名', '电话'],
    ['张三', '0315-0000000'],
  ]);
  addSheet(host, '部门整体表', [
    ['部门整体支出绩效目标表'],
    ['部门（单位）名称', '沙流河镇人民政府'],
    ['年度总体目标', '全镇各项工作按计划完成。'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '完成重点工作项数', '≥8项'],
  ]);
  addSheet(host, '总体', [['一、总体绩效目标'], ['全镇各项工作按计划完成，资金使用合规。']]);
  await makeFollowUps('monitoring', 8, NOTHING, undefined, TODAY);
  await makeFollowUps('evaluation', null, NOTHING, undefined, TODAY);
  const pane = new PaneSession();
  await pane.check('zh-CN');
  await host.settle();
  return { host, pane };
}

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

test('failed by Excel at every request, it leaves the workbook as it was', async () => {
  const whole = await mixedWorkbook();
  whole.host.resetCounters();
  await whole.pane.handIn(true, 'zh-CN');
  const requests = whole.host.log.map(({ actions }) => actions);
  const { host, pane } = await mixedWorkbook();
  const before = snapshot(host);
  for (const [request, actions] of requests.entries())
    for (const atAction of new Set([0, Math.floor(actions / 2), actions - 1])) {
      host.failRequest(request, { atAction });
      await expect(pane.handIn(true, 'zh-CN')).rejects.toBeInstanceOf(UserError);
      expectSame({ request, atAction, workbook: snapshot(host) }, { request, atAction, workbook: before });
    }
});
