import { existsSync, readFileSync } from 'node:fs';
import { changeSheet, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

interface Table {
  form: string;
  name: string | null;
  execution: { initial: number | null; budget: number | null; executed: number | null; rate: number | null };
  indicators: { actual: string | null; weight: string | null }[];
}

interface Extracted {
  projects: Table[];
  followUps?: Table[];
  departments: Table[];
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
