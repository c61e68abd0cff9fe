import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { linksOf } from '../support/links-of-package';
import { cliJson, SAMPLE, workFolder } from './command-line';

const { path } = workFolder();

/** Names as offices give them; a system that lets none of them be would refuse to write the file. */
const NAMES = [
  '普通 名称.txt',
  '第1#文件.txt',
  '完成率100%.txt',
  '完成率%41.txt',
  '[定稿]目标.txt',
  '（终稿）(2) 目标.txt',
  "O'Brien & 伙伴.txt",
  '很长的'.repeat(25) + '.txt',
];

test('names of files with any signs lead to the file, in the summary and in the list', async () => {
  const folder = path('片区 #1/甲%20乙');
  mkdirSync(folder, { recursive: true });
  const plain = path('平常');
  mkdirSync(plain);
  for (const name of NAMES) {
    writeFileSync(join(folder, name), readFileSync(SAMPLE));
    writeFileSync(join(plain, name), readFileSync(SAMPLE));
  }
  const output = path('汇审.xlsx');
  const { json } = await cliJson<{ findings: unknown[] }>('consolidate', folder, plain, '-o', output);
  const parts = unzipSync(readFileSync(output));
  const [summary = [], findings = []] = [1, 2].map((sheet) => linksOf(parts, sheet));
  // Eight projects of each file; every finding.
  expect(summary).toHaveLength(NAMES.length * 2 * 8);
  expect(findings).toHaveLength(json.findings.length);
  for (const { target, shown } of [...summary, ...findings]) {
    const file = resolve(dirname(output), target);
    expect(existsSync(file)).toBe(true);
    expect(file.endsWith(`/${shown}`)).toBe(true);
  }
  // A way with a sign that a formula takes for something else is no formula.
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
  const formulas = [...xml.matchAll(/HYPERLINK\("([^"]+)"/g)].map(([, target]) => target);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((target) => /[#%[\]]/.test(target ?? ''))).toEqual([]);
});

test('a link that stands beside the cells is one relation a file, with its place in the sheet', async () => {
  const folder = path('一处');
  mkdirSync(folder);
  const book = join(folder, '目标#1.xlsx');
  await cliJson('import', SAMPLE, '-o', book);
  const output = join(folder, '汇审.xlsx');
  const { json } = await cliJson<{ findings: { sheet: string; cell: string }[] }>(
    'consolidate',
    book,
    '-o',
    output,
  );
  const parts = unzipSync(readFileSync(output));
  const relations = strFromU8(parts['xl/worksheets/_rels/sheet2.xml.rels'] as Uint8Array);
  // The table of the list keeps its own.
  expect(relations.match(/<Relationship /g)).toHaveLength(2);
  expect(relations).toContain('Target="目标%231.xlsx" TargetMode="External"');
  const places = linksOf(parts, 2).map(({ location }) => location);
  expect(places).toEqual(json.findings.map(({ sheet, cell }) => `'${sheet}'!${cell}`));
  // Links stand before how the page is printed (ECMA-376, CT_Worksheet).
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
  expect(xml.indexOf('<hyperlinks')).toBeGreaterThan(xml.indexOf('</sheetData>'));
  expect(xml.indexOf('</hyperlinks>')).toBeLessThan(xml.indexOf('<pageMargins'));
});
