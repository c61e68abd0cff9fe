import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const cost = (name: string, target: string, level2 = '成本指标') =>
  given({ 'indicators[3].level3': name, 'indicators[3].target': target, 'indicators[3].level2': level2 });

testRule('cost-unit', {
  nearMisses: {
    'in yuan': cost('宣传投入', '≤500元'),
    'in yuan a month': cost('宣传投入', '≤500元/月'),
    'in hundred millions': cost('宣传投入', '≤2亿元'),
    'in ten thousands, without 元': cost('宣传投入', '≤250万'),
    'in thousands': cost('宣传投入', '≤2千元'),
    'a share': cost('宣传投入', '≤5%'),
    'a share in thousandths': cost('宣传投入', '≤5‰'),
    'a name that asks for its own unit': cost('宣传次数', '≤5次'),
    'of another kind': given({ 'indicators[0].target': '≥23次' }),
    'in hundred thousands of yuan': cost('宣传投入', '≤2十万元'),
  },
  failures: {
    'in times': [
      cost('宣传投入', '≤5次'),
      { field: 'indicators[3].target', values: { value: '≤5次', name: '宣传投入', found: '次' } },
    ],
    'of which money is only the end': [
      cost('宣传投入', '≤5个单元'),
      { field: 'indicators[3].target', values: { value: '≤5个单元', name: '宣传投入', found: '个单元' } },
    ],
    'an economic cost, too': [
      cost('宣传投入', '≤5次', '经济成本指标'),
      { field: 'indicators[3].target', values: { value: '≤5次', name: '宣传投入', found: '次' } },
    ],
  },
  notApplicable: {
    'no unit at all': cost('宣传投入', '≤5'),
    words: cost('宣传投入', '从紧控制'),
    'no target': given({ 'indicators[3].target': null }),
    'a cost to society': cost('扰民', '≤5次', '社会成本指标'),
    'a cost to nature': cost('砍伐', '≤5棵', '生态环境成本指标'),
  },
});
