import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[1].target';
const quality = (target: string, name = '合规率') =>
  given({ [TARGET]: target, 'indicators[1].level3': name });

testRule('target-trivial', {
  nearMisses: {
    'one is more than none': quality('≥1次'),
    'none, exactly': quality('=0%'),
    'at most none': quality('≤0%'),
    'a little less than all': quality('≤99%'),
    'all, exactly': quality('=100%'),
    'at least all': quality('≥100%'),
    'a hundred of something': quality('≤100次'),
    'what is kept within a limit may exceed it': quality('≤100%', '三公经费控制率'),
    'a cost': given({ 'indicators[3].target': '≤100%' }),
  },
  failures: {
    'at least none': [quality('≥0次'), { field: TARGET, values: { value: '≥0次' } }],
    'at least none of what is limited': [
      quality('≥0%', '经费控制率'),
      { field: TARGET, values: { value: '≥0%' } },
    ],
    'at most all': [quality('≤100%'), { field: TARGET, values: { value: '≤100%' } }],
  },
});
