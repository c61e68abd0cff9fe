import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { generateDocument, generateProjects } from '../support/generate-document';
import { wordFile } from '../support/documents';
import { cli, SAMPLE, workFolder } from './command-line';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const { path, write: file } = workFolder();
const folder = path('.');

const sample = readFileSync(SAMPLE, 'utf8');

describe('input that cannot be used', () => {
  const whole = generateDocument(generateProjects(2));
  test.each([
    ['an empty file', () => ['extract', file('empty.txt', '')], '是空的'],
    ['a picture named .txt', () => ['extract', file('picture.txt', PNG)], 'PNG 图片'],
    ['a picture named .xlsx', () => ['extract', file('picture.xlsx', PNG)], '不是 .xlsx 工作簿'],
    ['an empty workbook file', () => ['extract', file('empty.xlsx', '')], '是空的'],
    ['a damaged workbook', () => ['extract', file('zip.xlsx', 'PK\u0003\u0004 damaged')], '已损坏'],
    ['an old workbook', () => ['extract', file('old.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))], '.xls'],
    [
      'a table cut off',
      () => ['extract', file('cut.txt', whole.slice(0, whole.lastIndexOf('效益指标')))],
      '不完整',
    ],
    [
      'a table cut off in its head',
      () => ['extract', file('head.txt', whole.slice(0, whole.lastIndexOf('资金支出')))],
      '不完整',
    ],
    ['a text without tables', () => ['extract', file('letter.txt', '各位同事：\n请查收。')], '没有找到'],
    [
      'a document with a picture in the place of its tables',
      () => [
        'extract',
        file('picture.docx', wordFile('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>')),
      ],
      '图片没有读取',
    ],
    ['another kind of file', () => ['extract', file('table.pptx', 'a')], '可以读取'],
    ['an old Word document', () => ['extract', file('table.doc', 'a')], '另存为“Word 文档'],
    ['a missing file', () => ['extract', join(folder, 'missing.txt')], 'ENOENT'],
    ['a folder', () => ['extract', folder], 'EISDIR'],
    ['no file', () => ['extract'], '一个文件'],
    ['two files to extract', () => ['extract', SAMPLE, SAMPLE], '一个文件'],
    ['an unknown command', () => ['convert', SAMPLE], 'convert'],
    ['an unknown option', () => ['extract', SAMPLE, '--fast'], '参数有误'],
    ['no command', () => [], '用法'],
    ['no output', () => ['import', SAMPLE], '-o'],
    ['an output of another kind', () => ['import', SAMPLE, '-o', join(folder, 'book.pdf')], '.xlsx'],
    [
      'a missing folder for the output',
      () => ['import', SAMPLE, '-o', join(folder, 'no/book.xlsx')],
      '无法写入',
    ],
    ['a text to summarize', () => ['summarize', SAMPLE, '-o', join(folder, 'book.xlsx')], 'summarize'],
  ])('%s: one clear sentence, exit 2, nothing written', async (_name, args, words) => {
    const list = args();
    const before = readdirSync(folder).sort();
    const { code, out, err } = await cli(...list);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readdirSync(folder).sort()).toEqual(before);
    const english = await cli(...list, '--lang', 'en-US');
    expect(english.err.replace(/"[^"]*"/g, '')).not.toMatch(/[\u4e00-\u9fff]{8}/);
  });

  test('an input is never overwritten', async () => {
    const book = join(folder, 'own.xlsx');
    await cli('import', SAMPLE, '-o', book);
    const before = readFileSync(book);
    const { code, err } = await cli('summarize', book, '-o', join(folder, '.', 'own.xlsx'));
    expect([code, err.includes('覆盖')]).toEqual([2, true]);
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe('input that is unusual', () => {
  test('text in GBK, in UTF-16 and with other line breaks says the same', async () => {
    const plain = (await cli('extract', SAMPLE)).out;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sample, 'utf16le')]);
    expect((await cli('extract', file('utf16.txt', utf16))).out).toBe(plain);
    expect((await cli('extract', file('crlf.txt', sample.replaceAll('\n', '\r\n')))).out).toBe(plain);
    const gbk = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: sample });
    expect((await cli('extract', file('gbk.txt', gbk))).out).toBe(plain);
  });

  test('names over 31 characters, and names equal after cutting, give different sheets', async () => {
    const long = '农村人居环境整治提升专项资金项目绩效目标完成情况核查统计与后续管护经费';
    const projects = generateProjects(3).map((project, index) => ({ ...project, name: `${long}${index}` }));
    const book = join(folder, 'long.xlsx');
    const { out } = await cli('import', file('long.txt', generateDocument(projects)), '-o', book);
    const { projects: made } = JSON.parse(out) as { projects: { name: string; sheet: string }[] };
    expect(new Set(made.map(({ sheet }) => sheet)).size).toBe(3);
    for (const { sheet } of made) expect(sheet.length).toBeLessThanOrEqual(31);
    expect(made.map(({ name }) => name)).toEqual(projects.map(({ name }) => name));
    expect(existsSync(book)).toBe(true);
  });

  test('two documents become one workbook', async () => {
    const other = file('other.txt', generateDocument(generateProjects(2)));
    mkdirSync(join(folder, 'out'));
    const { code, out } = await cli('import', SAMPLE, other, '-o', join(folder, 'out/both.xlsx'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ total: 412.5 });
  });
});
