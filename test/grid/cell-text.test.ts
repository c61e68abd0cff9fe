import {
  amountText,
  cellText,
  isShownAsDate,
  percentShown,
  showsAnotherFigure,
  shownText,
} from '../../src/grid/cell-text';
import type { GridCell } from '../../src/grid/grid';

function cell(value: GridCell['value'], numberFormat?: string, more: Partial<GridCell> = {}): GridCell {
  return { row: 0, column: 0, value, numberFormat, ...more };
}

/** 2023-12-31 as Excel counts it. */
const DAY = 45291;
const FULL = '2023年12月31日';

describe('the text of a cell', () => {
  test.each([
    // Text that only the number format has.
    [95, '0"%"', '95%'],
    [95, '0\\%', '95%'],
    [95, '0!%', '95%'],
    [12.5, '#0.0"％"', '12.5％'],
    [95, '"≥"0"%"', '≥95%'],
    [0.95, '"≥"0%', '≥95%'],
    [23, '"≥"0"个"', '≥23个'],
    [23, '≥0个', '≥23个'],
    [23, 'General"人"', '23人'],
    [23, 'G/通用格式"人"', '23人'],
    [24000, '"≤"#,##0"元"', '≤24,000元'],
    [30.9, '0.00"万元"', '30.90万元'],
    [99, '[>=100]0"个";0"人"', '99人'],
    [120, '[>=100]0"个";0"人"', '120个'],
    [45, '[$¥-804]#,##0.00', '¥45.00'],
    [1, '0‰', '1‰'],
    // Figures that the format moves or hides.
    [309000, '0!.0000', '30.9000'],
    [309000, '0"."0000', '30.9000'],
    [24000, '0.0,"万"', '24.0万'],
    [5, ';;;', ''],
    // Signs among the digits part them; around them they are those of the number.
    [2325, '0"-"00', '23-25'],
    [20231231, '0000!-00!-00', '2023-12-31'],
    [485001, '000-000', '485-001'],
    [485001, '# ##0', '485001'],
    [12345, '-0', '12345'],
    // Plain numbers keep all digits, in plain notation.
    [3.3000000000000003, undefined, '3.3'],
    [3.3000000000000003, 'General', '3.3'],
    [0.1 + 0.2, '0.00', '0.3'],
    [30.9, '0', '30.9'],
    [1234567.5, '#,##0.00', '1234567.5'],
    [123456789012345, 'General', '123456789012345'],
    [1e21, 'General', '1000000000000000000000'],
    [1e-7, '0.00', '0.0000001'],
    [12000, '0.00E+00', '12000'],
    [0.5, '# ?/?', '0.5'],
    [23, '[DBNum1]General', '23'],
    [23, '@', '23'],
    [-5.5, '#,##0.00_ ;[Red]-#,##0.00 ', '-5.5'],
    [-4, '0_);(0)', '-4'],
    [24000, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '24000'],
    [4, '[红色]0', '4'],
    [13020, '000000', '013020'],
    [0.955, '0%', '95.5%'],
    [0.29, '0.00%', '29%'],
    [0.07, '0%', '7%'],
    // Dates.
    [DAY, 'yyyy/m/d', FULL],
    [DAY, 'm/d/yy', FULL],
    [DAY, 'd-mmm-yy', FULL],
    [DAY, 'dd/mm/yyyy', FULL],
    [DAY, 'yyyy\\-mm\\-dd', FULL],
    [DAY, 'yyyy.mm.dd', FULL],
    [DAY, 'yyyy"年"m"月"d"日";@', FULL],
    [DAY, 'yyyy年m月d日', FULL],
    [DAY, 'm"月"d"日"', FULL],
    [DAY, '[DBNum1][$-804]yyyy"年"m"月"d"日"', FULL],
    [DAY, '[$-F800]dddd, mmmm dd, yyyy', FULL],
    [DAY, '[$-x-sysdate]dddd, mmmm dd, yyyy', FULL],
    [DAY, '[$-409]d-mmm-yyyy;@', FULL],
    [DAY + 0.75, 'yyyy/m/d h:mm', FULL],
    // Nobody typed the day of a month, or the year's.
    [DAY, 'yyyy"年"m"月"', '2023年12月'],
    [DAY, 'mmm-yy', '2023年12月'],
    [DAY, 'yyyy"年"', '2023年'],
    [DAY, 'yyyy"年"m"月底前"', '2023年12月底前'],
    [0.6, '上午/下午h"时"mm"分"', '下午2时24分'],
    [1.5, '[h]:mm', '36:00'],
    [1, 'yyyy/m/d', '1900年1月1日'],
    [-3, 'yyyy/m/d', '-3'],
    // Texts and truth values.
    ['23', '@"个"', '23个'],
    ['23', '0"个"', '23'],
    [' 95% ', '@', '95%'],
    [true, undefined, 'TRUE'],
    [false, undefined, 'FALSE'],
    [null, '0"个"', ''],
    // What is no format shows the number.
    [4, '[[0', '4'],
  ] as const)('of %j formatted %j is %j', (value, format, text) => {
    expect(cellText(cell(value, format))).toBe(text);
  });

  test('is the error that it shows', () => {
    expect(cellText(cell(null, undefined, { error: '#REF!' }))).toBe('#REF!');
  });

  test('counts days from 1904 where the workbook does', () => {
    // 1462 days lie between the two calendars.
    expect(cellText(cell(DAY - 1462, 'yyyy/m/d', { from1904: true }))).toBe(FULL);
    expect(cellText(cell(30.9, '0.00', { from1904: true }))).toBe('30.9');
  });
});

test.each([
  [0.25, '0%', 25],
  [25, '0"%"', 25],
  [25, '0\\%', 25],
  [0.255, '0%', 25.5],
  [0.07, '0.00%', 7],
  [95, '"≥"0"%"', 95],
  [25, undefined, null],
  [25, '0.00', null],
  ['25%', '0%', null],
  [DAY, 'yyyy/m/d', null],
] as const)('the percentage shown by %j formatted %j is %j', (value, format, percent) => {
  expect(percentShown(cell(value, format))).toBe(percent);
});

test.each([
  [309000, '0!.0000', true, '309000'],
  [30.9, 'yyyy/m/d', true, '30.9'],
  [309000, '0.00,', true, '309000'],
  [30.9, ';;;', true, '30.9'],
  [30.9, '0%', true, '30.9'],
  [0, '0.00;-0.00;"-"', false, '0'],
  [30.9, '[$$-409]#,##0.00', false, '$30.9'],
  [-30.9, '0.00;0.00', true, '-30.9'],
  [30.9, '0.00', false, '30.9'],
  [30.9, '0', false, '30.9'],
  [30.9, '0.00"万元"', false, '30.9万元'],
  [30.94, '0.0"万元"', false, '30.94万元'],
  [30900, '"¥"#,##0.00', false, '¥30900'],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', false, '0'],
  [-30.9, '0.00;(0.00)', false, '-30.9'],
  [30.9, undefined, false, '30.9'],
  ['20万元', '@', false, '20万元'],
] as const)(
  '%j formatted %j shows another figure: %j; the amount is %j',
  (value, format, isOther, amount) => {
    expect(showsAnotherFigure(cell(value, format))).toBe(isOther);
    expect(amountText(cell(value, format))).toBe(amount);
  },
);

test.each([
  [0.575, '0.00"万元"', '0.58万元'],
  [-1.005, '0.00"万元"', '-1.01万元'],
  [0.28525, '"≥"0.00%', '≥28.53%'],
  [37.425, '0.00', '37.43'],
  [0.574, '0.00"万元"', '0.57万元'],
  [0.575, '0.0000000000', '0.5750000000'],
  [1234567.125, '0.0000000000', '1234567.1250000000'],
] as const)('%j formatted %j is rounded as Excel rounds: %j', (value, format, shown) => {
  expect(shownText(cell(value, format))).toBe(shown);
});

test('a number is shown as a date by the format of its own sign alone', () => {
  expect(isShownAsDate(cell(30.9, 'yyyy/m/d'))).toBe(true);
  expect(isShownAsDate(cell(30.9, 'h:mm'))).toBe(true);
  expect(isShownAsDate(cell(30.9, '0.00"日"'))).toBe(false);
  expect(isShownAsDate(cell(-1, 'yyyy/m/d;0.00'))).toBe(false);
});
