import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { PUBLISHED_KINDS, type PublishedKind } from '../../src/outputs/published/write-published';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { publish } from '../../src/workbook/publish';
import type { Scenario } from './scenarios';
import { readSummary } from './summary-total';
import { openView, resultLine, sheetNames, takePicture, type TryoutSession } from './tryout-session';
import { SAMPLE, SAMPLE_PATH } from './views';

/** Projects, indicators, sub-goals and total of the sample, in 万元. */
const FACTS = ['8', '48', '14', '212.13'];
const TOTAL = 212.13;

/** The sample as an office publishes it. */
async function published(kind: PublishedKind): Promise<Buffer> {
  const document = readTextDocument(readFileSync(SAMPLE_PATH), SAMPLE);
  return Buffer.from(await PUBLISHED_KINDS[kind].write(publish(document).published));
}

/** Drops a file on an element, as the browser tells of one that was dragged from a folder. */
async function dropFile(target: Locator, name: string, content: Buffer): Promise<void> {
  const transfer = await target.evaluateHandle(
    (_element, [file, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([bytes], file));
      return made;
    },
    [name, content.toString('base64')] as const,
  );
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Pastes what the clipboard holds of a page: the page, and its text without any table. */
async function pastePage(target: Locator, html: string): Promise<void> {
  const text = html.replace(/<[^>]*>/g, '');
  const transfer = await target.evaluateHandle(
    (_element, [page, words]) => {
      const made = new DataTransfer();
      made.setData('text/html', page);
      made.setData('text/plain', words);
      return made;
    },
    [html, text] as const,
  );
  await target.evaluate((element, clipboardData) => {
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

/** What was recognised is that of the sample, and becomes its sheets. */
async function importsTheSample(session: TryoutSession, picture: string): Promise<void> {
  await session.pane.locator('[data-action=import]').waitFor();
  assert.deepEqual(await session.pane.locator('dd').allTextContents(), FACTS);
  await takePicture(session, picture);
  await session.pane.locator('[data-action=import]').click();
  const result = await resultLine(session);
  assert.equal(result.status, 'done', result.text);
  assert.deepEqual(await readSummary(session, TOTAL), { total: TOTAL, lacking: 0 });
  assert.ok((await sheetNames(session)).includes('部门整体绩效目标'));
}

export const DOCUMENT_SCENARIOS: readonly Scenario[] = [
  {
    name: 'imports a Word document that is dropped on the pane',
    async run(session) {
      await openView(session, 'import');
      const target = session.pane.locator('[data-action=choose-files]');
      await target.waitFor();
      await dropFile(target, '绩效目标.docx', await published('.docx'));
      await importsTheSample(session, 'dropped-document');
    },
  },
  {
    name: 'imports a page that is pasted: its tables keep their cells',
    async run(session) {
      await openView(session, 'import');
      const target = session.pane.locator('[data-paste]');
      await target.waitFor();
      await pastePage(target, (await published('.html')).toString('utf8'));
      await importsTheSample(session, 'pasted-page');
    },
  },
];
