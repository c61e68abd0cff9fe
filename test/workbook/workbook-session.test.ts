import { gridOfValues } from '../../src/grid/grid';
import { finish } from '../../src/steps/steps';
import { planSummary } from '../../src/workbook/plan-summary';
import type { WorkbookSheet } from '../../src/workbook/workbook';
import { WorkbookSession, workbookOfGrids } from '../../src/workbook/workbook-session';

type Value = string | number | null;

const table = (code: string, total: number): Value[][] => [
  ['项目编码', code, '项目名称', '河道清淤'],
  ['预算规模', '预算数', total, null],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '长度', '≥3公里'],
];

const sheet = (id: string, rows: readonly (readonly Value[])[], name = id): WorkbookSheet => ({
  id,
  name,
  isOurs: false,
  isProtected: false,
  grid: gridOfValues(name, rows),
});

const SETTINGS: Value[][] = [['绩效目标检查设置'], ['行政村数', 23, null, null]];

describe('a session', () => {
  test('recognises a sheet again only when it says something else', () => {
    const session = new WorkbookSession();
    const first = finish(session.read([sheet('甲', table('A1', 10)), sheet('乙', table('B1', 20))]));
    // Read anew from Excel: other objects that say the same.
    const again = finish(session.read([sheet('甲', table('A1', 10)), sheet('乙', table('B1', 20))]));
    // The same objects: nothing was made of them again.
    again.document.projects.forEach((project, index) => expect(project).toBe(first.document.projects[index]));
    const changed = finish(session.read([sheet('甲', table('A1', 11)), sheet('乙', table('B1', 20))]));
    expect(changed.document.projects[0]?.budget.total?.toNumber()).toBe(11);
    expect(changed.document.projects[1]).toBe(first.document.projects[1]);
  });

  test.each([
    ['is renamed', [sheet('甲', table('A1', 10), '新名')]],
    ['has another number format', [formatted(sheet('甲', table('A1', 10)))]],
  ])('recognises a sheet again when it %s', (_, sheets) => {
    const session = new WorkbookSession();
    const [before] = finish(session.read([sheet('甲', table('A1', 10))])).document.projects;
    const [after] = finish(session.read(sheets)).document.projects;
    expect(after).not.toBe(before);
    expect(after?.origin.sheet).toBe(sheets[0]?.name);
  });

  test('gives the workbook as it was read last, and forgets sheets that are gone', () => {
    const session = new WorkbookSession();
    expect(session.workbook).toBeNull();
    finish(session.read([sheet('甲', table('A1', 10)), sheet('设置', SETTINGS)]));
    const latest = finish(session.read([sheet('设置', SETTINGS)]));
    expect(session.workbook).toBe(latest);
    expect(latest.projects).toEqual([]);
    expect(latest.settings.villages).toBe(23);
  });

  test('tells kinds, own sheets, projects and what was entered, from one reading', () => {
    const sheets = [
      { ...sheet('表', table('A1', 10)), isOurs: true },
      sheet('汇总', [['项目绩效目标汇总表'], ['部门批复总额', 300]]),
      sheet('设置', SETTINGS),
      sheet('通讯录', [['姓名', '电话']]),
    ];
    const workbook = finish(new WorkbookSession().read(sheets));
    expect(workbook.projects.map(({ sheet: name }) => name)).toEqual(['表']);
    expect(workbook.ownSheets('project').map(({ name }) => name)).toEqual(['表']);
    expect(workbook.ownSheets('summary')).toEqual([]);
    expect(workbook.sheetsOf('summary').map(({ name }) => name)).toEqual(['汇总']);
    expect(workbook.entered.approvedTotal?.toNumber()).toBe(300);
    expect(workbook.projects[0]).toBe(workbook.projects[0]);
  });
});

function formatted(one: WorkbookSheet): WorkbookSheet {
  const rows = one.grid.rows.map((row) => row.map((cell) => ({ ...cell, numberFormat: '0.00' })));
  return { ...one, grid: { ...one.grid, rows } };
}

describe('tables on hidden sheets', () => {
  const hidden = (one: WorkbookSheet): WorkbookSheet => ({
    ...one,
    grid: { ...one.grid, visibility: 'veryHidden' },
  });
  const sheets = [sheet('甲', table('A1', 10)), hidden(sheet('乙', table('B1', 20)))];
  const choice = (entry: string) =>
    sheet('设置', [['绩效目标检查设置'], ['计入隐藏工作表', entry, null, null]]);
  const read = (more: readonly WorkbookSheet[]) => finish(new WorkbookSession().read([...sheets, ...more]));

  test.each([
    ['nothing', []],
    ['是', [choice('是')]],
    ['words that are no choice', [choice('也许')]],
  ])('count where the settings say %s, and are told as hidden', (_, more) => {
    const { projects } = read(more);
    expect(projects.map((one) => [one.sheet, one.isHidden ?? false])).toEqual([
      ['甲', false],
      ['乙', true],
    ]);
  });

  test('do not count where the settings say so, in checks, sums and the next reading alike', () => {
    const workbook = read([choice('否')]);
    expect(workbook.projects.map((one) => one.sheet)).toEqual(['甲']);
    expect(workbook.settings.countHidden).toBe(false);
    const sheetNamer = () => '汇总';
    const { total, hidden: named } = planSummary(workbook, workbook.projects, sheetNamer);
    expect([total, named]).toEqual(['10', []]);
    const all = read([]);
    expect(planSummary(all, all.projects, sheetNamer)).toMatchObject({ total: '30', hidden: ['乙'] });
    const { plan } = planSummary(all, all.projects, sheetNamer);
    // The summary calls projects by their names.
    expect(JSON.stringify(plan.rows)).toContain('河道清淤（隐藏）');
  });
});

test('a file is the same model as the open workbook', () => {
  const workbook = workbookOfGrids([gridOfValues('表', table('A1', 10)), gridOfValues('设置', SETTINGS)]);
  expect(workbook.document.projects.map(({ code }) => code)).toEqual(['A1']);
  expect(workbook.entered.villages).toBe(23);
});
