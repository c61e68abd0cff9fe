import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const COST = 'indicators[3].target';
const NAME = 'indicators[3].level3';

testRule('cost-comparator', {
  nearMisses: {
    'exactly so much': given({ [COST]: '=10000元' }),
    'no comparator is another finding': given({ [COST]: '10000元' }),
    'a lower limit of something else': given({ 'indicators[0].target': '≥23个' }),
    ...Object.fromEntries(
      '节约 节支 节省 降低 下降 减少 压减 压缩 核减'
        .split(' ')
        .map((word) => [`what is saved: ${word}`, given({ [COST]: '≥5%', [NAME]: `${word}的支出` })]),
    ),
  },
  failures: {
    'at least': [
      given({ [COST]: '≥10000元' }),
      { field: COST, values: { value: '≥10000元', name: '每村补助标准' } },
    ],
    'more than, of a name that is told by the description': [
      given({ [COST]: '>10000元', [NAME]: null }),
      { field: COST, values: { value: '>10000元', name: '平均每村得到的运转经费' } },
    ],
  },
  notApplicable: { words: given({ [COST]: '从紧' }), nothing: given({ [COST]: null }) },
});
