import { resolveSettings } from '../../../../src/domain/workbook-settings';
import { checkDocument } from '../../../../src/rules/checker';
import { undecidedReason } from '../../../../src/rules/finding';
import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('code-year', {
  nearMisses: {
    'the fiscal year': given(),
    'the fiscal year, however it is written': given({ code: '130208 24p00000001001a' }),
  },
  failures: {
    'the year before': [
      given({ code: '13020823P00000001001A' }),
      { field: 'code', values: { found: 2023, expected: 2024 } },
    ],
    'of a code that is written otherwise': [
      given({ code: '130208 23p00000001001a' }),
      { field: 'code', values: { found: 2023, expected: 2024 } },
    ],
    'another fiscal year': [
      given({}, { year: 2025 }),
      { field: 'code', values: { found: 2024, expected: 2025 } },
    ],
  },
  notApplicable: {
    'it is empty': given({ code: null }),
    'it is not legal': given({ code: '13020823P0000' }),
  },
});

test('does not decide when nobody knows the fiscal year', () => {
  const { document, entered } = given();
  const { undecided } = checkDocument(document, { ...resolveSettings(entered, document), year: null });
  const doubts = undecided.filter(({ rule }) => rule === 'code-year');
  expect(doubts.map(({ field }) => field)).toEqual(['code']);
  expect(undecidedReason(doubts[0]!, 'zh-CN')).toContain('不知道预算年度');
});
