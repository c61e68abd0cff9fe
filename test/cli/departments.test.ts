import { cliJson, cli, workFolder } from './command-line';

const { path, write } = workFolder();

const PROJECT = [
  '项目支出绩效目标申报表',
  '（2025年度）',
  '项目名称\t防汛物资\t\t',
  '主管部门\t青溪县水务局\t实施单位\t柳湾镇水务站',
  '资金情况（万元）\t年度资金总额：\t12\t',
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t沙袋数量\t≥3000个',
];
const WHOLE = [
  '部门整体支出绩效目标表',
  '（2025年度）',
  '部门（单位）名称\t柳湾镇人民政府\t\t\t',
  '年度主要任务\t任务名称\t主要内容\t预算金额（万元）\t\t',
  '\t\t\t总额\t财政拨款\t其他资金',
  '\t防汛\t堤防巡查\t42\t40\t2',
  '\t金额合计\t\t42\t40\t2',
  '年度总体目标\t安全度汛。\t\t\t',
  '年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值',
  '\t产出指标\t数量指标\t巡查次数\t≥60次',
];

interface Table {
  form: string;
  name: string;
  budget: { total: number };
}
interface Extracted {
  projects: Table[];
  departments: Table[];
}

test('a table of a whole department stands under departments, with the keys of a project', async () => {
  const file = write('both.txt', [...PROJECT, '', ...WHOLE].join('\n'));
  const { code, json } = await cliJson<Extracted>('extract', file);
  expect(code).toBe(0);
  expect(json.projects).toMatchObject([{ form: 'declaration', name: '防汛物资', budget: { total: 12 } }]);
  expect(json.departments).toMatchObject([
    { form: 'departmentTargets', name: '柳湾镇人民政府', budget: { total: 42 } },
  ]);
  expect(Object.keys(json.departments[0]!)).toEqual(Object.keys(json.projects[0]!));
});

test('monitoring of a whole department stands there too', async () => {
  const rows = [
    '部门整体支出绩效运行监控表',
    '部门名称\t柳湾镇人民政府\t\t\t',
    '一级指标\t二级指标\t三级指标\t年度指标值\t1-7月完成情况',
    '产出指标\t数量指标\t巡查次数\t≥60次\t35次',
  ];
  const { json } = await cliJson<Extracted>('extract', write('monitored.txt', rows.join('\n')));
  expect(json.projects).toEqual([]);
  expect(json.departments).toMatchObject([{ form: 'monitoring', name: '柳湾镇人民政府' }]);
});

test('its money is in no sum, and it is told that it is not written', async () => {
  const file = write('sums.txt', [...PROJECT, '', ...WHOLE].join('\n'));
  const { code, json, err } = await cliJson<{ total: number; projects: object[]; departments: object[] }>(
    'import',
    file,
    '-o',
    path('sums.xlsx'),
  );
  expect(json).toMatchObject({ total: 12, departments: [{ name: '柳湾镇人民政府', file }] });
  expect(json.projects).toHaveLength(1);
  expect(err).toContain('1 张部门整体的绩效表');
  expect(code).toBe(0);
});

test('a file with nothing else is not empty, and a check counts it apart', async () => {
  const file = write('whole.txt', WHOLE.join('\n'));
  const { json } = await cliJson<{ projects: number; departments: number }>('check', file);
  expect(json).toMatchObject({ projects: 0, departments: 1 });
  const { out } = await cli('check', file, '--format', 'text');
  expect(out).toContain('共0个项目、1张部门整体表：');
});
