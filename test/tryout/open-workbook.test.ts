import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { UserError } from '../../src/locale/user-error';
import { openWorkbook } from '../../tryout/workbook-file/open-workbook';

describe('a file of Excel', () => {
  const cell = (value: unknown, extra: object = {}) => ({ value, ...extra }) as never;

  test('gives shared formulas, dates, times, merges and comparing formats as the page shows them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [],
          cells: new Map([
            [
              '0,0',
              cell(2, {
                formula: 'C1*$D$1',
                formulaResult: 2,
                formulaType: 'shared',
                formulaSharedIndex: 0,
                formulaRef: 'A1:A2',
              }),
            ],
            ['1,0', cell(4, { formula: '', formulaResult: 4, formulaType: 'shared', formulaSharedIndex: 0 })],
            ['0,1', cell(45292.5, { style: { numFmt: 'yyyy-mm-dd hh:mm' } })],
            ['1,1', cell(0.25, { style: { numFmt: 'h:mm' } })],
            ['2,0', cell('=1+1')],
            ['2,1', cell('甲,乙', { formula: '_xlfn.TEXTJOIN(",",TRUE,"甲","_xlfn.乙")' })],
          ]),
          merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 2 }],
          conditionalRules: [
            {
              type: 'cellIs',
              operator: 'greaterThan',
              formula: '10',
              priority: 2,
              range: 'B2:B9 D2',
              style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { theme: 4 } } },
            },
            {
              type: 'colorScale',
              priority: 1,
              range: 'A1:A9',
              colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFF0000', 'FF00FF00'] },
            },
          ],
          dataValidations: [
            {
              type: 'list',
              values: ['一', '二'],
              range: 'E1:E3',
              showErrorMessage: true,
              errorTitle: '错',
              errorMessage: '选一个',
            },
            { type: 'whole', operator: 'greaterThan', formula1: 'A1+1', range: 'F1', allowBlank: true },
          ],
        },
      ],
    });
    const { sheets, sides, lost } = await openWorkbook(bytes, 'x.xlsx');
    expect(sheets[0]?.cellData).toMatchObject({
      0: { 0: { v: 2, f: '=C1*$D$1' }, 1: { v: 45292.5, t: 2 } },
      1: { 0: { v: 4, f: '=C2*$D$1' }, 1: { v: 0.25, t: 2 } },
      2: { 0: { v: '=1+1', t: 1 }, 1: { f: '=TEXTJOIN(",",TRUE,"甲","_xlfn.乙")' } },
    });
    expect(sheets[0]?.cellData?.[2]?.[0]?.f).toBeUndefined();
    expect(sheets[0]?.mergeData).toEqual([{ startRow: 3, startColumn: 0, endRow: 4, endColumn: 2 }]);
    expect(
      sides[0]?.conditionalFormats.map(({ formula, rect, fill }) => [formula, rect, fill.length]),
    ).toEqual([
      ['=B2>10', { row: 1, column: 1, rows: 8, columns: 1 }, 7],
      ['=D2>10', { row: 1, column: 3, rows: 1, columns: 1 }, 7],
    ]);
    expect(sides[0]?.validations).toMatchObject([
      { rule: { list: { source: '一,二' } }, errorAlert: { title: '错', message: '选一个', style: 'Stop' } },
      { rule: { wholeNumber: { formula1: '=A1+1', operator: 'GreaterThan' } }, ignoreBlanks: true },
    ]);
    expect(lost).toEqual(['conditionalFormats']);
  });

  test.each([
    ['empty', new Uint8Array(), /空/],
    ['no workbook', new TextEncoder().encode('绩效目标'), /不是 \.xlsx/],
    ['protected by a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /密码/],
    ['damaged', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3), /损坏/],
    ['too large', Uint8Array.from({ length: 21 * 1024 * 1024 }, (_, i) => [0x50, 0x4b][i] ?? 0), /20 MB/],
  ])('that is %s is refused with a sentence', async (_kind, bytes, sentence) => {
    const failure = await openWorkbook(bytes, '坏.xlsx').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).in('zh-CN')).toMatch(sentence);
    expect((failure as UserError).in('zh-CN')).toContain('坏.xlsx');
  });
});

/** The parts of a workbook as Excel writes them, with what stands in one sheet and beside it. */
function excelFile(parts: Readonly<Record<string, string>>): Uint8Array {
  const relationships = (list: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const all: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="1"/><bookViews><workbookView activeTab="2"/></bookViews>
<sheets><sheet name="图" sheetId="1" r:id="rId1"/><sheet name="表" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="二" sheetId="3" r:id="rId3"/></sheets>
<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">表!$A:$B,表!$1:$2</definedName><definedName name="总额" localSheetId="2">二!$A$1</definedName></definedNames></workbook>`,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts>
<fonts><font><sz val="12"/><name val="等线"/></font><font><b/><u val="double"/><sz val="14"/><color theme="1"/><name val="黑体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders><border/><border><left style="medium"><color rgb="FF112233"/></left></border></borders>
<cellXfs><xf/><xf numFmtId="164"/><xf fontId="1" fillId="2"/><xf fillId="3" borderId="1"/><xf fillId="4"><alignment horizontal="right" textRotation="135" wrapText="1"/><protection locked="0"/></xf></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><r><t>红</t></r><r><rPr><b/></rPr><t>字</t></r></si><si><t>一行_x000D_</t></si></sst>',
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

describe('a file that Excel has written', () => {
  const sheet = `<worksheet xmlns:r="r" xmlns:x14="x14" xmlns:xm="xm"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>
<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1"><v>43831</v></c><c r="C1" s="3"><v>43831</v></c></row>
<row r="2" hidden="1"><c r="A2" s="4" t="s"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>SUM(C1,D1)</f><v>0.1000000000000000055</v></c></row></sheetData>
<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A3:B4"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>
<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>
<drawing r:id="rId1"/><extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>二!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
  const anchor = (content: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>19</xdr:row></xdr:to>${content}</xdr:twoCellAnchor>`;
  const rels = (...lines: string[]) => `<Relationships>${lines.join('')}</Relationships>`;
  const bytes = excelFile({
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(
      '<Relationship Id="rId1" Type="x/drawing" Target="../drawings/drawing1.xml"/>',
      '<Relationship Id="rId2" Type="x/comments" Target="../comments1.xml"/>',
    ),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="d" xmlns:r="r" xmlns:c="c" xmlns:a="a">${anchor('<xdr:pic/>')}${anchor(
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
    )}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': rels(
      '<Relationship Id="rId1" Type="x/chart" Target="/xl/charts/chart1.xml"/>',
    ),
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>分月</a:t></a:r><a:r><a:t>计划</a:t></a:r></a:p></c:rich></c:tx></c:title>
<c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:tx><c:strRef><c:f>表!$B$1</c:f><c:strCache><c:pt><c:v>金额</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>表!$A$1:$A$2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'表 二'!$C$1:$C$2</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  });

  test('shows its cells, dates of 1904 among them, with all digits, errors as errors and texts whole', async () => {
    const { sheets, styles } = await openWorkbook(bytes, 'x.xlsx');
    const cells = sheets[0]?.cellData ?? {};
    // 1 January 2024 by either calendar; a plain number is a number.
    expect(cells[0]).toMatchObject({ 0: { v: '红字', t: 1 }, 1: { v: 45293, t: 2 }, 2: { v: 43831, t: 2 } });
    expect(cells[1]).toMatchObject({
      0: { v: '一行\r', t: 1 },
      1: { v: '#REF!', t: 1 },
      2: { f: '=SUM(C1,D1)', v: 0.1, t: 2 },
    });
    const lookOf = (row: number, column: number) => styles[String(cells[row]?.[column]?.s)];
    // Excel shows Accent 1 "lighter 80%" as #D9E1F2 and "darker 25%" as #305496; it rounds on the way.
    const partsOf = (color = '') => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    for (const [color, excel] of [
      [lookOf(0, 0)?.bg?.rgb, '#D9E1F2'],
      [lookOf(0, 2)?.bg?.rgb, '#305496'],
    ] as const)
      partsOf(color ?? '').forEach((part, index) =>
        expect(Math.abs(part - (partsOf(excel)[index] ?? 0))).toBeLessThanOrEqual(2),
      );
    expect(lookOf(0, 0)).toEqual({
      ff: '黑体',
      fs: 14,
      bl: 1,
      ul: { s: 1, t: 10 },
      cl: { rgb: '#000000' },
      bg: { rgb: expect.any(String) },
    });
    expect(lookOf(0, 1)).toEqual({ n: { pattern: 'yyyy/m/d' } });
    expect(lookOf(0, 2)).toEqual({
      bg: { rgb: expect.any(String) },
      bd: { l: { s: 8, cl: { rgb: '#112233' } } },
    });
    expect(lookOf(1, 0)).toEqual({ bg: { rgb: '#FFFF00' }, ht: 3, tb: 3, tr: { a: 45 } });
  });

  test('shows its rows, columns, panes and page, and what Excel hides', async () => {
    const { sheets, sides, names, activeSheet, defaultStyle } = await openWorkbook(bytes, 'x.xlsx');
    expect(sheets.map(({ name, hidden = 0 }) => [name, hidden])).toEqual([
      ['表', 1],
      ['二', 0],
    ]);
    expect([activeSheet, defaultStyle]).toEqual([1, { ff: '等线', fs: 12 }]);
    expect(sheets[0]).toMatchObject({
      rowData: { 0: { h: 40, ia: 0 }, 1: { hd: 1 } },
      freeze: { ySplit: 2, xSplit: 1, startRow: 2, startColumn: 1 },
      mergeData: [{ startRow: 2, startColumn: 0, endRow: 3, endColumn: 1 }],
      showGridlines: 0,
      zoomRatio: 0.85,
    });
    expect(Object.entries(sheets[0]?.columnData ?? {}).map(([column, { hd = 0 }]) => [column, hd])).toEqual([
      ['1', 0],
      ['2', 0],
      ...Array.from({ length: 23 }, (_, index) => [String(index + 3), 1]),
    ]);
    expect(sides[0]).toMatchObject({
      isProtected: true,
      isVeryHidden: true,
      page: {
        printArea: 'A1:C9',
        printTitleRows: '$1:$2',
        orientation: 'Landscape',
        paperSize: 'A3',
        zoom: { horizontalFitToPages: 1 },
        margins: { left: 0.5, header: 0.3 },
        kept: { titleColumns: '$A:$B' },
      },
      validations: [
        { rect: { row: 1, column: 4, rows: 4, columns: 1 }, rule: { list: { source: '=二!$A$1:$A$3' } } },
      ],
      charts: [
        {
          name: '图表 1',
          type: 'ColumnClustered',
          title: '分月计划',
          legendVisible: false,
          position: ['B10', 'D19'],
          series: [{ name: '金额', values: "'表 二'!C1:C2", categories: '表!A1:A2' }],
        },
      ],
    });
    expect(names).toEqual([{ name: '总额', formula: '=二!$A$1', sheet: 1 }]);
  });

  test('tells what it has that the page does not keep', async () => {
    expect((await openWorkbook(bytes, 'x.xlsx')).lost).toEqual([
      'pictures',
      'comments',
      'links',
      'richText',
      'protectionDetails',
    ]);
  });

  test('whose sheet is damaged is refused by the name of its part', async () => {
    const damaged = excelFile({ 'xl/worksheets/sheet1.xml': sheet.slice(0, -40) });
    const failure = await openWorkbook(damaged, '坏.xlsx').catch((error: unknown) => error);
    expect((failure as UserError).in('en-US')).toMatch(/xl\/worksheets\/sheet1\.xml.*damaged/);
  });
});
