import { buildSummary, refreshSummary } from '../../src/commands/in-excel/build-summary';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import type { OutdatedSummary } from '../../src/domain/target-document';
import type { ExcelHost } from '../../host/excel-host';
import { SUMMARY_TITLE } from '../../src/reports/summary/summary-sheet';
import { REPORTS } from '../../src/reports/registry';
import { SHEET_KIND_NAME } from '../../src/sheet-plan/sheet-kind';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { openWorkbook, openWorkbookOf, sampleDocument, valuesOf } from './host-fixture';

const SUMMARY = '绩效目标汇总';

function open(): { host: ExcelHost; sheets: readonly string[] } {
  const { plans, sheets } = planWorkbook(sampleDocument());
  return { host: openWorkbookOf(plans), sheets };
}

const sheetOf = (host: ExcelHost, name: string) => {
  const sheet = host.model.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Has the summary calculated anew, as Excel does after every change: the host does where a cell of its formulas is written. */
function calculate(host: ExcelHost): void {
  const summary = sheetOf(host, SUMMARY);
  host.model.enter(summary, { row: 0, column: 0, rows: 1, columns: 1 }, [[SUMMARY_TITLE]]);
}

/** What a check of the whole workbook says of the summary, and what its sheet says of itself. */
async function outdated(host: ExcelHost): Promise<{ found: OutdatedSummary | null; status: string }> {
  await host.settle();
  const { document, result } = await new OpenWorkbookChecker().inspect();
  const isTold = result.findings.some(({ rule }) => rule === 'summary-outdated');
  expect(isTold).toBe(document.outdatedSummary !== undefined);
  const status = String(valuesOf(host, SUMMARY, 2, 4)[1]?.[3]);
  return { found: document.outdatedSummary ?? null, status };
}

test('a summary that was just made is up to date, and says so', async () => {
  const { host } = open();
  expect(await outdated(host)).toEqual({ found: null, status: '共汇总8个项目' });
});

test('a budget that is changed is in the summary at once: its formulas follow', async () => {
  const { host, sheets } = open();
  host.model.enter(sheetOf(host, sheets[0] ?? ''), { row: 3, column: 2, rows: 1, columns: 1 }, [[115.45]]);
  host.model.enter(sheetOf(host, sheets[0] ?? ''), { row: 3, column: 4, rows: 1, columns: 1 }, [[115.45]]);
  expect((await outdated(host)).found).toBeNull();
});

test('a table that was inserted is missed', async () => {
  const { host } = open();
  await insertTemplate('blank');
  expect((await outdated(host)).found).toMatchObject({
    listed: 8,
    projects: 9,
    shown: '212.13',
    total: '212.13',
  });
});

test('a table that was copied counts once more', async () => {
  const { host, sheets } = open();
  host.model.workbook.duplicateSheet(sheetOf(host, sheets[7] ?? ''));
  expect((await outdated(host)).found).toMatchObject({ listed: 8, projects: 9, total: '319.87' });
});

test('a table that was deleted leaves a row that is told', async () => {
  const { host, sheets } = open();
  host.model.workbook.deleteSheet(sheetOf(host, sheets[7] ?? ''));
  const { found, status } = await outdated(host);
  expect(found).toMatchObject({ listed: 8, projects: 7, total: '104.39' });
  expect(status).toBe('1张项目表已删除：请刷新汇总表');
});

test('sheets of ours that list and sum up come without a word of the summary', async () => {
  const { host } = open();
  for (const { id, sheetName } of REPORTS) {
    if (id !== 'summary') host.model.workbook.create(sheetName, 3, 3);
    calculate(host);
    expect(await outdated(host)).toEqual({ found: null, status: '共汇总8个项目' });
  }
});

test('of any other new sheet no formula knows whether it holds a table: the summary says what to do if it does', async () => {
  const { host } = open();
  host.model.workbook.create('说明', 3, 3);
  calculate(host);
  expect(await outdated(host)).toEqual({
    found: null,
    status: '工作表比汇总时多1张，如增删过项目表，请刷新汇总表',
  });
  await buildSummary();
  expect(await outdated(host)).toEqual({ found: null, status: '共汇总8个项目' });
  host.model.workbook.deleteSheet(sheetOf(host, '说明'));
  calculate(host);
  expect(await outdated(host)).toEqual({
    found: null,
    status: '工作表比汇总时少1张，如增删过项目表，请刷新汇总表',
  });
});

test('a sheet that was renamed is still the same table: its name was never in the summary', async () => {
  const { host, sheets } = open();
  sheetOf(host, sheets[0] ?? '').setName('改了名');
  expect((await outdated(host)).found).toBeNull();
});

test('a money unit that was changed makes the formulas wrong, which is told', async () => {
  const { host, sheets } = open();
  host.model.enter(sheetOf(host, sheets[0] ?? ''), { row: 1, column: 5, rows: 1, columns: 1 }, [
    ['单位：元'],
  ]);
  expect((await outdated(host)).found).toMatchObject({
    listed: 8,
    projects: 8,
    shown: '212.13',
    total: '196.68',
  });
});

test('refreshing brings it up to date in place, without moving the user, and has nothing to do then', async () => {
  const { host, sheets } = open();
  host.model.workbook.deleteSheet(sheetOf(host, sheets[5] ?? ''));
  sheetOf(host, sheets[1] ?? '').activate();
  expect(await refreshSummary()).toEqual({ sheet: SUMMARY, total: '209.13' });
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe(sheets[1]);
  expect(await outdated(host)).toEqual({ found: null, status: '共汇总7个项目' });
  expect(await refreshSummary()).toBeNull();
});

test('one press does the same and shows it', async () => {
  const { host, sheets } = open();
  host.model.workbook.duplicateSheet(sheetOf(host, sheets[0] ?? ''));
  await buildSummary();
  expect((await outdated(host)).found).toBeNull();
});

test('an edit is checked against the summary in the batch that reads the edited sheet', async () => {
  const host = openWorkbook();
  await importDocument(sampleDocument(), { existing: 'skip' });
  const checker = new OpenWorkbookChecker();
  await checker.inspect();
  const first = sheetOf(host, '征兵工作经费');
  host.model.enter(first, { row: 2, column: 4, rows: 1, columns: 1 }, [['新的名称']]);
  await host.settle();
  host.resetCounters();
  const { document } = await checker.recheck([first.getSheetId()]);
  // The summary was read again with it, else its old name would seem out of date. In a second batch title and sheet
  // follow the name.
  expect(document.outdatedSummary).toBeUndefined();
  expect(host.syncs).toBe(2);

  host.model.enter(first, { row: 4, column: 1, rows: 1, columns: 1 }, [['用于兵役登记和体检组织。']]);
  await host.settle();
  host.resetCounters();
  await checker.recheck([first.getSheetId()]);
  expect(host.syncs).toBe(1);
});

describe('a summary as version 1.0.0 laid it out, with a column of sheets', () => {
  /** A workbook of that version: its summary lists the sheets beside the codes, and sums them up without rounding. */
  function openFirst(): ExcelHost {
    const { plans, tables } = planWorkbook(sampleDocument());
    const host = openWorkbookOf(plans.filter(({ kind }) => kind !== 'summary'));
    host.model.workbook.create(SUMMARY, 60, 20);
    const count = tables.length;
    const blank = (...cells: (string | number | null)[]) =>
      Array.from({ length: 13 }, (_, column) => cells[column] ?? null);
    const rows = [
      blank('项目绩效目标汇总表'),
      blank('唐山市丰润区沙流河镇人民政府', ...Array.from({ length: 10 }, () => null), '单位：万元'),
      blank(
        '序号',
        '工作表',
        '项目编码',
        '项目名称',
        '预算数',
        '财政资金',
        '其他资金',
        '按计划累计支出',
        null,
        null,
        null,
        '指标数',
        '占总额比例',
      ),
      blank(null, null, null, null, null, null, null, '3月底', '6月底', '10月底', '12月底'),
      ...tables.map(({ sheet, project: { code, name, budget } }, index) =>
        blank(index + 1, sheet, code, name, Number(budget.total), Number(budget.fiscal), 0),
      ),
      blank('合计', null, null, null, `=SUM(E5:E${4 + count})`),
      blank(
        '部门批复总额',
        null,
        null,
        null,
        212.13,
        '差额',
        `=E${5 + count}-E${6 + count}`,
        '与批复总额一致',
      ),
      blank(),
      blank('指标按二级指标汇总（项）'),
      blank('序号', '项目名称', null, null, '数量指标', '其他', '合计'),
      ...tables.map(({ project: { name } }, index) => blank(index + 1, name, null, null, 1, 0, 1)),
      blank('合计', null, null, null, 8, 0, 8),
      blank('占比', null, null, null, 1, 0, 1),
    ];
    const sheet = sheetOf(host, SUMMARY);
    host.model.enter(sheet, { row: 0, column: 0, rows: rows.length, columns: 13 }, rows as never);
    host.model.side(sheet).names.set(SHEET_KIND_NAME, '="summary"');
    return host;
  }

  test('is refreshed in its place, with the approved total that was entered there', async () => {
    const host = openFirst();
    const sheets = host.sheetNames();
    await host.settle();
    await buildSummary();
    expect(host.sheetNames()).toEqual(sheets);
    expect(await outdated(host)).toEqual({ found: null, status: '共汇总8个项目' });
    const values = valuesOf(host, SUMMARY, 14, 12);
    expect(values[2]!.slice(0, 4)).toEqual(['序号', '项目编码', '项目名称', '预算数']);
    expect(values[4]!.slice(0, 4)).toEqual([1, '13020823P00010010004W', '2022年未拨付村级转移支付', 15.45]);
    expect(values[12]!.slice(0, 4)).toEqual(['合计', '', '', 212.13]);
    expect(values[13]!.slice(0, 4)).toEqual(['部门批复总额', '', '', 212.13]);
    expect(await refreshSummary()).toBeNull();
  });

  test('is told where it says something else, with what it shows', async () => {
    const host = openFirst();
    await insertTemplate('blank');
    await host.settle();
    const { document, result } = await new OpenWorkbookChecker().inspect();
    expect(document.outdatedSummary).toMatchObject({
      listed: 8,
      projects: 9,
      shown: '212.13',
      total: '212.13',
    });
    const finding = result.findings.find(({ rule }) => rule === 'summary-outdated');
    expect(finding).toBeDefined();
    expect(document.outdatedSummary?.origin.cells.get('summary.total')).toMatchObject({ row: 12, column: 4 });
  });

  test('where its user has written beside it is left as it is: a new one is put beside it', async () => {
    const host = openFirst();
    host.model.enter(sheetOf(host, SUMMARY), { row: 1, column: 4, rows: 1, columns: 1 }, [['我的批注']]);
    await host.settle();
    await buildSummary();
    expect(host.sheetNames()).toContain('绩效目标汇总 (2)');
    expect(valuesOf(host, SUMMARY, 3, 5)[1]![4]).toBe('我的批注');
  });
});
