/** @jest-environment ./test/support/page-environment.js */
import { writeHtml } from '../../../src/outputs/html/write-html';
import type { PublishedDocument } from '../../../src/sheet-plan/published-document';

const cell = { columns: 1, rows: 1, isLabel: false, isBold: false, hasBorder: true, align: 'left' } as const;
const HOSTILE = `<script>alert('x')</script>&amp; "引号"`;

const page: PublishedDocument = {
  title: ['某镇', HOSTILE],
  parts: [
    {
      number: null,
      name: '预算项目绩效目标',
      blocks: [
        { kind: 'heading', level: 2, text: HOSTILE },
        { kind: 'paragraph', text: `${HOSTILE}\u0001` },
        {
          kind: 'table',
          title: HOSTILE,
          startsPage: true,
          table: {
            columnWidths: [0.4, 0.6],
            rows: [
              [
                { ...cell, text: HOSTILE, rows: 2, isLabel: true },
                { ...cell, text: '一\n二' },
              ],
              [{ ...cell, text: '≥95%', align: 'center' }],
            ],
          },
        },
      ],
    },
  ],
};

const parsed = new DOMParser().parseFromString(writeHtml(page), 'text/html');
const textsOf = (selector: string) => [...parsed.querySelectorAll(selector)].map((node) => node.textContent);

test('texts say what they say, whatever that looks like to a browser', () => {
  expect(textsOf('script, img, link, iframe')).toEqual([]);
  expect(textsOf('h1')).toEqual([`某镇${HOSTILE}`]);
  expect(textsOf('h4')).toEqual([HOSTILE]);
  expect(textsOf('p')).toEqual([HOSTILE]);
  const lines = [...parsed.querySelectorAll('td')].map(({ innerHTML }) => innerHTML.split('<br>').length);
  expect([textsOf('td'), lines]).toEqual([
    [HOSTILE, '一二', '≥95%'],
    [1, 2, 1],
  ]);
});

test('every entry of the contents leads to what it names', () => {
  const links = [...parsed.querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual(['预算项目绩效目标', HOSTILE]);
  for (const link of links) {
    const target = parsed.getElementById(link.getAttribute('href')!.slice(1));
    expect(target?.textContent).toContain(link.textContent);
  }
});

test('cells keep their spans', () => {
  const spans = [...parsed.querySelectorAll('td')].map(({ rowSpan, colSpan }) => [rowSpan, colSpan]);
  expect(spans).toEqual([
    [2, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('it fetches nothing and runs nothing, and tells the browser so', () => {
  const html = writeHtml(page);
  expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
  const policy = parsed.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
});

test('a table of many columns lies on its side in print, with the name of its part, and repeats its header', () => {
  const row = (isLabel: boolean, text: string) =>
    Array.from({ length: 12 }, () => ({ ...cell, text, isLabel }));
  const blocks = [12, 10].map((columns) => ({
    kind: 'table' as const,
    title: '表',
    startsPage: columns !== 12,
    table: {
      columnWidths: Array.from({ length: columns }, () => 1 / columns),
      rows: [row(true, '甲').slice(0, columns), row(false, '乙').slice(0, columns)],
    },
  }));
  const wide = new DOMParser().parseFromString(
    writeHtml({ title: ['题目'], parts: [{ number: null, name: '项目', blocks }] }),
    'text/html',
  );
  const looks = [...wide.querySelectorAll('section h2, figure')].map((node) => node.className);
  expect(looks).toEqual(['wide', 'wide', 'page']);
  const heads = [...wide.querySelectorAll('table')].map((table) => table.tHead?.textContent?.trim() ?? null);
  expect(heads).toEqual(['甲'.repeat(12), null]);
  expect(wide.querySelectorAll('tbody tr')).toHaveLength(3);
});
