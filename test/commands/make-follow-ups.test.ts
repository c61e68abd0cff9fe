import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { makeMonitoring } from '../../src/commands/make-follow-ups';
import { saveWorkbookSettings } from '../../src/commands/in-excel/workbook-settings';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { yearProgress } from '../../src/domain/year-progress';
import type { ExcelHost } from '../../host/excel-host';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import type { UserError } from '../../src/locale/user-error';
import { rollForward } from '../../src/commands/in-excel/roll-forward';
import { expectSame, openWorkbook, openWorkbookOf, sampleDocument, snapshot, valuesOf } from './host-fixture';

const SHEET = '财政所经费';
const TODAY = new Date(2023, 8, 15);
const NOTHING = () => undefined;

const open = () => openWorkbookOf(planWorkbook(sampleDocument()).plans);
const evaluate = () => makeFollowUps('evaluation', null, NOTHING, undefined, TODAY);
const monitor = (month: number | null = null) =>
  makeFollowUps('monitoring', month, NOTHING, undefined, TODAY);

function type(host: ExcelHost, name: string, row: number, column: number, value: unknown): void {
  const sheet = host.model.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  host.model.enter(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
}

/** What the six indicators of {@link SHEET} achieved, in the order of its rows: 14 + 13 + 13 + 20 + 20 + 10 points. */
const ACHIEVED = [4, 0.98, 45270, 2100, '优', 0.9025] as const;

async function fillIn(host: ExcelHost): Promise<void> {
  type(host, `${SHEET}自评`, 5, 5, 1.9);
  ACHIEVED.forEach((value, index) => type(host, `${SHEET}自评`, 11 + index, 5, value));
  await host.settle();
}

test('an evaluation for each project, scored by formulas that a person can follow with a calculator', async () => {
  const host = open();
  host.resetCounters();
  const made = await evaluate();
  expect(made).toEqual({
    summary: '绩效自评汇总',
    department: '部门整体自评',
    tables: 8,
    left: [],
    earlier: [],
    nameless: [],
    month: null,
  });
  expect(host.syncs).toBe(3);
  // Sheets of one shape are copies of the first, as in every insertion of many.
  expect(new Set(host.undoClearing)).toEqual(new Set(['Worksheet.copy', 'Worksheet.name']));
  await fillIn(host);
  const values = valuesOf(host, `${SHEET}自评`, 19, 9);
  // 1.9 of 2.00 is 95%, 10 points times 0.95.
  expect(values[5]!.slice(6)).toEqual([10, 0.95, 9.5]);
  // ≥5: 14 x 4/5; ≥95%: in full; by 2023-12-31: in full; ≤2000: 20 x 2000/2100; 优: in full; ≥95%: 10 x 90.25/95.
  expect(values.slice(11, 17).map((row) => row[7])).toEqual([11.2, 13, 13, 19.05, 20, 9.5]);
  expect([values[17]![6], values[17]![7], values[18]![7]]).toEqual([100, 95.25, '优']);
  const summary = valuesOf(host, '绩效自评汇总', 12, 9);
  expect(summary[4]!.slice(3)).toEqual([2, 1.9, 0.95, 95.25, '优', '已完成']);
  expect(summary[3]!.slice(3)).toEqual([15.45, '', '', '', '', '未评完']);
  expect(summary[11]!.slice(3, 5)).toEqual([212.13, 1.9]);
  expect(summary[11]![8]).toBe('1/8');
  expect(summary[11]![0]).toBe('合计，执行数不含7个项目');
});

test('sums of the later phases say which projects they lack, and give no rate that would be too high', async () => {
  const host = open();
  await monitor();
  await evaluate();
  await fillIn(host);
  type(host, `${SHEET}监控`, 5, 5, 0.9);
  type(host, SHEET, 3, 2, '待定');
  type(host, `${SHEET}自评`, 5, 4, '待定');
  await host.settle();
  const last = (name: string, columns: number) => valuesOf(host, name, 12, columns)[11]!;
  // 212.13 without the 2.00 of the sheet.
  expect(last('绩效运行监控汇总', 8)).toEqual([
    '合计，预算数不含1个项目，计划金额不含1个项目，执行数不含7个项目',
    '',
    '',
    210.13,
    '',
    expect.any(Number),
    0.9,
    '',
  ]);
  expect(last('绩效自评汇总', 6)).toEqual([
    '合计，预算数不含1个项目，执行数不含7个项目',
    '',
    '',
    210.13,
    1.9,
    '',
  ]);
  // What the sheets are made of says the same.
  await monitor();
  await evaluate();
  expect(last('绩效自评汇总', 1)).toEqual(['合计，预算数不含1个项目，执行数不含7个项目']);
});

test('made again, it keeps what was entered, over formulas too, and follows the targets', async () => {
  const host = open();
  await evaluate();
  await fillIn(host);
  type(host, `${SHEET}自评`, 14, 8, '市场价格上涨。');
  type(host, `${SHEET}自评`, 15, 7, 18);
  type(host, SHEET, 3, 2, 2.5);
  type(host, SHEET, 9, 2, '按季采购次数');
  const again = await evaluate();
  expect([again.tables, again.left]).toEqual([8, []]);
  const values = valuesOf(host, `${SHEET}自评`, 19, 9);
  expect(values[5]!.slice(3, 6)).toEqual([2.5, 2, 1.9]);
  // The name is a formula as well, so that the entry goes with its indicator.
  expect(values[11]![3]).toBe('按季采购次数');
  expect(values.slice(11, 17).map((row) => row[5])).toEqual(ACHIEVED);
  expect([values[14]![8], values[15]![7]]).toEqual(['市场价格上涨。', 18]);
  expect(host.sheetNames().filter((name) => name.includes('自评'))).toHaveLength(10);
});

test('the department evaluates itself by its goals, with the money of its projects', async () => {
  const host = open();
  const { department } = await evaluate();
  const sheet = department ?? '';
  const { projects, department: goals } = sampleDocument();
  const values = () => valuesOf(host, sheet, 30, 9);
  expect(values()[0]![0]).toBe('部门整体支出绩效自评表');
  expect(values()[2]!.slice(0, 2)).toEqual(['部门（单位）名称', goals!.agency]);
  // Money stays open until every project tells what was spent.
  expect(values()[5]!.slice(3)).toEqual([212.13, 212.13, '', 10, '', '']);
  const spent = projects.map(({ budget }) => budget.total!.div(2).toNumber());
  projects.forEach(({ name }, index) => type(host, `${name}自评`, 5, 5, spent[index]));
  await host.settle();
  // Half of everything: 5 of 10 points.
  expect(values()[5]!.slice(4)).toEqual([212.13, 106.065, 10, 0.5, 5]);
  // An indicator a sub-goal: 90 points over 14, six to the most of them and seven to the first.
  const rows = values().slice(11, 11 + goals!.subGoals.length);
  expect(rows.map((row) => row[6])).toEqual([7, 7, 7, 7, 7, 7, ...Array<number>(8).fill(6)]);
  // 参学率大于等于90%, of which 81% were reached; the others in full.
  expect(rows[0]!.slice(3, 5)).toEqual(['党员参学率', '大于等于90%']);
  rows.forEach((_, index) => type(host, sheet, 11 + index, 5, index === 0 ? 0.81 : index === 1 ? 3 : 1));
  type(host, sheet, 9, 5, '年度目标基本完成。');
  await host.settle();
  expect(values()[11]![7]).toBe(6.3);
  const total = 11 + rows.length;
  // 5 of the execution, 0.7 points lost.
  expect([values()[total]![7], values()[total + 1]![7]]).toEqual([94.3, '优']);
  const summary = valuesOf(host, '绩效自评汇总', 20, 3);
  expect(summary.slice(16, 18).map((row) => row.slice(1))).toEqual([
    ['部门整体自评得分', 94.3],
    ['部门整体评价等级', '优'],
  ]);
  const again = await evaluate();
  expect([again.department, again.left]).toEqual([sheet, []]);
  expect([values()[9]![5], values()[11]![5], values()[total]![7]]).toEqual([
    '年度目标基本完成。',
    0.81,
    94.3,
  ]);
  expect(values()[5]!.slice(4, 6)).toEqual([212.13, 106.065]);
});

test('tables that are told by nothing get no evaluation, and no other table gets what belongs to them', async () => {
  const document = sampleDocument();
  const [first, second, third, ...others] = document.projects;
  const projects = [
    { ...first!, code: null, name: null },
    { ...second!, code: null },
    { ...third!, code: null, name: second!.name },
    ...others,
  ];
  const { plans, sheets } = planWorkbook({ ...document, projects });
  const host = openWorkbookOf(plans);
  const made = await evaluate();
  expect(made).toMatchObject({ tables: 6, nameless: [sheets[0], sheets[2]] });
  await fillIn(host);
  const before = valuesOf(host, `${SHEET}自评`, 19, 9);
  expect(await evaluate()).toMatchObject({ tables: 6, nameless: [sheets[0], sheets[2]] });
  expect(valuesOf(host, `${SHEET}自评`, 19, 9)).toEqual(before);
  // They stand in the sums all the same.
  const summary = valuesOf(host, '绩效自评汇总', 12, 9);
  expect(summary.slice(3, 11).filter((row) => row[8] === '尚未建表')).toHaveLength(2);
  expect([summary[11]![3], summary[11]![8]]).toEqual([212.13, '1/8']);
});

test('a workbook without targets is told so by each command of the year in its own words', async () => {
  openWorkbook();
  const words = async (work: Promise<unknown>) =>
    work.then(
      () => '',
      (error: unknown) => (error as UserError).in('zh-CN'),
    );
  expect(await words(evaluate())).toContain('没有可监控或评价的目标');
  expect(await words(monitor())).toContain('没有可监控或评价的目标');
  expect(await words(rollForward())).toContain('没有可结转的项目绩效目标表');
});

test('a workbook of nothing but such tables is told of them, and stays as it is', async () => {
  const document = sampleDocument();
  const projects = document.projects.slice(0, 1).map((table) => ({ ...table, code: null, name: null }));
  const { plans, sheets } = planWorkbook({ ...document, projects });
  const host = openWorkbookOf(plans);
  const before = snapshot(host);
  await expect(evaluate()).rejects.toMatchObject({ values: { names: sheets[0] } });
  expectSame(snapshot(host), before);
});

test('a workbook without goals of a department has no evaluation of one', async () => {
  const host = openWorkbookOf(planWorkbook({ ...sampleDocument(), department: null }).plans);
  expect((await evaluate()).department).toBeNull();
  expect(host.sheetNames()).not.toContain('部门整体自评');
});

test('of two monitorings of a project the earlier one stays as it is, and is told', async () => {
  const { plans } = planWorkbook(sampleDocument(), { followUp: { phase: 'monitoring', month: 6 } });
  const at = plans.findIndex(({ name }) => name === `${SHEET}监控`);
  const first = { ...plans[at]!, name: '一季度监控' };
  const host = openWorkbookOf([...plans.slice(0, at), first, ...plans.slice(at)]);
  const before = valuesOf(host, first.name, 18, 8);
  const made = await monitor(8);
  expect(made).toMatchObject({ tables: 8, left: [], earlier: [first.name] });
  expect(valuesOf(host, first.name, 18, 8)).toEqual(before);
  const told = makeMonitoring.tell!(made, { month: 8 });
  expect(told?.details?.map(({ values }) => values)).toEqual([{ names: first.name }]);
  // An evaluation has nothing to do with monitorings.
  expect((await evaluate()).earlier).toEqual([]);
});

test('a monitoring for each project: planned amounts by formula, and lights that follow', async () => {
  const host = open();
  host.resetCounters();
  const made = await monitor();
  // On 15 September August is over; the plan's last date by then is the end of June.
  expect(made).toEqual({
    summary: '绩效运行监控汇总',
    department: null,
    tables: 8,
    left: [],
    earlier: [],
    nameless: [],
    month: 8,
  });
  expect(host.syncs).toBe(3);
  // Sheets of one shape are copies of the first, as in every insertion of many.
  expect(new Set(host.undoClearing)).toEqual(new Set(['Worksheet.copy', 'Worksheet.name']));
  expect(valuesOf(host, `${SHEET}监控`, 7, 8)[6]!.slice(1, 6)).toEqual([
    '按计划应支出（50%）',
    '',
    '',
    '',
    1,
  ]);
  const light = () => valuesOf(host, '绩效运行监控汇总', 5, 13)[4]!.slice(4);
  expect(light()).toEqual([0.5, 1, '', '', '', 0, 0, 0, '未填完']);
  type(host, `${SHEET}监控`, 5, 5, 0.9);
  await host.settle();
  expect(light()).toEqual([0.5, 1, 0.9, 0.45, -0.05, 0, 0, 0, '绿']);
  // What was planned is no part of what was spent: the indicators, the forecast and who supervises are still to be filled in.
  const { result } = await new OpenWorkbookChecker().inspect();
  const onSheet = result.findings.filter(({ table }) => table?.origin.sheet === `${SHEET}监控`);
  expect(new Set(onSheet.map(({ rule }) => rule))).toEqual(
    new Set(['actual-missing', 'forecast-missing', 'prospect-missing', 'supervisor-missing']),
  );
  // The sheet of the project tells how far it is behind as well.
  expect(valuesOf(host, `${SHEET}监控`, 7, 8)[6]![6]).toBe(-0.05);
  type(host, `${SHEET}监控`, 5, 5, 0.7);
  await host.settle();
  expect(light().slice(-1)).toEqual(['黄']);
  // 15 points behind, where 10 may be: the reason is demanded, and enough when it is told.
  const withoutReason = async () =>
    (await new OpenWorkbookChecker().inspect()).result.findings
      .filter(({ rule }) => rule === 'spending-behind-without-reason')
      .map(({ table, field }) => [table?.origin.sheet, table?.origin.cells.get(field)?.row]);
  expect(await withoutReason()).toEqual([[`${SHEET}监控`, 7]]);
  type(host, `${SHEET}监控`, 7, 1, '招标推迟到八月，九月底前付清。');
  await host.settle();
  expect(await withoutReason()).toEqual([]);
  type(host, `${SHEET}监控`, 5, 5, 0.5);
  await host.settle();
  expect(light().slice(-1)).toEqual(['红']);
  type(host, SHEET, 6, 2, 0.3);
  await host.settle();
  expect(light().slice(0, 2)).toEqual([0.3, 0.6]);
  // The next month that is asked for; what was spent stays.
  const next = await monitor(10);
  expect(next.month).toBe(10);
  const values = valuesOf(host, `${SHEET}监控`, 7, 8);
  expect([values[4]![5], values[5]![5], values[6]![1]]).toEqual(['1-10月执行数', 0.5, '按计划应支出（75%）']);
  const [reason] = valuesOf(host, `${SHEET}监控`, 8, 2).slice(7);
  expect(reason).toEqual(['支出偏差原因及改进措施', '招标推迟到八月，九月底前付清。']);
  // The summary is refreshed in place as well.
  expect(host.sheetNames().filter((name) => name.startsWith('绩效运行监控汇总'))).toHaveLength(1);
  expect(String(valuesOf(host, '绩效运行监控汇总', 2, 1)[1]![0])).toContain('截至10月底');
});

test('when a light is yellow, and red, is a setting of the workbook', async () => {
  const host = open();
  type(host, SHEET, 6, 2, 0.5);
  await monitor(8);
  type(host, `${SHEET}监控`, 5, 5, 0.9);
  await host.settle();
  const light = () => valuesOf(host, '绩效运行监控汇总', 5, 13)[4]!.slice(8, 13);
  // 45% of 50% that were planned: five hundredths behind.
  expect(light()).toEqual([-0.05, 0, 0, 0, '绿']);
  await saveWorkbookSettings({ limits: { yellowBehind: '3', redBehind: '8%' } });
  await monitor();
  await host.settle();
  expect(light().at(-1)).toBe('黄');
  type(host, `${SHEET}监控`, 5, 5, 0.8);
  await host.settle();
  expect(light().at(-1)).toBe('红');
  expect(String(valuesOf(host, '绩效运行监控汇总', 2, 1)[1]![0])).toContain('超过3个百分点为黄，超过8个');
});

test('the money of a project counts once, whatever follows its targets; the year shows how far it is', async () => {
  const host = open();
  await monitor(6);
  await evaluate();
  await fillIn(host);
  const { document, result } = await new OpenWorkbookChecker().inspect();
  expect([document.projects.length, document.followUps?.length]).toEqual([8, 16]);
  expect(yearProgress(document)).toEqual({ projects: 8, done: { targets: 8, monitoring: 0, evaluation: 1 } });
  const onEvaluation = result.findings.filter(({ table }) => table?.origin.sheet === `${SHEET}自评`);
  const told = onEvaluation.map(({ rule, field }) => [rule, field]);
  // Points were lost at three indicators, without a reason.
  expect(told).toEqual([
    ['supervisor-missing', 'supervisor'],
    ['outcome-missing', 'outcome'],
    ['score-lost-without-reason', 'indicators[0].reason'],
    ['score-lost-without-reason', 'indicators[3].reason'],
    ['score-lost-without-reason', 'indicators[5].reason'],
  ]);
});

test('sheets that a person laid out anew stay as they are', async () => {
  const host = open();
  await evaluate();
  type(host, `${SHEET}自评`, 18, 0, '附注：本表由财政所填报');
  const sheet = () => (snapshot(host) as { name: string }[]).find(({ name }) => name === `${SHEET}自评`);
  const before = sheet();
  const { tables, left } = await evaluate();
  expect([tables, left]).toEqual([7, [`${SHEET}自评`]]);
  expect(sheet()).toEqual(before);
});
