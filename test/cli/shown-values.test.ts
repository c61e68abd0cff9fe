import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { cli, cliJson, workFolder } from './command-line';
import { stylesOf } from '../sources/xlsx/package-builder';
import { formatted, projectWorkbook } from './fault-workbook';

const { path, write } = workFolder();

interface Extracted {
  projects: {
    moneyUnit: string | null;
    budget: { total: number | null; fiscal: number | null; other: number | null };
    indicators: { level1: string | null }[];
  }[];
  unplaced: unknown[];
}

interface Checked {
  findings: { rule: string; field: string; cell: string | null }[];
  undecided: { rule: string; field: string; reason?: string }[];
}

let count = 0;
const saved = (bytes: Uint8Array, ending = '.xlsx') => write(`book${(count += 1)}${ending}`, bytes);

async function extracted(bytes: Uint8Array) {
  const { json, err } = await cliJson<Extracted>('extract', saved(bytes));
  return { project: json.projects[0]!, unplaced: json.unplaced, err };
}

async function checked(bytes: Uint8Array) {
  const { json } = await cliJson<Checked>('check', saved(bytes));
  return json;
}

async function summed(bytes: Uint8Array) {
  const { code, json } = await cliJson<{ total: number; missing: object[]; assumed: object[] }>(
    'summarize',
    saved(bytes),
    '-o',
    path(`sum${count}.xlsx`),
  );
  return { code, ...json };
}

const text = (address: string, content: string) => `<c r="${address}" t="str"><v>${content}</v></c>`;
const error = (address: string, shown: string) => `<c r="${address}" t="e"><v>${shown}</v></c>`;

describe('amounts as their formats show them', () => {
  test('one that is hidden counts, and the sentence says that it shows nothing', async () => {
    const book = formatted([';;;'], { C4: '<c r="C4" s="1"><v>30.9</v></c>' });
    expect(await summed(book)).toMatchObject({ code: 0, total: 30.9, missing: [] });
    const { err } = await cli('summarize', saved(book), '-o', path('told.xlsx'));
    expect(err).toContain(
      '项目!C4：项目“村级转移支付”的预算数是 30.9，按数字格式却显示为“”；合计按 30.9 计算。',
    );
    const { findings } = await checked(book);
    expect(findings.filter(({ cell }) => cell === 'C4')).toMatchObject([{ rule: 'amount-shown-otherwise' }]);
    expect((await cli('check', saved(book), '--format', 'text')).out).toContain('显示为空白');
  });

  test('a sum says of which amounts a person sees another figure', async () => {
    const book = formatted(['0!.0,', 'yyyy/m/d', '0.0'], {
      C4: '<c r="C4" s="1"><v>309000</v></c>',
      E4: '<c r="E4" s="2"><v>309000</v></c>',
      G4: '<c r="G4" s="3"><v>0.04</v></c>',
    });
    const { code, err } = await cli('summarize', saved(book), '-o', path('otherwise.xlsx'));
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.includes('却显示为'))).toEqual([
      expect.stringContaining(
        'C4：项目“村级转移支付”的预算数是 309000，按数字格式却显示为“30.9”；合计按 309000 计算。',
      ),
      expect.stringContaining('E4：项目“村级转移支付”的财政资金是 309000，按数字格式却显示为“'),
    ]);
  });

  test.each(['0.00;-0.00;"-"', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '])(
    '0 that %s shows as a stroke is 0, and nothing to tell',
    async (format) => {
      const book = formatted([format], { G4: '<c r="G4" s="1"><v>0</v></c>' });
      expect((await extracted(book)).project.budget.other).toBe(0);
      expect(await summed(book)).toMatchObject({ code: 0, total: 30.9, missing: [] });
      expect((await checked(book)).findings).toEqual([]);
    },
  );

  test.each([
    ['[$$-409]#,##0.00', '$30.90'],
    ['#,##0.00 "EUR"', '30.90 EUR'],
    ['0.0"吨"', '30.9吨'],
  ])('%s gives no amount of ours: it is named as it shows', async (format, shown) => {
    const book = formatted([format], { C4: '<c r="C4" s="1"><v>30.9</v></c>' });
    expect(await summed(book)).toMatchObject({
      code: 1,
      total: 0,
      missing: [{ cell: 'C4', value: shown, reason: 'amountUnreadable' }],
    });
  });

  test('what only a program takes for a number is none', async () => {
    const book = projectWorkbook({ E4: '<c r="E4"><v>0x1E</v></c>' });
    expect((await summed(book)).missing).toMatchObject([{ cell: 'E4', value: '0x1E' }]);
  });

  test('one that is scaled to a unit is the stored value in the unit of the table; without one nobody can tell', async () => {
    const cells = { C4: '<c r="C4" s="1"><v>309000</v></c>', E4: '<c r="E4" s="1"><v>309000</v></c>' };
    const scaled = (unit: string) =>
      formatted(['0.0,"千元"'], { ...cells, F2: text('F2', unit), G2: text('G2', '') });
    expect(await summed(scaled('单位：元'))).toMatchObject({ code: 0, total: 30.9 });
    expect(await summed(scaled(''))).toMatchObject({
      code: 1,
      total: 0,
      missing: [{ value: '309.0千元' }, {}],
    });
  });
});

describe('where a table states its unit', () => {
  const unit = (cells: Record<string, string | null>) => projectWorkbook({ F2: null, G2: null, ...cells });

  test.each([
    ['the title', { A1: text('A1', '绩效目标表（单位：元）') }, 0.00309],
    ['the title, without the word', { A1: text('A1', '绩效目标表（千元）') }, 3.09],
    [
      'four cells of a line',
      {
        E2: text('E2', '币种：'),
        F2: text('F2', '人民币'),
        G2: text('G2', '单位：'),
        H2: text('H2', '千元'),
      },
      3.09,
    ],
  ])('%s', async (_, cells, total) => {
    expect(await summed(unit(cells))).toMatchObject({ code: 0, total, missing: [], assumed: [] });
  });

  test.each([
    ['a label says another unit', { F2: text('F2', '单位：万元'), B4: text('B4', '预算数（元）') }, 'B4'],
    ['its cell shows an error', { F2: error('F2', '#N/A') }, 'F2'],
    ['its cell has no saved result', { F2: '<c r="F2"><f>X1</f></c>' }, 'F2'],
  ])('nobody can tell where %s', async (_, cells, cell) => {
    const both = [{ cell, reason: 'unitUnknown' }, { cell }];
    expect(await summed(unit(cells))).toMatchObject({ code: 1, total: 0, missing: both, assumed: [] });
  });

  test('a unit that is stated nowhere is taken for 万元, which is said on stderr, in the JSON and on the summary itself', async () => {
    const output = path('assumed.xlsx');
    const { code, err, json } = await cliJson<{ total: number; assumed: object[] }>(
      'summarize',
      saved(unit({})),
      '-o',
      output,
    );
    expect([code, json.total, json.assumed.length]).toEqual([0, 30.9, 1]);
    expect(err).toContain('没有写明金额单位');
    const { grids } = await readWorkbook(readFileSync(output), 'assumed.xlsx');
    const texts = grids.flatMap(({ rows }) => rows.flat().map(({ value }) => value));
    expect(texts).toContain('村级转移支付（未写金额单位）');
  });

  test('a unit in the header of the pages is no unit of the table, and is told as such; other headers are not', async () => {
    const paged = (header: string) =>
      projectWorkbook(
        { F2: null, G2: null },
        {
          sheet: {
            after: `<headerFooter><oddHeader>${header}</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>`,
          },
        },
      );
    const file = saved(paged('&amp;L某镇&amp;R&amp;"宋体,常规"&amp;10单位：元'));
    const { code, err, json } = await cliJson<{ assumed: object[] }>(
      'summarize',
      file,
      '-o',
      path('paged.xlsx'),
    );
    expect([code, json.assumed.length]).toEqual([0, 1]);
    expect(err).toMatch(/页眉或页脚写有“单位：元”/);
    const plain = saved(paged('&amp;L单位：某镇人民政府&amp;R&amp;D'));
    expect((await cli('check', plain)).err).not.toContain('页眉');
  });

  test('a number that its format hides is told by its cell, one that a format leaves out as 0 is not', async () => {
    const hidden = (format: string, number: number) =>
      formatted([format], { B7: `<c r="B7" s="1"><v>${number}</v></c>` });
    const { err } = await cli('check', saved(hidden(';;;', 25)));
    expect(err.match(/有数字被单元格的数字格式隐藏（B7）/g)).toHaveLength(1);
    for (const [format, number] of [
      ['0;-0;;@', 0],
      ['0', 25],
      ['0"%"', 25],
    ] as const)
      expect((await cli('check', saved(hidden(format, number)))).err).not.toContain('隐藏');
  });

  test('a text that its format hides is no content, and is told once; a text in a usual format is neither', async () => {
    const hidden = (format: string) =>
      formatted([format], { F2: '<c r="F2" s="1" t="str"><v>单位：元</v></c>', G2: '' });
    const { err } = await cli('check', saved(hidden(';;;')));
    expect(err.match(/数字格式隐藏（F2）/g)).toHaveLength(1);
    expect((await summed(hidden(';;;'))).assumed).toHaveLength(1);
    for (const format of ['@', '0;0;0;@']) {
      expect((await cli('check', saved(hidden(format)))).err).not.toContain('隐藏');
      expect(await summed(hidden(format))).toMatchObject({ assumed: [], total: 0.00309 });
    }
  });

  test('a contradiction is told as one', async () => {
    const book = unit({ F2: text('F2', '单位：万元'), B4: text('B4', '预算数（元）') });
    const { out } = await cli('check', saved(book), '--format', 'text');
    expect(out).toContain('“预算数（元）”与表中别处写的金额单位不一致');
  });
});

describe('pictures in cells, as WPS puts them there', () => {
  const picture = (address: string) =>
    `<c r="${address}" t="str"><f>_xlfn.DISPIMG("ID_0A1B",1)</f><v>=DISPIMG("ID_0A1B",1)</v></c>`;

  test('one in place of the name or the amount is told as a picture; nothing is read of it', async () => {
    const book = projectWorkbook({ E3: picture('E3'), C4: picture('C4') });
    expect((await extracted(book)).project).toMatchObject({ name: null, budget: { total: null } });
    const { json, out } = await cliJson<Checked & { findings: { message: string }[] }>('check', saved(book));
    expect(json.findings.filter(({ rule }) => rule === 'cell-error')).toMatchObject([
      { cell: 'E3', message: '单元格显示图片，读不出内容。' },
      { cell: 'C4', message: '单元格显示图片，读不出内容。' },
    ]);
    expect(out).not.toContain('DISPIMG');
    expect(await summed(book)).toMatchObject({ code: 1, total: 0, missing: [{ value: '[图片]' }] });
  });

  test('a text about such a formula is a text', async () => {
    const book = projectWorkbook({ E3: text('E3', 'DISPIMG(&quot;ID&quot;,1)函数使用培训') });
    expect((await extracted(book)).project).toMatchObject({ name: 'DISPIMG("ID",1)函数使用培训' });
  });
});

describe('errors beside amounts', () => {
  test('the agency, the goals and a level that hold for several rows are told once, at their cells', async () => {
    const book = projectWorkbook({
      A2: error('A2', '#REF!'),
      B8: error('B8', '#VALUE!'),
      A10: error('A10', '#N/A'),
    });
    const { findings } = await checked(book);
    const told = findings.filter(({ rule }) => rule === 'cell-error').map(({ cell }) => cell);
    expect(told.sort()).toEqual(['A10', 'A2', 'B8']);
    expect(findings.filter(({ rule }) => /-(?:missing|empty)$/.test(rule))).toEqual([]);
    const { project } = await extracted(book);
    expect(project.indicators.map(({ level1 }) => level1).slice(0, 5)).toEqual([
      null,
      null,
      null,
      null,
      '效益指标',
    ]);
  });

  test('what lies under merged cells is told by the one sentence, and is not unplaced beside it', async () => {
    const book = projectWorkbook(
      { C5: text('C5', '旧的用途') },
      { sheet: { after: '<mergeCells><mergeCell ref="B5:G5"/></mergeCells>' } },
    );
    const { unplaced, err } = await extracted(book);
    expect([unplaced, err.match(/C5/g)]).toEqual([[], ['C5']]);
  });
});

describe('copies that --fix writes', () => {
  const repairable = projectWorkbook({ E15: text('E15', '≥90百分比') });
  const withPart = (name: string, content: string) =>
    zipSync({ ...unzipSync(repairable), [name]: strToU8(content) });
  const typed = (type: string) =>
    withPart(
      '[Content_Types].xml',
      `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    );

  test.each([
    ['macros', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
    ['a template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
    ['a template with macros', 'application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
    ['a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', '.xlsx'],
  ])('of %s keep the end of the name by which Excel opens them', async (_, type, ending) => {
    const file = saved(typed(type), ending);
    const other = ending === '.xlsx' ? '.xlsm' : '.xlsx';
    const refused = await cli('check', file, '--fix', '-o', path(`copy${other}`));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`须以 ${ending} 结尾`)]);
    expect((await cli('check', file, '--fix', '-o', path(`copy${ending}`))).code).toBe(0);
  });

  test('of a workbook that counts days from 1904 hold the same days, and repaired ones as they are named', async () => {
    const book = (F12: string) =>
      projectWorkbook(
        { E12: F12, E11: text('E11', '≥95百分比'), E3: `<c r="E3"><v>2023</v></c>` },
        { workbookPr: '<workbookPr date1904="1"/>', styles: stylesOf([0, 'yyyy/m/d']) },
      );
    // 43829 days after 1904-01-01 is 2023-12-31.
    const shown = saved(book('<c r="E12" s="1"><v>43829</v></c>'));
    const typed = saved(book(text('E12', '2023-12-31')));
    const before = unzipSync(readFileSync(shown));
    for (const file of [shown, typed]) {
      const output = path(`${count}-1904.xlsx`);
      expect((await cli('check', file, '--fix', '-o', output)).code).toBe(0);
      const { json } = await cliJson<{ projects: { indicators: { target: string }[] }[] }>('extract', output);
      expect(json.projects[0]!.indicators.slice(1, 3)).toMatchObject([
        { target: '≥95%' },
        { target: '2023年12月31日' },
      ]);
      const after = unzipSync(readFileSync(output));
      for (const name of Object.keys(before).filter((part) => !part.endsWith('sheet1.xml')))
        expect(Buffer.from(after[name]!).equals(Buffer.from(before[name]!))).toBe(true);
    }
    const sheet = Buffer.from(
      unzipSync(readFileSync(path(`${count}-1904.xlsx`)))['xl/worksheets/sheet1.xml']!,
    );
    expect(sheet.toString()).toContain('2023年12月31日</t>');
  });

  test.each(['yyyy/m/d', '0%', '0.00"元"', ';;;', '0!.0,"万元"', '[h]:mm'])(
    'leave an empty cell empty that would show an amount as something else, and say so: %s',
    async (format) => {
      const file = saved(formatted([format], { C4: '<c r="C4" s="1"/>' }));
      const output = path(`${count}-format.xlsx`);
      const { err } = await cli('check', file, '--fix', '-o', output);
      expect(err).toContain('单元格 C4 未修复（拟改为“30.9”）：按单元格的数字格式');
      expect(readFileSync(output).equals(readFileSync(file))).toBe(true);
    },
  );

  test.each([
    '0.00',
    '#,##0.00_ ',
    '¥#,##0.00',
    '0.00"万元"',
    '¥#,##0.00 "万元"_ ',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '@',
    'General',
  ])('fill an amount into one that shows it as it is: %s', async (format) => {
    const file = saved(formatted([format], { C4: '<c r="C4" s="1"/>' }));
    const output = path(`${count}-format.xlsx`);
    expect((await cli('check', file, '--fix', '-o', output)).err).not.toContain('未修复');
    const { json } = await cliJson<Extracted>('extract', output);
    expect(json.projects[0]!.budget.total).toBe(30.9);
  });

  test('say that a signature no longer holds, where one was changed', async () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const rels = new TextDecoder()
      .decode(unzipSync(repairable)['_rels/.rels'])
      .replace('</R', `<Relationship Id="s" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></R`);
    const signed = saved(withPart('_rels/.rels', rels));
    const output = path('signed.xlsx');
    const { err } = await cli('check', signed, '--fix', '-o', output);
    expect(err).toContain('签名不再有效');
    // Nothing is left to repair, so nothing is changed.
    expect((await cli('check', output, '--fix', '-o', path('again.xlsx'))).err).not.toContain('签名');
    expect(readFileSync(path('again.xlsx')).equals(readFileSync(output))).toBe(true);
  });
});
