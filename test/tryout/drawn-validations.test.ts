import { DataValidationErrorStyle } from '@univerjs/core';
import { validationRules } from '../../tryout/drawn-validations';

const rect = { row: 6, column: 1, rows: 2, columns: 5 };
const ranges = [{ startRow: 6, endRow: 7, startColumn: 1, endColumn: 5 }];

test.each([
  [
    { list: { inCellDropDown: true, source: '历史标准,行业标准' } },
    { type: 'list', formula1: '历史标准,行业标准' },
  ],
  [
    { decimal: { formula1: 0, formula2: 1e12, operator: 'Between' } },
    { type: 'decimal', operator: 'between', formula1: '0', formula2: '1000000000000' },
  ],
  [{ custom: { formula: '=ISNUMBER(B7)' } }, { type: 'custom', formula1: '=ISNUMBER(B7)' }],
])('%j is kept to by the spreadsheet, with its message', (rule, expected) => {
  const errorAlert = { showAlert: true, style: 'Stop', title: '资金支出计划', message: '请填写比例。' };
  expect(validationRules({ validations: [{ rect, rule, ignoreBlanks: true, errorAlert }] })).toMatchObject([
    {
      ...expected,
      ranges,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      errorTitle: '资金支出计划',
      error: '请填写比例。',
    },
  ]);
});

test.each([
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
])('%s lets what was typed stand', (style, errorStyle) => {
  const errorAlert = { showAlert: true, style, title: '', message: '可照实填写。' };
  const rule = { list: { source: '甲' } };
  expect(
    validationRules({ validations: [{ rect, rule, ignoreBlanks: true, errorAlert }] })[0]?.errorStyle,
  ).toBe(errorStyle);
});

test('a rule of a kind that the spreadsheet has not is left out', () => {
  const rule = { textLength: { formula1: 1 } };
  expect(validationRules({ validations: [{ rect, rule, ignoreBlanks: true, errorAlert: {} }] })).toEqual([]);
});
