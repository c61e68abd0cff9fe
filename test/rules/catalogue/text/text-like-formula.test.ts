import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('text-like-formula', {
  nearMisses: {
    'a sign inside': given({ purpose: '用于=村级办公' }),
    'a blank before it': given({ purpose: ' =村级办公' }),
    'a dash': given({ purpose: '—村级办公' }),
  },
  failures: Object.fromEntries(
    ['=', '+', '-', '@', '＝', '＋', '－', '＠'].map((sign) => [
      sign,
      [given({ purpose: `${sign}村级办公` }), { field: 'purpose', values: { sign } }] as const,
    ]),
  ),
});
