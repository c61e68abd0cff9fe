import { buildSummary } from '../../src/commands/in-excel/build-summary';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { summaryReport } from '../../src/reports/summary';
import { shownFills } from '../../host/shown-fills';
import { openWorkbook, valuesOf } from './host-fixture';

/** A workbook with a table of ours and one that nobody knows. */
async function withUnknown() {
  const host = openWorkbook();
  const sheet = host.model.workbook.getSheets()[0]!;
  sheet.setName('外来表');
  sheet.getRange(0, 0, 4, 2).setValues([
    ['专项绩效目标表', ''],
    ['项目名称', '河道清理'],
    ['主管部门', '某局'],
    ['衡量要点', '要求'],
  ]);
  await insertTemplate('office-costs');
  return host;
}

test('a table in no known form is one finding of the check, whose cell is coloured', async () => {
  const host = await withUnknown();
  const { result } = await new OpenWorkbookChecker().checkAll();
  const found = result.findings.filter(({ rule }) => rule === 'table-form-unknown');
  expect(found.map(({ table }) => [table?.origin.sheet, table?.name])).toEqual([
    ['外来表', '专项绩效目标表'],
  ]);
  const fills = await shownFills(host, '外来表', (formula) => formula.includes('PerfTarget'));
  expect([...fills.keys()]).toEqual(['A1']);
});

test('the summary names it as not counted, also when it is refreshed, and does so no more when it is gone', async () => {
  const host = await withUnknown();
  const heading = () => String(valuesOf(host, summaryReport.sheetName, 2, 1)[1]?.[0]);
  expect((await buildSummary()).unread).toEqual(['外来表']);
  expect(heading()).toContain('1张表的表式未识别，未计入：外来表');
  expect((await buildSummary()).sheet).toBe(summaryReport.sheetName);
  expect(heading().match(/未识别/g)).toHaveLength(1);
  host.model
    .find('外来表')!
    .getRange(0, 0, 4, 2)
    .setValues([
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  expect((await buildSummary()).unread).toEqual([]);
  expect(heading()).not.toContain('未识别');
});
