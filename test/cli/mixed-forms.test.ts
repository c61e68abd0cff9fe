import { readFileSync } from 'node:fs';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { summaryReport } from '../../src/reports/summary';
import { PlanBuilder } from '../../src/sheet-plan/plan-builder';
import { readWorksheets } from '../../src/sources/xlsx/read-workbook';
import { cliJson, workFolder } from './command-line';

const { path, write } = workFolder();

type Row = readonly (string | number | null)[];

/** A workbook as an office made it: rows on a sheet without marks of ours. */
async function workbook(name: string, rows: readonly Row[]): Promise<string> {
  const plan = new PlanBuilder('project', Array<number>(10).fill(12));
  for (const row of rows) plan.addRow([...row], 20);
  const { names: _, ...built } = plan.build({ name: 'Sheet1', page: { orientation: 'portrait' } });
  return write(name, (await writeWorkbook([{ ...built, names: [] }])).bytes);
}

const INDICATORS: readonly Row[] = [
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  [null, '产出指标', '数量指标', '维修渠道长度', '≥12公里'],
  [null, '效益指标', '社会效益指标', '受益农户', '≥300户'],
];

function declaration(name: string, unit: string, total: number): Row[] {
  return [
    ['项目支出绩效目标申报表'],
    ['（2025年度）'],
    ['项目名称', name],
    ['主管部门', '青溪县水务局', '实施单位', '青溪县渠道管理所'],
    [`项目资金（${unit}）`, '年度资金总额：', total],
    [null, '其中：财政拨款', total],
    ['年度目标', '按期完成。'],
    ...INDICATORS,
  ];
}

const EVALUATION: readonly Row[] = [
  ['项目支出绩效自评表'],
  ['（2025年度）'],
  ['项目名称', '渠道维修'],
  ['主管部门', '青溪县水务局', '实施单位', '青溪县渠道管理所'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 15.45, 16, 12, 10, '75%', 7.5],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  [null, '产出指标', '数量指标', '维修渠道长度', '≥12公里', '12公里', 50, 50, null],
  [null, '效益指标', '社会效益指标', '受益农户', '≥300户', '320户', 40, 40, null],
];
const MONITORING: readonly Row[] = [
  ['项目支出绩效运行监控表'],
  ['（2025年度）'],
  ['项目名称', '渠道维修'],
  ['主管部门', '青溪县水务局', '实施单位', '青溪县渠道管理所'],
  ['项目资金（万元）', null, '年初预算数', '1-6月执行数', '1-6月执行率', '全年预计执行数'],
  [null, '年度资金总额', 15.45, 8, '51.78%', 15.45],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '1-6月执行情况', '完成可能性', '偏差原因'],
  [null, '产出指标', '数量指标', '维修渠道长度', '≥12公里', '6公里', '确定能', null],
];
const DEPARTMENT: readonly Row[] = [
  ['部门整体支出绩效目标表'],
  ['（2025年度）'],
  ['部门名称', '青溪县水务局'],
  ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）'],
  [null, null, null, '总额', '财政拨款', '其他资金'],
  [null, '渠道维修', '维修渠道', 27.45, 27.45, 0],
  [null, '金额合计', null, 27.45, 27.45, 0],
  ['年度总体目标', '保障灌溉。'],
  ...INDICATORS,
];
const UNKNOWN: readonly Row[] = [
  ['专项绩效目标表'],
  ['项目名称', '河道清理', '实施单位', '某站'],
  ['主管部门', '某局', '项目负责人', '张某'],
  ['安排资金（万元）', 88],
  ['衡量要点', '要求', '衡量要点', '要求'],
];

interface Summed {
  projects: { name: string }[];
  departments: { name: string }[];
  total: number;
  missing: unknown[];
  skipped: unknown[];
}
interface Table {
  form: string;
  name: string;
  moneyUnit: string;
  budget: { total: number };
  execution: { initial: number; budget: number; executed: number; forecast: number | null } | null;
}
interface Extracted {
  projects: Table[];
  followUps: Table[];
}

describe('summarize of files in mixed forms, units and phases', () => {
  const output = path('sum.xlsx');
  let ended: { code: number; err: string; json: Summed };
  let read: Extracted;
  beforeAll(async () => {
    const files = await Promise.all([
      workbook('1.xlsx', declaration('渠道维修', '元', 154_500)),
      workbook('2.xlsx', declaration('防汛物资', '万元', 12)),
      workbook('3.xlsx', EVALUATION),
      workbook('4.xlsx', MONITORING),
      workbook('5.xlsx', DEPARTMENT),
      workbook('6.xlsx', [...declaration('泵站运行', '万元', 36), [null], ...UNKNOWN]),
    ]);
    ended = await cliJson<Summed>('summarize', ...files, '-o', output);
    ({ json: read } = await cliJson<Extracted>('extract', output));
  });

  test('every project counts once, in its own unit; neither later phases nor the department count again', () => {
    expect(ended.json.projects.map(({ name }) => name)).toEqual(['渠道维修', '防汛物资', '泵站运行']);
    // 154,500 元 = 15.45 万元; 15.45 + 12 + 36.
    expect(ended.json.total).toBe(63.45);
    expect(ended.json.missing).toEqual([]);
  });

  test('what is not in the sum is named, and the command ends with 1', () => {
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('专项绩效目标表');
    expect(ended.json.departments.map(({ name }) => name)).toEqual(['青溪县水务局']);
    const sheet = [...readWorksheets(readFileSync(output), 'sum.xlsx')].find(
      ({ grid }) => grid.sheet === summaryReport.sheetName,
    );
    expect(JSON.stringify(sheet?.grid.rows)).toContain(
      '另有1张表的表式未识别，未计入：专项绩效目标表（6.xlsx）',
    );
  });

  test('evaluation and monitoring in another unit than the targets say the same money in the unit of these', () => {
    expect(read.followUps.map(({ form, moneyUnit }) => [form, moneyUnit])).toEqual([
      ['monitoring', '元'],
      ['selfEvaluation', '元'],
    ]);
    const [monitoring, evaluation] = read.followUps;
    expect(monitoring?.execution).toMatchObject({ initial: 154_500, executed: 80_000, forecast: 154_500 });
    expect(evaluation?.execution).toMatchObject({ initial: 154_500, budget: 160_000, executed: 120_000 });
  });
});

test('of two tables of one phase the last is written, and the other is told', async () => {
  const later = MONITORING.map((row) => row.map((cell) => (cell === 8 ? 11 : cell)));
  const files = await Promise.all([
    workbook('targets.xlsx', declaration('渠道维修', '万元', 15.45)),
    workbook('june.xlsx', MONITORING),
    workbook('later.xlsx', later),
  ]);
  const { err } = await cliJson('summarize', ...files, '-o', path('two.xlsx'));
  expect(err).toMatch(/有 1 张监控表或自评表没有写入工作簿.*渠道维修/);
  const { json } = await cliJson<Extracted>('extract', path('two.xlsx'));
  expect(json.followUps.map(({ execution }) => execution?.executed)).toEqual([11]);
  const one = await cliJson('summarize', files[0]!, files[1]!, '-o', path('one.xlsx'));
  expect(one.err).not.toContain('没有写入工作簿');
});
