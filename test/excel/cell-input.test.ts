import fc from 'fast-check';
import { cellInput } from '../../src/excel/cell-input';

describe('what is sent to Excel for a cell', () => {
  test.each([
    ['a formula in text', '=SUM(A1)', "'=SUM(A1)"],
    ['a plus', '+1', "'+1"],
    ['a minus', '-按时完成', "'-按时完成"],
    ['an at sign', '@乡镇', "'@乡镇"],
    ['a wide equals sign', '＝SUM(A1)合计', "'＝SUM(A1)合计"],
    ['a wide plus', '＋增加', "'＋增加"],
    ['a wide minus', '－按时', "'－按时"],
    ['a wide at sign', '＠乡镇', "'＠乡镇"],
    ['an apostrophe of its own', "'引用", "''引用"],
    ['a leading tab', '\t资金', "'\t资金"],
    ['a date', '2023年12月31日', "'2023年12月31日"],
    ['a month', '12月', "'12月"],
    ['a Chinese numeral', '二〇二三年', "'二〇二三年"],
    ['a percentage', '95%', "'95%"],
    ['a code of digits', '130208230000051001260', "'130208230000051001260"],
    ['a truth value', 'TRUE', "'TRUE"],
    ['an English date', 'May 5', "'May 5"],
    ['a fraction', '1/2', "'1/2"],
  ])('%s is marked as text', (_name, text, input) => {
    expect(cellInput(text)).toBe(input);
  });

  test.each([
    '项目编码',
    '≥95%',
    '≥23 个',
    '按时拨付到位，用于村级日常办公费',
    '2022年未拨付村级转移支付',
    '1. 通过此项工作',
  ])('%s is plainly a text and goes unmarked', (text) => expect(cellInput(text)).toBe(text));

  test('numbers, formulas and empty cells pass', () => {
    expect([15.45, { formula: 'SUM(A1:A2)', result: 3 }, null].map((content) => cellInput(content))).toEqual([
      15.45,
      '=SUM(A1:A2)',
      null,
    ]);
  });

  test('a cell with the text format takes any text as it stands', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(cellInput(text, true)).toBe(text)));
  });
});
