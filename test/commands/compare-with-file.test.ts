import { readFileSync } from 'node:fs';
import { compareWithFile as compareWithFileCommand } from '../../src/commands/compare-with-file';
import { compareWithFile } from '../../src/commands/in-excel/compare-with-file';
import { localize } from '../../src/locale/locale';
import { UserError } from '../../src/locale/user-error';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import {
  expectSame,
  openWorkbook,
  openWorkbookOf,
  sampleDocument,
  SAMPLE_FILE,
  snapshot,
  valuesOf,
} from './host-fixture';

const SAMPLE = readFileSync(SAMPLE_FILE, 'utf8');
const fileOf = (text: string) => ({ name: '上年.txt', bytes: new TextEncoder().encode(text) });
const earlier = fileOf(SAMPLE.replace('\t2.00\n', '\t1.50\n').replace('≥95%', '≥90%'));
const compare = (file = earlier) => compareWithFile(file, { locale: 'zh-CN' });

/** The sample without its department, whose sheets read back as they were laid out, not as the text has it. */
function openSample() {
  const { projects } = sampleDocument();
  return openWorkbookOf(planWorkbook({ ...sampleDocument(), department: null, projects }).plans);
}
const withoutDepartment = (text: string) => fileOf(text.slice(text.indexOf('单位：万元') - 60));

test('lists what the workbook has otherwise than the file, with links, and is refreshed in place', async () => {
  const host = openSample();
  host.resetCounters();
  const { sheet, counts, rows } = await compare();
  expect(host.syncs).toBe(3);
  expect(host.undoClearing).toEqual([]);
  expect(counts).toEqual({ added: 0, removed: 0, changed: 2 });
  const values = valuesOf(host, sheet!, rows + 4, 9);
  const row = values.find((cells) => cells[4] === 1.5)!;
  expect(row.slice(0, 8)).toEqual([
    '财政所经费',
    '13020823P000047100203',
    '修改',
    '预算数',
    1.5,
    2,
    0.5,
    33.33,
  ]);
  const at = values.indexOf(row);
  expect(host.model.formula(host.model.find(sheet!)!, at, 8)).toContain("HYPERLINK(\"#'财政所经费'!");
  expect(values[rows + 3]?.every((value) => value === '')).toBe(true);

  host.resetCounters();
  const again = await compare(fileOf(SAMPLE));
  expect(again.sheet).toBe(sheet);
  expect(host.syncs).toBeLessThanOrEqual(4);
  expect(host.sheetNames().filter((name) => name === sheet)).toHaveLength(1);
});

const end = async (file: ReturnType<typeof fileOf>) => {
  const { tell } = compareWithFileCommand;
  const told = tell(await compare(file), { read: () => Promise.resolve(file) });
  return (told?.details ?? []).map(({ text, values }) => localize(text, 'zh-CN', values));
};

test('a table of the file that is in no known form is told: no difference of it is listed', async () => {
  openSample();
  const known = [
    '项目支出绩效目标申报表',
    '项目名称\t防汛物资\t\t',
    '资金情况（万元）\t年度资金总额：\t12\t',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t沙袋数量\t≥3000个',
  ];
  const unknown = [
    '专项绩效目标表',
    '项目名称\t河道清理\t实施单位\t某站',
    '主管部门\t某局\t项目负责人\t张某',
    '衡量要点\t要求\t衡量要点\t要求',
  ];
  const details = await end(fileOf([...known, '', ...unknown].join('\n')));
  expect(details.join()).toMatch(/“上年.txt”第\d+行起的表“专项绩效目标表”不是已知的表式/);
});

test('so is what of the file was left out or is hidden, but not on sheets that do not count', async () => {
  openSample();
  const page = (hidden: string) =>
    fileOf(
      `<html><body>${hidden}<p>项目支出绩效目标申报表</p><table><tr><td>项目名称</td><td>防汛</td></tr>` +
        `<tr><td>资金情况（万元）</td><td>12</td></tr><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>` +
        `<tr><td>产出指标</td><td>数量指标</td><td>沙袋数量</td><td>≥3000个</td></tr></table></body></html>`,
    );
  const name = (file: ReturnType<typeof fileOf>) => ({ ...file, name: '上年.html' });
  expect(await end(name(page('<p hidden>旧稿</p>')))).toEqual([expect.stringContaining('“上年.html”中的')]);
  expect(await end(name(page('')))).toEqual([]);
});

test('without a difference, no sheet is made', async () => {
  const host = openSample();
  const before = snapshot(host);
  const { sheet } = await compare(withoutDepartment(SAMPLE));
  expect(sheet).toBeNull();
  expectSame(snapshot(host), before);
});

test.each([
  ['a file without targets', () => compare(fileOf('无'))],
  ['a workbook without targets', () => (openWorkbook(), compare())],
])('%s is refused in a sentence', async (_, run) => {
  openSample();
  await expect(run()).rejects.toBeInstanceOf(UserError);
});
