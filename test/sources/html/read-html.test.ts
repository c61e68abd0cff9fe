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

  test('a page whose tables only arrange it is read through them', () => {
    const inner = '<table><tr><td>项目名称</td><td>甲</td></tr></table>';
    expect(rowsOf(`<table><tr><td>导航</td><td><p>题目</p>${inner}</td></tr></table>`)).toEqual([
      ['导航'],
      ['题目'],
      ['项目名称', '甲'],
    ]);
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

  test('one without a page ends in a sentence', async () => {
    await expect(readMht(Buffer.from('MIME-Version: 1.0\r\n\r\n'), '页.mht')).rejects.toThrow(UserError);
  });
});

test('a frame without tables says where they are', () => {
  expect(() => rowsOf('<html><frameset><frame src="sheet001.htm"></frameset></html>')).toThrow(/frame/);
});
