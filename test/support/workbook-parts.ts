import type { ZipPart } from './zip-writer';

/**
 * A workbook with the parts and marks that programs were seen to lose when they write a workbook anew, made from the
 * descriptions of ECMA-376 and the extensions of Office and WPS; one project in the usual form on its first sheet.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const TEXTS = [
  '村级转移支付绩效目标表',
  '单位：万元',
  '项目名称',
  '村级转移支付',
  '≥95 百分比',
  '富文本',
  '=1+1',
];

const SHARED_STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="7">${TEXTS.map((text) =>
  text === '富文本'
    ? '<si><r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></si>'
    : `<si><t>${text}</t></si>`,
).join('')}</sst>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;%&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${OFFICE_2010}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

/** The cells of the first sheet; with saved results of every kind of formula. */
const ROWS = [
  '<row r="1" spans="1:6" s="4" customFormat="1" ht="36" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="4" t="s"><v>0</v></c><c r="F1" t="s"><v>1</v></c></row>',
  '<row r="2" spans="1:6"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2"><v>30.9</v></c><c r="D2" s="1"><v>45291</v></c><c r="E2" s="2"><v>25</v></c></row>',
  '<row r="3" spans="1:6"><c r="A3" t="str"><f>"≥"&amp;C2</f><v>≥30.9</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="b"><f>C2&gt;1</f><v>1</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">C3*2</f><v>2</v></c><c r="E3" t="e"><v>#REF!</v></c></row>',
  '<row r="4" spans="1:6"><c r="A4"><f>C9</f></c><c r="B4" t="b"><v>0</v></c><c r="D4"><f t="shared" si="0"/><v>0</v></c><c r="E4"><f t="array" ref="E4:F5">C2:D3</f><v>30.9</v></c><c r="F4"><v>45291</v></c></row>',
  '<row r="5" spans="1:6"><c r="A5" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="B5" t="e" vm="1"><v>#VALUE!</v></c><c r="E5"><v>0</v></c><c r="F5"><v>0</v></c></row>',
  '<row r="7" ht="20" customHeight="1"/>',
  '<row r="8" spans="1:6"><c r="A8" s="3" t="s"><v>4</v></c><c r="B8" t="s"><v>5</v></c><c r="C8" s="4" t="s"><v>6</v></c><c r="D8" t="inlineStr"><is><t>行内</t></is><extLst><ext uri="{1}"/></extLst></c></row>',
].join('\n');

const BEFORE = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F8"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="14.5" customWidth="1"/><col min="7" max="9" width="9" style="3"/></cols><sheetData>`;

const PROTECTION =
  '<sheetProtection algorithmName="SHA-512" hashValue="9oXY" saltValue="aGk=" spinCount="100000" sheet="1" objects="1"/>';

const AFTER = `<protectedRanges><protectedRange password="CC3D" sqref="K1:K3" name="区域"/></protectedRanges><conditionalFormatting sqref="M1:M5"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastWeek"><formula>1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="N1:N5"><cfRule type="top10" dxfId="0" priority="1" percent="1" rank="10"/></conditionalFormatting><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" useFirstPageNumber="1" firstPageNumber="7" r:id="rId1"/><headerFooter><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter><drawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${OFFICE_2010}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'2023 年'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>G1</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${OFFICE_2010}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{8A5EBE01-9E0E-45F2-8C8A-DF18B475A8CC}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>K1:K5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

export interface WorkbookTraits {
  isProtected?: boolean;
  hasTheme?: boolean;
  /** Rows of the first sheet, in place of the usual ones. */
  rows?: string;
}

/** The XML of the first sheet, `村级转移支付`. */
export function firstSheet({ isProtected = false, rows = ROWS }: WorkbookTraits = {}): string {
  return `${BEFORE}${rows}</sheetData>${isProtected ? PROTECTION : ''}${AFTER}`;
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], index) => {
    const uri = type.includes('/') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${uri}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The parts of the workbook, in an order that is not the usual one. */
export function workbookParts(traits: WorkbookTraits = {}): ZipPart[] {
  const { hasTheme = true } = traits;
  const overrides = [
    ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ['xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
    ['xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    ['xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
    ['xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ...(hasTheme ? [['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml']] : []),
  ];
  const types = overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const parts: ZipPart[] = [
    {
      name: 'docProps/custom.xml',
      content: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: firstSheet(traits) },
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content: relationships(
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
        ['drawing', '../drawings/drawing1.xml'],
      ),
    },
    {
      name: 'xl/printerSettings/printerSettings1.bin',
      content: Uint8Array.from({ length: 300 }, (_, i) => i % 251),
      isStored: true,
    },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>村级转移支付!C2</f><v>30.9</v></c></row></sheetData></worksheet>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/sharedStrings.xml', content: SHARED_STRINGS },
    {
      name: 'xl/calcChain.xml',
      content: `${HEAD}<calcChain xmlns="${MAIN}">${['A3', 'B3', 'C3', 'D3', 'D4', 'A4', 'E4', 'A5'].map((r) => `<c r="${r}" i="1"/>`).join('')}</calcChain>`,
    },
    {
      name: 'xl/drawings/drawing1.xml',
      content: `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawing}"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    },
    {
      name: 'xl/drawings/_rels/drawing1.xml.rels',
      content: relationships(['chart', '../charts/chart1.xml']),
    },
    {
      name: 'xl/charts/chart1.xml',
      content: `${HEAD}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>村级转移支付!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    },
    {
      name: 'xl/cellimages.xml',
      content: `${HEAD}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
    },
    { name: 'customXml/item1.xml', content: '<data xmlns="urn:office:budget"><year>2023</year></data>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', '/xl/worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['calcChain', 'calcChain.xml'],
        ['http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
        ['customXml', '../customXml/item1.xml'],
        ...(hasTheme ? [['theme', 'theme/theme1.xml'] as const] : []),
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookProtection workbookPassword="83AF" lockStructure="1"/><sheets><sheet name="村级转移支付" sheetId="1" r:id="rId1"/><sheet name="2023 年" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'2023 年'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'2023 年'!$1:$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    },
    {
      name: '_rels/.rels',
      content: relationships(
        ['officeDocument', 'xl/workbook.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ),
    },
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${types.join('')}</Types>`,
    },
  ];
  if (hasTheme) {
    const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
    const line = `<a:ln>${solid}</a:ln>`;
    const colours = [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ];
    const font = '<a:latin typeface="Calibri"/><a:ea typeface="宋体"/><a:cs typeface=""/>';
    const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
    parts.splice(4, 0, {
      name: 'xl/theme/theme1.xml',
      content: `${HEAD}<a:theme xmlns:a="${drawing}" name="Office"><a:themeElements><a:clrScheme name="Office">${colours.map((name) => `<a:${name}><a:srgbClr val="44546A"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
    });
  }
  return parts;
}
