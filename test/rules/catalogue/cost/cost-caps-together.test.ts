import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[3].target';

testRule('cost-caps-together', {
  nearMisses: {
    'projects about something else': tables({ name: '村级转移支付' }, { name: '文化站经费' }),
    'a name that says nothing': tables({ name: 'A12经费' }, { name: 'A12经费' }),
    'one of them is not per village': tables(
      { name: '村级转移支付' },
      { name: '2022年村级转移支付', 'indicators[3].level3': '总成本', 'indicators[3].description': '支出' },
    ),
    'the budget of one is not known': tables(
      { name: '村级转移支付' },
      { name: '2022年村级转移支付', 'budget.total': null, 'budget.fiscal': null },
    ),
    'nobody knows how many villages': documentOf(
      [
        tableWith({ name: '村级转移支付', 'indicators[0].target': '≥4次' }),
        tableWith({ name: '2022年村级转移支付', 'indicators[0].target': '≥4次' }),
      ],
      { villages: null },
    ),
    'one alone': tables({ name: '村级转移支付' }),
    'the same project in another form': documentOf([tableWith(), tableWith({}, { form: 'monitoring' })]),
  },
  failures: {
    'two projects that pay the same villages': [
      tables(
        { name: '2022年未拨付村级转移支付', 'budget.total': 15.45, [TARGET]: '≤24000元' },
        { name: '村级转移支付', 'budget.total': 30.9, [TARGET]: '≤24000.005元' },
      ),
      {
        field: TARGET,
        values: { others: '村级转移支付', count: 23, total: '46.35', average: '20152', cap: '24000' },
      },
      {
        field: TARGET,
        table: 1,
        values: {
          others: '2022年未拨付村级转移支付',
          count: 23,
          total: '46.35',
          average: '20152',
          cap: '24000.01',
        },
      },
    ],
    'names three of the others': [
      tables(
        { name: '村级转移支付' },
        { name: '2021年村级转移支付' },
        { name: '2022年村级转移支付' },
        { name: '2023年村级转移支付' },
        { name: '结转村级转移支付' },
      ),
      ...[0, 1, 2, 3, 4].map((table) => ({
        field: TARGET,
        table,
        values: {
          others: [
            '村级转移支付',
            '2021年村级转移支付',
            '2022年村级转移支付',
            '2023年村级转移支付',
            '结转村级转移支付',
          ]
            .filter((_name, index) => index !== table)
            .slice(0, 3)
            .join('、'),
          count: 23,
          total: '115',
          average: '50000',
          cap: '10000',
        },
      })),
    ],
  },
});
