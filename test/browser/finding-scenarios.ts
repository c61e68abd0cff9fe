import { strict as assert } from 'node:assert';
import type { Scenario } from './scenarios';
import {
  activeSheet,
  clickRibbon,
  dismissResult,
  eventually,
  openView,
  repairAll,
  resultLine,
  sheetNames,
  showSheet,
  takePicture,
  type TryoutSession,
} from './tryout-session';
import { importSample } from './views';

/** Errors, warnings, notes and what is to be filled in, as the check view counts them. */
async function counts({ pane }: TryoutSession): Promise<number[]> {
  const text = await pane.locator('[data-counts]').getAttribute('data-counts');
  return (text ?? '').split(',').map(Number);
}

async function importAndCheck(session: TryoutSession): Promise<void> {
  await importSample(session);
  await resultLine(session);
  await dismissResult(session);
  await openView(session, 'check');
  await session.pane.locator('[data-action=check]').click();
  assert.equal((await resultLine(session)).status, 'done');
}

/** How many cards tell of a rule and a cell that another one tells of as well. */
async function repeatedCards({ pane }: TryoutSession): Promise<number> {
  const cards = await pane.locator('[data-card]').evaluateAll((all) =>
    all.map((one) => {
      const sheet = one.closest('section')?.getAttribute('aria-label');
      const rule = one.querySelector('[data-rule]')?.getAttribute('data-rule');
      return `${sheet} ${rule} ${one.querySelector('[data-cell]')?.textContent}`;
    }),
  );
  return cards.length - new Set(cards).size;
}

/** Hands a file with the standards of an office to the pane. */
async function chooseStandards(session: TryoutSession, profile: unknown): Promise<void> {
  await openView(session, 'settings');
  await session.pane.locator('[data-files-of="import-standards"]').setInputFiles({
    name: '本区标准.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  });
}

export const FINDING_SCENARIOS: readonly Scenario[] = [
  {
    name: 'takes the standards of an office: what they demand is found, and a faulty file changes nothing',
    async run(session) {
      await importAndCheck(session);
      await dismissResult(session);
      const [errors = NaN] = await counts(session);
      await chooseStandards(session, { name: '本区标准', limits: { leastSatisfaction: '很高' } });
      const refused = await resultLine(session);
      assert.equal(refused.status, 'failed');
      assert.ok(refused.text.includes('leastSatisfaction'), refused.text);
      await dismissResult(session);
      await chooseStandards(session, { name: '本区标准', required: ['supervisor'] });
      const { status, text } = await resultLine(session);
      assert.equal(status, 'done');
      assert.ok(text.includes('本区标准'), text);
      await takePicture(session, 'standards-in-use');
      await openView(session, 'check');
      // The eight projects of the sample name nobody who is in charge.
      assert.equal((await counts(session))[0], errors + 8);
    },
  },
  {
    name: 'says that the summary is out of date, and brings it up to date at one press',
    async run(session) {
      await importSample(session);
      await resultLine(session);
      await dismissResult(session);
      await openView(session, 'insert');
      await session.pane.locator('[data-template]').first().click();
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      await openView(session, 'overview');
      const notice = session.pane.locator('[data-outdated]');
      await notice.waitFor();
      await takePicture(session, 'summary-outdated');
      await session.pane.locator('[data-action=refresh-summary]').click();
      assert.equal((await resultLine(session)).status, 'done');
      assert.equal(
        await eventually(
          () => notice.count(),
          (count) => count === 0,
        ),
        0,
      );
      const { values } = await activeSheet(session);
      assert.ok(String(values[1]?.[3]).startsWith('共汇总9个项目'), String(values[1]?.[3]));
      await openView(session, 'check');
      assert.equal(await session.pane.locator('[data-rule=summary-outdated]').count(), 0);
    },
  },
  {
    name: 'a blank table is to be filled in and has no error; each field is asked for in its own cell, once',
    async run(session) {
      await openView(session, 'insert');
      await session.pane.locator('[data-template=blank]').click();
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      await openView(session, 'check');
      const found = await eventually(
        () => counts(session),
        ([, , , toDo = 0]) => toDo > 0,
      );
      assert.equal(found[0], 0);
      const cellOf = (rule: string) =>
        session.pane.locator(`[data-rule=${rule}] [data-cell]`).allTextContents();
      assert.deepEqual(await cellOf('goals-missing'), ['B8']);
      assert.deepEqual(await cellOf('purpose-missing'), ['B5']);
      assert.deepEqual(await cellOf('code-missing'), ['B3']);
      const cards = await session.pane
        .locator('[data-card] [data-rule]')
        .evaluateAll((all) =>
          all.map(
            (one) => `${one.getAttribute('data-rule')} ${one.querySelector('[data-cell]')?.textContent}`,
          ),
        );
      assert.equal(new Set(cards).size, cards.length);
      await takePicture(session, 'blank-to-do');
    },
  },
  {
    name: 'blank tables of every form and of later phases have things to fill in, each once, and no error',
    async run(session) {
      await openView(session, 'insert');
      for (const form of ['spendingPlan', 'declaration', 'indicatorList']) {
        await session.pane.locator('[data-choice=form]').selectOption(form);
        await session.pane.locator('[data-template=blank]').click();
        assert.equal((await resultLine(session)).status, 'done');
        await dismissResult(session);
      }
      await openView(session, 'check');
      const blank = await eventually(
        () => counts(session),
        ([, , , toDo = 0]) => toDo > 60,
      );
      // What each asks for is told by the tests of the forms: 30, 17 and 16.
      assert.deepEqual([blank[0], blank[1], blank[3]], [0, 0, 63]);
      await session.pane.locator('[data-action=more]').click();
      assert.equal(await repeatedCards(session), 0);
      await takePicture(session, 'blank-of-every-form');
    },
  },
  {
    name: 'what was handed in is taken back from the end of the command as well',
    async run(session) {
      await importAndCheck(session);
      await dismissResult(session);
      const sheets = await sheetNames(session);
      await openView(session, 'handIn');
      await session.pane.locator('[data-action=hand-in]').click();
      assert.equal((await resultLine(session)).status, 'done');
      assert.equal((await sheetNames(session))[0], '送审目录');
      await takePicture(session, 'handed-in-undoable');
      await session.pane.locator('[data-action=undo]').click();
      assert.deepEqual(
        await eventually(
          () => sheetNames(session),
          (now) => now.length === sheets.length,
        ),
        sheets,
      );
      await takePicture(session, 'hand-in-undone');
      assert.equal(await session.pane.locator('[data-action=take-back-hand-in]').count(), 0);
    },
  },
  {
    name: 'shows what repairing will do, leaves a cell out, and takes everything back at one press',
    async run(session) {
      await importAndCheck(session);
      await dismissResult(session);
      const before = await counts(session);
      await session.pane.locator('[data-action=repair]').click();
      const boxes = session.pane.locator('[data-preview] input[type=checkbox]');
      await boxes.first().waitFor();
      const proposed = await boxes.count();
      await takePicture(session, 'repair-preview');
      await boxes.first().uncheck();
      await session.pane.locator('[data-action=repair-chosen]').click();
      assert.equal((await resultLine(session)).status, 'done');
      assert.notDeepEqual(await counts(session), before);
      await session.pane.locator('[data-action=repair]').click();
      assert.equal(
        await eventually(
          () => boxes.count(),
          (count) => count < proposed,
        ),
        1,
      );
      await session.pane.locator('[data-action=repair-cancel]').click();
      await takePicture(session, 'repaired-undoable');
      await session.pane.locator('[data-action=undo]').click();
      await eventually(
        () => counts(session),
        (now) => now.join() === before.join(),
      );
      assert.deepEqual(await counts(session), before);
    },
  },
  {
    name: 'has five findings in view on a screen of 1366 x 768, and a success makes room for them',
    async run(session) {
      await session.page.setViewportSize({ width: 1366, height: 768 });
      await importAndCheck(session);
      // A success goes by itself.
      const result = session.pane.locator('[data-result]');
      assert.equal(
        await eventually(
          () => result.count(),
          (count) => count === 0,
        ),
        0,
      );
      const view = await session.pane.locator('[data-view=check]').boundingBox();
      const cards = await session.pane.locator('[data-card]').all();
      const boxes = await Promise.all(cards.slice(0, 12).map((card) => card.boundingBox()));
      const inView = boxes.filter(
        (box) => box && view && box.y >= view.y && box.y + box.height <= view.y + view.height,
      );
      await takePicture(session, 'small-screen');
      assert.ok(inView.length >= 5, `${inView.length} findings in view`);
      // What is folded away is one press off.
      await session.pane.locator('[data-action=more-tools]').click();
      await session.pane.locator('[data-action=findings-sheet]').waitFor();
      await showSheet(session, '征兵工作经费');
      await clickRibbon(session, 'Targets.Check');
      await repairAll(session);
      assert.equal((await resultLine(session)).status, 'done');
    },
  },
];
