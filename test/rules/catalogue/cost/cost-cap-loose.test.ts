import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[3].target';
const both = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });

testRule('cost-cap-loose', {
  nearMisses: {
    'just the slack of 5%: 10500 x 23 = 241500': given({ [TARGET]: '≤10500元' }),
    'a rounded cap: 10501 x 23 is over it by less than its last digit': given({ [TARGET]: '≤10501元' }),
    'the cap is below the budget': given({ [TARGET]: '≤9000元' }),
    'a larger slack': given({ [TARGET]: '≤24000元' }, { limits: { capSlack: 140 } }),
  },
  failures: {
    'more than the slack': [
      given({ [TARGET]: '≤10502元' }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          actual: '10000',
          arithmetic: both('10502元 × 23村 = 241546元', '10502 yuan × 23 村 = 241546 yuan'),
        },
      },
    ],
    'a tab stands between the words that name the share': [
      given({
        [TARGET]: '≤10502元',
        'indicators[3].level3': '每\t村',
        'indicators[3].description': '补助',
      }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          actual: '10000',
          arithmetic: both('10502元 × 23村 = 241546元', '10502 yuan × 23 村 = 241546 yuan'),
        },
      },
    ],
    'without any slack': [
      given({ [TARGET]: '≤10002.5元' }, { limits: { capSlack: 0 } }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          actual: '10000',
          arithmetic: both('10002.5元 × 23村 = 230057.5元', '10002.5 yuan × 23 村 = 230057.5 yuan'),
        },
      },
    ],
    'a month': [
      given({
        [TARGET]: '≤50000元/月',
        'indicators[3].level3': '运转支出',
        'indicators[3].description': '办公支出',
      }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          actual: '19166.67',
          arithmetic: both('50000元 × 12个月 = 600000元', '50000 yuan × 12 months = 600000 yuan'),
        },
      },
    ],
    'of shares that nobody can count, when a single one is more than the budget': [
      given({
        [TARGET]: '≤250000元',
        'indicators[3].level3': '人均补助',
        'indicators[3].description': '补助',
      }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          actual: '230000',
          arithmetic: both('250000元 × 1人 = 250000元', '250000 yuan × 1 人 = 250000 yuan'),
        },
      },
    ],
    'only the loose one of two': [
      documentOf([
        tableWith(
          {},
          {
            indicators: [
              ...tableWith().indicators,
              tableWith({ [TARGET]: '≤40万元', 'indicators[3].level3': '总成本' }).indicators[3]!,
            ],
          },
        ),
      ]),
      {
        field: 'indicators[6].target',
        values: {
          budget: '230000',
          actual: '230000',
          arithmetic: both('400000元', '400000 yuan'),
        },
      },
    ],
  },
  notApplicable: {
    'no cap': given({ [TARGET]: '≤5%' }),
    'the budget is missing': given({ 'budget.total': null, 'budget.fiscal': null }),
    'the budget is 0': given({ 'budget.total': 0 }),
    'the budget is below 0': given({ 'budget.total': -1 }),
    'the money unit is missing': given({ moneyUnit: null }),
    'a standard without a comparator is paid to each at most': given({
      [TARGET]: '24000元',
      'indicators[3].level3': '每村补助标准',
    }),
  },
});
