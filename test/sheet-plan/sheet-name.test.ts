import fc from 'fast-check';
import { legalSheetName, LONGEST_SHEET_NAME, sheetNamer } from '../../src/sheet-plan/sheet-name';
import { anyText } from '../support/any-text';

const ILLEGAL = /[:\\/?*[\]]|^'|'$/;
const names = fc.oneof(anyText(), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('names of worksheets', () => {
  test.each([
    ['村级转移支付', '村级转移支付'],
    ['2022/2023年：经费[一]', '2022 2023年 经费 一'],
    ["'引号'", '引号'],
    ['   ', '项目'],
    ['', '项目'],
    ['History', 'History_'],
    ['*?', '项目'],
    ['很'.repeat(40), '很'.repeat(31)],
    [`${'很'.repeat(30)}😀`, '很'.repeat(30)],
  ])('%j becomes %j', (text, name) => expect(legalSheetName(text)).toBe(name));

  test('any text becomes a name that Excel accepts', () => {
    fc.assert(
      fc.property(names, (text) => {
        const name = legalSheetName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
        expect(name).not.toMatch(ILLEGAL);
        expect(name.toLowerCase()).not.toBe('history');
      }),
    );
  });

  test('names that differ only after cutting, or only in case, are told apart', () => {
    const nameSheet = sheetNamer(['abc']);
    const long = '农村人居环境整治提升专项资金项目绩效目标完成情况核查统计表';
    const names = ['ABC', `${long}之一之一`, `${long}之一之二`, `${long}之一之一`].map((text) =>
      nameSheet(text),
    );
    expect(names[0]).toBe('ABC (2)');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
  });

  test('any sequence of texts gives legal names without repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, fc.constant('经费')), { maxLength: 40 }), (texts) => {
        const nameSheet = sheetNamer(['经费', 'Sheet1']);
        const names = texts.map((text) => nameSheet(text).toLowerCase());
        expect(new Set([...names, '经费', 'sheet1']).size).toBe(names.length + 2);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
          expect(name).not.toMatch(ILLEGAL);
        }
      }),
    );
  });
});
