import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const again = (change: object = {}) => {
  const { indicators } = tableWith();
  return documentOf([tableWith({}, { indicators: [...indicators, { ...indicators[1]!, ...change }] })]);
};

testRule('indicator-duplicate', {
  nearMisses: {
    'of another level 2': again({ level2: '数量指标' }),
    'with another description': again({ description: '不合规的支出占比' }),
    'rows without a name': given({ 'indicators[0].level3': null, 'indicators[1].level3': null }),
    'rows without a name, of one level 2 and one description': again({ level3: null, description: null }),
    'two rows without a name that are alike': documentOf([
      tableWith(
        {},
        {
          indicators: [0, 1, 1].map((row) => ({
            ...tableWith().indicators[row]!,
            ...(row === 1 && { level3: null }),
          })),
        },
      ),
    ]),
  },
  failures: {
    'the same again, whatever the value': [
      again({ target: null }),
      { field: 'indicators[6].level3', values: { name: '经费使用合规率', row: 2 } },
    ],
    'three of one kind repeat the first': [
      documentOf([tableWith({}, { indicators: [0, 0, 1, 0].map((row) => tableWith().indicators[row]!) })]),
      { field: 'indicators[1].level3', values: { name: '补助村数', row: 1 } },
      { field: 'indicators[3].level3', values: { name: '补助村数', row: 1 } },
    ],
  },
});
