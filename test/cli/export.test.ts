import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

test('the sample becomes a Word document and a web page with its eight projects', async () => {
  for (const name of ['公开.docx', '公开.html']) {
    const { code, json, err } = await cliJson('export', SAMPLE, '-o', path(name));
    expect([code, err]).toEqual([0, '']);
    expect((json as { projects: unknown[] }).projects).toHaveLength(8);
  }
  expect(Object.keys(unzipSync(readFileSync(path('公开.docx'))))).toContain('word/document.xml');
  expect(readFileSync(path('公开.html'), 'utf8')).toContain('8、2023年乡镇财政体制经费绩效目标表');
});

test('monitorings and evaluations of a workbook are not in it, and are told', async () => {
  const [book, monitored, evaluated] = ['目标.xlsx', '监控.xlsx', '自评.xlsx'].map(path) as [
    string,
    string,
    string,
  ];
  await cli('import', SAMPLE, '-o', book);
  await cli('monitor', book, '--date', '2023-08-31', '-o', monitored);
  await cli('evaluate', monitored, '-o', evaluated);
  const own = await cli('export', book, '-o', path('目标.html'));
  expect(own.err).not.toContain('自评表');
  const { code, err } = await cli('export', evaluated, '-o', path('自评.html'));
  expect(code).toBe(0);
  expect(err).toContain('有 16 张运行监控表和自评表，不属于绩效目标，没有写入公开文件：');
  expect(readFileSync(path('自评.html'), 'utf8')).toBe(readFileSync(path('目标.html'), 'utf8'));
});

test('an output of another kind, none, or one that is an input is refused before anything is read', async () => {
  const source = write('a.html', 'x');
  for (const [args, sentence] of [
    [[SAMPLE, '-o', path('a.pdf')], '须以 .docx / .html 结尾'],
    [[SAMPLE], '请用 -o 指定要写入的 .docx / .html 文件'],
    [[source, '-o', source], '同时也是输入文件'],
  ] as const) {
    const { code, out, err } = await cli('export', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  }
});
