import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cli, cliJson, SAMPLE, workFolder } from './command-line';
import { formatted, projectWorkbook } from './fault-workbook';

const { path, write } = workFolder();

interface Extracted {
  projects: {
    moneyUnit: string | null;
    budget: { total: number | null; fiscal: number | null };
    plan: (number | null)[];
    purpose: string | null;
    goals: string[];
    agency: { code: string | null; name: string | null };
    indicators: { level3: string; target: string }[];
  }[];
  unplaced: { text: string }[];
}

interface Checked {
  findings: { rule: string; severity: string; field: string; cell: string | null; fix: unknown }[];
  undecided: { rule: string; field: string }[];
}

let count = 0;
const saved = (bytes: Uint8Array) => write(`book${(count += 1)}.xlsx`, bytes);

async function extracted(bytes: Uint8Array) {
  const { json } = await cliJson<Extracted>('extract', saved(bytes));
  return json;
}

const checked = async (file: string) => (await cliJson<Checked>('check', file)).json;

/** The rules that find something at a field, worst first as they are printed. */
async function rulesAt(bytes: Uint8Array, field: string): Promise<string[]> {
  const { findings } = await checked(saved(bytes));
  return findings.filter((one) => one.field === field).map(({ rule }) => rule);
}

async function summed(bytes: Uint8Array) {
  const { code, err, json } = await cliJson<{ total: number; missing: { cell: string; value: unknown }[] }>(
    'summarize',
    saved(bytes),
    '-o',
    path(`sum${count}.xlsx`),
  );
  return { code, err, ...json };
}

test('the workbook itself: 30.9, four steps of the plan, two goals, six indicators, no error', async () => {
  const { projects, unplaced } = await extracted(projectWorkbook());
  expect(projects).toMatchObject([
    {
      moneyUnit: '万元',
      budget: { total: 30.9, fiscal: 30.9 },
      plan: [25, 50, 75, 100],
      agency: { code: '485001', name: '清水镇人民政府' },
    },
  ]);
  expect([projects[0]?.goals.length, projects[0]?.indicators.length, unplaced.length]).toEqual([2, 6, 0]);
  expect((await cli('check', saved(projectWorkbook()))).code).toBe(0);
});

describe('what number formats show', () => {
  test('a percent sign in quotes: 25 is 25%, not 2500%', async () => {
    const book = formatted(['0"%"', '"≥"0"%"'], {
      B7: '<c r="B7" s="1"><v>25</v></c>',
      C7: '<c r="C7" s="1"><v>50</v></c>',
      E11: '<c r="E11" s="2"><v>95</v></c>',
    });
    const [project] = (await extracted(book)).projects;
    expect([project?.plan, project?.indicators[1]?.target]).toEqual([[25, 50, 75, 100], '≥95%']);
  });

  test('a comparator and a unit that stand in the format alone', async () => {
    const book = formatted(['"≥"0%', '"≥"0"个"'], {
      E11: '<c r="E11" s="1"><v>0.95</v></c>',
      E10: '<c r="E10" s="2"><v>23</v></c>',
    });
    const [project] = (await extracted(book)).projects;
    expect(project?.indicators.slice(0, 2).map(({ target }) => target)).toEqual(['≥23个', '≥95%']);
  });

  test.each([
    ['an amount formatted as a date', 14],
    ['an amount whose decimal point is set elsewhere', '0!.0000'],
  ])('%s keeps its value, and is told', async (_, format) => {
    const book = formatted([format], { C4: '<c r="C4" s="1"><v>30.9</v></c>' });
    expect((await extracted(book)).projects[0]?.budget.total).toBe(30.9);
    expect(await rulesAt(book, 'budget.total')).toEqual(['amount-shown-otherwise']);
    expect((await summed(book)).total).toBe(30.9);
  });

  test('a sum in binary fractions is the number that Excel shows', async () => {
    const book = projectWorkbook({
      C4: '<c r="C4"><f>SUM(1.1,2.2)</f><v>3.3000000000000003</v></c>',
      E4: '<c r="E4"><v>3.3</v></c>',
    });
    expect((await extracted(book)).projects[0]?.budget.total).toBe(3.3);
    expect(await rulesAt(book, 'budget.total')).toEqual([]);
  });
});

describe('money units', () => {
  test.each([
    ['元', 0.00309],
    ['千元', 3.09],
    ['万元', 30.9],
    ['百万元', 3090],
    ['亿元', 309000],
    ['人民币：千元', 3.09],
    ['（亿元）', 309000],
  ])('30.9 %s are %d万元', async (unit, total) => {
    const book = projectWorkbook({ G2: `<c r="G2" t="str"><v>${unit}</v></c>` });
    expect(await summed(book)).toMatchObject({ code: 0, total, missing: [] });
  });

  test('a text in 千元 comes to a tenth', async () => {
    const text = readFileSync(SAMPLE, 'utf8').replaceAll('单位：万元', '单位：千元');
    const file = write('thousand.txt', text);
    const { json } = await cliJson<{ total: number }>('import', file, '-o', path('thousand.xlsx'));
    expect(json.total).toBe(21.213);
  });

  test('a unit that nobody understands makes the amount unknown, never 万元', async () => {
    const book = projectWorkbook({ G2: '<c r="G2" t="str"><v>美元</v></c>' });
    const { code, err, total, missing } = await summed(book);
    expect([code, total]).toEqual([1, 0]);
    expect(missing).toMatchObject([{ value: '美元' }, { value: '美元' }]);
    expect(err).toMatch(/不含 1 个/);
  });

  test('the agency and the unit behind labels of their own', async () => {
    const book = projectWorkbook({
      A2: '<c r="A2" t="str"><v>填报单位：清水镇财政所</v></c>',
      F2: '<c r="F2" t="str"><v>金额单位：万元</v></c>',
      G2: null,
    });
    expect((await extracted(book)).projects[0]).toMatchObject({
      agency: { name: '清水镇财政所' },
      moneyUnit: '万元',
    });
  });
});

describe('amounts that cannot be read', () => {
  test('an error is an error of its cell, named by the sum, and never repaired over', async () => {
    const file = saved(projectWorkbook({ C4: '<c r="C4" t="e"><f>X!A1</f><v>#REF!</v></c>' }));
    const { findings } = await checked(file);
    expect(findings.find(({ field }) => field === 'budget.total')).toMatchObject({
      rule: 'cell-error',
      severity: 'error',
      cell: 'C4',
      fix: null,
    });
    const output = path('error-fixed.xlsx');
    await cli('check', file, '--fix', '-o', output);
    const sheet = strFromU8(unzipSync(readFileSync(output))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<c r="C4" t="e"><f>X!A1</f><v>#REF!</v></c>');
    expect(await summed(readFileSync(file))).toMatchObject({
      code: 1,
      total: 0,
      missing: [{ cell: 'C4', value: '#REF!' }],
    });
  });

  test('a formula without a saved result is unknown; the formula stays, no part is filled in', async () => {
    const formula = '<c r="C4"><f>SUM(E4,G4)</f></c>';
    const file = saved(projectWorkbook({ C4: formula }));
    const { findings, undecided } = await checked(file);
    expect(findings.filter(({ field }) => field.startsWith('budget.'))).toEqual([]);
    expect(undecided.some(({ field }) => field === 'budget.total')).toBe(true);
    const output = path('unknown-fixed.xlsx');
    await cli('check', file, '--fix', '-o', output);
    expect(strFromU8(unzipSync(readFileSync(output))['xl/worksheets/sheet1.xml']!)).toContain(formula);
    expect(await summed(readFileSync(file))).toMatchObject({ code: 1, missing: [{ cell: 'C4' }] });
  });
});

test.each([
  '<c r="C4" t="str"><f>IF(E4="","",E4)</f><v></v></c>',
  '<c r="C4" t="str"><f>IF(E4="","",E4)</f><v/></c>',
])(
  'a total whose formula gives nothing is missing, and no repair is offered that is not made: %s',
  async (total) => {
    const file = saved(projectWorkbook({ C4: total }));
    const { findings } = await checked(file);
    expect(findings.filter(({ field }) => field === 'budget.total')).toMatchObject([
      { rule: 'budget-missing', cell: 'C4', fix: null },
    ]);
    const output = path('nothing-given.xlsx');
    const { err } = await cli('check', file, '--fix', '-o', output);
    expect(err).toContain('的单元格 C4 未修复（拟改为“30.9”）：单元格的内容由公式得出');
    expect(strFromU8(unzipSync(readFileSync(output))['xl/worksheets/sheet1.xml']!)).toContain(total);
  },
);

test('a repair that a formula stands in the way of has a line of its own: where, what, why', async () => {
  const file = saved(
    projectWorkbook({
      E11: '<c r="E11" t="str"><f>"≥95"&amp;"百分比"</f><v>≥95百分比</v></c>',
      E14: '<c r="E14" t="str"><v>≥90百分比</v></c>',
    }),
  );
  const output = path('withheld.xlsx');
  const { err } = await cli('check', file, '--fix', '-o', output);
  const lines = err.split('\n').filter((line) => line.includes('未修复'));
  expect(lines).toEqual([
    `“${file}”工作表“项目”的单元格 E11 未修复（拟改为“≥95%”）：单元格的内容由公式得出，请修改公式或其引用的单元格。`,
  ]);
  expect(err).toContain('已修复 1 处');
  const sheet = strFromU8(unzipSync(readFileSync(output))['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<f>"≥95"&amp;"百分比"</f><v>≥95百分比</v>');
  expect(sheet).toContain('≥90%');
  // Also where all that could be repaired are formulas, and where several files are joined.
  const other = saved(projectWorkbook());
  const joined = await cli('check', file, other, '--fix', '--keep-both', '-o', path('joined.xlsx'));
  expect(joined.err).toContain(`“${file}”工作表“项目”的单元格 E11 未修复`);
});

describe('sheets', () => {
  test('what lies under merged cells does not count, and is told once', async () => {
    const under = (address: string, text: string) => `<c r="${address}" t="str"><v>${text}</v></c>`;
    const book = projectWorkbook(
      {
        C5: under('C5', '旧的用途'),
        C8: under('C8', '3. 旧的目标'),
        E7: '<c r="E7"><v>100</v></c>',
        F7: '<c r="F7"><v>80</v></c>',
      },
      {
        sheet: {
          after:
            '<mergeCells><mergeCell ref="B5:G5"/><mergeCell ref="B8:G8"/><mergeCell ref="E7:F7"/></mergeCells>',
        },
      },
    );
    const [project] = (await extracted(book)).projects;
    expect(project?.purpose).toBe('用于各村办公场所的运转和维护。');
    expect([project?.goals.length, project?.plan[3]]).toEqual([2, 100]);
    const { err } = await cli('check', saved(book));
    expect(err.match(/合并单元格/g)).toHaveLength(1);
    expect(err).toContain('C5');
  });

  test.each(['hidden', 'veryHidden'])('a %s sheet is read, and told', async (state) => {
    const book = projectWorkbook({}, { sheet: { state }, more: [{ name: '说明' }] });
    expect(await summed(book)).toMatchObject({ code: 0, total: 30.9 });
    expect((await cli('check', saved(book))).err).toMatch(/“项目”.*隐藏/);
  });

  test('a chart sheet before it and a cell in the last corner harm nothing', async () => {
    const book = projectWorkbook(
      {},
      {
        sheet: { data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' },
        more: [{ name: '图表', type: 'chartsheet', target: 'chartsheets/sheet1.xml' }],
        parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      },
    );
    expect((await extracted(book)).projects[0]?.budget.total).toBe(30.9);
  });

  test('signatures under the table are no indicator', async () => {
    const foot = '<row r="17"><c r="A17" t="str"><v>填表人：甲　　联系电话：12345</v></c></row>';
    const { projects, unplaced } = await extracted(projectWorkbook({}, { sheet: { data: foot } }));
    expect([projects.length, projects[0]?.indicators.length]).toEqual([1, 6]);
    expect(unplaced.map(({ text }) => text).join()).toContain('填表人：甲');
  });
});
