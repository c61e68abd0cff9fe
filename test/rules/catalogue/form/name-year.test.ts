import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const named = (name: string) => given({ name });

testRule('name-year', {
  nearMisses: {
    'the fiscal year': named('2024年村级转移支付'),
  },
  failures: {
    'the year before': [
      named('2022年村级转移支付'),
      { field: 'name', values: { found: 2022, expected: 2024 } },
    ],
    'without the sign 年': [
      named('村级转移支付2025'),
      { field: 'name', values: { found: 2025, expected: 2024 } },
    ],
    'beside the fiscal year': [
      named('2023年至2024年村级转移支付'),
      { field: 'name', values: { found: 2023, expected: 2024 } },
    ],
  },
  undecided: {
    'nobody knows the fiscal year': [
      documentOf([tableWith({ name: '2022年村级转移支付', code: null })], { year: null }),
      { field: 'name', reason: '不知道预算年度' },
    ],
  },
  notApplicable: {
    'it is empty': given({ name: null }),
    'no year': named('村级转移支付'),
    'a number that is no year': named('村级转移支付（201）'),
  },
});
