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
