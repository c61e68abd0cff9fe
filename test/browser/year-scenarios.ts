import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Scenario } from './scenarios';
import {
  activeSheet,
  cellColour,
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
import { chooseOtherFiles, importSample, officeFiles, SAMPLE_PATH } from './views';

/** The project whose sheets are filled in: 2.00 万元, 50% of it planned by the end of June. */
const PROJECT = '财政所经费';
const GREEN = '#c6efce';
const RED = '#ffc7ce';

async function importAndDismiss(session: TryoutSession): Promise<void> {
  await session.page.setViewportSize({ width: 1440, height: 1300 });
  await importSample(session);
  assert.equal((await resultLine(session)).status, 'done');
  await dismissResult(session);
}

/** Waits until a row of the sheet on show says what it should; gives its values. */
async function rowThat(
  session: TryoutSession,
  row: number,
  isThere: (values: readonly unknown[]) => boolean,
): Promise<readonly unknown[]> {
  const read = async () => (await activeSheet(session)).values[row] ?? [];
  const values = await eventually(read, isThere);
  assert.ok(isThere(values), JSON.stringify(values));
  return values;
}

/** The result of a command that has just been started. */
async function done(session: TryoutSession): Promise<string> {
  const { status, text } = await resultLine(session);
  assert.equal(status, 'done', text);
  await dismissResult(session);
  return text;
}

export const YEAR_SCENARIOS: readonly Scenario[] = [
  {
    name: 'monitors all projects up to a month: lights follow what was spent, and entries survive a refresh',
    async run(session) {
      const { pane } = session;
      await importAndDismiss(session);
      await openView(session, 'overview');
      await pane.locator('[data-month]').selectOption('8');
      await pane.locator('[data-action=make-monitoring]').click();
      assert.match(await done(session), /8 张监控表（截至 8 月底）/);
      assert.equal((await activeSheet(session)).name, '绩效运行监控汇总');
      await showSheet(session, `${PROJECT}监控`);
      // What was to be spent by then, and what was.
      await rowThat(session, 6, (row) => Number(row[5]) === 1);
      await typeIntoCell(session, 5, 5, '0.5');
      const colour = (wanted: string) =>
        eventually(
          () => cellColour(session, 5, 6),
          (shown) => shown === wanted,
        );
      assert.equal(await colour(RED), RED);
      await typeIntoCell(session, 5, 5, '0.95');
      assert.equal(await colour(GREEN), GREEN);
      await takePicture(session, 'monitoring');
      await showSheet(session, '绩效运行监控汇总');
      await rowThat(session, 4, (row) => row[12] === '绿');
      await takePicture(session, 'monitoring-summary');
      await pane.locator('[data-month]').selectOption('10');
      await pane.locator('[data-action=make-monitoring]').click();
      await done(session);
      await rowThat(session, 4, (row) => row[12] === '红');
      await showSheet(session, `${PROJECT}监控`);
      assert.equal((await rowThat(session, 4, (row) => row[5] === '1-10月执行数'))[5], '1-10月执行数');
      assert.equal(Number((await activeSheet(session)).values[5]?.[5]), 0.95);
    },
  },
  {
    name: 'evaluates all projects and the department: scores, totals and ratings are worked out by formulas',
    async run(session) {
      const { pane } = session;
      await importAndDismiss(session);
      await clickRibbon(session, 'Targets.Evaluate');
      await done(session);
      assert.equal((await activeSheet(session)).name, '绩效自评汇总');
      await showSheet(session, `${PROJECT}自评`);
      await fillCells(session, 5, 5, [[1.9]]);
      // 14 + 13 + 13 + 20 + 20 + 10 points, of which 2.8, 0.95 and 0.5 are lost.
      await fillCells(session, 11, 5, [[4], [0.98], [45_270], [2_100], ['优'], [0.9025]]);
      await rowThat(session, 17, (row) => Number(row[7]) === 95.25);
      await rowThat(session, 18, (row) => row[7] === '优');
      await takePicture(session, 'evaluation');
      await showSheet(session, '绩效自评汇总');
      await rowThat(session, 4, (row) => Number(row[6]) === 95.25 && row[7] === '优');
      await takePicture(session, 'evaluation-summary');
      await showSheet(session, '部门整体自评');
      await rowThat(session, 5, (row) => Number(row[4]) === 212.13);
      await takePicture(session, 'department-evaluation');
      await openView(session, 'overview');
      const state = () => pane.locator('[data-phase=evaluation]').textContent();
      assert.equal(await eventually(state, (text) => text === '1/8'), '1/8');
    },
  },
  {
    name: 'hands in what the year has brought behind the summary, and takes that back',
    async run(session) {
      const { pane } = session;
      await importAndDismiss(session);
      await clickRibbon(session, 'Targets.Monitor');
      await done(session);
      const names = () => sheetNames(session);
      const before = await names();
      await openView(session, 'handIn');
      await pane.locator('[data-action=hand-in]').click();
      // Nothing has been entered into the monitoring yet.
      await pane.locator('[data-standing]').first().waitFor();
      await dismissResult(session);
      await pane.locator('[data-action=hand-in-anyway]').click();
      assert.match(await done(session), /17 张表/);
      const after = await names();
      assert.deepEqual([after[0], after[10], after[19]], ['送审目录', '绩效目标汇总', '绩效运行监控汇总']);
      const { values } = await activeSheet(session);
      assert.ok(values.flat().includes('第三部分：绩效运行监控（8张表，附汇总表）'));
      await takePicture(session, 'year-handed-in');
      await pane.locator('[data-action=take-back-hand-in]').click();
      const back = await eventually(names, (all) => !all.includes('送审目录'));
      assert.deepEqual(back, before);
    },
  },
  {
    name: 'compares the workbook with an earlier version: what changed stands on a sheet, in colours',
    async run(session) {
      await importAndDismiss(session);
      await showSheet(session, PROJECT);
      await typeIntoCell(session, 3, 2, '2.5');
      await chooseOtherFiles(session, 'compare-file', [
        { name: '原稿.txt', buffer: readFileSync(SAMPLE_PATH) },
      ]);
      await done(session);
      const { name, values } = await activeSheet(session);
      assert.equal(name, '对比结果');
      // 2 to 2.5 is a quarter more; nothing else of the project differs.
      const changed = values.filter((row) => row[0] === PROJECT && Number(row[4]) === 2);
      assert.deepEqual(
        changed.map((row) => row.slice(4, 7).map(Number)),
        [[2, 2.5, 0.5]],
      );
      await takePicture(session, 'compared');
      // Again: the sheet is refreshed, none is added.
      const names = await sheetNames(session);
      await chooseOtherFiles(session, 'compare-file', [
        { name: '原稿.txt', buffer: readFileSync(SAMPLE_PATH) },
      ]);
      await done(session);
      assert.deepEqual(await sheetNames(session), names);
    },
  },
  {
    name: 'opens the workbook of next year: codes and dates moved, what was taken over marked',
    async run(session) {
      const { page, pane } = session;
      await importAndDismiss(session);
      await openView(session, 'overview');
      assert.ok(await pane.locator('[data-action=roll-forward]').isVisible());
      await clickRibbon(session, 'Targets.RollForward');
      // In Excel it opens beside this one; the page, which shows one workbook, asks.
      await page.locator('#replace[open]').waitFor();
      const coming = page.waitForEvent('download');
      await page.locator('#replace [value=download]').click();
      await coming;
      const names = await eventually(
        () => sheetNames(session),
        (all) => all.includes('结转核对'),
      );
      assert.ok(names.includes('结转核对') && names.includes(PROJECT), names.join());
      await pane.locator('[data-view] h2').first().waitFor();
      await showSheet(session, PROJECT);
      const { values } = await activeSheet(session);
      assert.equal(values[2]?.[1], '13020824P000047100203');
      assert.ok(values.flat().some((value) => String(value).includes('2024年12月31日')));
      await takePicture(session, 'next-year');
    },
  },
  {
    name: 'reviews the files of several offices: a summary with sub-totals, a list of findings, told what cannot be read',
    async run(session) {
      await session.pane.locator('[data-view] h2').first().waitFor();
      await chooseOtherFiles(session, 'consolidate', officeFiles());
      assert.match(await done(session), /16 个项目，合计 424\.26 万元/);
      const before = await sheetNames(session);
      assert.deepEqual(before.slice(-2), ['汇审汇总', '汇审问题']);
      const { name } = await activeSheet(session);
      assert.equal(name, '汇审汇总');
      await rowThat(session, 3, (row) => Number(row[5]) === 424.26);
      await rowThat(session, 4, (row) => Number(row[5]) === 212.13);
      await takePicture(session, 'pile-summary');
      await showSheet(session, '汇审问题');
      const { values } = await activeSheet(session);
      assert.equal(values[3]?.[0], '空白.txt');
      await takePicture(session, 'pile-findings');
      // Again with one of them: the sheets of before are written anew.
      await chooseOtherFiles(session, 'consolidate', officeFiles().slice(0, 1));
      assert.match(await done(session), /8 个项目，合计 212\.13 万元/);
      assert.deepEqual(await sheetNames(session), before);
    },
  },
];
