import { documentOf, given, read, tableWith, type Fields } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[3].target';
/** A cost of 23万元 in all, told by name and description to be this. */
const cost = (target: string, name: string, description: string, fields: Fields = {}) =>
  given({
    [TARGET]: target,
    'indicators[3].level3': name,
    'indicators[3].description': description,
    ...fields,
  });
const second = (target: string, name: string, description = '', fields: Fields = {}) =>
  tableWith(
    {},
    {
      indicators: [
        ...tableWith(fields).indicators,
        {
          ...tableWith({
            [TARGET]: target,
            'indicators[3].level3': name,
            'indicators[3].description': description,
          }).indicators[3]!,
        },
      ],
    },
  );
const both = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });

testRule('cost-cap-exceeded', {
  nearMisses: {
    'the cap is just the budget: 10000 x 23': given(),
    'the cap was rounded to whole yuan: 6717 x 23 = 154491': given({
      [TARGET]: '≤6717元',
      'budget.total': 15.45,
    }),
    'the cap was rounded to two decimals of 万元: 1.28万元 x 12': cost('≤1.28万元', '每月支出', '支出', {
      'budget.total': 15.48,
    }),
    'a total that is just the budget': cost('≤23万元', '总成本', '全年支出'),
    'a month, times 12': cost('≤20000元', '月均支出', '支出'),
    'a quarter, times 4': cost('≤57500元', '每季度支出', '支出'),
    'a person of 50': cost('≤4600元', '人均补助', '补助', { 'indicators[0].target': '≥50人' }),
    'two caps that cover the budget together': documentOf([second('≤1元', '每村印刷')]),
    'a cap that covers the budget as it stands, of people that nobody counts': cost(
      '≤23万元',
      '人均补助',
      '补助',
    ),
    'two caps that leave just what rounding hides: (9997 + 1 + 1 + 1) x 23': documentOf([
      second('≤1元', '每村印刷', '', { [TARGET]: '≤9997元' }),
    ]),
  },
  failures: {
    'a village': [
      given({ [TARGET]: '≤9990元' }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          arithmetic: both('9990元 × 23村 = 229770元', '9990 yuan × 23 村 = 229770 yuan'),
        },
      },
    ],
    'a village a month': [
      cost('≤800元', '每村每月支出', '支出'),
      {
        field: TARGET,
        values: {
          budget: '230000',
          arithmetic: both('800元 × 23村 × 12个月 = 220800元', '800 yuan × 23 村 × 12 months = 220800 yuan'),
        },
      },
    ],
    'a quarter': [
      cost('≤50000元', '每季度支出', '支出'),
      {
        field: TARGET,
        values: {
          budget: '230000',
          arithmetic: both('50000元 × 4个季度 = 200000元', '50000 yuan × 4 quarters = 200000 yuan'),
        },
      },
    ],
    'a total': [
      cost('≤21万元', '总成本', '全年支出'),
      { field: TARGET, values: { budget: '230000', arithmetic: both('210000元', '210000 yuan') } },
    ],
    'by the unit of the target': [
      cost('≤100元/人·月', '补助', '补助', { 'indicators[0].target': '≥50人' }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          arithmetic: both('100元 × 50人 × 12个月 = 60000元', '100 yuan × 50 人 × 12 months = 60000 yuan'),
        },
      },
    ],
    'by the description': [
      cost('≤1000元', '补助', '平均每户的补助', { 'indicators[0].target': '≥100户' }),
      {
        field: TARGET,
        values: {
          budget: '230000',
          arithmetic: both('1000元 × 100户 = 100000元', '1000 yuan × 100 户 = 100000 yuan'),
        },
      },
    ],
    'two caps that do not cover the budget together': [
      documentOf(
        [second('≤10元', '每村印刷')].map((table) => ({
          ...table,
          budget: tableWith({ 'budget.total': 24 }).budget,
        })),
      ),
      {
        field: TARGET,
        values: {
          budget: '240000',
          arithmetic: both('10000元 × 23村 = 230000元', '10000 yuan × 23 村 = 230000 yuan'),
        },
      },
    ],
    'a total beside a share': [
      documentOf([second('≤21万元', '总成本')]),
      {
        field: 'indicators[6].target',
        values: { budget: '230000', arithmetic: both('210000元', '210000 yuan') },
      },
    ],
  },
  undecided: {
    'neither total nor share': [
      cost('≤5000元', '补助标准', '补助标准'),
      { field: TARGET, reason: '看不出成本上限是总额' },
    ],
    'nothing counts the people': [
      cost('≤4600元', '人均补助', '补助'),
      { field: TARGET, reason: '成本按“人”计算' },
    ],
    'two rows count different numbers of people': [
      cost('≤4600元', '人均补助', '补助', {
        'indicators[0].target': '≥50人',
        'indicators[1].level2': '数量指标',
        'indicators[1].target': '≥51人',
      }),
      { field: TARGET, reason: '成本按“人”计算' },
    ],
    'a count of none': [
      cost('≤4600元', '人均补助', '补助', { 'indicators[0].target': '≥0人' }),
      { field: TARGET, reason: '成本按“人”计算' },
    ],
    'nobody knows the number of villages': [
      given({ 'indicators[0].target': '≥4次' }, { villages: null }),
      { field: TARGET, reason: '不知道村数' },
    ],
    'the budget is missing': [
      given({ 'budget.total': null, 'budget.fiscal': null }),
      { field: TARGET, reason: '预算数没有填写' },
    ],
    'the money unit is missing': [given({ moneyUnit: null }), { field: TARGET, reason: '没有写明金额单位' }],
    'the budget shows an error': [
      read({ 'budget.total': { error: '#REF!' } }, { 'budget.total': null }),
      { field: TARGET, reason: '预算数无法读取' },
    ],
    'a share that is too small, beside one of people that nobody counts': [
      documentOf([second('≤4600元', '人均补助', '补助', { [TARGET]: '≤10元' })]),
      { field: 'indicators[6].target', reason: '成本按“人”计算' },
    ],
  },
  notApplicable: {
    'no cost at all': given({ 'indicators[3].level2': '质量指标' }),
    'no money': given({ [TARGET]: '≤5%' }),
    'no target': given({ [TARGET]: null }),
    words: given({ [TARGET]: '不超预算' }),
    'a lower limit is no cap': cost('≥100元', '总成本', '全年支出'),
  },
});
