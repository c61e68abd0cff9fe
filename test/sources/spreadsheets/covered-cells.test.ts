import { utils, write, type BookType } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../../../src/grid/area';
import { readSource } from '../../../src/sources/read-source';

/** B2:C4 is merged over texts and numbers of its own. */
function book(bookType: BookType): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['编号', '名称', '金额', '备注'],
    [1, '甲项目', '旧名', '无'],
    [2, '乙项目', 40, '无'],
    [3, '', '', '无'],
  ]);
  sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 3, c: 2 } }];
  return write(utils.book_new(sheet, '表'), { bookType, type: 'buffer' }) as Buffer;
}

const text = (value: string) =>
  `office:value-type="string"><text:p>${value}</text:p></table:covered-table-cell>`;

/** What LibreOffice writes when cells are merged and their contents are kept. */
function withCovered(content: string): string {
  const covered = [
    `<table:covered-table-cell ${text('旧名')}`,
    `<table:covered-table-cell ${text('乙项目')}`,
    '<table:covered-table-cell office:value-type="float" office:value="40"><text:p>40</text:p></table:covered-table-cell>',
    '<table:covered-table-cell/>',
    '<table:covered-table-cell/>',
  ];
  let next = 0;
  return content.replace(/<table:covered-table-cell\/>/g, () => covered[next++]!);
}

function openDocument(): Uint8Array {
  const parts = unzipSync(book('ods'));
  const content = withCovered(Buffer.from(parts['content.xml']!).toString());
  return zipSync({ ...parts, 'content.xml': Buffer.from(content) });
}

async function read(name: string, bytes: Uint8Array) {
  const { content, warnings } = await readSource({ name, bytes });
  const [grid] = content.kind === 'workbook' ? content.grids : [];
  return {
    shown: grid!.rows.map((row) => row.map((cell) => `${cellAddress(cell.row, cell.column)} ${cell.value}`)),
    told: warnings.map(({ text: said, values }) => [said['en-US'].slice(0, 18), values?.cells]),
  };
}

const SHOWN = [
  ['A1 编号', 'B1 名称', 'C1 金额', 'D1 备注'],
  ['A2 1', 'B2 甲项目', 'D2 无'],
  ['A3 2', 'D3 无'],
  ['A4 3', 'D4 无'],
];

test.each<[kind: string, make: () => Uint8Array]>([
  ['a.xlsx', () => book('xlsx')],
  ['a.xlsb', () => book('xlsb')],
  ['a.xls', () => book('biff8')],
  ['a.ods', openDocument],
  ['a.fods', () => Buffer.from(withCovered(book('fods').toString()))],
])('what lies under merged cells is not read, and told: %s', async (name, make) => {
  expect(await read(name, make())).toEqual({
    shown: SHOWN,
    told: [['Under merged cells', 'C2、B3、C3']],
  });
});

test.each(['ods', 'fods'] as const)('nothing is told where nothing lies there: .%s', async (kind) => {
  expect(await read(`a.${kind}`, book(kind))).toEqual({ shown: SHOWN, told: [] });
});
