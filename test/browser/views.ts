import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  activeSheet,
  chooseFile,
  dismissResult,
  fillCells,
  openView,
  resultLine,
  showSheet,
  typeIntoCell,
  type TryoutSession,
} from './tryout-session';

export const SAMPLE = 'shaliuhe-2023-sample.txt';
export const SAMPLE_PATH = path.join(__dirname, '../../samples', SAMPLE);
/** A project of the sample, on whose sheet the pictures are taken. */
const SHEET = '财政所经费';

/** Lets the pane recognise the sample. */
export async function chooseSample(session: TryoutSession): Promise<void> {
  await chooseFile(session, SAMPLE, readFileSync(SAMPLE_PATH));
}

/** Imports the sample. */
export async function importSample(session: TryoutSession): Promise<void> {
  await chooseSample(session);
  await session.pane.locator('[data-action=import]').click();
}

/** A state of the pane worth a look; they are shown one after the other on one page. */
export interface PaneView {
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
      await isShown(session, '[data-urgency=error]');
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

/** A file as the user chooses it. */
interface ChosenFile {
  name: string;
  buffer: Buffer;
}

/** The files of two offices with eight projects each, and one that holds no table. */
export function officeFiles(): ChosenFile[] {
  const sample = readFileSync(SAMPLE_PATH, 'utf8');
  // Agency and codes of its own, the texts of the first.
  const other = sample
    .replaceAll('485001', '486001')
    .replaceAll('沙流河镇', '老庄子镇')
    .replaceAll('13020823P', '13020823Q');
  return [
    { name: '沙流河镇.txt', buffer: Buffer.from(sample) },
    { name: '老庄子镇.txt', buffer: Buffer.from(other) },
    { name: '空白.txt', buffer: Buffer.from('没有表') },
  ];
}

/** Hands files of others to the pane, which are not imported: to compare with them, or to sum them up. */
export async function chooseOtherFiles(
  session: TryoutSession,
  action: 'compare-file' | 'consolidate',
  files: readonly ChosenFile[],
): Promise<void> {
  const { pane } = session;
  await openView(session, 'import');
  // After an import the view offers what comes next.
  const more = pane.locator('[data-import-more]');
  const input = pane.locator(`[data-files-of="${action}"]`);
  await more.or(input).first().waitFor({ state: 'attached' });
  if ((await more.count()) > 0) await more.click();
  await input.setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/plain' })));
}

/** A project that has been monitored and evaluated, as it is filled in. */
async function fillInYear(session: TryoutSession): Promise<void> {
  await showSheet(session, `${SHEET}监控`);
  await fillCells(session, 5, 5, [[0.7]]);
  await fillCells(session, 9, 5, [
    [2, '有可能', '部分采购推迟到下半年，已排定时间。'],
    [0.98, '确定能', null],
    [45_270, '确定能', null],
    [1_950, '确定能', null],
    ['优', '确定能', null],
    [0.96, '确定能', null],
  ]);
}

/** Has a command done, and closes what it says, which would go by itself after some seconds. */
async function ended(session: TryoutSession): Promise<void> {
  const { status, text } = await resultLine(session);
  assert.equal(status, 'done', text);
  await dismissResult(session);
}

/** What the pane and the sheets show in the course of the year and of a county's review. */
export const YEAR_VIEWS: readonly PaneView[] = [
  {
    name: 'year-overview',
    async show(session) {
      await importSample(session);
      await ended(session);
      await openView(session, 'overview');
      await session.pane.locator('[data-phase=evaluation]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'monitoring',
    async show(session) {
      await session.pane.locator('[data-month]').selectOption('8');
      await click(session, '[data-action=make-monitoring]');
      await ended(session);
      await fillInYear(session);
    },
  },
  {
    name: 'monitoring-summary',
    show: (session) => showSheet(session, '绩效运行监控汇总'),
  },
  {
    name: 'evaluation',
    async show(session) {
      await click(session, '[data-action=make-evaluation]');
      await ended(session);
      await showSheet(session, `${SHEET}自评`);
      await fillCells(session, 5, 5, [[1.9]]);
      await fillCells(session, 11, 5, [[4], [0.98], [45_270], [2_100], ['优'], [0.9025]]);
    },
  },
  {
    name: 'evaluation-summary',
    show: (session) => showSheet(session, '绩效自评汇总'),
  },
  {
    name: 'evaluation-department',
    show: (session) => showSheet(session, '部门整体自评'),
  },
  {
    name: 'compared',
    async show(session) {
      await chooseOtherFiles(session, 'compare-file', officeFiles().slice(1, 2));
      await ended(session);
    },
  },
  {
    name: 'consolidated',
    async show(session) {
      await chooseOtherFiles(session, 'consolidate', officeFiles());
      await ended(session);
    },
  },
  {
    name: 'consolidated-findings',
    show: (session) => showSheet(session, '汇审问题'),
  },
];

/** Shows every view of the pane on a fresh page, one after the other, and has `look` look at each. */
export async function visitViews(
  session: TryoutSession,
  look: (view: string) => Promise<void>,
  views: readonly PaneView[] = VIEWS,
): Promise<void> {
  for (const { name, show } of views) {
    await show(session);
    await look(name);
  }
}
