import { strict as assert } from 'node:assert';
import type { Scenario } from './scenarios';
import {
  activeSheet,
  clickRibbon,
  dismissResult,
  eventually,
  openView,
  resultLine,
  selectedCell,
  sheetNames,
  takePicture,
  typeIntoCell,
  type TryoutSession,
} from './tryout-session';
import { importSample } from './views';

/** The part of the page that has the focus, and the control of the ribbon where it is one. */
async function focusedPart({ page }: TryoutSession): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const control = active instanceof HTMLElement ? active.dataset.control : undefined;
    return control ?? active?.closest('#bar, #ribbon, #spreadsheet, #pane')?.id ?? '';
  });
}

interface VisibleWindow {
  univerAPI: {
    getActiveWorkbook(): {
      getActiveSheet(): {
        getVisibleRange(): { startRow: number; endRow: number } | null;
        getMergeData(): unknown[];
        getRowHeight(row: number): number;
      };
    };
  };
}

/** Whether a row, from 0, of the sheet on show is in view. */
async function isInView({ page }: TryoutSession, row: number): Promise<boolean> {
  return page.evaluate((wanted) => {
    const { univerAPI } = window as unknown as VisibleWindow;
    const view = univerAPI.getActiveWorkbook().getActiveSheet().getVisibleRange();
    return view !== null && wanted >= view.startRow && wanted < view.endRow;
  }, row);
}

/** What half an undo would change of the sheet on show: merged cells and the heights of its rows. */
async function layoutOf({ page }: TryoutSession): Promise<{ merges: number; heights: number[] }> {
  return page.evaluate(() => {
    const { univerAPI } = window as unknown as VisibleWindow;
    const sheet = univerAPI.getActiveWorkbook().getActiveSheet();
    const heights = Array.from({ length: 20 }, (_, row) => sheet.getRowHeight(row));
    return { merges: sheet.getMergeData().length, heights };
  });
}

/** What the try-out page does around the add-in. */
export const PAGE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'is gone round by F6, and its menu gone through by arrow keys',
    async run(session) {
      const { page, pane } = session;
      await pane.locator('[data-view] h2').first().waitFor();
      await page.locator('#open-workbook').focus();
      const parts: string[] = [];
      for (let press = 0; press < 4; press += 1) {
        await page.keyboard.press('F6');
        parts.push(await focusedPart(session));
      }
      assert.deepEqual(parts, ['Targets.InsertBlank', 'spreadsheet', 'pane', 'bar']);
      await page.keyboard.press('Shift+F6');
      assert.equal(await focusedPart(session), 'pane');
      await page.locator('[data-control="Targets.InsertTemplate"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.equal(await focusedPart(session), 'Targets.T.office_costs');
      await page.keyboard.press('Enter');
      assert.equal((await resultLine(session)).status, 'done');
      await page.locator('#close-pane').click();
      assert.equal(await focusedPart(session), 'Targets.OpenPane');
    },
  },
  {
    name: 'scrolls to the cell of a finding that is out of view',
    async run(session) {
      const { page, pane } = session;
      await page.setViewportSize({ width: 1280, height: 620 });
      await importSample(session);
      await resultLine(session);
      await openView(session, 'check');
      const finding = pane.locator('[data-rule=cost-cap-loose]').first();
      const cell = (await finding.locator('[data-cell]').textContent()) ?? '';
      await finding.click();
      await eventually(
        () => selectedCell(session),
        (selected) => selected === cell,
      );
      const row = Number(/\d+/.exec(cell)?.[0]) - 1;
      assert.ok(row > 8, cell);
      assert.ok(await eventually(() => isInView(session, row), Boolean), `${cell} is out of view`);
    },
  },
  {
    name: 'asks before an edited workbook is lost to another language',
    async run(session) {
      const { page } = session;
      await session.pane.locator('[data-view] h2').first().waitFor();
      await clickRibbon(session, 'Targets.InsertBlank');
      assert.equal((await resultLine(session)).status, 'done');
      const before = await sheetNames(session);
      const asked = page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.dismiss();
        return dialog.type();
      });
      await page.locator('#lang').selectOption('en-US');
      assert.equal(await asked, 'beforeunload');
      assert.equal(await page.locator('#lang').inputValue(), 'zh-CN');
      assert.deepEqual(await sheetNames(session), before);
    },
  },
  {
    name: 'lets Ctrl+Z not take half of what the add-in has written',
    async run(session) {
      const { page } = session;
      await session.pane.locator('[data-view] h2').first().waitFor();
      await clickRibbon(session, 'Targets.InsertBlank');
      assert.equal((await resultLine(session)).status, 'done');
      const look = async () => ({
        names: await sheetNames(session),
        shown: await activeSheet(session),
        layout: await layoutOf(session),
      });
      const before = await look();
      assert.ok(before.layout.merges > 10);
      await page.locator('#spreadsheet canvas').first().focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+z');
      assert.deepEqual(await look(), before);
    },
  },
  {
    name: 'says why a validation refuses what was typed, and keeps what was there',
    async run(session) {
      await openView(session, 'insert');
      await session.pane.locator('[data-template=blank]').click();
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      // A share of the spending plan is refused; the selection stays on its cell.
      const typed = typeIntoCell(session, 6, 2, '-5');
      const message = session.page.getByText('请填写0%至100%之间的累计比例');
      await message.waitFor();
      await takePicture(session, 'validation');
      await session.page.getByRole('button', { name: '确定' }).click();
      await session.page.locator('#spreadsheet canvas').first().focus();
      await session.page.keyboard.press('ArrowDown');
      await typed;
      const { values } = await activeSheet(session);
      assert.equal(values[6]?.[2], '50%');
    },
  },
];
