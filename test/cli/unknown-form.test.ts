import { cli, cliJson, workFolder } from './command-line';

const { path, write } = workFolder();

const KNOWN = [
  '项目支出绩效目标申报表',
  '项目名称\t防汛物资\t\t',
  '资金情况（万元）\t年度资金总额：\t12\t',
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t沙袋数量\t≥3000个',
];
const UNKNOWN = [
  '专项绩效目标表',
  '项目名称\t河道清理\t实施单位\t某站',
  '主管部门\t某局\t项目负责人\t张某',
  '衡量要点\t要求\t衡量要点\t要求',
];
const file = () => write('mixed.txt', [...KNOWN, '', ...UNKNOWN].join('\n'));

interface Extracted {
  projects: { name: string }[];
  unknownTables: unknown[];
}

test('extract lists it with its labels and what it lacks, and says so', async () => {
  const { code, json, err } = await cliJson<Extracted>('extract', file());
  expect(code).toBe(0);
  expect(json.projects.map(({ name }) => name)).toEqual(['防汛物资']);
  expect(json.unknownTables).toEqual([
    { line: 7, title: '专项绩效目标表', labels: ['项目名称', '实施单位', '主管部门'], missing: ['绩效指标'] },
  ]);
  expect(err).toContain('绩效指标');
});

test('check has one finding for it', async () => {
  const { out } = await cli('check', file());
  expect(out.match(/table-form-unknown/g)).toHaveLength(1);
});

test('import ends with 1, since its sum lacks the table', async () => {
  const output = path('summed.xlsx');
  const { code } = await cli('import', file(), '-o', output);
  expect(code).toBe(1);
});
