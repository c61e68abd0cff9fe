import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

const prospect = (said: string | null, reason: string | null = null) =>
  evaluated({ 'indicators[0].prospect': said, 'indicators[0].reason': reason }, 'monitoring');

testRule('prospect-without-reason', {
  nearMisses: {
    'it will be met': prospect('确定能'),
    'it may be met': prospect('有可能'),
    'the reason is told': prospect('不可能', '汛期推迟，改为下年实施。'),
  },
  failures: {
    'it will not': [prospect('不可能'), { field: 'indicators[0].reason', values: { prospect: '不可能' } }],
    'it will not at all': [
      prospect('完全不可能'),
      { field: 'indicators[0].reason', values: { prospect: '完全不可能' } },
    ],
  },
  notApplicable: { 'nothing is said of it': prospect(null) },
});
