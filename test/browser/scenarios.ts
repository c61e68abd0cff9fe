import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityTroubles } from './accessibility';
import { readSummary } from './summary-total';
import {
  activeSheet,
  clickRibbon,
  eventually,
  selectedCell,
  chooseFile,
  dismissResult,
  openView,
  repairAll,
  resultLine,
  sheetNames,
  takePicture,
  type TryoutSession,
} from './tryout-session';
import { chooseSample, importSample } from './views';

const SAMPLE_TOTAL = 212.13;

/** One thing that a user does, tried on a fresh try-out page. */
export interface Scenario {
  name: string;
  /** Query of the page's address. */
  query?: string;
  colorScheme?: 'light' | 'dark';
  run(session: TryoutSession): Promise<void>;
}

export const MAIN_SCENARIOS: readonly Scenario[] = [
  {
    name: 'imports the sample: eight sheets and a summary of 212.13',
    async run(session) {
      await session.pane.locator('#tab-import').waitFor();
      await takePicture(session, 'start');
      await chooseSample(session);
      await session.pane.locator('[data-action=import]').waitFor();
      await takePicture(session, 'recognised');
      const facts = await session.pane.locator('dd').allTextContents();
      assert.deepEqual(facts, ['8', '48', '14', '212.13']);
      await session.pane.locator('[data-action=import]').click();
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.match(result.text, /8 .*212\.13/);
      assert.deepEqual(await readSummary(session, SAMPLE_TOTAL), { total: SAMPLE_TOTAL, lacking: 0 });
      await takePicture(session, 'imported');
    },
  },
  {
    name: 'hands the sample to the pane with the button of the page, from another view too',
    async run(session) {
      await openView(session, 'overview');
      await session.page.locator('#open-sample').click();
      await session.pane.locator('[data-action=import]').waitFor();
      assert.deepEqual(await session.pane.locator('dd').allTextContents(), ['8', '48', '14', '212.13']);
    },
  },
  {
    name: 'imports the sample twice: the codes are known, and skipping adds nothing',
    async run(session) {
      await importSample(session);
      assert.equal((await resultLine(session)).status, 'done');
      const before = await sheetNames(session);
      await dismissResult(session);
      await chooseSample(session);
      await session.pane.locator('[role=radiogroup]').waitFor();
      await takePicture(session, 'known-codes');
      await session.pane.locator('[data-action=import]').click();
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.deepEqual(await sheetNames(session), before);
      assert.deepEqual(await readSummary(session, SAMPLE_TOTAL), { total: SAMPLE_TOTAL, lacking: 0 });
    },
  },
  {
    name: 'checks the imported sample, goes to a cell and repairs what is safe',
    async run(session) {
      await importSample(session);
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      await openView(session, 'check');
      await session.pane.locator('[data-action=check]').click();
      const counts = session.pane.locator('[data-counts]');
      // In a low pane the sentence that carries them is folded away.
      await counts.waitFor({ state: 'attached' });
      const before = (await counts.getAttribute('data-counts'))?.split(',').map(Number) ?? [];
      assert.equal(before[0], 0);
      assert.ok((before[1] ?? 0) > 5, `warnings: ${before.join()}`);
      await takePicture(session, 'checked');
      await session.pane.locator('[data-urgency=warning]').first().click();
      await repairAll(session);
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      const after = (await counts.getAttribute('data-counts'))?.split(',').map(Number) ?? [];
      assert.ok((after[1] ?? 0) < (before[1] ?? 0), `warnings: ${before.join()} then ${after.join()}`);
      await takePicture(session, 'repaired');
    },
  },
  {
    name: 'inserts templates and builds the summary',
    async run(session) {
      await openView(session, 'insert');
      const templates = session.pane.locator('[data-template]');
      await templates.first().waitFor();
      assert.ok((await templates.count()) >= 10);
      for (const index of [0, 1]) {
        const before = await sheetNames(session);
        await templates.nth(index).click();
        const result = await resultLine(session);
        assert.equal(result.status, 'done', result.text);
        const added = (await sheetNames(session)).filter((name) => !before.includes(name));
        assert.equal(added.length, 1);
        assert.equal((await activeSheet(session)).name, added[0]);
        await takePicture(session, `template-${index}`);
        await dismissResult(session);
      }
      await openView(session, 'overview');
      await session.pane.locator('[data-action=summary]').click();
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.deepEqual(await readSummary(session, 0), { total: 0, lacking: 2 });
      await takePicture(session, 'summary');
    },
  },
  {
    name: 'works from the ribbon with the pane closed: template, check, summary; a failure opens the pane',
    async run(session) {
      const { page } = session;
      await session.pane.locator('#tab-import').waitFor();
      await page.locator('#close-pane').click();
      await clickRibbon(session, 'Targets.InsertTemplate');
      await takePicture(session, 'ribbon-menu');
      await clickRibbon(session, 'Targets.T.village_transfers');
      const shown = () => activeSheet(session).then(({ name }) => name);
      assert.equal(await eventually(shown, (name) => name === '村级转移支付'), '村级转移支付');
      await clickRibbon(session, 'Targets.Check');
      assert.equal(
        await eventually(
          () => selectedCell(session),
          (cell) => cell === 'B3',
        ),
        'B3',
      );
      await clickRibbon(session, 'Targets.Summary');
      assert.equal(await eventually(shown, (name) => name.includes('汇总')), '绩效目标汇总');
      assert.equal(await page.locator('#pane-frame.closed').count(), 1);
      await session.pane.locator('[data-result=done]').waitFor({ state: 'attached' });
      await clickRibbon(session, 'Targets.BuildList');
      await page.locator('#pane-frame:not(.closed)').waitFor();
      await session.pane.locator('[data-result=failed]').waitFor();
      assert.match((await resultLine(session)).text, /项目清单/);
      await takePicture(session, 'ribbon-failure');
    },
  },
  {
    name: 'inserts the project list',
    async run(session) {
      await openView(session, 'insert');
      await session.pane.locator('#part-list').click();
      await session.pane.locator('[data-action=insert-list]').click();
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      await takePicture(session, 'project-list');
      const { values } = await activeSheet(session);
      assert.ok(values.flat().includes('项目编码'));
    },
  },
  {
    name: 'refuses a picture that calls itself .txt, with a sentence, and changes nothing',
    async run(session) {
      await session.pane.locator('#tab-import').waitFor();
      const before = await sheetNames(session);
      const picture = readFileSync(path.join(__dirname, '../../assets/icon-64.png'));
      await chooseFile(session, '绩效目标.txt', picture);
      const result = await resultLine(session);
      assert.equal(result.status, 'failed');
      assert.match(result.text, /绩效目标\.txt/);
      assert.deepEqual(await sheetNames(session), before);
      await takePicture(session, 'bad-file');
    },
  },
  {
    name: 'speaks English where Excel does',
    query: '?lang=en-US',
    async run(session) {
      await importSample(session);
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.match(result.text, /^Done: 8 project sheets/);
      await takePicture(session, 'english');
    },
  },
  {
    name: 'imports the sample in Excel 2019',
    query: '?api=1.8',
    async run(session) {
      await importSample(session);
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.deepEqual(await readSummary(session, SAMPLE_TOTAL), { total: SAMPLE_TOTAL, lacking: 0 });
      // A ribbon whose buttons could not tell that they failed is not offered.
      assert.equal(await session.page.locator('#ribbon button').count(), 0);
      assert.match((await session.page.locator('#ribbon').textContent()) ?? '', /窗格/);
    },
  },
  {
    name: 'says in an engine that is too old what to use instead, and lets the ribbon show it',
    async run(session) {
      const { page, pane } = session;
      await page.addInitScript(() => {
        // As in the engine of the first Edge; what the pane's own scripts make of it does not matter.
        delete (String.prototype as { replaceAll?: unknown }).replaceAll;
      });
      await page.reload();
      const notice = pane.locator('#old-engine');
      await notice.waitFor();
      assert.match((await notice.textContent()) ?? '', /Excel 2021/);
      assert.equal(await pane.locator('[role=tab]').count(), 0);
      await page.locator('#close-pane').click();
      await clickRibbon(session, 'Targets.Check');
      await page.locator('#pane-frame:not(.closed)').waitFor();
      await takePicture(session, 'old-engine');
      session.troubles.length = 0;
    },
  },
  {
    name: 'says in an older Excel what it needs, and offers no command',
    query: '?api=1.3',
    async run(session) {
      const notice = session.pane.locator('main');
      await notice.waitFor();
      assert.match((await notice.textContent()) ?? '', /Excel 2019/);
      assert.equal(await session.pane.locator('[role=tab]').count(), 0);
      assert.deepEqual(await accessibilityTroubles(session), []);
      await takePicture(session, 'old-excel');
    },
  },
];
