import { readSource } from '../../../src/sources/read-source';
import { hasCommaColumns } from '../../../src/sources/text/comma-columns';

const isTable = (text: string) => hasCommaColumns(Buffer.from(text), '表.txt');

const LIST = `项目编码,项目名称,绩效目标,一级指标,二级指标,三级指标,指标值
0101,道路养护,保持畅通,产出指标,数量指标,养护里程,"≥1,200公里"
,,,产出指标,质量指标,合格率,≥95%
,,,效益指标,社会效益指标,出行,改善
,,,满意度指标,服务对象满意度指标,群众满意度,≥90%
`;

test('labels between commas, then rows', () => {
  expect(isTable(LIST)).toBe(true);
  expect(isTable(`绩效目标表\n\n项目名称,道路养护,主管部门,交通局\n项目编码,0101,实施单位,公路所\n`)).toBe(
    true,
  );
});

test.each([
  ['a sentence that names labels', '请核对项目名称,项目编码,主管部门,实施单位。\n其余不变。\n谢谢。\n'],
  ['a text with tabs', LIST.replaceAll('\n', '\t\n')],
  ['prose with commas', '一是,二是,三是\n完成任务,提高质量\n'],
  ['one cell a line', '项目名称\n道路养护\n一级指标\n二级指标\n三级指标\n指标值\n'],
])('%s is none', (_, text) => {
  expect(isTable(text)).toBe(false);
});

test('a .txt with columns between commas reads as the same .csv does', async () => {
  const bytes = Buffer.from(LIST);
  const [text, csv] = await Promise.all(['表.txt', '表.csv'].map((name) => readSource({ name, bytes })));
  const gridsOf = (source: typeof text) =>
    source?.content.kind === 'workbook' ? source.content.grids.map(({ rows }) => rows) : null;
  expect(gridsOf(text)).not.toBeNull();
  expect(gridsOf(text)).toEqual(gridsOf(csv));
});

test('a text of more cells than any that is published is refused', async () => {
  const bytes = Buffer.from(`项目名称${'\t1'.repeat(1_500_001)}`);
  await expect(readSource({ name: '表.txt', bytes })).rejects.toThrow('1500000');
});
