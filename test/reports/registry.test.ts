import { gridOfValues, type Grid } from '../../src/grid/grid';
import { reportOf, REPORTS } from '../../src/reports/registry';
import { recogniseSheet } from '../../src/workbook/recognised-sheet';

const sheet = (rows: (string | number | null)[][]): Grid => gridOfValues('表', rows);

test.each([
  ['summary', [['项目绩效目标汇总表'], ['序号', '项目编码']]],
  ['summary', [['请于周五前报送'], ['项目绩效目标汇总表'], ['序号', '项目编码']]],
  ['settings', [['绩效目标检查设置'], ['项目', '填写']]],
  ['findings', [['绩效目标检查结果'], ['错误 0 处']]],
  ['findings', [['Findings of the check'], ['0 errors']]],
  ['cover', [['预算绩效目标送审目录'], ['（2024年度）']]],
  ['unplaced', [['任何标题'], ['行号', '原文']]],
  ['projectList', [['项目编码', '项目名称', '预算数', '模板']]],
] as const)('a sheet is told to be a %s by what it says', (id, rows) => {
  expect(reportOf(sheet(rows.map((row) => [...row])))).toBe(id);
});

test('a report is told before a form, whose labels it may have; a title far down or beside others is none', () => {
  expect(recogniseSheet(sheet([['项目编码', '项目名称', '预算数', '模板']])).kind).toBe('projectList');
  const table = [['项目编码', '1', '项目名称', '甲']];
  expect(recogniseSheet(sheet(table)).kind).toBe('project');
  expect(recogniseSheet(sheet([['见', '绩效目标检查设置'], ...table])).kind).toBe('project');
  const far = [...table, ...Array.from({ length: 12 }, (_, row) => [`第${row}行`]), ['项目绩效目标汇总表']];
  expect(recogniseSheet(sheet(far)).kind).toBe('project');
});

test('a text is no report, whatever it says; each report has an id and a name of its own', () => {
  expect(reportOf({ ...sheet([['项目绩效目标汇总表']]), sheet: null })).toBeNull();
  expect(new Set(REPORTS.map(({ id }) => id)).size).toBe(REPORTS.length);
  expect(new Set(REPORTS.map(({ sheetName }) => sheetName)).size).toBe(REPORTS.length);
});
