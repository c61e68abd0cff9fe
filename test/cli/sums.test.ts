import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import Big from 'big.js';
import { generateDocument, generateProjects } from '../support/generate-document';
import { bookWithSettings, changed, changeSheet, cli, cliJson, SAMPLE, workFolder } from './command-line';

interface SumJson {
  total: number;
  projects: { code: string; name: string; sheet: string }[];
  missing: {
    project: string;
    field: string;
    file: string;
    sheet: string | null;
    cell: string | null;
    line?: number;
    value: unknown;
  }[];
  assumed: { code: string; name: string; file: string }[];
  skipped: { file: string; reason: string }[];
  unplaced: { file?: string }[];
}

const { path, write } = workFolder();
const sample = readFileSync(SAMPLE, 'utf8');
const FIRST = '13020823P00010010004W';
const others = generateDocument(generateProjects(2));

describe('amounts that could not be read', () => {
  test('a text: named with file and line, total without it, exit 1', async () => {
    const spoilt = write('spoilt.txt', changed(sample, ['\t15.45\n', '\t见附件\n']));
    const { code, err, json } = await cliJson<SumJson>('import', spoilt, '-o', path('spoilt.xlsx'));
    expect(code).toBe(1);
    expect(json.total).toBe(196.68);
    expect(json.missing).toHaveLength(1);
    expect(json.missing[0]).toMatchObject({
      project: FIRST,
      field: 'budget.total',
      file: spoilt,
      value: '见附件',
    });
    expect(sample.split('\n')[(json.missing[0]?.line ?? 0) - 1]).toContain('15.45');
    expect(err).toContain(`第${json.missing[0]?.line}行`);
    expect(err).toContain('不含 1 个');
  });

  test('a workbook: an error in a cell is named with sheet and cell, and is no 0', async () => {
    const book = path('error.xlsx');
    await cli('import', SAMPLE, '-o', book);
    changeSheet(
      book,
      (xml) => xml.includes('<v>30.9</v>') && !xml.includes('<v>2</v></c><c r="D4"'),
      (xml) => xml.replace(/<c r="C4"([^>]*)><v>30\.9<\/v>/, '<c r="C4"$1 t="e"><v>#REF!</v>'),
    );
    const { code, err, json } = await cliJson<SumJson>('summarize', book, '-o', path('sum.xlsx'));
    expect(code).toBe(1);
    expect(json.total).toBe(181.23);
    expect(json.missing).toEqual([
      expect.objectContaining({
        file: book,
        sheet: '村级转移支付',
        cell: 'C4',
        value: '#REF!',
        field: 'budget.total',
      }),
    ]);
    expect(err).toContain('村级转移支付!C4');
    expect(err).toContain('#REF!');
  });

  test('a table that states no unit is counted in 万元 and named, which is no fault of the sum', async () => {
    const silent = write('no-unit.txt', changed(sample, [/(?:[ \t]*单位：万元)/, '']));
    const { code, err, json } = await cliJson<SumJson>('import', silent, '-o', path('no-unit.xlsx'));
    expect([code, json.total, json.missing]).toEqual([0, 212.13, []]);
    expect(json.assumed.map(({ code: project, file }) => [project, file])).toEqual([[FIRST, silent]]);
    expect(err).toContain('按万元计入合计');
    expect(err).toContain(json.assumed[0]?.name);
  });

  test('a unit that is not understood is never taken for another', async () => {
    const strange = write('dollars.txt', changed(sample, ['单位：万元', '单位：万美元']));
    const { code, err, json } = await cliJson<SumJson>('import', strange, '-o', path('dollars.xlsx'));
    expect([code, json.total, json.assumed]).toEqual([1, 196.68, []]);
    expect(json.missing.map(({ project, field }) => [project, field])).toEqual([
      [FIRST, 'budget.total'],
      [FIRST, 'budget.fiscal'],
    ]);
    expect(err).toContain('万美元');
    expect(err).toContain('不含 1 个');
  });

  test('with all amounts there, nothing is missing and the exit code is 0', async () => {
    const { code, err, json } = await cliJson<SumJson>('import', SAMPLE, '-o', path('whole.xlsx'));
    expect({ code, err, missing: json.missing, skipped: json.skipped }).toEqual({
      code: 0,
      err: '',
      missing: [],
      skipped: [],
    });
  });
});

describe('the same thing twice', () => {
  test('one file under two names is refused before anything is written', async () => {
    const output = path('twice.xlsx');
    const link = path('link.txt');
    symlinkSync(SAMPLE, link);
    const { code, out, err } = await cli('import', SAMPLE, link, '-o', output);
    expect([code, out, existsSync(output)]).toEqual([2, '', false]);
    expect(err).toContain('link.txt');
    expect(err).toContain('--keep-both');
  });

  test('two files with the same projects are refused, each project with its files', async () => {
    const output = path('same-codes.xlsx');
    const copy = path('copy-of-sample.txt');
    copyFileSync(SAMPLE, copy);
    const { code, out, err } = await cli('import', SAMPLE, copy, '-o', output);
    expect([code, out, existsSync(output)]).toEqual([2, '', false]);
    expect(err).toContain('8 个项目');
    expect(err).toContain(FIRST);
    expect(err).toContain('copy-of-sample.txt');
  });

  test('codes that differ in writing only are the same, tables without a code are compared as a whole', async () => {
    const full = write(
      'full-width.txt',
      changed(
        sample,
        [FIRST, '１３０２０８２３Ｐ 00010010004W'],
        [/13020823P(?!00010010004W)/g, '13020824P'],
      ),
    );
    expect((await cli('import', SAMPLE, full, '-o', path('wide.xlsx'))).err).toContain('1 个项目');
  });

  test('one code in several tables of one file is told: each of them is in the total', async () => {
    const doubled = write('doubled.txt', changed(sample, ['13020823P000047100203', FIRST.toLowerCase()]));
    const { code, err } = await cli('import', doubled, '-o', path('doubled.xlsx'));
    expect(code).toBe(0);
    expect(err).toContain(`项目编码 ${FIRST} 出现在 2 张表中`);
    expect((await cli('import', SAMPLE, '-o', path('single.xlsx'))).err).not.toContain('张表中');
  });

  test('--keep-both keeps both and counts both', async () => {
    const copy = path('copy-to-keep.txt');
    copyFileSync(SAMPLE, copy);
    const { code, err, json } = await cliJson<SumJson>(
      'import',
      SAMPLE,
      copy,
      '-o',
      path('both.xlsx'),
      '--keep-both',
    );
    expect([code, json.projects.length, json.total]).toEqual([0, 16, 424.26]);
    expect(err).toContain('--keep-both');
  });
});

describe('several files as one workbook', () => {
  test('an unusable file is skipped and reported', async () => {
    const { code, err, json } = await cliJson<SumJson>(
      'import',
      write('letter.txt', '各位同事：\n请查收。'),
      SAMPLE,
      '-o',
      path('rest.xlsx'),
    );
    expect([code, json.total]).toEqual([1, 212.13]);
    expect(json.skipped).toEqual([
      { file: path('letter.txt'), reason: expect.stringContaining('没有找到') as string },
    ]);
    expect(err).toContain('2 个文件中有 1 个');
  });

  test('when none can be used, all are told and nothing is written', async () => {
    const output = path('nothing.xlsx');
    const { code, out, err } = await cli('import', write('none.txt', ''), path('gone.txt'), '-o', output);
    expect([code, out, existsSync(output)]).toEqual([2, '', false]);
    expect(err).toContain('none.txt');
    expect(err).toContain('gone.txt');
  });

  test('texts without a place tell their file, in JSON and on their sheet', async () => {
    const [one, two] = ['甲', '乙'].map((name) =>
      write(
        `${name}.txt`,
        changed(
          generateDocument(generateProjects(2)),
          [/13020823P0/g, `13020823P${name === '甲' ? 1 : 2}`],
          ['第二部分', `${name}处附言一句，放不进表里`],
        ),
      ),
    ) as [string, string];
    const book = path('left.xlsx');
    const { json } = await cliJson<SumJson>('import', one, two, '-o', book);
    expect(new Set(json.unplaced.map(({ file }) => file))).toEqual(new Set([one, two]));
    const again = await cliJson<SumJson>(
      'import',
      book,
      write('third.txt', others),
      '-o',
      path('left-again.xlsx'),
    );
    const files = json.unplaced.map(({ file }) => file);
    expect(again.json.unplaced.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
  });

  test('a second department is told by its file', async () => {
    const next = write('next.txt', changed(sample, [/13020823P/g, '13020824P']));
    const { err } = await cli('import', SAMPLE, next, '-o', path('departments.xlsx'));
    expect(err).toContain('next.txt');
  });
});

describe('what was entered in workbooks', () => {
  const rulesOf = async (...args: string[]) =>
    new Set(
      (await cliJson<{ findings: { rule: string }[] }>('check', ...args)).json.findings.map(
        ({ rule }) => rule,
      ),
    );

  test('one workbook: its approved total and its other settings stand in the new one', async () => {
    const book = await bookWithSettings(path('own.xlsx'), sample, {
      year: 2024,
      villages: 20,
      approvedTotal: new Big(200),
    });
    const output = path('own-summary.xlsx');
    const { code, err } = await cli('summarize', book, '-o', output);
    expect([code, err]).toEqual([0, '']);
    const rules = await rulesOf(output);
    for (const rule of ['date-outside-year', 'villages-too-many', 'approved-total-exceeded'])
      expect(rules).toContain(rule);
    expect((await rulesOf(SAMPLE)).has('villages-too-many')).toBe(false);
  });

  test('several: what was kept and what does not fit together is told', async () => {
    const first = await bookWithSettings(path('first.xlsx'), sample, {
      villages: 20,
      approvedTotal: new Big(200),
    });
    const second = await bookWithSettings(path('second.xlsx'), others, {
      villages: 21,
      year: 2023,
      approvedTotal: new Big(300),
    });
    const output = path('both-settings.xlsx');
    const { err } = await cli('summarize', first, second, '-o', output);
    expect(err).toMatch(/行政村数.*first\.xlsx.*20.*second\.xlsx.*21/);
    expect(err).toMatch(/预算年度.*second\.xlsx.*2023/);
    expect(err).toMatch(/批复总额.*都未采用/);
    const rules = await rulesOf(output);
    expect(rules).toContain('villages-too-many');
    expect(rules.has('approved-total-exceeded') || rules.has('approved-total-short')).toBe(false);
  });
});
