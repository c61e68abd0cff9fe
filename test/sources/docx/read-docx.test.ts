import { readDocx } from '../../../src/sources/docx/read-docx';
import { UserError } from '../../../src/locale/user-error';
import { wordFile, wordOf, wordParagraph, wordTable, type WordParts } from '../../support/documents';

/** What a document says: the text of each cell by row, with its place. */
async function cellsOf(bytes: Uint8Array) {
  return (await readDocx(bytes, '文.docx')).grid.rows.flat();
}

async function rowsOf(bytes: Uint8Array): Promise<(string | null)[][]> {
  return (await readDocx(bytes, '文.docx')).grid.rows.map((cells) => {
    const row: (string | null)[] = [];
    for (const { column, value } of cells) row[column] = String(value);
    return Array.from(row, (text) => text ?? null);
  });
}

const textsOf = async (body: string, parts?: WordParts) =>
  (await rowsOf(wordFile(body, parts))).map((row) => row.join('|'));
const warningsOf = async (body: string, parts?: WordParts) =>
  (await readDocx(wordFile(body, parts), '文.docx')).warnings.map(({ text }) => text['zh-CN']);

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('tables', () => {
  test('cells merged to the right and down stand once, and what is beside them under its own column', async () => {
    const bytes = wordOf([
      [
        [
          { text: '甲', columns: 2 },
          { text: '乙', rows: 2 },
        ],
        [{ text: '丙' }, { text: '丁' }],
        [{ text: '戊' }, { text: '己' }, { text: '庚' }],
      ],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      ['甲', null, '乙'],
      ['丙', '丁'],
      ['戊', '己', '庚'],
    ]);
  });

  test('places are the table with its row, and the paragraph', async () => {
    const bytes = wordOf([
      '题目',
      [[{ text: '甲' }], [{ text: '乙' }]],
      '完',
      [[{ text: '丙' }, { text: '丁' }]],
    ]);
    expect((await cellsOf(bytes)).map(({ value, line, within }) => [value, line, within])).toEqual([
      ['题目', 1, 'paragraphs'],
      ['甲', 1, { table: 1 }],
      ['乙', 2, { table: 1 }],
      ['完', 2, 'paragraphs'],
      ['丙', 1, { table: 2 }],
      ['丁', 1, { table: 2 }],
    ]);
  });

  test('a row may begin further right', async () => {
    const row = (cells: string, before = '') => `<w:tr>${before}${cells}</w:tr>`;
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const body = `<w:tbl>${row(cell('甲') + cell('乙'))}${row(cell('丙'), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>')}</w:tbl>`;
    expect(await rowsOf(wordFile(body))).toEqual([
      ['甲', '乙'],
      [null, '丙'],
    ]);
  });

  test('a table in a cell takes rows and columns there; what stands beside it stays beside it', async () => {
    const inner = wordTable([
      [{ text: '名称' }, { text: '金额' }],
      [{ text: '甲' }, { text: '1' }],
    ]);
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell(wordParagraph('预算数'))}${cell(`${inner}<w:p/>`)}${cell(wordParagraph('后'))}</w:tr><w:tr>${cell(wordParagraph('项目名称'))}${cell(wordParagraph('丙'))}${cell(wordParagraph('丁'))}</w:tr></w:tbl>`;
    expect(await rowsOf(wordFile(body))).toEqual([
      ['预算数', '名称', '金额', '后'],
      [null, '甲', '1'],
      ['项目名称', '丙', null, '丁'],
    ]);
  });

  test('a frame around paragraphs and tables is none of them', async () => {
    const inner = wordTable([[{ text: '项目名称' }, { text: '甲' }]]);
    const body = `<w:tbl><w:tr><w:tc>${wordParagraph('题目')}${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(await rowsOf(wordFile(body))).toEqual([['题目'], ['项目名称', '甲']]);
  });
});

describe('lists', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, lists: string) => ({
    relationships: [['numbering', 'n', 'numbering.xml']] as const,
    parts: {
      'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}</w:numbering>`,
    },
  });
  const list = (id: number, overrides = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${overrides}</w:num>`;
  const item = (text: string, of = 1, at = 0) =>
    wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${of}"/></w:numPr>`);

  test('numbers are part of the text, level by level', async () => {
    const parts = numbering(
      level(0, 'chineseCounting', '%1、') +
        level(1, 'decimal', '（%2）') +
        level(2, 'decimal', '%1.%3', '<w:isLgl/>'),
      list(1),
    );
    const body =
      item('甲') + item('乙', 1, 1) + item('丙', 1, 1) + item('丁') + item('戊', 1, 1) + item('己', 1, 2);
    expect(await textsOf(body, parts)).toEqual([
      '一、甲',
      '（1）乙',
      '（2）丙',
      '二、丁',
      '（1）戊',
      '2.1 己',
    ]);
  });

  test('a list on the same levels goes on, unless it says that it starts anew', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const parts = numbering(level(0, 'decimal', '%1.'), list(1) + list(2) + list(3, again));
    const body = item('甲') + item('乙', 2) + item('丙', 3) + item('丁', 3);
    expect(await textsOf(body, parts)).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
  });

  test('bullets are no part of the text, and a list that is switched off numbers nothing', async () => {
    const parts = numbering(level(0, 'bullet', '●'), list(1));
    expect(await textsOf(item('甲') + item('乙', 0), parts)).toEqual(['甲', '乙']);
  });

  test('a style brings its list with it, also one that it rests on', async () => {
    const { relationships, parts } = numbering(level(0, 'decimal', '%1、'), list(1));
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    const body = wordParagraph('甲', '<w:pStyle w:val="a"/>') + wordParagraph('乙', '<w:pStyle w:val="b"/>');
    expect(
      await textsOf(body, {
        relationships: [...relationships, ['styles', 's', 'styles.xml']],
        parts: { ...parts, 'word/styles.xml': styles },
      }),
    ).toEqual(['1、甲', '2、乙']);
  });

  test.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseLegalSimplified', 23, '贰拾叁'],
    ['ideographDigital', 12, '一二'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedCircle', 3, '③'],
    ['upperLetter', 27, 'AA'],
    ['lowerRoman', 14, 'xiv'],
    ['decimalZero', 7, '07'],
  ])('%s %i is %s', async (format, value, text) => {
    const parts = numbering(
      `<w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl>`,
      list(1),
    );
    expect(await textsOf(item('甲'), parts)).toEqual([`${text}、甲`]);
  });
});

describe('what a person sees', () => {
  test('tracked changes are accepted: texts, whole paragraphs, rows and cells', async () => {
    const body =
      `<w:p>${run('预算')}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${run('新')}</w:ins><w:moveFrom w:id="3">${run('搬走')}</w:moveFrom><w:moveTo w:id="4">${run('搬来')}</w:moveTo></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('前半')}</w:p><w:p>${run('后半')}</w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${wordParagraph('删去的行')}</w:tc></w:tr><w:tr><w:tc>${wordParagraph('甲')}</w:tc><w:tc><w:tcPr><w:cellDel w:id="7"/></w:tcPr>${wordParagraph('删去的格')}</w:tc><w:tc>${wordParagraph('乙')}</w:tc></w:tr></w:tbl>`;
    expect(await textsOf(body)).toEqual(['预算新搬来', '前半后半', '甲|乙']);
  });

  test('line breaks, tabs, fields, signs of symbol fonts and text boxes are read; commands and hidden text are not', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph('框中')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph('框中')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      `<w:p>${run('第一行')}<w:r><w:br/></w:r>${run('第二行')}</w:p>` +
      `<w:p><w:r><w:tab/></w:r>${run('甲')}<w:r><w:tab/></w:r>${run('乙')}</w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('95%')}<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r></w:p>` +
      `<w:p>${run('框外')}${box}</w:p>` +
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>${run('看得见')}</w:p>`;
    expect(await textsOf(body)).toEqual([
      '第一行',
      '第二行',
      '甲  乙',
      '3',
      '≥95%☑',
      '框外',
      '框中',
      '看得见',
    ]);
    expect(await warningsOf(body)).toEqual(['文件“{file}”中的隐藏的内容没有读取。']);
  });

  test('what a field shows in the command of another is no text, and a command ends with its paragraph', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const command = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const page = mark('begin') + command('PAGE') + mark('separate') + run('7') + mark('end');
    const field = `${mark('begin')}${command('IF ')}${page}${command('=1')}${mark('separate')}${run('甲')}${mark('end')}`;
    const torn = `${mark('begin')}${command('REF')}`;
    expect(await textsOf(`<w:p>${field}${run('乙')}</w:p><w:p>${torn}</w:p><w:p>${run('丙')}</w:p>`)).toEqual(
      ['甲乙', '丙'],
    );
  });

  test('text that is struck out is left out and told', async () => {
    const struck = (text: string, value = '') =>
      `<w:r><w:rPr><w:strike${value}/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${struck('≥10个')}${struck('≥12个', ' w:val="0"')}</w:p>`;
    expect(await textsOf(body)).toEqual(['≥12个']);
    expect(await warningsOf(body)).toEqual(['文件“{file}”中的划掉的文字没有读取。']);
  });

  test('raised digits and fractions keep what they mean', async () => {
    const math = (content: string) => `<m:oMath>${content}</m:oMath>`;
    const part = (name: string, text: string) => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
    const high = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p>${run('50m')}${high('2')}${run('以上')}</w:p>` +
      `<w:p>${run('10')}${high('4')}${run('亩')}${high('[1]')}</w:p>` +
      `<w:p>${math(`<m:sSup>${part('e', '10')}${part('sup', '4')}</m:sSup>`)}</w:p>` +
      `<w:p>${math(`<m:f>${part('num', '9')}${part('den', '10')}</m:f>`)}</w:p>`;
    expect(await textsOf(body)).toEqual(['50m²以上', '10⁴亩[1]', '10⁴', '9/10']);
  });

  test('what a control asks people to write is no text, and its cell stays where it is', async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const prompt = '<w:showingPlcHdr/>';
    const asked = control(prompt, cell(wordParagraph('单击此处输入文字')));
    const inLine = cell(`<w:p>${control(prompt, run('选择一项'))}${control('', run('丙'))}</w:p>`);
    const body = `<w:tbl><w:tr>${cell(wordParagraph('甲'))}${asked}${control('', cell(wordParagraph('乙')))}${inLine}</w:tr></w:tbl>`;
    expect(await rowsOf(wordFile(body))).toEqual([['甲', null, '乙', '丙']]);
  });

  test('the name of a level whose first row was deleted belongs to the rows that are left', async () => {
    const deleted = (text: string) =>
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;
    const cell = (content: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${content}</w:tc>`;
    const first = '<w:vMerge w:val="restart"/>';
    const row = (cells: string, isDeleted = false) =>
      `<w:tr>${isDeleted ? '<w:trPr><w:del w:id="3"/></w:trPr>' : ''}${cells}</w:tr>`;
    const further = cell('<w:p/>', '<w:vMerge/>');
    const table = (name: string) =>
      `<w:tbl>${row(cell(wordParagraph('产出'), first) + cell(wordParagraph('甲')))}${row(further + cell(wordParagraph('乙')))}${row(
        cell(name, first) + cell(deleted('丙')),
        true,
      )}${row(further + cell(deleted('丁')), true)}${row(further + cell(wordParagraph('戊')))}${row(further + cell(wordParagraph('己')))}</w:tbl>${wordParagraph('完')}`;
    const expected = [['产出', '甲'], [null, '乙'], ['效益', '戊'], [null, '己'], ['完']];
    expect(await rowsOf(wordFile(table(deleted('效益'))))).toEqual(expected);
    expect(await rowsOf(wordFile(table(wordParagraph('效益'))))).toEqual(expected);
  });

  describe('documents that were inserted whole', () => {
    const page = '<html><body><p>题目</p><table><tr><td>甲</td><td>乙</td></tr></table></body></html>';
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`;
    const body = `${wordParagraph('前')}<w:altChunk r:id="c1"/>${wordParagraph('后')}`;
    const partsOf = (name: string, content: Uint8Array | string): WordParts => ({
      relationships: [['aFChunk', 'c1', name]],
      parts: { [`word/${name}`]: content },
    });

    test.each<[string, Uint8Array | string]>([
      ['chunk.html', page],
      ['chunk.mht', mail],
      ['chunk.docx', wordOf(['题目', [[{ text: '甲' }, { text: '乙' }]]])],
    ])('%s is read where it stands', async (name, content) => {
      const parts = partsOf(name, content);
      expect(await textsOf(body, parts)).toEqual(['前', '题目', '甲|乙', '后']);
      expect(await warningsOf(body, parts)).toEqual([]);
    });

    test.each<[string, Uint8Array | string]>([
      ['chunk.rtf', '{\\rtf1 a}'],
      ['chunk.docx', wordOf(['题目']).subarray(0, 300)],
      ['another.docx', ''],
    ])('%s, which is not read, is told with what to do', async (name, content) => {
      const parts = name === 'another.docx' ? {} : partsOf(name, content);
      expect(await textsOf(body, parts)).toEqual(['前', '后']);
      expect((await warningsOf(body, parts))[0]).toContain('在 Word 中打开并另存');
    });
  });

  test('headers and footers, notes, comments, pictures and macros are left out and told', async () => {
    const margin = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordParagraph(text)}</w:hdr>`;
    const body = `<w:p>${run('正文')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>`;
    const parts = (header: string) => ({
      relationships: [
        ['header', 'h', 'header1.xml'],
        ['footer', 'f', 'footer1.xml'],
        ['vbaProject', 'v', 'vbaProject.bin'],
      ] as const,
      parts: { 'word/header1.xml': margin(header), 'word/footer1.xml': margin('- 3 -') },
    });
    expect((await warningsOf(body, parts('某县财政局')))[0]).toBe(
      '文件“{file}”中的脚注和尾注、批注、图片、页眉页脚、宏没有读取。',
    );
    // The number of the page says nothing.
    expect((await warningsOf(body, parts('第 3 页')))[0]).toBe(
      '文件“{file}”中的脚注和尾注、批注、图片、宏没有读取。',
    );
  });
});

describe('a file that is not as it must be', () => {
  const sentenceOf = async (bytes: Uint8Array) => {
    try {
      await readDocx(bytes, '文.docx');
    } catch (error) {
      if (error instanceof UserError) return error.in('en-US');
      throw error;
    }
    return 'was read';
  };

  test.each<[string, string, string]>([
    ['entities of its own', '<!DOCTYPE w [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><w:document/>', 'damaged'],
    [
      'an external entity',
      '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>',
      'damaged',
    ],
    ['XML that is cut off', '<w:document><w:body><w:p>', 'damaged'],
    ['another root', '<w:glossary/>', 'no Word document'],
  ])('%s ends in a sentence', async (_, xml, words) => {
    expect(await sentenceOf(wordFile('', { parts: { 'word/document.xml': xml } }))).toContain(words);
  });

  test('a part that unpacks without measure ends in a sentence', async () => {
    const parts = { 'word/document.xml': new Uint8Array(12 * 2 ** 20) };
    expect(await sentenceOf(wordFile('', { parts }))).toContain('too large');
  });

  test('more cells than anybody fills end in a sentence', async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr><w:p/></w:tc>';
    const body = `<w:tbl>${`<w:tr>${cell.repeat(30)}</w:tr>`.repeat(100)}</w:tbl>`;
    expect(await sentenceOf(wordFile(body))).toContain('500000');
  });

  test('tables in one another without end are read, in time', async () => {
    const deep = 3_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${wordParagraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`;
    expect((await rowsOf(wordFile(body))).flat()).toContain('底');
  });
});
