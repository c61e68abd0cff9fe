import { PaneSession } from '../../src/commands/in-excel/pane-session';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { LiveChecks } from '../../src/commands/in-excel/live-checks';
import {
  saveWorkbookSettings,
  readWorkbookSettings,
  changeLimit,
  switchRule,
} from '../../src/commands/in-excel/workbook-settings';
import { UserError } from '../../src/locale/user-error';
import { writeSettings } from '../../src/commands/in-excel/write-settings';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import type { WordedCheck } from '../../src/commands/in-excel/worded-check';
import type { ExcelHost } from '../../host/excel-host';
import { shownFills } from '../../host/shown-fills';
import { openWorkbookOf, sampleDocument } from './host-fixture';

const isOurs = (formula: string) => formula.includes('PerfTarget');

function sheetOf(host: ExcelHost, name: string) {
  const sheet = host.model.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const type = (host: ExcelHost, sheet: string, row: number, column: number, value: unknown) =>
  host.model.enter(sheetOf(host, sheet), { row, column, rows: 1, columns: 1 }, [[value]]);

/** Milliseconds: time for the edits of a test, which follow each other at once. */
const PAUSE = 60;

/** The client of Office.js, which all tests share, goes on telling the followers of former workbooks. */
let latest = 0;

/** A workbook of the sample with a pane that follows it. */
async function follow(requirementSet = '1.17', isDesktop = false) {
  const { plans, sheets } = planWorkbook(sampleDocument());
  const host = openWorkbookOf(plans, { requirementSet, isDesktop });
  const session = new PaneSession();
  let isBusy = false;
  latest += 1;
  const mine = latest;
  const reports: WordedCheck[] = [await session.inspect('zh-CN')];
  const asked: (readonly string[] | null)[] = [];
  const live = new LiveChecks({
    pause: PAUSE,
    recheck: async (ids) => {
      if (mine !== latest) return;
      asked.push(ids);
      reports.push(await session.recheck(ids, 'zh-CN'));
    },
    mustWait: () => isBusy,
  });
  await live.start();
  const next = async (count: number): Promise<WordedCheck> => {
    const end = Date.now() + 15_000;
    while (reports.length < count && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reports).toHaveLength(count);
    return reports[count - 1] as WordedCheck;
  };
  return {
    host,
    first: sheets[0] ?? '',
    session,
    reports,
    asked,
    next,
    busy: (now: boolean) => (isBusy = now),
  };
}

test.each(['1.17', '1.8'])(
  'an edit is checked by itself in Excel of ExcelApi %s: one batch to read, one to colour that sheet only',
  async (requirementSet) => {
    const { host, first, asked, reports, next } = await follow(requirementSet);
    expect(host.model.side(sheetOf(host, first)).names.size).toBe(1);
    host.resetCounters();
    type(host, first, 3, 2, 16);
    type(host, first, 3, 4, 15);
    const report = await next(2);
    expect(asked).toEqual([[sheetOf(host, first).getSheetId()]]);
    expect(report.counts.error).toBe((reports[0]?.counts.error ?? 0) + 1);
    expect(host.syncs).toBe(2);
    expect((await shownFills(host, first, isOurs)).get('C4')).toBe('#FFC7CE');
    expect(host.undoClearing).toEqual([]);
  },
);

test('an edit that changes no finding writes nothing', async () => {
  const { host, first, next } = await follow();
  host.resetCounters();
  type(host, first, 60, 0, '备注');
  await next(2);
  expect(host.syncs).toBe(1);
});

test('sheets that are renamed, copied and deleted are followed', async () => {
  const { host, first, reports, next } = await follow();
  const projects = reports[0]?.overview.projects ?? 0;
  sheetOf(host, first).setName('改了名');
  expect((await next(2)).findings.some(({ sheet }) => sheet === '改了名')).toBe(true);
  host.model.workbook.duplicateSheet(sheetOf(host, '改了名'));
  expect((await next(3)).overview.projects).toBe(projects + 1);
  host.model.workbook.deleteSheet(sheetOf(host, '改了名'));
  expect((await next(4)).overview.projects).toBe(projects);
});

test('on the desktop, where renaming may not be told, findings lead to the renamed sheet, which is then followed', async () => {
  const { host, first, session, reports, next } = await follow('1.17', true);
  const id = reports[0]?.findings.find(({ sheet }) => sheet === first)?.id ?? '';
  sheetOf(host, first).setName('改了名');
  await session.goToFinding(id);
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe('改了名');
  const { findings } = await next(2);
  expect(findings.some(({ sheet }) => sheet === '改了名')).toBe(true);
  expect(findings.some(({ sheet }) => sheet === first)).toBe(false);
  // What is still on show of the report before leads there as well.
  host.model.workbook.getSheets().at(-1)?.activate();
  await session.goToFinding(id);
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe('改了名');
});

test('a finding of a sheet that was deleted says so', async () => {
  const { host, first, session, reports } = await follow();
  const id = reports[0]?.findings.find(({ sheet }) => sheet === first)?.id ?? '';
  host.model.workbook.deleteSheet(sheetOf(host, first));
  await expect(session.goToFinding(id)).rejects.toMatchObject({ values: { sheet: first } });
});

test('a finding keeps its id when others come before it; one that is gone is neither repaired nor shown', async () => {
  const { host, first, session, reports, next } = await follow();
  const wanted = reports[0]?.findings.filter(({ isRepairable }) => isRepairable).at(-1);
  if (!wanted) throw new Error('nothing can be repaired');
  // An error on the first sheet comes before all others.
  type(host, first, 3, 2, 16);
  const second = await next(2);
  const place = second.findings.findIndex(({ id }) => id === wanted.id);
  expect(place).not.toBe(reports[0]?.findings.findIndex(({ id }) => id === wanted.id));
  expect(second.findings[place]?.faults).toEqual(wanted.faults);
  expect(new Set(second.findings.map(({ id }) => id)).size).toBe(second.findings.length);
  const { repaired } = await session.repairOne(wanted.id, 'zh-CN');
  expect(repaired.map(({ sheet, row, column }) => ({ sheet, row, column }))).toEqual([
    { sheet: wanted.sheet, row: wanted.cell?.row, column: wanted.cell?.column },
  ]);
  expect((await session.repairOne(wanted.id, 'zh-CN')).repaired).toEqual([]);
  const shown = host.model.workbook.getActiveSheet().getSheetName();
  await session.goToFinding(wanted.id);
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe(shown);
});

test('a check waits while a command is at work', async () => {
  const { host, first, reports, next, busy } = await follow();
  busy(true);
  type(host, first, 3, 2, 16);
  await new Promise((resolve) => setTimeout(resolve, 4 * PAUSE));
  expect(reports).toHaveLength(1);
  busy(false);
  await next(2);
});

test('one finding is repaired by itself', async () => {
  const { host, session, reports } = await follow();
  const finding = reports[0]?.findings.find(({ isRepairable }) => isRepairable);
  const { repaired, report } = await session.repairOne(finding?.id ?? '', 'zh-CN');
  expect(repaired).toHaveLength(1);
  expect(report.findings).toHaveLength((reports[0]?.findings.length ?? 0) - 1);
  const { row, column } = finding?.cell ?? { row: -1, column: -1 };
  expect(String(host.model.value(sheetOf(host, finding?.sheet ?? ''), row, column))).toBe(
    finding?.faults[0]?.repair,
  );
});

test('settings of the pane stand in the workbook, and rules that were switched off stay off', async () => {
  const { session, reports } = await follow();
  const rule = reports[0]?.findings[0]?.ruleId ?? '';
  await switchRule(rule, false);
  const { entered } = await readWorkbookSettings();
  await saveWorkbookSettings({
    ...entered,
    year: '2022',
    moneyUnit: '元',
    villages: '２3',
    approvedTotal: '1,000',
  });
  expect((await readWorkbookSettings()).entered).toMatchObject({
    year: '2022',
    moneyUnit: '元',
    villages: '23',
    approvedTotal: '1000',
  });
  await insertTemplate('blank');
  expect((await readWorkbookSettings()).inUse.moneyUnit).toBe('元');
  const { document } = await new OpenWorkbookChecker().inspect();
  expect(document.projects.at(-1)?.moneyUnit).toBe('元');
  await changeLimit('leastSatisfaction', '99');
  expect((await readWorkbookSettings()).entered.limits.leastSatisfaction).toBe('99');
  const report = await session.check('zh-CN');
  expect(report.rulesOff.map(({ id }) => id)).toEqual([rule]);
  expect(report.rules.find(({ id }) => id === 'satisfaction-low')?.limit?.value).toBe(99);
  await changeLimit('leastSatisfaction', '');
  expect((await readWorkbookSettings()).entered.limits.leastSatisfaction).toBe('');
  await expect(changeLimit('leastSatisfaction', '很高')).rejects.toMatchObject({
    text: { 'zh-CN': expect.stringMatching(/满意度下限.*“很高”.*0 至 100/) },
  });
  expect(report.rules.map(({ id }) => id)).not.toContain(rule);
  await switchRule(rule, true);
  expect((await session.check('zh-CN')).rules.map(({ id }) => id)).toContain(rule);
});

test('what the settings show follows edits of their sheet, and costs no reading of its own', async () => {
  const { host, session, next } = await follow();
  const { sheet } = await writeSettings(undefined, { isShown: false, session: session.session });
  await next(2);
  type(host, sheet, 3, 1, 2024);
  await next(3);
  host.resetCounters();
  const shown = await readWorkbookSettings(session.session);
  expect([shown.entered.year, shown.inUse.year, shown.inUse.villages]).toEqual(['2024', '2024', '23']);
  expect(host.syncs).toBe(0);
});

test('only what was changed is saved: a limit that was changed meanwhile stays', async () => {
  await follow();
  await changeLimit('leastSatisfaction', '80');
  await saveWorkbookSettings({ year: '2024' });
  expect((await readWorkbookSettings()).entered).toMatchObject({
    year: '2024',
    limits: { leastSatisfaction: '80' },
  });
  await saveWorkbookSettings({ limits: { leastSatisfaction: '' } });
  expect((await readWorkbookSettings()).entered).toMatchObject({
    year: '2024',
    limits: { leastSatisfaction: '' },
  });
});

test.each(['二十', '-3', '2.5'])(
  'settings are not saved with %s villages, and the entry is named',
  async (villages) => {
    const { host } = await follow();
    const { entered } = await readWorkbookSettings();
    const before = host.sheetNames();
    await expect(saveWorkbookSettings({ ...entered, villages })).rejects.toMatchObject({
      text: { 'zh-CN': expect.stringContaining(`行政村数：“${villages}”`) },
    });
    expect(host.sheetNames()).toEqual(before);
  },
);

describe('title and name of a sheet', () => {
  const TITLE = [0, 0, 1, 1] as const;
  const titleOf = (host: ExcelHost, sheet: string) =>
    sheetOf(host, sheet)
      .getRange(...TITLE)
      .getValue();

  /** A workbook with a blank table of ours, and a pane that follows it. */
  async function withBlank() {
    const followed = await follow();
    const { sheet } = await insertTemplate('blank');
    // The pane is told of the new sheet.
    await followed.next(2);
    followed.host.resetCounters();
    return { ...followed, sheet };
  }

  test('follow the name of the project as it is typed, and again when it is changed: one batch more', async () => {
    const { host, sheet, reports, next } = await withBlank();
    expect(sheet).toBe('空白表');
    expect(host.model.workbook.getActiveSheet().getActiveRange()?.getA1Notation()).toBe('B3');
    type(host, sheet, 2, 4, '河道清淤工程');
    // What is written is heard of as well, and changes nothing more.
    await next(reports.length + 2);
    expect(titleOf(host, '河道清淤工程')).toBe('河道清淤工程绩效目标表');
    expect(host.model.find(sheet)).toBeNull();
    expect(host.undoClearing).toEqual(['Worksheet.name']);
    type(host, '河道清淤工程', 2, 4, '水渠/疏浚');
    await next(reports.length + 2);
    expect(titleOf(host, '水渠 疏浚')).toBe('水渠/疏浚绩效目标表');
  });

  test('follow a name that is typed before the pane has seen the new sheet', async () => {
    const { host, next } = await follow();
    const { sheet } = await insertTemplate('blank');
    type(host, sheet, 2, 4, '河道清淤工程');
    await next(3);
    expect(titleOf(host, '河道清淤工程')).toBe('河道清淤工程绩效目标表');
    expect(host.model.find(sheet)).toBeNull();
  });

  test('of a new sheet that was titled by hand before the pane has seen it stay', async () => {
    const { host, next } = await follow();
    const { sheet } = await insertTemplate('blank');
    type(host, sheet, 0, 0, '2026年河道清淤');
    type(host, sheet, 2, 4, '河道清淤工程');
    await next(2);
    await host.settle();
    expect(titleOf(host, sheet)).toBe('2026年河道清淤');
    expect(host.sheetNames()).toContain(sheet);
  });

  test('stay as the user has changed them', async () => {
    const { host, sheet, reports, next } = await withBlank();
    sheetOf(host, sheet).setName('我的表');
    await next(reports.length + 1);
    type(host, '我的表', 2, 4, '河道清淤工程');
    await next(reports.length + 2);
    expect(titleOf(host, '我的表')).toBe('河道清淤工程绩效目标表');
    type(host, '我的表', 0, 0, '2026年河道清淤');
    await next(reports.length + 1);
    host.resetCounters();
    type(host, '我的表', 2, 4, '河道清淤二期');
    await next(reports.length + 1);
    expect(titleOf(host, '我的表')).toBe('2026年河道清淤');
    expect(host.undoClearing).toEqual([]);
  });

  test('of what follows later in the year go with the name of the project, and no project is counted twice meanwhile', async () => {
    const { host, sheet, reports, next } = await withBlank();
    type(host, sheet, 2, 4, '河道清淤工程');
    await next(reports.length + 2);
    await makeFollowUps('monitoring', 8, () => undefined);
    await next(reports.length + 1);
    expect(host.sheetNames()).toContain('河道清淤工程监控');
    const projects = reports.at(-1)!.overview.projects;
    // Without a code only the name tells whose monitoring it is.
    type(host, '河道清淤工程', 2, 4, '水渠疏浚');
    await next(reports.length + 1);
    expect(reports.at(-1)!.overview.projects).toBe(projects);
    await next(reports.length + 1);
    expect(host.sheetNames()).toEqual(expect.arrayContaining(['水渠疏浚', '水渠疏浚监控']));
    expect(host.sheetNames()).not.toContain('河道清淤工程监控');
    expect(reports.at(-1)!.overview.projects).toBe(projects);
  });

  test('a name that another sheet has gets a number', async () => {
    const { host, sheet, reports, next } = await withBlank();
    type(host, sheet, 2, 4, '财政所经费');
    await next(reports.length + 2);
    expect(host.sheetNames()).toContain('财政所经费 (2)');
    expect(titleOf(host, '财政所经费 (2)')).toBe('财政所经费绩效目标表');
  });

  test('are as they were when Excel refuses to name the sheet', async () => {
    const { host, sheet, session } = await withBlank();
    type(host, sheet, 2, 4, '河道清淤工程');
    const id = sheetOf(host, sheet).getSheetId();
    // Reading, then colouring where findings have changed, then title and name.
    host.failRequest(2, { atAction: 3 });
    await expect(session.recheck([id], 'zh-CN')).rejects.toBeInstanceOf(UserError);
    expect(titleOf(host, sheet)).toBe('项目绩效目标表');
  });
});
