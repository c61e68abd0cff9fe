import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeDocx } from '../../../src/outputs/docx/write-docx';
import type { PublishedDocument } from '../../../src/sheet-plan/published-document';

const cell = { columns: 1, rows: 1, isLabel: false, isBold: false, hasBorder: true, align: 'left' } as const;

const DOCUMENT: PublishedDocument = {
  title: ['某镇人民政府', '2023年部门预算绩效目标'],
  parts: [
    {
      number: '第一部分',
      name: '部门整体绩效目标',
      blocks: [
        { kind: 'heading', level: 1, text: '一、总体绩效目标' },
        { kind: 'paragraph', text: '保障<运转> & "稳定"\u0001。' },
      ],
    },
    {
      number: '第二部分',
      name: '预算项目绩效目标',
      blocks: [
        {
          kind: 'table',
          title: '1、甲绩效目标表',
          startsPage: false,
          table: {
            columnWidths: [0.25, 0.25, 0.5],
            rows: [
              [
                { ...cell, text: '目标', rows: 2, isLabel: true },
                { ...cell, text: '第一行\n第二行', columns: 2 },
              ],
              [
                { ...cell, text: '=1+1' },
                { ...cell, text: '≥95%', align: 'right' },
              ],
            ],
          },
        },
      ],
    },
  ],
};

interface ReadCell {
  text: string;
  span: number;
  merge: string | null;
  width: number;
}

/** What the document's XML says, read by the names that the standard (ECMA-376) gives. */
function contentsOf(xml: string) {
  const paragraphs: { text: string; style: string }[] = [];
  const rows: ReadCell[][] = [];
  const grid: number[] = [];
  let style = '';
  let text = '';
  let isText = false;
  let current: ReadCell | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:p') [style, text] = ['', ''];
    else if (name === 'w:pStyle') style = value;
    else if (name === 'w:t') isText = true;
    else if (name === 'w:br') text += '\n';
    else if (name === 'w:gridCol') grid.push(Number(attributes['w:w']));
    else if (name === 'w:tr') rows.push([]);
    else if (name === 'w:tc') rows.at(-1)!.push((current = { text: '', span: 1, merge: null, width: 0 }));
    else if (name === 'w:gridSpan' && current) current.span = Number(value);
    else if (name === 'w:vMerge' && current) current.merge = value || 'continue';
    else if (name === 'w:tcW' && current) current.width = Number(attributes['w:w']);
  });
  parser.on('text', (piece) => {
    if (isText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    else if (name === 'w:tc') current = null;
    else if (name !== 'w:p') return;
    else if (current) current.text += (current.text === '' ? '' : '\n') + text;
    else paragraphs.push({ text, style });
  });
  parser.write(xml).close();
  return { paragraphs, rows, grid };
}

async function parts(document: PublishedDocument): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('title, contents with page numbers, parts, headings and paragraphs, each in its style', async () => {
  const { paragraphs } = contentsOf((await parts(DOCUMENT))['word/document.xml']!);
  const body = paragraphs.filter(({ style, text }) => text !== '' && !style.startsWith('TOC'));
  expect(body.map(({ text }) => text)).toEqual([
    '某镇人民政府\n2023年部门预算绩效目标',
    '目　录',
    '第一部分\n部门整体绩效目标',
    '一、总体绩效目标',
    '保障<运转> & "稳定"。',
    '第二部分\n预算项目绩效目标',
    '1、甲绩效目标表',
  ]);
  expect(body.map(({ style }) => style)).toEqual([
    'Title',
    'ContentsTitle',
    'Heading1',
    'Heading2',
    'BodyText',
    'Heading1',
    'Heading2',
  ]);
  // Contents on page 1; each part begins a page.
  const contents = paragraphs.filter(({ style }) => style.startsWith('TOC')).map(({ text }) => text);
  expect(contents).toEqual([
    '第一部分 部门整体绩效目标2',
    '一、总体绩效目标2',
    '第二部分 预算项目绩效目标3',
    '1、甲绩效目标表3',
  ]);
});

test('cells keep their spans, their lines and their places in the grid', async () => {
  const { rows, grid } = contentsOf((await parts(DOCUMENT))['word/document.xml']!);
  expect(rows.map((cells) => cells.map(({ text, span, merge }) => [text, span, merge]))).toEqual([
    [
      ['目标', 1, 'restart'],
      ['第一行\n第二行', 2, null],
    ],
    [
      ['', 1, 'continue'],
      ['=1+1', 1, null],
      ['≥95%', 1, null],
    ],
  ]);
  expect(grid).toHaveLength(3);
  for (const cells of rows)
    expect(cells.reduce((sum, { width }) => sum + width, 0)).toBe(
      grid.reduce((sum, width) => sum + width, 0),
    );
});

test('A4 with the margins of official documents, the page number between dashes', async () => {
  const files = await parts(DOCUMENT);
  expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const footer = Object.entries(files).find(([name]) => /footer\d\.xml$/.test(name))![1];
  expect(footer).toMatch(/— .*PAGE.* —/s);
});

test('nothing in it leads outside, and it carries no macros', async () => {
  const files = await parts(DOCUMENT);
  expect(Object.values(files).join('\n')).not.toContain('TargetMode="External"');
  expect(Object.keys(files).filter((name) => /vba|embeddings|media/i.test(name))).toEqual([]);
});

test('the contents of many tables have their pages too, and Word has nothing to ask when it opens them', async () => {
  const rows = (count: number) => Array.from({ length: count }, () => [{ ...cell, text: '甲', columns: 3 }]);
  const table = (title: string, count: number) => ({
    kind: 'table' as const,
    title,
    startsPage: title !== '1、',
    table: { columnWidths: [0.25, 0.25, 0.5], rows: rows(count) },
  });
  // A page holds 637.8 points: the first, with the name of the part (96) and a heading (37), 19 rows of 25.5 points, each
  // of the others 25. A hundred rows take five pages; the heading of a table costs two rows.
  const blocks = [
    table('1、', 100),
    table('2、', 23),
    table('3、', 24),
    ...[4, 5].map((no) => table(`${no}、`, 1)),
  ];
  const files = await parts({ ...DOCUMENT, parts: [{ number: '第一部分', name: '项目', blocks }] });
  const xml = files['word/document.xml']!;
  const contents = contentsOf(xml).paragraphs.filter(({ style }) => style.startsWith('TOC'));
  expect(contents.map(({ text }) => text)).toEqual([
    '第一部分 项目2',
    '1、2',
    '2、7',
    '3、8',
    '4、10',
    '5、11',
  ]);
  expect(xml).not.toMatch(/w:dirty="(?:true|1)"/);
  expect(files['word/settings.xml']).not.toContain('updateFields');
});

test('a table of many columns stands on pages that lie on their side, and what follows on upright ones', async () => {
  const table = (title: string, columns: number, startsPage = true) => ({
    kind: 'table' as const,
    title,
    startsPage,
    table: {
      columnWidths: Array.from({ length: columns }, () => 1 / columns),
      rows: Array.from({ length: 10 }, () =>
        Array.from({ length: columns }, () => ({ ...cell, text: '甲' })),
      ),
    },
  });
  const blocks = [table('1、', 12, false), table('2、', 12), table('3、', 10), table('4、', 11)];
  const files = await parts({ ...DOCUMENT, parts: [{ number: '第一部分', name: '项目', blocks }] });
  const xml = files['word/document.xml']!;
  const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"(?: w:orient="(\w+)")?/g)].map((found) =>
    found.slice(1),
  );
  const [upright, lying] = [
    ['11906', '16838', 'portrait'],
    ['16838', '11906', 'landscape'],
  ];
  expect(pages).toEqual([upright, lying, upright, lying]);
  // The name of the part and its first table stand on one page; a section begins a page without a break of its own.
  const contents = contentsOf(xml).paragraphs.filter(({ style }) => style.startsWith('TOC'));
  expect(contents.map(({ text }) => text)).toEqual(['第一部分 项目2', '1、2', '2、3', '3、4', '4、5']);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test('a wide table has its header on each page', async () => {
  const row = (isLabel: boolean) => Array.from({ length: 12 }, () => ({ ...cell, text: '甲', isLabel }));
  const unit = [{ ...cell, text: '单位：元', columns: 12, isLabel: false }];
  const table = {
    columnWidths: Array.from({ length: 12 }, () => 1 / 12),
    rows: [unit, row(true), row(false)],
  };
  const blocks = [{ kind: 'table' as const, title: '1、', startsPage: false, table }];
  const files = await parts({ ...DOCUMENT, parts: [{ number: '第一部分', name: '项目', blocks }] });
  const rows = files['word/document.xml']!.split('<w:tr>').slice(1);
  expect(rows.map((xml) => xml.includes('<w:tblHeader/>'))).toEqual([true, true, false]);
});
