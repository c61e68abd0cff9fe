import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import { saveWorkbookSettings, readWorkbookSettings } from '../../src/commands/in-excel/workbook-settings';
import { TARGET_FORMS } from '../../src/forms/registry';
import { cellAddress } from '../../src/grid/area';
import { openWorkbook, valuesOf } from './host-fixture';

/*
 * What somebody does first: inserts a template, in whatever form his office uses, and fills it in. 46 万元 for 23 villages
 * are 2 万元 each.
 */

const FORMS = TARGET_FORMS.map(({ id }) => id);
/** Where name and budget stand on a new sheet of each form, and the value of the indicator with the cost per village. */
const CELLS = {
  spendingPlan: { first: 'A2', name: [2, 4], total: [3, 2], cap: 'F15' },
  declaration: { first: 'B3', name: [2, 1], total: [4, 2], cap: 'F10' },
  indicatorList: { first: 'A4', name: [3, 1], total: [3, 2], cap: 'I4' },
} as const;

test.each(FORMS)(
  'in %s the first empty field is selected, name and sheet follow, and the cap per village is offered as a repair',
  async (form) => {
    const host = openWorkbook();
    const pane = new PaneSession();
    await pane.inspect('zh-CN');
    const { sheet } = await insertTemplate('village-transfers', { form, session: pane.session });
    const { first, name, total, cap } = CELLS[form as keyof typeof CELLS];
    expect(host.model.workbook.getActiveSheet().getActiveRange()?.getA1Notation().split(':')[0]).toBe(first);
    await pane.recheck(null, 'zh-CN');
    const type = (at: readonly [number, number], value: unknown) =>
      host.model.enter(
        host.model.find('村级组织运转补助') ?? host.model.find(sheet)!,
        {
          row: at[0],
          column: at[1],
          rows: 1,
          columns: 1,
        },
        [[value]],
      );
    type(name, '村级组织运转补助');
    await pane.recheck(null, 'zh-CN');
    expect(host.sheetNames()).toContain('村级组织运转补助');
    type(total, 46);
    await host.settle();
    const { entered } = await readWorkbookSettings();
    await saveWorkbookSettings({ ...entered, villages: '23' });
    const { findings } = await pane.check('zh-CN');
    const found = findings.find(
      ({ cell, ruleId }) =>
        ruleId === 'target-missing' && cell !== null && cellAddress(cell.row, cell.column) === cap,
    );
    expect(found).toMatchObject({ urgency: 'todo', isRepairable: true });
    expect(found!.faults[0]!.repair).toContain('≤20000元');
    await pane.repairOne(found!.id, 'zh-CN');
    const cells = valuesOf(host, '村级组织运转补助', 20, 12).map((row) => row.join('|'));
    expect(cells.find((row) => row.includes('村均拨付金额'))).toContain('≤20000元');
  },
);

test.each(FORMS)('in %s a share that is to be complete is =100%%', async (form) => {
  const host = openWorkbook();
  const { sheet } = await insertTemplate('village-transfers', { form });
  const cells = valuesOf(host, sheet, 22, 12);
  const rows = cells.map((row) => row.join('|')).filter((row) => row.includes('经费足额拨付率'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/=100%|=\|100\|%/);
});
