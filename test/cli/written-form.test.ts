import { cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

const DECLARATION = [
  '项目支出绩效目标申报表',
  '（2025年度）',
  '项目名称\t防汛物资\t\t\t',
  '主管部门\t青溪县水务局\t实施单位\t柳湾镇水务站\t',
  '资金情况（万元）\t年度资金总额：\t12\t\t',
  '一级指标\t二级指标\t三级指标\t指标值\t分值权重（90）',
  '产出指标\t数量指标\t沙袋数量\t≥3000个\t90',
];

interface Imported {
  projects: { name: string; sheet: string }[];
  keptAside: { text: string }[];
  total: number;
}
interface Extracted {
  projects: {
    form: string;
    name: string;
    supervisor: string | null;
    indicators: { weight: string | null }[];
  }[];
  unplaced: { text: string }[];
}

async function imported(...options: string[]) {
  const file = write('declared.txt', DECLARATION.join('\n'));
  const output = path(`${options.join('') || 'own'}.xlsx`);
  const { code, json } = await cliJson<Imported>('import', file, '-o', output, ...options);
  const { json: read } = await cliJson<Extracted>('extract', output);
  return { code, json, read };
}

test('a table keeps its form, and all that it says', async () => {
  const { code, json, read } = await imported();
  expect([code, json.keptAside, json.total]).toEqual([0, [], 12]);
  expect(read.projects).toMatchObject([
    { form: 'declaration', name: '防汛物资', supervisor: '青溪县水务局', indicators: [{ weight: '90' }] },
  ]);
});

test.each(['spendingPlan', 'indicatorList'])(
  '--form %s puts it into another, and what that lacks is listed',
  async (form) => {
    const { code, json, read } = await imported('--form', form);
    expect([code, json.total]).toEqual([0, 12]);
    expect(read.projects).toMatchObject([{ form, name: '防汛物资' }]);
    const listed = json.keptAside.map(({ text }) => text).join('\n');
    expect(listed).toContain('主管部门：青溪县水务局');
    expect(read.unplaced.map(({ text }) => text).join('\n')).toContain('主管部门：青溪县水务局');
    expect(listed.includes('分值：90')).toBe(form === 'spendingPlan');
  },
);

test('the year that only the code says stands in the cell that a declaration has for it', async () => {
  const output = path('with-year.xlsx');
  await cliJson('import', SAMPLE, '-o', output, '--form', 'declaration');
  const { json } = await cliJson<{ projects: { year: number | null }[] }>('extract', output);
  expect(json.projects.map(({ year }) => year)).toEqual(Array(8).fill(2023));
});

test('a form that is not written is refused by name', async () => {
  const file = write('declared.txt', DECLARATION.join('\n'));
  const { code, err } = await cli('import', file, '-o', path('never.xlsx'), '--form', 'selfEvaluationX');
  expect(code).toBe(2);
  expect(err).toContain('selfEvaluationX');
  expect(err).toContain('declaration');
});
