import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('satisfaction-missing', {
  nearMisses: { 'by its short name': given({ 'indicators[5].level2': '满意度指标' }) },
  failures: {
    none: [given({ 'indicators[5].level2': '社会效益指标' }), { field: 'indicators' }],
    'an empty level 2': [given({ 'indicators[5].level2': null }), { field: 'indicators[5].level2' }],
  },
  notApplicable: { 'no rows at all': documentOf([tableWith({}, { indicators: [] })]) },
});
