import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { generateDocument, generateProjects } from '../support/generate-document';
import {
  activeSheet,
  chooseFile,
  dismissResult,
  openView,
  resultLine,
  showSheet,
  type TryoutSession,
} from './tryout-session';
import { SAMPLE_PATH, type PaneView } from './views';

const click = ({ pane }: TryoutSession, selector: string) => pane.locator(selector).first().click();
const isShown = ({ pane }: TryoutSession, selector: string) => pane.locator(selector).first().waitFor();

/** Has a command done, and closes what it says. */
async function ended(session: TryoutSession): Promise<void> {
  const { status, text } = await resultLine(session);
  assert.equal(status, 'done', text);
  await dismissResult(session);
}

/** What few users ever see, or only those with many tables; shown one after the other on one page. */
export const RARE_VIEWS: readonly PaneView[] = [
  {
    name: 'import-sheets',
    async show(session) {
      const { plans } = planWorkbook(readTextDocument(readFileSync(SAMPLE_PATH), 'sample.txt'));
      const { bytes } = await writeWorkbook(plans);
      await chooseFile(session, '各项目绩效目标表.xlsx', Buffer.from(bytes));
      await isShown(session, '[data-sheets]');
    },
  },
  {
    name: 'import-doubts',
    async show(session) {
      await click(session, '[data-action=choose-other]');
      const text = readFileSync(SAMPLE_PATH, 'utf8').replace('107.74', '约壹佰零柒万');
      const lines = Array.from({ length: 30 }, (_, index) => `附注${index + 1}，本说明由财政所负责解释。`);
      await chooseFile(session, '说明.txt', Buffer.from([text, ...lines].join('\n')));
      await isShown(session, '[data-doubt]');
    },
  },
  {
    name: 'import-unplaced',
    async show(session) {
      await click(session, '[data-action=import]');
      await ended(session);
      await isShown(session, '[data-unplaced]');
    },
  },
  {
    name: 'insert-own-template',
    async show(session) {
      await showSheet(session, '财政所经费');
      await openView(session, 'insert');
      await click(session, '#part-templates');
      await session.pane
        .locator('[data-field=template-name]')
        .fill('乡镇财政所日常运转和设备购置经费（通用）');
      await click(session, '[data-action=save-template]');
      await ended(session);
      await click(session, '[data-delete]');
      await session.pane.locator('[data-action=delete-template]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'overview-outdated',
    async show(session) {
      await click(session, '[data-template=village-transfers]');
      await ended(session);
      assert.equal((await activeSheet(session)).name, '村级转移支付 (2)');
      await openView(session, 'overview');
      await isShown(session, '[data-outdated]');
    },
  },
  {
    name: 'check-undecided',
    async show(session) {
      await openView(session, 'check');
      await session.pane.locator('[data-counts]').waitFor({ state: 'attached' });
      await click(session, '[data-filter=todo]');
    },
  },
  {
    name: 'overview-many',
    async show(session) {
      await chooseFile(session, '60.txt', Buffer.from(generateDocument(generateProjects(60))));
      await click(session, '[data-action=import]');
      await ended(session);
      await openView(session, 'overview');
      await click(session, '[data-more-tables]');
      await session.pane.locator('[data-table]').nth(60).scrollIntoViewIfNeeded();
      // The largest budget fills the chart; the sum of all that have no bar is told below it.
      assert.match((await session.pane.locator('[data-rest]').textContent()) ?? '', /^\D*\d+ \D*\d+\.\d\d$/);
    },
  },
  {
    name: 'overview-searched',
    async show(session) {
      await session.pane.locator('[data-view=overview] input').first().fill('财政所经费');
      await isShown(session, '[data-table=财政所经费]');
      assert.equal(await session.pane.locator('[data-table]').count(), 1);
    },
  },
  {
    name: 'hand-in-many',
    async show(session) {
      await openView(session, 'handIn');
      await click(session, '[data-action=hand-in]');
      await ended(session);
      await isShown(session, '[data-standing]');
    },
  },
];
