import { addIndicator } from '../../src/commands/in-excel/add-indicator';
import { buildSummary } from '../../src/commands/in-excel/build-summary';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import { cellKey } from '../../src/domain/cell-repair';
import type { ExcelHost } from '../../host/excel-host';
import { expectSame, ofTheUser, openWorkbook, sampleDocument, valuesOf } from './host-fixture';

/** A workbook with the sample in it, and a pane that has checked it. */
async function openPane(): Promise<{ host: ExcelHost; pane: PaneSession }> {
  const host = openWorkbook();
  await importDocument(sampleDocument(), { existing: 'skip' });
  const pane = new PaneSession();
  await pane.check('zh-CN');
  await host.settle();
  return { host, pane };
}

function type(host: ExcelHost, sheetName: string, row: number, column: number, value: unknown): void {
  const sheet = host.model.find(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  host.model.enter(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
}

const CONSCRIPTION = '征兵工作经费';

describe('repairs', () => {
  test('are taken back cell by cell, in one batch of reading and one of writing beyond the check', async () => {
    const { host, pane } = await openPane();
    const before = ofTheUser(host);
    const { repaired } = await pane.repairAll([], 'zh-CN');
    expect(repaired.length).toBeGreaterThan(3);
    const { takenBack, report } = await pane.undoLast('zh-CN');
    expect(takenBack).toMatchObject({ cells: repaired.length, leftCells: [], leftSheets: [] });
    expect(report.repairs).toHaveLength(repaired.length);
    await host.settle();
    expectSame(ofTheUser(host), before);
    // There is one step back, not two.
    expect((await pane.undoLast('zh-CN')).takenBack).toBeNull();
  });

  test('leave out the cells that the user wants left out', async () => {
    const { host, pane } = await openPane();
    const { repairs } = await pane.inspect('zh-CN');
    const [kept] = repairs;
    if (!kept) throw new Error('nothing to repair');
    const { repaired } = await pane.repairAll([cellKey(kept)], 'zh-CN');
    expect(repaired).toHaveLength(repairs.length - 1);
    expect(valuesOf(host, kept.sheet, kept.row + 1, kept.column + 1)[kept.row]?.[kept.column]).toBe(
      kept.before,
    );
  });

  test('a cell that was changed since stays, and is told; the sheet may be called otherwise by now', async () => {
    const { host, pane } = await openPane();
    const { repaired } = await pane.repairAll([], 'zh-CN');
    type(host, CONSCRIPTION, 10, 5, '≥90%');
    host.model.find(CONSCRIPTION)?.setName('征兵');
    const { takenBack } = await pane.undoLast('zh-CN');
    expect(takenBack?.cells).toBe(repaired.length - 1);
    expect(takenBack?.leftCells).toEqual([`${CONSCRIPTION} F11`]);
    expect(valuesOf(host, '征兵', 11, 6)[10]?.[5]).toBe('≥90%');
  });

  test('say which of them have a hyperlink, which leads where it led', async () => {
    const { host, pane } = await openPane();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(CONSCRIPTION).getRange('F11');
      cell.hyperlink = { address: 'https://example.com/' };
      await context.sync();
    });
    const { linked } = await pane.repairAll([], 'zh-CN');
    expect(linked.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([[CONSCRIPTION, 10, 5]]);
    const sheet = host.model.find(CONSCRIPTION);
    expect(sheet && host.model.side(sheet).links.get('10,5')).toBe('https://example.com/');
  });
});

describe('what other commands changed', () => {
  test('a table that was inserted goes again', async () => {
    const { host, pane } = await openPane();
    const before = ofTheUser(host);
    const { sheet } = await insertTemplate('blank', { session: pane.session });
    const { takenBack } = await pane.undoLast('zh-CN');
    expect(takenBack).toMatchObject({ removed: [sheet], leftSheets: [] });
    await host.settle();
    expectSame(ofTheUser(host), before);
  });

  test('a table that was filled in since stays', async () => {
    const { host, pane } = await openPane();
    const { sheet } = await insertTemplate('blank', { session: pane.session });
    type(host, sheet, 2, 4, '新项目');
    const { takenBack } = await pane.undoLast('zh-CN');
    expect(takenBack).toMatchObject({ removed: [], leftSheets: [sheet] });
    // It follows the name that was typed.
    expect(host.sheetNames()).toContain('新项目');
  });

  test('so does one beside which something was written', async () => {
    const { host, pane } = await openPane();
    const { sheet } = await insertTemplate('blank', { session: pane.session });
    type(host, sheet, 40, 0, '备注');
    expect((await pane.undoLast('zh-CN')).takenBack?.leftSheets).toEqual([sheet]);
  });

  test('a summary that was refreshed says again what it said', async () => {
    const { host, pane } = await openPane();
    host.model.workbook.deleteSheet(host.model.find(CONSCRIPTION)!);
    await host.settle();
    const before = ofTheUser(host);
    await buildSummary(undefined, pane.session);
    const { takenBack } = await pane.undoLast('zh-CN');
    expect(takenBack?.restored).toEqual(['绩效目标汇总']);
    await host.settle();
    expect(JSON.stringify(ofTheUser(host))).toContain('#REF!');
    expect(host.sheetNames()).toHaveLength((before as unknown[]).length);
  });

  test('an indicator that was added goes with its row, unless it was changed', async () => {
    const { host, pane } = await openPane();
    host.model.find(CONSCRIPTION)?.activate();
    const before = ofTheUser(host);
    const place = { templateId: 'village-transfers', index: 0 };
    await addIndicator(place, [], pane.session);
    expect((await pane.undoLast('zh-CN')).takenBack?.cells).toBeGreaterThan(2);
    await host.settle();
    // Formulas that follow the row come back with the quotes that their sheet's name needs.
    const unquoted = (content: unknown) => JSON.stringify(content).replaceAll("'", '');
    expect(unquoted(ofTheUser(host))).toBe(unquoted(before));
    await addIndicator(place, [], pane.session);
    const rows = valuesOf(host, CONSCRIPTION, 20, 7);
    const added = rows.findIndex(([, , name]) => name === '获得经费的行政村数');
    type(host, CONSCRIPTION, added, 2, '改过的名称');
    expect((await pane.undoLast('zh-CN')).takenBack?.leftCells.length).toBeGreaterThan(0);
  });
});
