import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const NAME = 'indicators[0].level3';

testRule('indicator-weak', {
  nearMisses: {
    'office work that is told of': given({ [NAME]: '办公设备台数' }),
    'of another kind': given({ 'indicators[1].level3': '办公用品合格率' }),
  },
  failures: Object.fromEntries(
    ['办公用品', '办公耗材', '采购次数', '购买次数'].map((word) => [
      word,
      [given({ [NAME]: `全年${word}` }), { field: NAME, values: { name: `全年${word}` } }] as const,
    ]),
  ),
  notApplicable: { 'no name': given({ [NAME]: null }) },
});
