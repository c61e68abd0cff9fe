import { TYPOS } from '../../../../src/rules/words/typos';
import { evaluated, given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const sentence = (word: string) => `一、${word}，二、村级事务公开。`;

/** The same signs where they are right, as offices write them. */
const RIGHT = [
  '新建全民健身中心机制',
  '村民自己完成清扫',
  '资金由村自己拨付到户',
  '当做为民办实事的抓手',
  '做为民服务的贴心人',
  '公布署名文章',
  '消防犯罪两不误',
  '电机按装机容量计费',
  '按排名先后补助，按排放量收费',
  '山势险峻工程量大',
  '复盖章的材料退回',
  '考试试题高度相关',
  '全市最底层的村组',
  '报销的支付责任到人',
  '设定措失误率上限',
  '研究竟争取到了资金',
  '不断累积效益',
  '辐射幅射程较远的站点',
  '领取法人材料',
  '水份额由村分配',
];

testRule('text-typo', {
  nearMisses: {
    ...Object.fromEntries(
      TYPOS.map(({ wrong, right }) => [`${right}, not ${wrong}`, given({ purpose: sentence(right) })]),
    ),
    ...Object.fromEntries(RIGHT.map((text) => [text, given({ purpose: text })])),
  },
  failures: {
    ...Object.fromEntries(
      TYPOS.map(({ wrong, right }) => [
        wrong,
        [
          given({ purpose: sentence(wrong) }),
          { field: 'purpose', values: { found: wrong, expected: right }, fix: sentence(right) },
        ] as const,
      ]),
    ),
    'several in one text, all repaired': [
      given({ 'goals[0]': '按步就班推进，资金下拔到村，下拔后公示。' }),
      {
        field: 'goals[0]',
        values: { found: '按步就班', expected: '按部就班' },
        fix: '按部就班推进，资金下拨到村，下拨后公示。',
      },
    ],
    'in a name, which is not repaired': [
      given({ name: '村级补肋经费' }),
      { field: 'name', values: { found: '补肋', expected: '补助' } },
    ],
    'in what became of the goals': [
      evaluated({ outcome: '资金已拔付到村。' }),
      { field: 'outcome', values: { found: '拔付', expected: '拨付' }, fix: '资金已拨付到村。' },
    ],
    'in a reason': [
      evaluated({ 'indicators[5].reason': '拔款较晚。' }),
      { field: 'indicators[5].reason', values: { found: '拔款', expected: '拨款' }, fix: '拨款较晚。' },
    ],
  },
});

test('there are at least sixty, each once', () => {
  expect(TYPOS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(TYPOS.map(({ wrong }) => wrong)).size).toBe(TYPOS.length);
});
