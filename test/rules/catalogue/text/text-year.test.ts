import { documentOf, evaluated, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const goal = (text: string) => given({ 'goals[0]': `1. ${text}` });
const wrong = (text: string, found = 2023) =>
  [goal(text), { field: 'goals[0]', values: { found, expected: 2024 } }] as const;

testRule('text-year', {
  nearMisses: {
    'the fiscal year': goal('2024年底前拨付到位。'),
    'the fiscal year beside another': goal('2023年摸底，2024年拨付。'),
    'a number that is no year': goal('编号2023拨付到位。'),
    'a year of the last century': goal('1998年建成的水渠完成修复。'),
    'the year of the name': given({ name: '2023年村级转移支付', 'goals[0]': '1. 2023年欠款拨付。' }),
    'a name is another finding': given({ name: '2023年村级转移支付' }),
    'a basis may be of another year': given({ 'indicators[0].basis': '2023年会议纪要' }),
    'nobody knows the fiscal year': documentOf(
      [tableWith({ code: null, 'goals[0]': '1. 2023年底前拨付到位。' })],
      { year: null },
    ),
    ...Object.fromEntries(
      [
        '较2023年多',
        '与2023年同比',
        '与2023年相比',
        '上年（2023年）',
        '2023年以来',
        '延续2023年',
        '2023年历史',
        '结转2023年',
        '未拨付的2023年',
        '〔2023年〕',
        '[2023年]',
        '2023年文件',
        '2023年规划',
        '五年（2023年）',
      ].map((text) => [`on purpose: ${text}`, goal(`${text}办公。`)]),
    ),
    'since a year': goal('自2023年拨付。'),
    'from a year': goal('从 2023年拨付。'),
    'than a year, in full-width digits': goal('比２０２３年多拨一成。'),
    'begun in a year': goal('2023年 起连续实施。'),
    ...Object.fromEntries(
      ['至', '—', '-', '~'].map((sign) => [
        `a stretch with ${sign}`,
        goal(`2022年 ${sign} 2023年欠款结清。`),
      ]),
    ),
    'a longer number that ends like one': goal('办理编号12023年的档案。'),
  },
  failures: {
    'the year before': wrong('2023年底前拨付到位。'),
    'a year to come, in full-width digits': wrong('２０２５ 年拨付到位。', 2025),
    'the first of two': wrong('2022年拨付，2023年拨付。', 2022),
    'what became of the goals': [
      evaluated({ outcome: '2023年底前已拨付到位。' }),
      { field: 'outcome', values: { found: 2023, expected: 2024 } },
    ],
    'purpose and description': [
      given({ purpose: '用于2023年办公。', 'indicators[0].description': '2023年的村' }),
      { field: 'purpose', values: { found: 2023, expected: 2024 } },
      { field: 'indicators[0].description', values: { found: 2023, expected: 2024 } },
    ],
    'of a table without a name': [
      given({ name: null, purpose: '用于2023年办公。' }),
      { field: 'purpose', values: { found: 2023, expected: 2024 } },
    ],
    'beside a year of the last century': wrong('1998年水渠于2023年修复。'),
    'the first year that a budget can have': wrong('2000年拨付到位。', 2000),
  },
});
