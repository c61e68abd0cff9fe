import { strict as assert } from 'node:assert';
import { generateDocument, generateProjects } from '../support/generate-document';
import { accessibilityTroubles } from './accessibility';
import type { Scenario } from './scenarios';
import {
  activeSheet,
  chooseFile,
  clickRibbon,
  dismissResult,
  eventually,
  fillCells,
  openView,
  resultLine,
  sheetNames,
  showSheet,
  takePicture,
  typeIntoCell,
  type TryoutSession,
} from './tryout-session';
import { fitTroubles } from './fit';
import { RARE_VIEWS } from './rare-views';
import { importSample, visitViews, YEAR_VIEWS } from './views';

/** Goes through views, takes a picture of each and asks axe-core about it, and whether its text fits in. */
async function tryViews(session: TryoutSession, name: string, views?: typeof YEAR_VIEWS): Promise<void> {
  await visitViews(
    session,
    async (view) => {
      await takePicture(session, `${name}-${view}`);
      assert.deepEqual(await accessibilityTroubles(session), [], view);
      assert.deepEqual(await fitTroubles(session), [], view);
    },
    views,
  );
}

/** Makes the pane as narrow as Excel lets it be. */
async function narrow({ page }: TryoutSession): Promise<void> {
  await page.addStyleTag({ content: '.pane { width: 300px !important; }' });
}

/** What of the pane has the focus: its action, else its id or its tag; empty when nothing has. */
async function focused({ pane }: TryoutSession): Promise<string> {
  return pane.locator('body').evaluate(({ ownerDocument: { activeElement, body } }) => {
    if (!(activeElement instanceof HTMLElement) || activeElement === body) return '';
    return activeElement.dataset.action ?? (activeElement.id || activeElement.tagName.toLowerCase());
  });
}

export const PANE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'shows every view in Chinese, without a fault for assistive technology',
    run: (session) => tryViews(session, 'view-zh-light'),
  },
  {
    name: 'shows every view in English and dark, without a fault for assistive technology',
    query: '?lang=en-US',
    colorScheme: 'dark',
    run: (session) => tryViews(session, 'view-en-dark'),
  },
  {
    name: 'shows every view in a pane of 300 pixels',
    async run(session) {
      await narrow(session);
      await tryViews(session, 'narrow');
    },
  },
  {
    name: 'shows every view in English, whose words are longer, in a pane of 300 pixels',
    query: '?lang=en-US',
    async run(session) {
      await narrow(session);
      await tryViews(session, 'narrow-en');
    },
  },
  {
    name: 'shows what the year brings in English in a pane of 300 pixels, each bar of the plan with its month',
    query: '?lang=en-US',
    async run(session) {
      await narrow(session);
      await tryViews(session, 'narrow-en', YEAR_VIEWS);
      await openView(session, 'overview');
      const months = session.pane.locator('[data-view=overview] svg text');
      await months.filter({ hasText: 'Dec' }).waitFor();
      const said = await months.allTextContents();
      assert.deepEqual(
        ['Mar', 'Jun', 'Oct', 'Dec'].filter((month) => !said.includes(month)),
        [],
      );
    },
  },
  {
    name: 'shows what is rare in English in a pane of 300 pixels: doubts, choices of sheets, dozens of tables',
    query: '?lang=en-US',
    async run(session) {
      await narrow(session);
      await tryViews(session, 'narrow-en', RARE_VIEWS);
    },
  },
  {
    name: 'is used by keyboard alone: the focus is never lost, whatever goes away',
    async run(session) {
      const { page, pane } = session;
      await importSample(session);
      await resultLine(session);
      await pane.locator('#tab-import').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await pane.locator('[data-view=check] [data-counts]').waitFor({ state: 'attached' });
      await pane.locator('[data-action=check]').focus();
      await page.keyboard.press('Enter');
      assert.equal((await resultLine(session)).status, 'done');
      assert.equal(await focused(session), 'check');
      await pane.locator('[data-dismiss]').focus();
      await page.keyboard.press('Enter');
      // What was focused is gone; the focus is on what stands nearest, and Tab goes on from there.
      assert.equal(await focused(session), 'view');
      await page.keyboard.press('Tab');
      assert.equal(await focused(session), 'check');
      await pane.locator('[data-action=repair-one]').first().focus();
      const before = await pane.locator('[data-action=repair-one]').count();
      await page.keyboard.press('Enter');
      const repairs = () => pane.locator('[data-action=repair-one]').count();
      assert.equal(await eventually(repairs, (count) => count < before), before - 1);
      // Not at the top of the list, but where the repaired finding was.
      assert.notEqual(await focused(session), '');
      const isFirst = await pane
        .locator('[data-urgency]')
        .first()
        .evaluate((first) => first === first.ownerDocument.activeElement);
      assert.equal(isFirst, false);
    },
  },
  {
    name: 'finds what is typed wrong, as it is typed',
    async run(session) {
      await importSample(session);
      await resultLine(session);
      await openView(session, 'check');
      await showSheet(session, '财政所经费');
      const errors = async () => {
        const counts = await session.pane.locator('[data-counts]').getAttribute('data-counts');
        return Number(counts?.split(',')[0]);
      };
      assert.equal(await eventually(errors, (count) => count === 0), 0);
      await typeIntoCell(session, 3, 2, '9');
      assert.ok((await eventually(errors, (count) => count > 0)) > 0);
      await takePicture(session, 'typed-wrong');
      const cells = await session.pane.locator('[data-urgency=error] [data-cell]').allTextContents();
      assert.ok(cells.includes('C4'), cells.join());
    },
  },
  {
    name: 'builds the sheets of a list of 30 projects',
    async run(session) {
      await session.pane.locator('[data-view] h2').first().waitFor();
      await clickRibbon(session, 'Targets.InsertList');
      await session.pane.locator('[data-result=done]').waitFor();
      const { values } = await activeSheet(session);
      const header = values.findIndex((row) => row.includes('项目编码'));
      const names = values[header]?.map(String) ?? [];
      const at = (label: string) => names.findIndex((name) => name.startsWith(label));
      const rows = Array.from({ length: 30 }, (_, index) => {
        const row: unknown[] = names.map(() => null);
        row[at('项目编码')] = `13020827P0000${String(index).padStart(8, '0')}`;
        row[at('项目名称')] = `测试项目${index + 1}`;
        return row;
      });
      await fillCells(session, header + 1, 0, rows);
      await dismissResult(session);
      await clickRibbon(session, 'Targets.BuildList');
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      const made = (await sheetNames(session)).filter((name) => name.startsWith('测试项目'));
      assert.equal(made.length, 30);
    },
  },
  {
    name: 'cancels an import of 200 projects in the middle, and nothing is left of it',
    async run(session) {
      await session.pane.locator('[data-view] h2').first().waitFor();
      const before = await sheetNames(session);
      const text = generateDocument(generateProjects(200));
      await chooseFile(session, '200.txt', Buffer.from(text));
      await session.pane.locator('[data-action=import]').click({ trial: true });
      // Pressed inside the page: a click from outside may take longer than the whole import.
      await session.pane.locator('main').evaluate(async (main) => {
        main.querySelector<HTMLElement>('[data-action=import]')?.click();
        while (!/已写入 [1-9]/.test(main.textContent ?? '') && !main.querySelector('[data-result]'))
          await new Promise((resolve) => setTimeout(resolve));
        main.querySelector<HTMLElement>('[data-action=cancel]')?.click();
      });
      await takePicture(session, 'cancelling');
      const result = await resultLine(session);
      assert.match(result.text, /已取消/);
      assert.deepEqual(await sheetNames(session), before);
    },
  },
];
