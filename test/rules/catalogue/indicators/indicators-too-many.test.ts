import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const rows = (count: number) => Array.from({ length: count }, () => tableWith().indicators[0]!);

testRule('indicators-too-many', {
  nearMisses: {
    'just as many as the limit': documentOf([tableWith({}, { indicators: rows(20) })]),
    'just as many as another limit': given({}, { limits: { mostIndicators: 6 } }),
  },
  failures: {
    'one more': [
      documentOf([tableWith({}, { indicators: rows(21) })]),
      { field: 'indicators', values: { count: 21, most: 20 } },
    ],
    'one more than another limit': [
      given({}, { limits: { mostIndicators: 5 } }),
      { field: 'indicators', values: { count: 6, most: 5 } },
    ],
  },
});
