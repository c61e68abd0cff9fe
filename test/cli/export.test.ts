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
