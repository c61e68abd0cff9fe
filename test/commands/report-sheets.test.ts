import { writeFindings } from '../../src/commands/in-excel/write-findings';
import { writeSettings } from '../../src/commands/in-excel/write-settings';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { RULES } from '../../src/rules/catalogue';
import type { ExcelHost } from '../../host/excel-host';
import { openWorkbookOf, sampleDocument, snapshot, valuesOf, expectSame } from './host-fixture';

function openSample(): { host: ExcelHost; first: string } {
  const { plans, sheets } = planWorkbook(sampleDocument());
  return { host: openWorkbookOf(plans), first: sheets[0] ?? '' };
}

function sheetOf(host: ExcelHost, name: string) {
  const sheet = host.model.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function type(host: ExcelHost, sheetName: string, row: number, column: number, value: unknown): void {
  host.model.enter(sheetOf(host, sheetName), { row, column, rows: 1, columns: 1 }, [[value]]);
}

describe('the findings sheet', () => {
  test('lists every finding with a link, in a table with filters, and is refreshed in place', async () => {
    const { host, first } = openSample();
    const { sheet, findings } = await writeFindings('zh-CN');
    expect(findings).toBeGreaterThan(20);
    const values = valuesOf(host, sheet, findings + 4, 7);
    expect(values[2]).toEqual(['工作表', '单元格', '级别', '规则', '当前内容', '问题', '建议修改为']);
    // The more severe first, as in the pane.
    expect(values[3]?.slice(0, 3)).toEqual([first, 'F13', '警告']);
    expect(host.model.formula(sheetOf(host, sheet), 3, 1)).toContain(`HYPERLINK("#'${first}'!F13"`);
    expect(values[findings + 3]?.every((value) => value === '')).toBe(true);
    const { tables } = host.model.side(sheetOf(host, sheet));
    expect(tables.map(({ name, rect }) => [name, rect.rows])).toEqual([['PerfTargetFindings', findings + 1]]);

    type(host, first, 3, 2, 16);
    host.resetCounters();
    const again = await writeFindings('zh-CN');
    expect(again.sheet).toBe(sheet);
    expect(again.findings).toBeGreaterThan(findings);
    expect(host.syncs).toBe(4);
    expect(host.undoClearing).toEqual([]);
    const [table] = host.model.side(sheetOf(host, sheet)).tables;
    expect(table?.rect.rows).toBe(again.findings + 1);
    expect(host.sheetNames().filter((name) => name === sheet)).toHaveLength(1);
  });

  test('says what could not be decided, and is put back with it', async () => {
    const { projects } = sampleDocument();
    const host = openWorkbookOf(
      planWorkbook({ department: null, projects, departments: [], unplaced: [] }).plans,
    );
    const { sheet } = await writeFindings('zh-CN');
    expect(String(valuesOf(host, sheet, 2, 1)[1]?.[0])).toMatch(/\n未能判定：.*村数/);
    const before = snapshot(host);
    host.resetCounters();
    host.failRequest(3, { atAction: 6 });
    await expect(writeFindings('zh-CN')).rejects.toMatchObject({ name: 'UserError' });
    expectSame(snapshot(host), before);
  });

  test('is told in English too', async () => {
    const { host } = openSample();
    const { sheet } = await writeFindings('en-US');
    expect(valuesOf(host, sheet, 3, 3)[2]).toEqual(['Sheet', 'Cell', 'Severity']);
  });
});

describe('the settings sheet', () => {
  test('shows what holds, keeps what was entered, and rules can be switched off on it', async () => {
    const { host } = openSample();
    const { sheet } = await writeSettings();
    const values = valuesOf(host, sheet, 3 + 10 + 1 + RULES.length, 5);
    expect(values[3]?.slice(0, 3)).toEqual(['预算年度', '', 2023]);
    expect(values[5]?.slice(0, 3)).toEqual(['金额单位', '', '万元']);
    expect(values[6]?.slice(0, 3)).toEqual(['行政村数', '', 23]);
    const row = values.findIndex((cells) => cells[4] === 'cost-cap-loose');
    expect(row).toBeGreaterThan(12);

    type(host, sheet, row, 1, '停用');
    type(host, sheet, 6, 1, 22);
    type(host, sheet, 7, 1, 300);
    const { result, settings } = await new OpenWorkbookChecker().checkAll();
    expect(settings.villages).toBe(22);
    expect(settings.approvedTotal?.toNumber()).toBe(300);
    const rules = result.findings.map(({ rule }) => rule);
    expect(rules).not.toContain('cost-cap-loose');
    expect(rules).toContain('villages-too-many');
    expect(rules).toContain('approved-total-short');

    host.resetCounters();
    const again = await writeSettings((entered) => ({ ...entered, year: 2024 }));
    expect(host.syncs).toBe(4);
    expect(again.entered.villages).toBe(22);
    const after = valuesOf(host, sheet, row + 1, 5);
    expect([after[3]?.[1], after[6]?.[1], after[row]?.[1]]).toEqual([2024, 22, '停用']);
  });
});
