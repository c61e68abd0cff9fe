import { resolveSettings } from '../../../../src/domain/workbook-settings';
import { checkDocument } from '../../../../src/rules/checker';
import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('table-year', {
  nearMisses: {
    'the fiscal year': given({ year: 2024 }),
    'the fiscal year, which was entered as another than the code tells': given(
      { year: 2025 },
      { year: 2025 },
    ),
  },
  failures: {
    'the year before, with the code of this one': [
      given({ year: 2023 }),
      { field: 'year', values: { found: 2023, expected: 2024 } },
    ],
    'the year before, without a code': [
      given({ year: 2023, code: null }),
      { field: 'year', values: { found: 2023, expected: 2024 } },
    ],
    'the year before, with a code that is not legal': [
      given({ year: 2023, code: '13020823P0000' }),
      { field: 'year', values: { found: 2023, expected: 2024 } },
    ],
    'another fiscal year': [
      given({ year: 2024, code: null }, { year: 2025 }),
      { field: 'year', values: { found: 2024, expected: 2025 } },
    ],
  },
  notApplicable: {
    'no year stands on the table': given({ year: null }),
    'the code is of that year, too, which another rule tells': given({
      year: 2023,
      code: '13020823P00000001001A',
    }),
  },
});

test('has nothing to say when nobody knows the fiscal year', () => {
  const { document, entered } = given({ year: 2023, code: null });
  const settings = { ...resolveSettings(entered, document), year: null };
  expect(checkDocument(document, settings).notApplicable).toContain('table-year');
});
