import { changeForm } from '../../src/commands/in-excel/change-form';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { addIndicator } from '../../src/commands/in-excel/add-indicator';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { saveWorkbookSettings } from '../../src/commands/in-excel/workbook-settings';
import type { ProjectTable } from '../../src/domain/project-table';
import { writtenForm } from '../../src/forms/registry';
import { summaryReport } from '../../src/reports/summary';
import { UserError } from '../../src/locale/user-error';
import { planFormSheet } from '../../src/workbook/form-sheets';
import type { ExcelHost } from '../../host/excel-host';
import { expectSame, openWorkbook, openWorkbookOf, sampleDocument, snapshot, valuesOf } from './host-fixture';

const SHEET = '征兵工作经费';

async function document() {
  return (await new OpenWorkbookChecker().inspect()).document;
}

/** The sample's first tables with the summary, one of them on show. */
async function imported(): Promise<ExcelHost> {
  const host = openWorkbook();
  const sample = sampleDocument();
  await importDocument({ ...sample, projects: sample.projects.slice(4, 6) }, { existing: 'skip' });
  host.model.find(SHEET)?.activate();
  host.resetCounters();
  return host;
}

const tableOn = async (sheet: string): Promise<ProjectTable> =>
  (await document()).projects.find(({ origin }) => origin.sheet === sheet)!;

/** All of a workbook but what its formulas give: SHEETS() of the host still counts a sheet that is gone. */
function withoutResults(host: ExcelHost): unknown {
  type Sheet = { cells: [row: string, column: string, value: unknown, formula: unknown, style: unknown][] };
  return (snapshot(host) as Sheet[]).map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map(([row, column, value, formula, style]) => [row, column, formula ?? value, style]),
  }));
}

test('a table becomes a declaration in its place; what that has no cell for is listed, and what it wants is told', async () => {
  await imported();
  const before = await tableOn(SHEET);
  const { sheets, leftAlone, aside, asideSheet, toDo } = await changeForm('declaration');
  expect([sheets, leftAlone]).toEqual([[SHEET], null]);
  const after = await tableOn(SHEET);
  expect(after.form).toBe('declaration');
  expect([after.name, after.budget, after.goals]).toEqual([before.name, before.budget, before.goals]);
  expect(after.indicators.map(({ level3, target }) => [level3, target])).toEqual(
    before.indicators.map(({ level3, target }) => [level3, target]),
  );
  const { unplaced } = await document();
  const listed = unplaced.map(({ text }) => text).join('\n');
  const lost = [
    before.code,
    before.purpose,
    ...before.indicators.flatMap(({ description, basis }) => [description, basis]),
  ];
  for (const text of lost) expect(listed).toContain(text);
  expect(listed).toContain('25、50、75、100');
  expect(unplaced).toHaveLength(aside);
  expect(asideSheet).toBe('未归位文字');
  expect(toDo.map((name) => name['zh-CN'])).toEqual(['年度', '主管部门', '分值']);
});

test('the summary of the workbook goes on counting it, at its new cells', async () => {
  const host = await imported();
  // Names and amounts: a declaration has neither code nor spending plan.
  const total = () =>
    valuesOf(host, summaryReport.sheetName, 60, 6)
      .map((row) => row.slice(3))
      .slice(2);
  const before = total();
  await changeForm('declaration');
  await host.settle();
  expect(total()).toEqual(before);
  // What is typed into the new cell reaches the summary.
  const { row, column } = (await tableOn(SHEET)).origin.cells.get('budget.total')!;
  host.model.find(SHEET)!.getRange(row, column, 1, 1).setValue(1000);
  await host.settle();
  expect(total()).not.toEqual(before);
});

test('what was kept aside before stays on its sheet, below which the next is listed', async () => {
  const host = await imported();
  const first = await changeForm('declaration');
  host.model.find('统计专项业务工作经费')?.activate();
  const second = await changeForm('indicatorList');
  const { unplaced } = await document();
  expect(unplaced).toHaveLength(first.aside + second.aside);
  expect(
    host.model.workbook.getSheets().filter((sheet) => sheet.getSheetName().startsWith('未归位')),
  ).toHaveLength(1);
});

/** All that a table says, as plain data; places left out. */
const plain = ({ origin: _, ...table }: ProjectTable) => JSON.parse(JSON.stringify(table)) as unknown;

test.each(['declaration', 'indicatorList'])(
  'into a %s and back, it says what it said before, and nothing of that is listed any more',
  async (form) => {
    const host = await imported();
    const before = await tableOn(SHEET);
    const there = await changeForm(form);
    expect([there.takenBack, there.aside > 0]).toEqual([0, true]);
    host.resetCounters();
    const back = await changeForm('spendingPlan');
    expect([host.syncs, host.undoClearing]).toEqual([4, []]);
    expect(plain(await tableOn(SHEET))).toEqual(plain(before));
    // A code, a purpose, a spending plan, and two texts a row (the list has its budget's parts aside as well).
    const { code, purpose, plan, indicators, budget } = before;
    const values = [
      code,
      purpose,
      plan[0],
      ...indicators.flatMap(({ description, basis }) => [description, basis]),
      ...(form === 'indicatorList' ? [budget.fiscal, budget.other] : []),
    ];
    expect(back.takenBack).toBe(values.filter((value) => value !== null).length);
    const { unplaced } = await document();
    expect(unplaced).toHaveLength(back.aside);
    expect(unplaced.map(({ text }) => text).join()).not.toContain('项目编码');
  },
);

test('what was filled in meanwhile stays, and what was kept of it stays listed', async () => {
  const host = await imported();
  await changeForm('indicatorList');
  const { unplaced } = await document();
  const listed = unplaced.find(({ text }) => text.includes('财政资金：'))!.text;
  await changeForm('declaration');
  expect((await document()).unplaced.map(({ text }) => text)).not.toContain(listed);
  const { row, column } = (await tableOn(SHEET)).origin.cells.get('budget.fiscal')!;
  host.model.find(SHEET)!.getRange(row, column, 1, 1).setValue(3.5);
  await changeForm('indicatorList');
  const again = await changeForm('spendingPlan');
  expect(again.takenBack).toBeGreaterThan(0);
  expect((await tableOn(SHEET)).budget.fiscal?.toFixed()).toBe('3.5');
});

test('tables of one name do not get what was kept of each other', async () => {
  const host = openWorkbook();
  const sample = sampleDocument();
  const projects = sample.projects.slice(0, 2).map((project) => ({ ...project, name: '同名项目' }));
  await importDocument({ ...sample, department: null, projects, unplaced: [] }, { existing: 'keepBoth' });
  const sheets = (await document()).projects.map(({ origin }) => origin.sheet!);
  for (const form of ['declaration', 'spendingPlan'])
    for (const sheet of sheets) {
      host.model.find(sheet)?.activate();
      await changeForm(form);
    }
  for (const [index, sheet] of sheets.entries())
    expect((await tableOn(sheet)).code).toBe(projects[index]!.code);
});

test('a list that somebody wrote on is left as it is; what it says is put back', async () => {
  const host = await imported();
  const before = await tableOn(SHEET);
  await changeForm('declaration');
  const list = host.model.find('未归位文字')!;
  list.getRange(0, 0, 1, 1).setValue('待核对');
  const first = valuesOf(host, '未归位文字', 30, 4);
  const { takenBack } = await changeForm('spendingPlan');
  expect(takenBack).toBeGreaterThan(0);
  expect((await tableOn(SHEET)).code).toBe(before.code);
  expect(valuesOf(host, '未归位文字', 30, 4)).toEqual(first);
});

test('the projects of a list come apart: the first in its place, the others on sheets of their own', async () => {
  const host = openWorkbook();
  const sample = sampleDocument();
  const projects = sample.projects.slice(0, 3).map((project) => ({ ...project, form: 'indicatorList' }));
  await importDocument({ ...sample, department: null, projects, unplaced: [] }, { existing: 'skip' });
  const [list] = (await document()).projects;
  host.model.find(list!.origin.sheet!)?.activate();
  const { sheets } = await changeForm('declaration');
  expect(sheets).toHaveLength(3);
  const after = (await document()).projects;
  expect(after.map(({ form }) => form)).toEqual(['declaration', 'declaration', 'declaration']);
  expect(after.map(({ name }) => name).sort()).toEqual(projects.map(({ name }) => name).sort());
});

test.each(['declaration', 'indicatorList'])(
  'a row is added to a sheet that became a %s as its layout has it',
  async (form) => {
    await imported();
    await changeForm(form);
    const { indicators } = await tableOn(SHEET);
    await addIndicator({ templateId: 'office-costs', index: 0 }, []);
    await addIndicator({ templateId: 'training-meetings', index: 7 }, []);
    const after = await tableOn(SHEET);
    expect(after.indicators).toHaveLength(indicators.length + 2);
    // The layout knows the sheet again: it can change once more in its place.
    expect((await changeForm('spendingPlan')).leftAlone).toBeNull();
  },
);

test('a sheet that was laid out by hand is left alone, and the table in the new form stands beside it', async () => {
  const [project] = sampleDocument().projects;
  const { plan } = planFormSheet(writtenForm('declaration'), [project!], '外来表');
  const host = openWorkbookOf([{ ...plan, names: [] }]);
  const before = snapshot(host);
  const { sheets, leftAlone } = await changeForm('indicatorList');
  expect(leftAlone).toBe('外来表');
  expectSame((snapshot(host) as unknown[])[0], (before as unknown[])[0]);
  const made = await tableOn(sheets[0]!);
  expect([made.form, made.name]).toEqual(['indicatorList', project!.name]);
});

test('a table that has the form already is refused, as is a sheet without one', async () => {
  const host = await imported();
  const before = snapshot(host);
  await expect(changeForm('spendingPlan')).rejects.toMatchObject({ values: { sheet: SHEET } });
  host.model.find(summaryReport.sheetName)?.activate();
  await expect(changeForm('declaration')).rejects.toBeInstanceOf(UserError);
  host.model.find(SHEET)?.activate();
  expectSame(snapshot(host), before);
});

test('a table that sheets of later in the year follow by formulas is refused, and says which', async () => {
  const host = await imported();
  await makeFollowUps('monitoring', 6);
  host.model.find(SHEET)?.activate();
  const before = withoutResults(host);
  await expect(changeForm('declaration')).rejects.toMatchObject({
    values: { sheet: SHEET, followUp: expect.stringContaining(SHEET) },
  });
  expectSame(withoutResults(host), before);
});

test('it takes three batches of reading and one of writing, all of which can be undone', async () => {
  const host = await imported();
  await changeForm('declaration');
  expect(host.syncs).toBe(4);
  expect(host.undoClearing).toEqual([]);
});

describe('the form of new tables', () => {
  test('is the one that was chosen, otherwise that of the settings, otherwise the one with the spending plan', async () => {
    openWorkbook();
    await insertTemplate('village-transfers');
    await insertTemplate('village-transfers', { form: 'declaration' });
    await saveWorkbookSettings({ form: 'indicatorList' });
    await insertTemplate('village-transfers');
    await insertTemplate('blank');
    const { projects, unplaced } = await document();
    expect(projects.map(({ form }) => form)).toEqual([
      'spendingPlan',
      'declaration',
      'indicatorList',
      'indicatorList',
    ]);
    expect(unplaced).toEqual([]);
  });

  test.each(['declaration', 'indicatorList'])(
    'the rows of a blank %s are there to be filled in',
    async (form) => {
      openWorkbook();
      const { sheet } = await insertTemplate('blank', { form });
      const before = await tableOn(sheet);
      expect(before.indicators).toHaveLength(6);
      await addIndicator({ templateId: 'office-costs', index: 0 }, []);
      const after = await tableOn(sheet);
      expect(after.indicators).toHaveLength(6);
      expect(after.indicators.filter(({ level3 }) => level3 !== null)).toHaveLength(1);
      expect(after.indicators.map(({ weight }) => weight?.toFixed())).toEqual(
        before.indicators.map(({ weight }) => weight?.toFixed()),
      );
    },
  );
});

test('an import tells what the forms of its tables have no place for, and which tables it could not read', async () => {
  openWorkbook();
  const sample = sampleDocument();
  const projects = sample.projects.slice(0, 2).map((project) => ({ ...project, form: 'declaration' }));
  const unknown = { line: 9, cell: { row: 8, column: 0 }, title: '专项绩效目标表', labels: [], missing: [] };
  const result = await importDocument(
    { ...sample, department: null, projects, unplaced: [], unknownTables: [unknown] },
    { existing: 'skip' },
  );
  const { unplaced } = await document();
  expect(result.aside).toBe(unplaced.length);
  expect(unplaced.map(({ text }) => text).join('\n')).toContain(projects[0]!.code);
  expect(result.unread).toEqual(['专项绩效目标表']);
});
