import { readFileSync } from 'node:fs';
import { gridValueAt } from '../../src/grid/grid';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { comparisonReport } from '../../src/reports/comparison';
import { changed, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();
const sample = readFileSync(SAMPLE, 'utf8');
const before = write('before.txt', sample);
/** 2.00 万元 of one project becomes 2.50, and one indicator reads otherwise. */
const after = write('after.txt', changed(sample, ['\t2.00\n', '\t2.50\n'], ['≥95%', '≥96%']));

interface CompareJson {
  isDifferent: boolean;
  before: { total: number; projects: number };
  after: { total: number; projects: number };
  difference: number;
  percent: number | null;
  counts: Record<string, number>;
  projects: { kind: string; code: string; changes: Record<string, unknown>[] }[];
}

const compare = (...args: string[]) => cliJson<CompareJson>('compare', ...args);

test('the same content in two files differs in nothing', async () => {
  const { code, json } = await compare(before, write('copy.txt', sample));
  expect(code).toBe(0);
  expect(json).toMatchObject({ isDifferent: false, difference: 0, percent: 0, projects: [] });
  expect(json.counts).toEqual({ added: 0, removed: 0, changed: 0, same: 8 });
  expect((await cli('compare', before, before, '--format', 'text')).out).toContain('没有变动');
});

test('what differs is told field by field, and ends with 1', async () => {
  const { code, json } = await compare(before, after);
  expect(code).toBe(1);
  // 212.13 of the document as a person adds it up; half a unit more is 0.24% of it.
  expect(json).toMatchObject({
    isDifferent: true,
    before: { projects: 8, total: 212.13 },
    after: { projects: 8, total: 212.63 },
    difference: 0.5,
    percent: 0.24,
    counts: { added: 0, removed: 0, changed: 2, same: 6 },
  });
  expect(json.projects.flatMap(({ changes }) => changes)).toEqual([
    expect.objectContaining({ kind: 'changed', before: '≥95%', after: '≥96%', difference: null }),
    expect.objectContaining({
      kind: 'changed',
      field: 'budget.total',
      name: '预算数',
      before: 2,
      after: 2.5,
      difference: 0.5,
      percent: 25,
      line: 173,
    }),
  ]);
});

test('a project that is on one side alone is added or removed, with its budget', async () => {
  const book = path('book.xlsx');
  await cli('import', before, '-o', book);
  const fewer = write('fewer.txt', changed(sample, ['13020823P000049100168', '13020823P000049100999']));
  const { json } = await compare(fewer, book);
  expect(json.counts).toEqual({ added: 0, removed: 0, changed: 1, same: 7 });
  const told = await cli('compare', fewer, book, '--format', 'text');
  expect(told.out).toContain('13020823P000049100999 → 13020823P000049100168');
  const renamed = write(
    'renamed.txt',
    changed(sample, ['13020823P000049100168', '13020823P000049100999'], [/征兵工作经费/g, '另一项目']),
  );
  const gone = await compare(before, renamed);
  expect(gone.json.counts).toMatchObject({ added: 1, removed: 1 });
  expect((await cli('compare', before, renamed, '--format', 'text')).out).toMatch(
    /【删除】整个项目.*3 → —（-3 万元，-100%）/,
  );
});

test('the sheet with colours is written to a workbook, or to stdout, and read back', async () => {
  const target = path('out.xlsx');
  const { code, json } = await compare(before, after, '-o', target);
  expect(code).toBe(1);
  expect(json).toMatchObject({ isDifferent: true, difference: 0.5 });
  const bytes = readFileSync(target);
  const { grids } = await readWorkbook(bytes, target);
  const { head, rows } = comparisonReport.readBack(grids[0]!);
  expect(head[0]).toContain('212.63');
  expect(
    rows.map(({ change, before: from, after: to, difference }) => [change, from, to, difference]),
  ).toEqual([
    ['修改', '≥95%', '≥96%', null],
    ['修改', 2, 2.5, 0.5],
  ]);
  // A text has lines; a workbook has cells, which are told and lead nowhere from here.
  const placesOf = (file: string) =>
    readWorkbook(readFileSync(file), file).then(({ grids: [grid] }) =>
      [0, 1].map((row) => gridValueAt(grid!)(3 + row, 8)),
    );
  const lines = readFileSync(after, 'utf8').split(/\r?\n/);
  const lineOf = (word: string) => `第${lines.findIndex((line) => line.includes(word)) + 1}行`;
  expect(await placesOf(target)).toEqual([lineOf('≥96%'), lineOf('2.50')]);
  const book = path('after.xlsx');
  await cli('import', after, '-o', book);
  await compare(before, book, '-o', target);
  expect((await placesOf(target))[1]).toBe('财政所经费!C4');
  const printed = await cli('compare', before, after, '--format', 'xlsx');
  expect(Buffer.from(printed.out, 'latin1').subarray(0, 2).toString()).toBe('PK');
});

test('an amount that cannot be read is named, and no total has it', async () => {
  const unread = write('unread.txt', changed(sample, ['\t2.00\n', '\t待核\n']));
  const { code, out } = await cli('compare', before, unread, '--format', 'text');
  expect(code).toBe(1);
  expect(out).toMatch(/合计不含 1 个金额未能读取的项目：财政所经费/);
});

test.each([
  [['compare', before], 'two files'],
  [['compare', before, before, before], 'two files'],
  [['compare', before, after, '--format', 'sarif'], 'sarif'],
  [['compare', before, after, '--format', 'json', '-o', path('x.xlsx')], '-o'],
  [['compare', before, after, '-o', before.replace('.txt', '.csv')], '.csv'],
  [['compare', before, path('none.txt')], 'none.txt'],
])('unusable arguments are refused (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
});
