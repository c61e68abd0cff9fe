import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from './scenarios';
import { readSummary } from './summary-total';
import {
  activeSheet,
  dismissResult,
  eventually,
  openView,
  resultLine,
  sheetNames,
  takePicture,
  type TryoutSession,
} from './tryout-session';
import { importSample } from './views';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SAMPLE_TOTAL = 212.13;

/** Imports the sample and waits until it is there. */
async function openSample(session: TryoutSession): Promise<void> {
  await importSample(session);
  assert.equal((await resultLine(session)).status, 'done');
  await dismissResult(session);
}

/** Presses check in the pane and gives the number of findings of each severity. */
async function findingCounts(session: TryoutSession): Promise<string> {
  await openView(session, 'check');
  await session.pane.locator('[data-action=check]').click();
  const counts = session.pane.locator('[data-counts]');
  await counts.waitFor({ state: 'attached' });
  return (await counts.getAttribute('data-counts')) ?? '';
}

/** Presses the download button and gives the file's name and content. */
async function downloadWorkbook({ page }: TryoutSession): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator('#download-workbook').press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Hands a file to the page as the user does who chooses it with the open button. */
async function chooseWorkbook({ page }: TryoutSession, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('#open-workbook').press('Enter');
  await (await chooser).setFiles({ name, mimeType: XLSX, buffer });
}

/** Waits until the pane has loaded the view that it shows: a pane that goes before has requests that fail. */
async function paneIsThere({ pane }: TryoutSession): Promise<void> {
  await pane.locator('[data-view] h2').first().waitFor();
}

/** The sentence that the page shows under its bar. */
async function notice({ page }: TryoutSession, kind: 'done' | 'failed'): Promise<string> {
  await page.locator(`[data-notice=${kind}]:visible`).waitFor();
  return (await page.locator('#notice-text').textContent()) ?? '';
}

export const WORKBOOK_FILE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'downloads the workbook, and a fresh page opens it: the same sheets, total and findings',
    async run(session) {
      await openSample(session);
      const counts = await findingCounts(session);
      const names = await sheetNames(session);
      const { name, content } = await downloadWorkbook(session);
      assert.match(name, /^预算绩效目标表 \d{4}-\d{2}-\d{2}\.xlsx$/);

      await session.page.reload();
      await paneIsThere(session);
      await chooseWorkbook(session, name, content);
      assert.match(await notice(session, 'done'), /^已打开“预算绩效目标表.*不会改动/);
      await paneIsThere(session);
      assert.deepEqual(await sheetNames(session), names);
      assert.deepEqual(await readSummary(session, SAMPLE_TOTAL), { total: SAMPLE_TOTAL, lacking: 0 });
      await takePicture(session, 'workbook-opened');
      assert.equal(await findingCounts(session), counts);
      await takePicture(session, 'workbook-opened-checked');
    },
  },
  {
    name: 'makes the document to publish, as Word and as a web page, and hands it over as a download',
    query: '',
    run: async (session) => {
      await importSample(session);
      for (const [action, ending, start] of [
        ['export-docx', '.docx', 'PK'],
        ['export-html', '.html', '<!DOCTYPE html>'],
      ] as const) {
        await dismissResult(session);
        await openView(session, 'overview');
        const coming = session.page.waitForEvent('download');
        await session.pane.locator(`[data-action="${action}"]`).click();
        const download = await coming;
        assert.equal(
          download.suggestedFilename(),
          `唐山市丰润区沙流河镇人民政府2023年部门预算绩效目标${ending}`,
        );
        assert.ok(readFileSync(await download.path(), 'utf8').startsWith(start));
        const { status, text } = await resultLine(session);
        assert.equal(status, 'done');
        assert.match(text, /8 个项目/);
      }
    },
  },
  {
    name: 'asks before an edited workbook is replaced: cancelling keeps it, downloading first opens the other',
    async run(session) {
      const { page } = session;
      await openSample(session);
      const { name, content } = await downloadWorkbook(session);
      // What has just been downloaded may go without a question.
      await chooseWorkbook(session, name, content);
      await notice(session, 'done');

      await openView(session, 'insert');
      await session.pane.locator('[data-template]').first().click();
      assert.equal((await resultLine(session)).status, 'done');
      const edited = await sheetNames(session);
      await chooseWorkbook(session, name, content);
      await page.locator('#replace[open]').waitFor();
      await takePicture(session, 'workbook-replace');
      await page.keyboard.press('Escape');
      await page.locator('#replace:not([open])').waitFor({ state: 'attached' });
      assert.deepEqual(await sheetNames(session), edited);

      await chooseWorkbook(session, name, content);
      const coming = page.waitForEvent('download');
      await page.locator('#replace [value=download]').click();
      assert.ok(readFileSync(await (await coming).path()).length > 1000);
      await notice(session, 'done');
      const shown = await eventually(
        () => sheetNames(session),
        (names) => names.length === edited.length - 1,
      );
      assert.equal(shown.length, edited.length - 1);
      assert.equal(await page.locator('#pane iframe').count(), 1);
      assert.equal(await page.locator('.workbook').count(), 1);
    },
  },
  {
    name: 'refuses a file that is no workbook with a sentence, and keeps the one on show',
    async run(session) {
      await openSample(session);
      const before = await activeSheet(session);
      const picture = readFileSync(path.join(__dirname, '../../assets/icon-64.png'));
      for (const [name, content, sentence] of [
        ['图片.xlsx', picture, /“图片\.xlsx”不是 \.xlsx 工作簿。.*另存为/],
        ['空.xlsx', Buffer.alloc(0), /“空\.xlsx”是空的/],
        ['旧.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /“旧\.xlsx”是旧版 \.xls 或加了密码/],
        ['损坏.xlsx', Buffer.from('PK\x03\x04 damaged'), /“损坏\.xlsx”已损坏/],
      ] as const) {
        await chooseWorkbook(session, name, content);
        assert.match(
          await eventually(
            () => notice(session, 'failed'),
            (text) => sentence.test(text),
          ),
          sentence,
        );
      }
      await takePicture(session, 'workbook-bad-file');
      assert.deepEqual(await activeSheet(session), before);
      await session.page.locator('#close-notice').click();
      assert.equal(await session.page.locator('#notice').isVisible(), false);
    },
  },
  {
    name: 'opens and names workbooks in English',
    query: '?lang=en-US',
    async run(session) {
      await paneIsThere(session);
      const { name, content } = await downloadWorkbook(session);
      assert.match(name, /^Budget performance targets \d{4}-\d{2}-\d{2}\.xlsx$/);
      await chooseWorkbook(session, name, content);
      await notice(session, 'done');
      await paneIsThere(session);
      // Nobody has changed it since, so nothing is asked.
      await chooseWorkbook(session, name, content);
      await session.page.locator('#notice:not([hidden])').waitFor();
      assert.match(await notice(session, 'done'), /^"Budget.*" is open\. The file on your disk stays/);
      await takePicture(session, 'workbook-english');
    },
  },
];
