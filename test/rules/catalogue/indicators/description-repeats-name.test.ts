import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('description-repeats-name', {
  nearMisses: { 'says a little more': given({ 'indicators[0].description': '补助村数量' }) },
  failures: {
    'the name again': [
      given({ 'indicators[0].description': '补助村数' }),
      { field: 'indicators[0].description', values: { value: '补助村数' } },
    ],
  },
  notApplicable: {
    'a name or a description is missing': documentOf([
      tableWith(
        {},
        {
          indicators: [
            { ...tableWith().indicators[0]!, level3: null },
            { ...tableWith().indicators[0]!, description: null },
            { ...tableWith().indicators[0]!, level3: null, description: null },
          ],
        },
      ),
    ]),
  },
});
