import { tables } from '../../support/given';
import { testRule } from '../../support/test-rule';

const OTHER = '13020924P00000001009A';

testRule('code-region', {
  nearMisses: {
    'codes that are empty or not legal': tables({}, {}, {}, { code: null }, { code: '13020924P' }),
    'another year is no other region': tables({}, {}, { code: '13020823P00000001009A' }),
  },
  failures: {
    'one of three': [
      tables({}, { code: OTHER }, {}),
      { field: 'code', table: 1, values: { found: '130209', expected: '130208' } },
    ],
  },
  notApplicable: {
    'two tables': tables({}, { code: OTHER }),
    'half of them is no majority': tables({}, {}, { code: OTHER }, { code: '13020924P00000001008A' }),
    'no codes at all': tables({ code: null }, { code: null }, { code: null }),
    'two tables of one region': tables({}, {}),
  },
});
