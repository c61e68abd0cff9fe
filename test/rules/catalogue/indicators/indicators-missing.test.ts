import { documentOf, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const [first] = tableWith().indicators;

testRule('indicators-missing', {
  nearMisses: { 'a single row': documentOf([tableWith({}, { indicators: [first!] })]) },
  failures: {
    'no rows': [documentOf([tableWith({}, { indicators: [] })]), { field: 'indicators' }],
    'another form': [
      documentOf([tableWith({}, { indicators: [], form: 'declaration' })]),
      { field: 'indicators' },
    ],
  },
});
