import { strict as assert } from 'node:assert';
import type { Scenario } from './scenarios';
import { readSummary } from './summary-total';
import {
  activeSheet,
  cellColour,
  clickRibbon,
  dismissResult,
  eventually,
  fillCells,
  openView,
  repairAll,
  resultLine,
  sheetNames,
  showSheet,
  takePicture,
  typeIntoCell,
  type TryoutSession,
} from './tryout-session';
import { importSample } from './views';

const SHEET = '财政所经费';
const WHITE = '#ffffff';
/** Fills of errors and warnings. */
const HIGHLIGHTS = ['#ffc7ce', '#ffeb9c'];

/** Cells of {@link SHEET} that are typed wrong, one after the other. */
const MISTAKES: readonly { cell: string; row: number; column: number; text: string }[] = [
  { cell: 'C4', row: 3, column: 2, text: '9' },
  { cell: 'B3', row: 2, column: 1, text: '13020823X' },
  { cell: 'F7', row: 6, column: 5, text: '90%' },
  { cell: 'F10', row: 9, column: 5, text: '若干' },
  { cell: 'F12', row: 11, column: 5, text: '2029年12月31日' },
];

async function importAndDismiss(session: TryoutSession): Promise<void> {
  // High enough for a whole project sheet, so that the colour of any of its cells can be seen.
  await session.page.setViewportSize({ width: 1440, height: 1300 });
  await importSample(session);
  assert.equal((await resultLine(session)).status, 'done');
  await dismissResult(session);
}

/** The findings that the pane lists for a sheet, as `rule@cell`. */
async function findingsOf({ pane }: TryoutSession, sheet: string): Promise<string[]> {
  return pane
    .locator('[data-urgency]')
    .evaluateAll(
      (items, name) =>
        items
          .filter((item) => item.closest('section')?.textContent?.startsWith(name))
          .map(
            (item) =>
              `${item.getAttribute('data-rule')}@${item.querySelector('[data-cell]')?.textContent ?? ''}`,
          ),
      sheet,
    );
}

/** Shows all findings, also those that the list holds back at first. */
async function showAllFindings({ pane }: TryoutSession): Promise<void> {
  const more = pane.locator('[data-action=more]');
  while ((await more.count()) > 0) await more.click();
}

/** Whether a colour, which the selection may tint, is that of a mistake. */
function isReddish(colour: string): boolean {
  const [red = 0, green = 0] = [1, 3].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red - green > 24;
}

export const WORK_SCENARIOS: readonly Scenario[] = [
  {
    name: 'title and sheet follow the name that is typed; what stands in the way of handing in is listed, and what is prepared is taken back',
    async run(session) {
      const { pane } = session;
      await pane.locator('[data-view] h2').first().waitFor();
      await clickRibbon(session, 'Targets.InsertBlank');
      const names = () => sheetNames(session);
      assert.ok((await eventually(names, (all) => all.includes('空白表'))).includes('空白表'));
      // The pane knows the new table before anything is typed into it.
      await pane.locator('[data-table="空白表"]').waitFor();
      // A bare number in a cell that shows percentages, as in Excel.
      await typeIntoCell(session, 6, 1, '20');
      await typeIntoCell(session, 2, 4, '河道清淤工程');
      assert.ok((await eventually(names, (all) => all.includes('河道清淤工程'))).includes('河道清淤工程'));
      const title = '河道清淤工程绩效目标表';
      const { values } = await eventually(
        () => activeSheet(session),
        (sheet) => sheet.values[0]?.[0] === title,
      );
      assert.deepEqual([values[0]?.[0], values[6]?.[1]], [title, '20%']);
      await openView(session, 'handIn');
      await pane.locator('[data-action=hand-in]').click();
      await pane.locator('[data-standing]').first().waitFor();
      assert.equal((await names()).includes('送审目录'), false);
      await pane.locator('[data-action=hand-in-anyway]').click();
      assert.equal((await eventually(names, (all) => all[0] === '送审目录'))[0], '送审目录');
      await takePicture(session, 'handed-in');
      await pane.locator('[data-action=take-back-hand-in]').click();
      const after = await eventually(names, (all) => !all.includes('送审目录'));
      assert.deepEqual(after, ['Sheet1', '河道清淤工程']);
    },
  },
  {
    name: 'inserts each template',
    async run(session) {
      await openView(session, 'insert');
      const buttons = session.pane.locator('[data-template]');
      await buttons.first().waitFor();
      const ids = await buttons.evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-template') ?? ''),
      );
      assert.equal(ids.length, 11);
      for (const id of ids) {
        const before = await sheetNames(session);
        await session.pane.locator(`[data-template="${id}"]`).click();
        const result = await resultLine(session);
        assert.equal(result.status, 'done', result.text);
        const added = (await sheetNames(session)).filter((name) => !before.includes(name));
        const { name, values } = await activeSheet(session);
        assert.deepEqual(added, [name]);
        assert.ok(values.flat().includes('绩效指标描述'), id);
        const plan = values.findIndex((row) => row.includes('3月底')) + 1;
        for (const column of [1, 2, 3, 5])
          assert.ok(!isReddish(await cellColour(session, plan, column)), `${id}: plan in red`);
        await dismissResult(session);
      }
    },
  },
  {
    name: 'finds five cells that are typed wrong, and colours them in the grid',
    async run(session) {
      await importAndDismiss(session);
      await openView(session, 'check');
      await session.pane.locator('[data-counts]').waitFor({ state: 'attached' });
      await showSheet(session, SHEET);
      await showAllFindings(session);
      const before = await findingsOf(session, SHEET);
      for (const { row, column } of MISTAKES)
        assert.equal(await cellColour(session, row, column), WHITE, `${row},${column}`);
      for (const { row, column, text } of MISTAKES) await typeIntoCell(session, row, column, text);
      const fresh = async () => {
        await showAllFindings(session);
        return (await findingsOf(session, SHEET)).filter((finding) => !before.includes(finding));
      };
      const cells = MISTAKES.map(({ cell }) => cell);
      const isThere = (found: readonly string[]) =>
        cells.every((cell) => found.some((finding) => finding.endsWith(`@${cell}`)));
      const found = await eventually(fresh, isThere);
      assert.ok(isThere(found), found.join(' '));
      await takePicture(session, 'five-mistakes');
      for (const { cell, row, column } of MISTAKES) {
        const colour = await eventually(
          () => cellColour(session, row, column),
          (shown) => HIGHLIGHTS.includes(shown),
        );
        assert.ok(HIGHLIGHTS.includes(colour), `${cell} is ${colour}`);
      }
    },
  },
  {
    name: 'repairs all that is safe, and takes its colours off',
    async run(session) {
      await importAndDismiss(session);
      await clickRibbon(session, 'Targets.Check');
      // It ends at the first finding.
      const shown = () => activeSheet(session).then(({ name }) => name);
      assert.notEqual(await eventually(shown, (name) => name !== '绩效目标汇总'), '绩效目标汇总');
      await showSheet(session, '征兵工作经费');
      const [row, column] = [10, 5];
      const isColoured = (colour: string) => HIGHLIGHTS.includes(colour);
      assert.ok(isColoured(await eventually(() => cellColour(session, row, column), isColoured)));
      await openView(session, 'check');
      await repairAll(session);
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.equal((await activeSheet(session)).values[row]?.[column], '≥95%');
      assert.equal(
        await eventually(
          () => cellColour(session, row, column),
          (colour) => colour === WHITE,
        ),
        WHITE,
      );
      assert.equal(await session.pane.locator('[data-action=repair]').count(), 0);
      await takePicture(session, 'all-repaired');
    },
  },
  {
    name: 'keeps the summary up to date: by itself after an edit, by one click after a new sheet',
    async run(session) {
      await importAndDismiss(session);
      await showSheet(session, SHEET);
      await typeIntoCell(session, 3, 2, '3');
      await showSheet(session, '绩效目标汇总');
      assert.deepEqual(await readSummary(session, 213.13), { total: 213.13, lacking: 0 });
      await clickRibbon(session, 'Targets.InsertBlank');
      await session.pane.locator('[data-result=done]').waitFor();
      await fillCells(session, 2, 1, [['13020823P00000000000X', null, null, '新增项目']]);
      await fillCells(session, 3, 2, [[10, null, 10]]);
      await dismissResult(session);
      await clickRibbon(session, 'Targets.Summary');
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
      assert.deepEqual(await readSummary(session, 223.13), { total: 223.13, lacking: 0 });
      await takePicture(session, 'summary-refreshed');
    },
  },
  {
    name: 'adds an indicator of the library, keeps the sheet as a template and inserts it again',
    async run(session) {
      const { pane } = session;
      await importAndDismiss(session);
      await showSheet(session, SHEET);
      const rows = (await activeSheet(session)).values.length;
      await openView(session, 'insert');
      await pane.locator('#part-library').click();
      await takePicture(session, 'library');
      const first = pane.locator('[data-indicator]').first();
      const indicator = await first.getAttribute('data-indicator');
      await first.click();
      const added = await resultLine(session);
      assert.equal(added.status, 'done', added.text);
      const { values } = await activeSheet(session);
      assert.equal(values.length, rows + 1);
      assert.ok(values.flat().includes(indicator), String(indicator));
      await takePicture(session, 'indicator-added');
      await dismissResult(session);
      await pane.locator('#part-templates').click();
      await pane
        .locator('[data-field=template-name] input, input[data-field=template-name]')
        .fill('我的模板');
      await pane.locator('[data-action=save-template]').click();
      assert.equal((await resultLine(session)).status, 'done');
      await dismissResult(session);
      await pane.locator('[data-template="own:我的模板"]').click();
      const inserted = await resultLine(session);
      assert.equal(inserted.status, 'done', inserted.text);
      assert.ok((await activeSheet(session)).values.flat().includes(indicator));
      await takePicture(session, 'own-template');
    },
  },
  {
    name: 'inserts a declaration, and changes the form of a table by one click',
    async run(session) {
      const { pane } = session;
      await importAndDismiss(session);
      await openView(session, 'insert');
      const choice = pane.locator('[data-choice=form] select, select[data-choice=form]');
      await choice.locator('option[value=declaration]').waitFor({ state: 'attached' });
      await choice.selectOption('declaration');
      await pane.locator('[data-template=village-transfers]').click();
      const inserted = await resultLine(session);
      assert.equal(inserted.status, 'done', inserted.text);
      const { values } = await activeSheet(session);
      assert.equal(values[0]?.[0], '项目支出绩效目标申报表');
      const weights = values.flatMap((row) => (typeof row[6] === 'number' ? [row[6]] : []));
      assert.equal(
        weights.reduce((sum, weight) => sum + weight, 0),
        90,
      );
      await takePicture(session, 'declaration-inserted');
      await dismissResult(session);
      await showSheet(session, SHEET);
      await pane.locator('[data-action=change-form]').click();
      const changed = await resultLine(session);
      assert.equal(changed.status, 'done', changed.text);
      const after = await activeSheet(session);
      assert.equal(after.name, SHEET);
      assert.equal(after.values[0]?.[0], '项目支出绩效目标申报表');
      assert.ok(after.values.flat().includes('财政所经费'));
      assert.ok((await sheetNames(session)).includes('未归位文字'));
      await takePicture(session, 'form-changed');
      await showSheet(session, '绩效目标汇总');
      // The declaration that was inserted has no budget yet.
      const { total, lacking } = await readSummary(session, 212.13);
      assert.deepEqual([Number(total), lacking], [212.13, 1]);
    },
  },
  {
    name: 'checks, repairs and sums up in Excel 2019',
    query: '?api=1.8',
    async run(session) {
      await importAndDismiss(session);
      await showSheet(session, SHEET);
      await openView(session, 'check');
      await typeIntoCell(session, 3, 2, '9');
      await session.pane.locator('[data-urgency=error]').first().waitFor();
      await session.pane.locator('[data-action=check]').click();
      assert.ok(
        HIGHLIGHTS.includes(
          await eventually(
            () => cellColour(session, 3, 2),
            (colour) => HIGHLIGHTS.includes(colour),
          ),
        ),
      );
      await repairAll(session);
      const repaired = await resultLine(session);
      assert.equal(repaired.status, 'done', repaired.text);
      await dismissResult(session);
      await openView(session, 'overview');
      await session.pane.locator('[data-action=summary]').click();
      const result = await resultLine(session);
      assert.equal(result.status, 'done', result.text);
    },
  },
];
