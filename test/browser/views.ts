import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  activeSheet,
  chooseFile,
  dismissResult,
  openView,
  resultLine,
  showSheet,
  typeIntoCell,
  type TryoutSession,
} from './tryout-session';

export const SAMPLE = 'shaliuhe-2023-sample.txt';
/** A project of the sample, on whose sheet the pictures are taken. */
const SHEET = '财政所经费';

/** Lets the pane recognise the sample. */
export async function chooseSample(session: TryoutSession): Promise<void> {
  await chooseFile(session, SAMPLE, readFileSync(path.join(__dirname, '../../samples', SAMPLE)));
}

/** Imports the sample. */
export async function importSample(session: TryoutSession): Promise<void> {
  await chooseSample(session);
  await session.pane.locator('[data-action=import]').click();
}

/** A state of the pane worth a look; they are shown one after the other on one page. */
interface PaneView {
  name: string;
  show(session: TryoutSession): Promise<void>;
}

const click = ({ pane }: TryoutSession, selector: string) => pane.locator(selector).first().click();
const isShown = ({ pane }: TryoutSession, selector: string) => pane.locator(selector).first().waitFor();

/** Every view of the pane and what can be opened in it, from an empty workbook to a checked one. */
const VIEWS: readonly PaneView[] = [
  {
    name: 'overview-empty',
    async show(session) {
      await openView(session, 'overview');
      await isShown(session, '[data-view=overview] h2');
    },
  },
  {
    name: 'insert-templates',
    async show(session) {
      await openView(session, 'insert');
      await isShown(session, '[data-template]');
    },
  },
  {
    name: 'insert-preview',
    show: (session) => click(session, '[data-preview="village-transfers"]'),
  },
  {
    name: 'insert-library',
    async show(session) {
      await click(session, '#part-library');
      await isShown(session, '[data-indicator]');
    },
  },
  {
    name: 'insert-list',
    async show(session) {
      await click(session, '#part-list');
      await isShown(session, '[data-action=build-list]');
    },
  },
  {
    name: 'import',
    async show(session) {
      await openView(session, 'import');
      await isShown(session, '[data-paste]');
    },
  },
  {
    name: 'import-recognised',
    async show(session) {
      await chooseSample(session);
      await isShown(session, '[data-action=import]');
    },
  },
  {
    name: 'import-done',
    async show(session) {
      await click(session, '[data-action=import]');
      assert.equal((await resultLine(session)).status, 'done');
    },
  },
  {
    name: 'import-next',
    async show(session) {
      await dismissResult(session);
      await isShown(session, '[data-action=check-imported]');
    },
  },
  {
    name: 'import-known',
    async show(session) {
      await click(session, '[data-import-more]');
      await chooseSample(session);
      await isShown(session, '[role=radiogroup]');
    },
  },
  {
    name: 'overview',
    async show(session) {
      await openView(session, 'overview');
      await isShown(session, 'svg rect');
    },
  },
  {
    name: 'check',
    async show(session) {
      await showSheet(session, SHEET);
      await openView(session, 'check');
      await session.pane.locator('[data-counts]').waitFor({ state: 'attached' });
      await typeIntoCell(session, 3, 2, '9');
      await isShown(session, '[data-level=error]');
      await click(session, '[data-filter=error]');
    },
  },
  {
    name: 'check-repairs',
    async show(session) {
      await click(session, '[data-action=repair]');
      await isShown(session, '[data-preview]');
    },
  },
  {
    name: 'check-explained',
    async show(session) {
      await click(session, '[data-action=repair-cancel]');
      await click(session, '[data-filter=error]');
      await click(session, '[data-action=explain]');
      await isShown(session, '[data-action=switch-off]');
    },
  },
  {
    name: 'check-rules-off',
    async show(session) {
      await click(session, '[data-action=switch-off]');
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      // The settings sheet that this added must not have come to the front.
      assert.equal((await activeSheet(session)).name, SHEET);
      await session.pane.locator('[data-switch-on]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'hand-in-blocked',
    async show(session) {
      await openView(session, 'handIn');
      await click(session, '[data-action=hand-in]');
      assert.equal((await resultLine(session)).status, 'done');
      await isShown(session, '[data-standing]');
    },
  },
  {
    name: 'hand-in-prepared',
    async show(session) {
      await dismissResult(session);
      await click(session, '[data-action=hand-in-anyway]');
      assert.equal((await resultLine(session)).status, 'done');
      assert.equal((await activeSheet(session)).name, '送审目录');
    },
  },
  {
    name: 'help',
    async show(session) {
      await dismissResult(session);
      await openView(session, 'help');
      await isShown(session, '[data-version]');
    },
  },
  {
    name: 'failed',
    async show(session) {
      await openView(session, 'insert');
      await click(session, '#part-list');
      await click(session, '[data-action=build-list]');
      assert.equal((await resultLine(session)).status, 'failed');
    },
  },
  {
    name: 'settings',
    async show(session) {
      await dismissResult(session);
      await openView(session, 'settings');
      await isShown(session, '[data-setting=year]');
    },
  },
];

/** Shows every view of the pane on a fresh page, one after the other, and has `look` look at each. */
export async function visitViews(
  session: TryoutSession,
  look: (view: string) => Promise<void>,
): Promise<void> {
  for (const { name, show } of VIEWS) {
    await show(session);
    await look(name);
  }
}
