import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFile } from '../../src/cli/pile/read-file';
import { runCli } from '../../src/cli/run';
import { NOTHING_ENTERED } from '../../src/domain/workbook-settings';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { pileFindingsReport, pileSummaryReport } from '../../src/reports/pile';
import { generatePile, pileFacts } from '../../bench/pile/generate-pile';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { filledYear } from '../support/filled-year';
import { changed, cli, cliJson, SAMPLE, workFolder } from './command-line';
import { projectWorkbook } from './fault-workbook';

const { path } = workFolder();
const sample = readFileSync(SAMPLE, 'utf8');

interface PileJson {
  projects: number;
  total: number;
  skipped: { file: string; reason: string }[];
  missing: { file: string; field: string; line?: number }[];
  files: number;
  reused: number;
  findings: { rule: string; severity: string; file: string; project: string | null; message: string }[];
}

/** A folder with these files; folders within are made. */
function folderOf(name: string, files: Record<string, string | Uint8Array>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path(name), file, '..'), { recursive: true });
    writeFileSync(join(path(name), file), content);
  }
  return path(name);
}

const consolidate = (...args: string[]) => cliJson<PileJson>('consolidate', ...args);

/** A second office with texts of its own but for one purpose, and one code of the first. */
const other = changed(
  sample,
  [/485001/g, '486001'],
  [/沙流河镇/g, '老庄子镇'],
  [/13020823P/g, '13020823Q'],
  ['13020823Q000047100203', '13020823P000047100203'],
);

async function sheetsOf(file: string) {
  const { grids } = await readWorkbook(readFileSync(file), file);
  const [summary, findings] = grids;
  return {
    summary: pileSummaryReport.readBack(summary!),
    findings: pileFindingsReport.readBack(findings!),
    kinds: grids.map((grid) => [pileSummaryReport.recognise(grid), pileFindingsReport.recognise(grid)]),
  };
}

describe('two offices and what cannot be read', () => {
  const folder = folderOf('county', {
    '东片/甲.txt': sample,
    '西片/乙.txt': other,
    '西片/坏.xlsx': new Uint8Array([0x50, 0x4b, 1, 2]),
    '~$乙.xlsx': 'lock',
    '.hidden': 'x',
  });
  const output = join(folder, '汇审.xlsx');

  test('one summary by agency, one list of findings; what was read is not read again', async () => {
    const { code, json } = await consolidate(folder, '-o', output);
    expect(code).toBe(1);
    expect(json).toMatchObject({ projects: 16, total: 424.26, files: 3, reused: 0, missing: [] });
    expect(json.skipped.map(({ file }) => file)).toEqual([join(folder, '西片/坏.xlsx')]);
    const rules = (rule: string) => json.findings.filter((finding) => finding.rule === rule);
    expect(rules('pile-code-repeated').map(({ project }) => project)).toEqual([
      '13020823P000047100203',
      '13020823P000047100203',
    ]);
    expect(rules('pile-code-repeated')[0]!.message).toContain('乙.txt');
    expect(rules('pile-text-alike').length).toBeGreaterThan(10);

    const { summary, findings, kinds } = await sheetsOf(output);
    expect(kinds).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(summary.total).toBe(424.26);
    expect(summary.projects).toHaveLength(16);
    const amounts = summary.projects.map((project) => Number(project.amounts[0]));
    expect(Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2))).toBe(424.26);
    // The file that cannot be used comes first; then all that JSON tells.
    expect(findings).toHaveLength(json.findings.length + 1);
    // On the sheets files are called by their ways from the folder that was named.
    expect(findings[0]).toMatchObject({ file: '西片/坏.xlsx', rule: '文件无法读取' });
    expect(findings[0]?.message).toContain('“西片/坏.xlsx”');

    const again = await consolidate(folder, '-o', output);
    expect(again.json).toMatchObject({ projects: 16, total: 424.26, files: 3, reused: 2 });
    expect(again.json.findings).toEqual(json.findings);
    expect(readdirSync(`${output}.cache`)).toHaveLength(2);

    writeFileSync(join(folder, '东片/甲.txt'), changed(sample, ['\t2.00\n', '\t3.00\n']));
    // What a killed run left half-done, and what is none of ours.
    writeFileSync(join(`${output}.cache`, `${'0'.repeat(64)}.123-abc`), '');
    writeFileSync(join(`${output}.cache`, '我的笔记.txt'), '');
    const third = await consolidate(folder, '-o', output);
    expect(third.json).toMatchObject({ total: 425.26, reused: 1 });
    // What is no longer wanted is forgotten.
    const left = readdirSync(`${output}.cache`);
    expect(left).toHaveLength(3);
    expect(left).toContain('我的笔记.txt');
    rmSync(`${output}.cache`, { recursive: true });
    expect((await consolidate(folder, '-o', output)).json).toMatchObject({ total: 425.26, reused: 0 });
  });

  test('what was kept and is damaged is read anew', async () => {
    await consolidate(folder, '-o', output);
    for (const name of readdirSync(`${output}.cache`))
      writeFileSync(join(`${output}.cache`, name), 'damaged');
    expect((await consolidate(folder, '-o', output)).json).toMatchObject({ projects: 16, reused: 0 });
  });
});

test('tables without codes that stand in two files are told: they count twice', async () => {
  const document = readTextDocument(Buffer.from(sample), '甲.txt');
  const [first, second, third] = document.projects;
  const bookOf = async (...projects: (typeof first)[]) =>
    (
      await writeWorkbook(
        planWorkbook({ ...document, department: null, projects: projects.flatMap((one) => one ?? []) }).plans,
      )
    ).bytes;
  const codeless = { ...first!, code: null, form: 'declaration', year: 2023 };
  const folder = folderOf('copies', {
    '甲.xlsx': await bookOf(codeless, second),
    '甲-副本.xlsx': await bookOf(codeless),
    '有编码.xlsx': await bookOf(first),
    // Near misses: another agency, another name, another code.
    '另一单位.xlsx': await bookOf({ ...codeless, agency: { code: '486001', name: '老庄子镇人民政府' } }),
    '另一名称.xlsx': await bookOf({ ...codeless, name: '另一项目' }),
    '另一年度.xlsx': await bookOf({ ...codeless, year: 2024 }),
    '另一编码.xlsx': await bookOf({ ...second!, code: third!.code }),
  });
  const { code, json } = await consolidate(folder, '-o', join(folder, '汇审.xlsx'));
  expect(code).toBe(1);
  const told = json.findings.filter(({ rule }) => rule === 'pile-name-repeated');
  expect(told.map(({ file }) => file).sort()).toEqual(
    ['有编码.xlsx', '甲-副本.xlsx', '甲.xlsx'].map((name) => join(folder, name)).sort(),
  );
  expect(json.findings.filter(({ rule }) => rule === 'pile-code-repeated')).toEqual([]);
});

test('what was kept may be deleted at any time: during a run it ends with a sentence, and no half file', async () => {
  const folder = folderOf('deleted', { '甲.txt': sample, '乙.txt': other });
  const output = path('deleted.xlsx');
  let err = '';
  const code = await runCli(['consolidate', folder, '-o', output, '--lang', 'en-US'], {
    out: () => {},
    err: (text) => {
      err += text;
      // All is read by now, and kept there.
      if (text.includes('writing')) rmSync(`${output}.cache`, { recursive: true });
    },
  });
  expect(code).toBe(2);
  expect(err).toContain('was deleted or changed during the run');
  expect(existsSync(output)).toBe(false);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('.targets-'))).toEqual([]);
});

test('a file where the folder of what is kept belongs: one sentence, nothing is read and the file stays', async () => {
  const folder = folderOf('blocked', { '甲.txt': sample });
  const output = path('blocked.xlsx');
  writeFileSync(`${output}.cache`, 'mine');
  const { code, out, err } = await cli('consolidate', folder, '-o', output, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    `What is read is kept in the folder "${output}.cache", and there is a file of that name: nothing was read. Move it, or choose another name for the output.\n`,
  );
  expect(readFileSync(`${output}.cache`, 'utf8')).toBe('mine');
  expect(existsSync(output)).toBe(false);
});

test.each([
  ['no-such-folder/out.xlsx', 'ENOENT'],
  ['plain-file/out.xlsx', 'ENOTDIR'],
])('an output that cannot be written is told before anything is read: %s', async (name, reason) => {
  const folder = folderOf('unwritable', { '甲.txt': sample });
  writeFileSync(path('plain-file'), '');
  const { code, out, err } = await cli('consolidate', folder, '-o', path(name), '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    `File "${path(name)}" cannot be written (${reason}). Check that its folder exists and that it is not open.\n`,
  );
  expect(existsSync(path('no-such-folder'))).toBe(false);
});

test('that nothing can be kept is no fault of the file', async () => {
  const folder = folderOf('unkept', { '甲.txt': sample, '没有表.txt': '没有表' });
  writeFileSync(path('no-folder'), '');
  const store = { folder: path('no-folder'), reading: '' };
  const read = (name: string) => readFile({ file: join(folder, name), asked: NOTHING_ENTERED, store });
  expect(await read('甲.txt')).toMatchObject({ cacheFault: { values: { folder: store.folder } } });
  expect(await read('没有表.txt')).toHaveProperty('reason');
});

test('what another review has kept in the folder is no file of the pile', async () => {
  const folder = folderOf('twice', { '甲.txt': sample });
  await consolidate(folder, '-o', join(folder, '一.xlsx'));
  const { json } = await consolidate(folder, '-o', join(folder, '二.xlsx'));
  expect(json).toMatchObject({ projects: 8, total: 212.13, files: 2 });
  // The workbook of the other review has no targets, and is told.
  expect(json.skipped.map(({ file }) => file)).toEqual([join(folder, '一.xlsx')]);
});

test('where no file can be used nothing is left behind', async () => {
  const folder = folderOf('useless', { '没有表.txt': '没有表' });
  const output = path('useless.xlsx');
  expect((await cli('consolidate', folder, '-o', output)).code).toBe(2);
  expect([existsSync(output), existsSync(`${output}.cache`)]).toEqual([false, false]);
});

test('every sum names what it lacks', async () => {
  const folder = folderOf('lacking', {
    '甲.txt': changed(sample, ['\t2.00\n', '\t待定\n']),
    '乙.txt': other,
  });
  const output = path('lacking.xlsx');
  const { code, json } = await consolidate(folder, '-o', output);
  expect(code).toBe(1);
  expect(json.total).toBe(422.26);
  expect(json.missing).toMatchObject([{ file: join(folder, '甲.txt'), field: 'budget.total', line: 173 }]);
  const { grids } = await readWorkbook(readFileSync(output), output);
  const notes = grids[0]!.rows.map((row) => String(row.find(({ column }) => column === 12)?.value ?? ''));
  // The total, the sub-total of the agency, and the project itself; the other agency lacks nothing.
  expect(notes.filter((note) => note.includes('待定'))).toHaveLength(3);
});

test('a pile of all forms and kinds comes to what it was made of', async () => {
  const files: Record<string, Uint8Array> = {};
  for await (const { name, bytes } of generatePile(20, 2)) files[name] = bytes;
  const folder = folderOf('pile', files);
  const { json } = await consolidate(folder, '-o', path('pile.xlsx'));
  const facts = pileFacts(20, 2);
  expect([json.projects, json.total, json.skipped.length]).toEqual([
    facts.projects,
    facts.total.toNumber(),
    facts.unreadable,
  ]);
});

test.each([
  [['consolidate', '-o', path('x.xlsx')], 'at least one'],
  [['consolidate', path('none'), '-o', path('x.xlsx')], 'none'],
  [['consolidate', folderOf('empty', { '.keep': '' }), '-o', path('x.xlsx')], 'no file'],
  [['consolidate', SAMPLE], '-o'],
])('unusable arguments are refused, and nothing is written (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
  expect(existsSync(path('x.xlsx'))).toBe(false);
});

test('facts that are asked about: what was approved is that of all, villages are those of each', async () => {
  const folder = folderOf('facts', { '甲.txt': sample, '乙.txt': other });
  const output = path('facts.xlsx');
  // 424.26 in both; 400 were approved, so 24.26 too much.
  const over = await cliJson<PileJson & { approved: number; difference: number }>(
    'consolidate',
    folder,
    '-o',
    output,
    '--approved',
    '400',
    '--villages',
    '21',
  );
  expect([over.code, over.json.approved, over.json.difference]).toEqual([1, 400, 24.26]);
  expect(over.err).toContain('24.26');
  const rules = over.json.findings.map(({ rule }) => rule);
  // Of no file alone the total is held against it; of each the villages are: 23 in its tables.
  expect(rules.filter((rule) => rule.startsWith('approved-total'))).toEqual([]);
  expect(rules.filter((rule) => rule === 'villages-too-many').length).toBeGreaterThan(1);
  const { summary } = await sheetsOf(output);
  expect(summary.head[1]).toContain('24.26');
  const exact = await cliJson<PileJson & { difference: number }>(
    'consolidate',
    folder,
    '-o',
    output,
    '--approved',
    '424.26',
  );
  expect(exact.json.difference).toBe(0);
});

test('what is wrong with the evaluation of a project is told of the project, and counted there', async () => {
  const year = filledYear(readTextDocument(Buffer.from(sample), 'sample.txt'), 2023);
  const { bytes } = await writeWorkbook(planWorkbook(year).plans);
  const folder = folderOf('year', { '甲.xlsx': bytes, '乙.txt': other });
  const output = path('year.xlsx');
  const { json } = await consolidate(folder, '-o', output);
  expect([json.projects, json.total]).toEqual([16, 424.26]);
  const lost = json.findings.filter(({ rule }) => rule === 'score-lost-without-reason');
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.every(({ project }) => project !== null)).toBe(true);
  const { summary, findings } = await sheetsOf(output);
  const office = summary.projects.find(({ code }) => code === '13020823P000047100203');
  const own = findings.filter(({ project, file }) => project === '财政所经费' && file?.includes('甲'));
  const listed = (severity: string) => own.filter((one) => one.severity === severity).length;
  // Copied texts and repeated codes, which only show among files, are in no count of a project.
  expect(office?.counts[1]).toBe(listed('警告'));
});

describe('what is odd in a file, or left out of it', () => {
  const struck =
    '<c r="C4" t="inlineStr"><is><r><rPr><strike/></rPr><t>28</t></r><r><t>30.9</t></r></is></c>';
  const across = [
    '绩效目标申报表',
    '单位：万元',
    '项目名称\t村庄修路项目\t河道清淤项目',
    '预算数\t10\t20',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t修路里程\t≥5公里',
  ].join('\n');
  const folder = folderOf('odd', {
    '甲.xlsx': projectWorkbook({ C4: struck }, { sheet: { state: 'hidden' } }),
    '乙.txt': across,
  });

  test('stands in the list of findings, by the name that the file has now', async () => {
    const output = path('odd.xlsx');
    const first = await consolidate(folder, '-o', output);
    expect(first.json).toMatchObject({ projects: 1, total: 30.9, reused: 0 });
    const notes = ({ findings }: PileJson) =>
      findings
        .filter(({ rule }) => rule === 'pile-reading-note')
        .map(({ file, severity, message }) => [basename(file), severity, message]);
    const told = (file: string) => [
      [file, 'info', `工作簿“${file}”的工作表“项目”是隐藏的，其中的内容也已读取。`],
      [file, 'info', `工作簿“${file}”工作表“项目”有单元格（C4）中的一部分文字被划掉，划掉的文字没有读取。`],
    ];
    expect(notes(first.json)).toEqual(told('甲.xlsx'));
    expect(JSON.stringify((await sheetsOf(output)).findings)).toContain('其中的内容也已读取');

    renameSync(join(folder, '甲.xlsx'), join(folder, '丙.xlsx'));
    const again = await consolidate(folder, '-o', output);
    expect([again.json.reused, notes(again.json)]).toEqual([2, told('丙.xlsx')]);
  });

  test('of a table with a project in each column it is said what to do', async () => {
    const { json } = await consolidate(folder, '-o', path('odd.xlsx'));
    const [unknown] = json.findings.filter(({ rule }) => rule === 'pile-unknown-table');
    expect(unknown).toMatchObject({ file: join(folder, '乙.txt'), severity: 'error' });
    expect(unknown!.message).toMatch(
      /^表“绩效目标申报表”不是已知的表式.*请改为一个项目一张表，或用每行一项指标的清单表。$/,
    );
  });
});
