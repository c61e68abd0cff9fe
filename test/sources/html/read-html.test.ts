import { UserError } from '../../../src/locale/user-error';
import { readHtml, readMht } from '../../../src/sources/html/read-html';

function rowsOf(html: string | Uint8Array): (string | null)[][] {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return readHtml(bytes, '页.html').grid.rows.map((cells) => {
    const row: (string | null)[] = [];
    for (const { column, value } of cells) row[column] = String(value);
    return Array.from(row, (text) => text ?? null);
  });
}

describe('tables of a page', () => {
  test('cells stand where a browser shows them, whatever spans they have', () => {
    const html =
      '<table><tr><td rowspan=2>甲<td colspan="2">乙<tr><td>丙<td>丁<tr><td>戊</td><td rowspan="0">己</td></tr><tr><td>庚</td></tr></table>';
    expect(rowsOf(html)).toEqual([['甲', '乙'], [null, '丙', '丁'], ['戊', '己'], ['庚']]);
  });

  test('what nothing closes ends where it ends for a browser', () => {
    expect(rowsOf('<table><tr><td><p>甲<td><p>乙<br>丙<tr><td><b>丁<td>戊</table>后')).toEqual([
      ['甲', '乙\n丙'],
      ['丁', '戊'],
      ['后'],
    ]);
  });

  test('blanks and breaks of the source are none; those of the page are', () => {
    expect(rowsOf('<p>\n  项目\n  名称 </p><div>甲&nbsp;&nbsp;乙&ge;3</div><pre>a\n b</pre>')).toEqual([
      ['项目 名称'],
      ['甲  乙≥3'],
      ['a'],
      [' b'],
    ]);
  });

  test('numbered items keep their numbers', () => {
    expect(rowsOf('<ol start=3><li>甲<li>乙<li value="7">丙</ol><ul><li>丁</ul>')).toEqual([
      ['3.甲'],
      ['4.乙'],
      ['7.丙'],
      ['丁'],
    ]);
  });

  test('scripts, hidden elements and comments are no text, also where nothing closes them', () => {
    const html =
      '<head><title>页</title><style>td{}</style><body><script>"<td>甲</td>"</script><!-- 乙 --><table><tr style="display:none"><td>丙<tr><td style="DISPLAY: none">丁<td>戊</table><p hidden>己<p>庚<select><option>辛</select>';
    expect(rowsOf(html)).toEqual([['戊'], ['庚']]);
  });

  test('a caption, and what stands in none of the cells, is shown over the table', () => {
    expect(
      rowsOf(
        '<p>前</p><table><caption>题目</caption><tr><td>甲</td><td>乙</td></tr>散<tr><td>丙</td></tr></table><p>后</p>',
      ),
    ).toEqual([['前'], ['题目'], ['散'], ['甲', '乙'], ['丙'], ['后']]);
  });

  test('elements that style sheets lay out as a table are one', () => {
    const style =
      '<style>.t{display:table;width:100%}.r{display:table-row}.t .c{color:red}.c{display: table-cell}</style>';
    const row = (...texts: string[]) =>
      `<div class=r>${texts.map((text) => `<div class="c">${text}</div>`).join('')}</div>`;
    expect(
      rowsOf(
        `${style}<p>前</p><div class=t><div>${row('甲', '<div>乙</div><div>丙</div>')}${row('', '丁')}</div></div><p>后`,
      ),
    ).toEqual([['前'], ['甲', '乙\n丙'], [null, '丁'], ['后']]);
    expect(
      rowsOf(
        '<ul style="display:table"><li style="display:table-row"><span style="display:table-cell">甲</span><span style="display:table-cell">乙</span></li></ul><div style="display:table-cell">丙</div>',
      ),
    ).toEqual([['甲', '乙'], ['丙']]);
  });

  test('labels of a form without any table are told, with what to do', () => {
    const page = (tag: string) =>
      ['项目名称', '甲', '项目编码', '0101', '一级指标', '二级指标', '三级指标', '指标值']
        .map((text) => `<${tag}>${text}</${tag}>`)
        .join('');
    const told = (html: string) =>
      readHtml(Buffer.from(html), '页.html').warnings.map(({ text }) => text['en-US']);
    expect(told(`<body><div style="display:flex">${page('div')}</div>`).join()).toContain(
      'print it to a PDF',
    );
    expect(told(`<body><table><tr>${page('td')}</tr></table>`)).toEqual([]);
    expect(told('<body><p>项目名称</p><p>正文</p>')).toEqual([]);
  });

  test('a page whose tables only arrange it is read through them', () => {
    const inner = '<table><tr><td>项目名称</td><td>甲</td></tr></table>';
    expect(rowsOf(`<table><tr><td>导航</td><td><p>题目</p>${inner}</td></tr></table>`)).toEqual([
      ['导航'],
      ['题目'],
      ['项目名称', '甲'],
    ]);
  });
});

describe('what a browser shows', () => {
  const told = (html: string) =>
    readHtml(Buffer.from(html), '页.html').warnings.map(({ text }) => text['en-US']);

  test.each([
    ['<style>.a{color:red} i.hide, #b { display : none }</style>', '<i class="x hide">乙</i><b id=b>丙</b>'],
    ['<style><!-- .a{font-size:0px} --></style>', '<span class=a>乙</span>'],
    ['', '<span style="font-size:0">乙</span><span style="visibility: collapse">丙</span>'],
    ['<style>/* .b{} */ @charset "utf-8"; .a { opacity: 0 }</style>', '<span class=a>乙</span>'],
  ])('elements that style sheets hide are left out and told: %s', (sheet, hidden) => {
    const html = `${sheet}<p>甲${hidden}丁</p>`;
    expect(rowsOf(html)).toEqual([['甲丁']]);
    expect(told(html)).toEqual(['Not read in file "{file}": hidden content.']);
  });

  test.each([
    ['<style>.tab{display:none} .tab.on{display:block}</style>', '<div class="tab on">乙</div>'],
    ['<style>.tab{display:none} .open .tab{display:block}</style>', '<div class=tab>乙</div>'],
    ['<style>.menu .item{display:none} @media print{div{display:none}}</style>', '<div class=item>乙</div>'],
    ['<style>div{display:none}</style>', '<div style="display:block">乙</div>'],
    ['<style>td div{display:none}</style>', '<div style="font-size:0.9em;opacity:0.5">乙</div>'],
  ])('what they may show is read: %s', (sheet, shown) => {
    const html = `${sheet}<p>甲</p>${shown}`;
    expect(rowsOf(html)).toEqual([['甲'], ['乙']]);
    expect(told(html)).toEqual([]);
  });

  test('hidden elements without text are nothing to be told', () => {
    expect(told('<table><tr><td>甲<tr style="display:none"><td> </table>')).toEqual([]);
  });

  test('text that is struck out is left out and told', () => {
    const html =
      '<style>.font5{text-decoration:line-through}</style><p><del>≥8</del><s>≥9</s><font class=font5>≥10</font>≥12';
    expect(rowsOf(html)).toEqual([['≥12']]);
    expect(told(html)).toEqual(['Not read in file "{file}": text that is struck out.']);
  });

  test('raised digits stay raised', () => {
    expect(rowsOf('<p>50m<sup>2</sup>，10<sup>4</sup>亩<sup>注</sup>')).toEqual([['50m²，10⁴亩注']]);
  });

  test('what was written, chosen and ticked on a page is read; what can be chosen is not', () => {
    const html =
      '<table><tr><td><input value="120.5"><td><input type=hidden value=1><input type="button" value="查询"><td><select><option>甲<option selected>乙<option>丙</select><td><input type=radio checked>是<input type=radio>否<td><textarea>一\n二</textarea>三</table>';
    expect(rowsOf(html)).toEqual([['120.5', null, '乙', '☑是□否', '一\n二三']]);
  });

  test.each([
    ['<ol type=a>', 'a.甲'],
    ['<ol type="I" start="4">', 'IV.甲'],
    ['<ol style="list-style-type:cjk-ideographic" start=12>', '十二、甲'],
    ['<style>ul,ol,li{list-style:none}</style><ol>', '甲'],
    ['<ol style="list-style: inside lower-roman">', 'i.甲'],
    ['<ol type=1>', '1.甲'],
  ])('items are numbered as %s shows them', (list, text) => {
    expect(rowsOf(`${list}<li>甲</ol>`)).toEqual([[text]]);
  });

  test.each([
    ['x:num="120.5"', '121', '120.5'],
    ['x:num="1200.456"', '1,200.46', '1200.456'],
    ['x:num', '7', '7'],
    ['x:num="0.95"', '95%', '95%'],
    ['x:num="0.6"', '60', '60'],
    ['x:num="45000"', '2023/3/15', '2023/3/15'],
    ['x:num="3.3000000000000003"', '3', '3.3'],
  ])('a number that is stored as %s and shown as %s is %s', (stored, shown, value) => {
    expect(rowsOf(`<table><tr><td ${stored}>${shown}<td>后</table>`)).toEqual([[value, '后']]);
  });
});

describe('encodings', () => {
  // 项目 in each, the second in its traditional form.
  test.each<[string, number[], string?]>([
    ['gb2312', [0xcf, 0xee, 0xc4, 0xbf]],
    ['big5', [0xb6, 0xb5, 0xa5, 0xd8], '項目'],
    ['utf-8', [0xe9, 0xa1, 0xb9, 0xe7, 0x9b, 0xae]],
    // A page that says so of itself and is not.
    ['gb2312', [0xe9, 0xa1, 0xb9, 0xe7, 0x9b, 0xae]],
  ])('%s is read', (charset, bytes, text = '项目') => {
    const head = Buffer.from(
      `<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`,
    );
    expect(rowsOf(Buffer.concat([head, Buffer.from(bytes)]))).toEqual([[text]]);
  });

  test('UTF-16 is read', () => {
    expect(rowsOf(Buffer.from('\ufeff<html><p>项目名称', 'utf16le'))).toEqual([['项目名称']]);
  });
});

describe('a page with all that belongs to it in one file', () => {
  const mht = (encoding: string, body: string, charset = 'utf-8') =>
    [
      'From: <saved>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----=_b"; type="text/html"',
      '',
      '------=_b',
      `Content-Type: text/html; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: file:///C:/a.htm',
      '',
      body,
      '------=_b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------=_b--',
      '',
    ].join('\r\n');
  const table = '<html><table><tr><td>项目名称<td>甲</table>';

  test.each([
    ['base64', mht('base64', Buffer.from(table).toString('base64'))],
    [
      'quoted-printable',
      mht(
        'quoted-printable',
        [...Buffer.from(table)]
          .map((byte) =>
            byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
          )
          .join(''),
      ),
    ],
  ])('%s', async (_, text) => {
    const { grid } = await readMht(Buffer.from(text), '页.mht');
    expect(grid.rows.flat().map(({ value }) => value)).toEqual(['项目名称', '甲']);
  });

  test('one of more parts than any page has ends in a sentence at once', async () => {
    const part = 'Content-Type: text/html\r\n\r\n<p>甲</p>\r\n';
    const of = (count: number) =>
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${`--b\r\n${part}`.repeat(count)}--b--`,
      );
    await expect(readMht(of(20_000), '页.mht')).rejects.toThrow(/too much/);
    expect((await readMht(of(300), '页.mht')).grid.rows).toHaveLength(300);
  });

  test('one without a page ends in a sentence', async () => {
    await expect(readMht(Buffer.from('MIME-Version: 1.0\r\n\r\n'), '页.mht')).rejects.toThrow(UserError);
  });
});

test('a frame without tables says where they are', () => {
  expect(() => rowsOf('<html><frameset><frame src="sheet001.htm"></frameset></html>')).toThrow(/frame/);
  const excused =
    '<html><frameset><frame src="sheet001.htm"><noframes><body>此页使用框架</body></noframes></frameset></html>';
  expect(() => rowsOf(excused)).toThrow(/frame/);
});
