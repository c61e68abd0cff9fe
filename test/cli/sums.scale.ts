import { existsSync } from 'node:fs';
import { generateDocument, generateProjects } from '../support/generate-document';
import { cli, cliJson, workFolder } from './command-line';

const { path, write } = workFolder();

test('more tables than a workbook takes are refused before anything is written', async () => {
  const projects = Array.from({ length: 201 }, (_, index) =>
    generateProjects(10).map((project, at) => ({ ...project, name: `${project.name}${index}-${at}` })),
  ).flat();
  const output = path('huge.xlsx');
  const { code, out, err } = await cli('import', write('huge.txt', generateDocument(projects)), '-o', output);
  expect([code, out, existsSync(output)]).toEqual([2, '', false]);
  expect(err).toMatch(/共有 2010 张项目表，一个工作簿最多 2000 张/);
});

test('more text than makes up one workbook is refused before it is worked on; a check reads it', async () => {
  const [first, second] = ['first', 'second'].map((name, index) =>
    write(
      `${name}.txt`,
      generateDocument(generateProjects(2).slice(index, index + 1)) + '\n'.repeat(5_000_000),
    ),
  ) as [string, string];
  const output = path('much.xlsx');
  const { code, err, json } = await cliJson<{ projects: unknown[]; skipped: { file: string }[] }>(
    'import',
    first,
    second,
    '-o',
    output,
  );
  expect([code, json.projects.length, json.skipped.map(({ file }) => file)]).toEqual([1, 1, [second]]);
  expect(err).toMatch(/second\.txt”为止，要写入一个工作簿的文本共 9\.5 MB，最多 8 MB/);
  expect((await cli('check', first, second)).code).toBe(0);
});
