import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('benefit-missing', {
  nearMisses: {
    economic: given({ 'indicators[4].level2': '经济效益指标' }),
    ecological: given({ 'indicators[4].level2': '生态效益' }),
    sustained: given({ 'indicators[4].level2': '可持续影响指标' }),
  },
  failures: {
    'none of them': [given({ 'indicators[4].level2': '质量指标' }), { field: 'indicators' }],
    'an empty level 2': [given({ 'indicators[4].level2': null }), { field: 'indicators[4].level2' }],
  },
  notApplicable: { 'no rows at all': documentOf([tableWith({}, { indicators: [] })]) },
});
