import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Big from 'big.js';
import type { ProjectTable } from '../../src/domain/project-table';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { readSource } from '../../src/sources/read-source';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { changeSheet, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

interface Table {
  form: string;
  name: string | null;
  execution: Record<'initial' | 'budget' | 'executed' | 'rate' | 'weight', number | null>;
  indicators: { actual: string | null; weight: string | null }[];
}

interface Extracted {
  projects: Table[];
  followUps?: Table[];
  departments: Table[];
}

/** Writes the workbook of the sample with its projects changed. */
async function writeChanged(book: string, change: (table: ProjectTable, index: number) => ProjectTable) {
  const document = readTextDocument(readFileSync(SAMPLE), SAMPLE);
  const { plans } = planWorkbook({ ...document, projects: document.projects.map(change) });
  writeFileSync(book, (await writeWorkbook(plans)).bytes);
}

/** What stands on the monitoring sheets of a workbook. */
async function monitoringsOf(book: string) {
  const { content } = await readSource({ name: book, bytes: readFileSync(book) });
  if (content.kind !== 'workbook') throw new Error(content.kind);
  return content.grids
    .filter(({ sheet }) => sheet !== null && /监控(?:汇总)?$/.test(sheet))
    .map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.value ?? null)));
}

const extract = async (file: string) => (await cliJson<Extracted>('extract', file)).json;

/** Enters a number into the sheet that follows 财政所经费 alone, as a person does who then saves the file. */
function enter(book: string, address: string, value: number): void {
  const isOf = (xml: string) => xml.includes("'财政所经费'!") && !xml.includes('征兵工作经费');
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
  const kept = (attributes: string) => /s="\d+"/.exec(attributes)?.[0] ?? '';
  changeSheet(book, isOf, (xml) =>
    xml.replace(cell, (_, attributes: string) => `<c r="${address}" ${kept(attributes)}><v>${value}</v></c>`),
  );
}

test('monitors a workbook: planned amounts by the plan, entries survive the next month, the book is only read', async () => {
  const [book, august, october] = [path('book.xlsx'), path('august.xlsx'), path('october.xlsx')];
  await cli('import', SAMPLE, '-o', book);
  const before = readFileSync(book);
  const { json, code } = await cliJson<object>('monitor', book, '--date', '2023-08-31', '-o', august);
  expect([code, json]).toEqual([0, { projects: 8, sheet: '绩效运行监控汇总', month: 8 }]);
  expect(readFileSync(book).equals(before)).toBe(true);
  expect((await extract(august)).followUps?.map(({ form }) => form)).toEqual(Array(8).fill('monitoring'));

  enter(august, 'F6', 0.9);
  const next = await cliJson<object>('monitor', august, '--date', '2023-10-31', '-o', october);
  expect(next.json).toMatchObject({ month: 10 });
  const { projects, followUps = [] } = await extract(october);
  expect([projects.length, followUps.length]).toEqual([8, 8]);
  const office = followUps.find(({ name }) => name === '财政所经费');
  // 0.9 of 2.00 万元.
  expect(office?.execution).toMatchObject({ initial: 2, executed: 0.9, rate: 45 });
});

test('evaluates projects and the department, and what was entered survives the next time', async () => {
  const [book, first, second] = [path('targets.xlsx'), path('first.xlsx'), path('second.xlsx')];
  await cli('import', SAMPLE, '-o', book);
  const { json, code, err } = await cliJson<object>('evaluate', book, '-o', first);
  expect([code, json]).toEqual([0, { projects: 8, sheet: '绩效自评汇总' }]);
  expect(err).not.toMatch(/部门整体/);
  enter(first, 'F6', 1.9);
  await cli('evaluate', first, '-o', second);
  const { departments, followUps = [] } = await extract(second);
  expect(departments.map(({ form }) => form)).toEqual(['departmentSelfEvaluation']);
  expect(departments[0]?.execution).toMatchObject({ initial: 212.13, budget: 212.13, executed: null });
  expect(departments[0]?.indicators).toHaveLength(14);
  const office = followUps.find(({ name }) => name === '财政所经费');
  expect(office?.execution).toMatchObject({ budget: 2, executed: 1.9, rate: 95 });
  // Every table comes to 100 points, ten of them for the execution.
  for (const { indicators } of [...followUps, ...departments])
    expect(indicators.reduce((sum, { weight }) => sum + Number(weight), 0)).toBe(90);
});

test('whatever is made of a monitored workbook afterwards, its monitorings look to the same month', async () => {
  const [june, evaluated, summed] = [path('june.xlsx'), path('evaluated.xlsx'), path('summed.xlsx')];
  await cli('monitor', SAMPLE, '--date', '2023-06-30', '-o', june);
  const before = await monitoringsOf(june);
  expect(before).toHaveLength(9);
  expect(JSON.stringify(before[0])).toContain('1-6月执行数');
  await cli('evaluate', june, '-o', evaluated);
  expect(await monitoringsOf(evaluated)).toEqual(before);
  await cli('summarize', june, '-o', summed);
  expect(await monitoringsOf(summed)).toEqual(before);
});

test('tables without code and name are followed by nothing, which is told', async () => {
  const book = path('nameless.xlsx');
  await writeChanged(book, (table, index) => (index === 1 ? { ...table, code: null, name: null } : table));
  const { json, code, err } = await cliJson<object>('evaluate', book, '-o', path('seven.xlsx'));
  expect([code, json]).toEqual([1, { projects: 7, sheet: '绩效自评汇总' }]);
  expect(err).toContain('没有项目编码和名称');
  expect((await extract(path('seven.xlsx'))).followUps).toHaveLength(7);
});

test('points that are not all stated leave the usual ten to the execution, and those that lack are asked for', async () => {
  const book = path('points.xlsx');
  const some = [14, 13, 13, 20, 20, null];
  // Some for the first project, nothing but zeros for the second, none for the others.
  const pointsOf = (project: number, at: number): number | null =>
    project === 0 ? (some[at] ?? null) : project === 1 ? 0 : null;
  await writeChanged(book, (table, project) => ({
    ...table,
    form: 'declaration',
    indicators: table.indicators.map((one, at) => {
      const points = pointsOf(project, at);
      return { ...one, weight: points === null ? null : new Big(points) };
    }),
  }));
  await cli('evaluate', book, '-o', path('pointed.xlsx'));
  const { followUps = [] } = await extract(path('pointed.xlsx'));
  const points = followUps.map(({ execution, indicators }) => [
    execution.weight,
    ...indicators.map(({ weight }) => weight && Number(weight)),
  ]);
  expect(points.slice(0, 2)).toEqual([
    [10, ...some],
    [10, 14, 13, 13, 20, 20, 10],
  ]);
  const { json } = await cliJson<{ findings: { rule: string; sheet: string; field: string }[] }>(
    'check',
    path('pointed.xlsx'),
  );
  const wrong = json.findings.flatMap(({ rule, sheet, field }) =>
    rule.startsWith('weight') && sheet.endsWith('自评') ? [[rule, sheet, field]] : [],
  );
  expect(wrong).toEqual([['weight-missing', '2022年未拨付村级转移支付自评', 'indicators[5].weight']]);
});

test.each([
  [['monitor', SAMPLE, '--date', '31.8.2023', '-o', path('x.xlsx')], '31.8.2023'],
  [['monitor', SAMPLE, '--date', '2022-08-31', '-o', path('x.xlsx')], 'before the fiscal year 2023'],
  [['monitor', SAMPLE], '-o'],
  [['evaluate', SAMPLE], '-o'],
  [['evaluate', write('nothing.txt', '没有表'), '-o', path('x.xlsx')], 'nothing.txt'],
  [['evaluate', SAMPLE, SAMPLE, '-o', path('x.xlsx')], 'evaluate'],
])('unusable arguments are refused, and nothing is written (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
  expect(existsSync(path('x.xlsx'))).toBe(false);
});
