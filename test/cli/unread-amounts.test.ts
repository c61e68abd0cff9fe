import { readFileSync } from 'node:fs';
import { changed, changeSheet, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();
const TEXT = readFileSync(SAMPLE, 'utf8');

interface Summed {
  total: number;
  missing: { name: string; field: string; value: string }[];
}

/** What a workbook says when it is summed up in its turn. */
const summed = (file: string) => cliJson<Summed>('summarize', file, '-o', path('again.xlsx'));

/** A workbook of the sample in which the fiscal part of that project shows an error. */
async function withErrorInPart(): Promise<string> {
  const file = path('错误.xlsx');
  await cli('import', SAMPLE, '-o', file);
  changeSheet(
    file,
    (xml) => /<c r="E4"[^>]*><v>2<\/v>/.test(xml),
    (xml) => xml.replace(/<c r="E4"( s="\d+")?[^>]*><v>2<\/v>/, '<c r="E4"$1 t="e"><v>#REF!</v>'),
  );
  return file;
}

/** Commands that write the tables anew. */
const WRITERS = [
  ['summarize'],
  ['import'],
  ['hand-in', '--anyway'],
  ['roll-forward'],
  ['monitor'],
  ['evaluate'],
];

test.each(WRITERS)(
  '%s writes an amount that is none as it stands, so that it is in no sum later',
  async (command, ...options) => {
    const file = await withErrorInPart();
    const output = path(`${command}.xlsx`);
    const { code, err } = await cli(command, file, '-o', output, ...options);
    expect(code).toBe(1);
    expect(err).toMatch(/“.*错误\.xlsx”财政所经费!E4：项目“财政所经费”的财政资金未能读取（现为“#REF!”）/);
    const again = await summed(output);
    expect(again.code).toBe(1);
    expect(again.json.missing).toEqual([
      expect.objectContaining({ name: '财政所经费', field: 'budget.fiscal', value: '未能读取：#REF!' }),
    ]);
  },
);

test('the sheet of its sums says so in the row of the project and in the total', async () => {
  const output = path('parts.xlsx');
  await cli('summarize', await withErrorInPart(), '-o', output);
  const texts: unknown[] = [];
  changeSheet(
    output,
    (xml) => xml.includes('财政、其他资金不含'),
    (xml) => {
      for (const [, text] of xml.matchAll(/<v>(合计[^<]*|#[A-Z!]+)<\/v>/g)) texts.push(text);
      return `${xml} `;
    },
  );
  expect(texts).toEqual(['#VALUE!', '合计（财政、其他资金不含1个项目）']);
});

test.each([
  ['a text in the total', ['\t2.00\n', '\t待定\n'], 1, '待定'],
  ['a money unit that nobody knows', [/单位：万元/g, '单位：万美元'], 8, '单位未识别：15.45'],
] as const)('%s stays one in what is written', async (_, [from, to], count, value) => {
  const output = path('written.xlsx');
  const file = write('给定.txt', changed(TEXT, [from, to]));
  const first = await cliJson<Summed>('import', file, '-o', output);
  expect(first.json.missing.filter(({ field }) => field === 'budget.total')).toHaveLength(count);
  const again = await summed(output);
  expect(again.code).toBe(1);
  const missing = again.json.missing.filter(({ field }) => field === 'budget.total');
  expect(missing).toHaveLength(count);
  expect(missing[0]?.value).toBe(value);
  expect(again.json.total).toBe(first.json.total);
});

test.each(['/', '—', '无'])(
  'a part that says %s is empty and counts as 0, as it does where it was read',
  async (mark) => {
    const output = path('empty.xlsx');
    const file = write('空.txt', changed(TEXT, [/其他资金\n\t *\n/, `其他资金\n\t${mark}\n`]));
    await cli('import', file, '-o', output);
    const again = await summed(output);
    expect([again.code, again.json.missing]).toEqual([0, []]);
  },
);

test('a document to publish shows it, and the command tells it', async () => {
  const output = path('public.html');
  const { code, err } = await cli('export', await withErrorInPart(), '-o', output);
  expect(code).toBe(1);
  expect(err).toContain('财政所经费!E4');
  expect(readFileSync(output, 'utf8')).toContain('#REF!');
});
