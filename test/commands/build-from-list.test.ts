import { buildFromList } from '../../src/commands/in-excel/build-from-list';
import { insertProjectList } from '../../src/commands/in-excel/insert-project-list';
import { ownTemplateOf, type OwnTemplate } from '../../src/templates/own-template';
import type { ExcelHost } from '../../host/excel-host';
import { openWorkbook, sampleDocument, snapshot, valuesOf, expectSame } from './host-fixture';

const LIST = '项目清单';
const FIRST_ROW = 4;

type Row = (string | number | null)[];

/** Fills in the list: code, name, total, fiscal, other, purpose, template. */
function fill(host: ExcelHost, rows: readonly Row[]): void {
  const sheet = host.model.find(LIST);
  if (!sheet) throw new Error('no list');
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value !== null)
        host.model.enter(sheet, { row: FIRST_ROW + index, column, rows: 1, columns: 1 }, [[value]]);
    }),
  );
}

async function listOf(rows: readonly Row[], own: readonly OwnTemplate[] = []): Promise<ExcelHost> {
  const host = openWorkbook();
  await insertProjectList(own);
  fill(host, rows);
  host.resetCounters();
  return host;
}

const mine = (name: string): OwnTemplate => {
  const [table] = sampleDocument().projects;
  if (!table) throw new Error('the sample has no project');
  return ownTemplateOf(table, name, 2023);
};

test('each row becomes a sheet of its template, in two batches of reading and one of writing', async () => {
  const host = await listOf([
    ['13020823P00000000001A', '村道维修', 12.5, 12.5, null, null, '工程建设维修'],
    ['13020823P00000000002A', '日常办公', null, 3, 1, '办公', null],
  ]);
  const result = await buildFromList({ existing: 'skip' });
  expect(result).toMatchObject({ inserted: ['村道维修', '日常办公'], skipped: [], total: '16.5' });
  expect(host.syncs).toBe(3);
  expect(valuesOf(host, '日常办公', 5, 3)[4]?.[1]).toBe('办公');
  expect(valuesOf(host, '村道维修', 10, 3)[9]?.[1]).toBe('数量指标');
});

test('a list may name templates of the user, and its drop-down offers them', async () => {
  const own = [mine('我的村级模板')];
  const host = await listOf([[null, '甲村补助', null, 1, null, null, '我的村级模板']], own);
  const offered = host.model.side(host.model.find(LIST)!).validations.flatMap(({ rule }) => {
    const list = (rule as { list?: { source: string } } | null)?.list;
    return list ? [list.source] : [];
  });
  expect(offered).toHaveLength(1);
  expect(offered[0]).toContain('我的村级模板');
  const result = await buildFromList({ existing: 'skip', own });
  expect(result.inserted).toEqual(['甲村补助']);
  expect(valuesOf(host, '甲村补助', 5, 2)[4]?.[1]).toBe(own[0]?.purpose);
});

test('a list with mistakes changes nothing, tells each from the top down, and shows the first', async () => {
  const host = await listOf([
    ['C1', '甲', 10, 20, null, null, null],
    ['C1', null, '若干', null, null, null, '没有这个模板'],
  ]);
  const before = snapshot(host);
  const error = await buildFromList({ existing: 'skip' }).catch((caught: unknown) => caught);
  expect(String((error as { text: { 'zh-CN': string } }).text['zh-CN']).split('\n')).toEqual([
    expect.stringContaining('有 5 处需要更正'),
    expect.stringMatching(/^C5 {2}.*不等于/),
    expect.stringMatching(/^A6 {2}.*重复/),
    expect.stringMatching(/^B6 {2}.*项目名称/),
    expect.stringMatching(/^C6 {2}.*不是金额/),
    expect.stringMatching(/^G6 {2}.*没有这个模板/),
  ]);
  expectSame(snapshot(host), before);
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe(LIST);
  expect(host.model.workbook.getActiveRange()?.getA1Notation()).toBe('C5');
});

test('of many mistakes the first are told, and how many more there are', async () => {
  await listOf(Array.from({ length: 12 }, (_, index) => [`C${index}`, null, null, null, null, null, null]));
  const error = await buildFromList({ existing: 'skip' }).catch((caught: unknown) => caught);
  const lines = (error as { text: { 'en-US': string } }).text['en-US'].split('\n');
  expect(lines).toHaveLength(1 + 8 + 1);
  expect(lines.at(-1)).toContain('4 more');
});

test.each([
  [[], /还没有填写项目/],
  [null, /没有项目清单表/],
] as const)('a list of %j says what to do first', async (rows, sentence) => {
  if (rows) await listOf(rows);
  else openWorkbook();
  await expect(buildFromList({ existing: 'skip' })).rejects.toMatchObject({
    text: { 'zh-CN': expect.stringMatching(sentence) },
  });
});
