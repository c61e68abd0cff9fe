import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[0].target';
const NAME = 'indicators[0].level3';

testRule('villages-too-few', {
  nearMisses: {
    'just all of them': given(),
    'more is another finding': given({ [TARGET]: '≥24个' }),
  },
  failures: {
    'one fewer': [
      given({ [TARGET]: '≥22个' }),
      { field: TARGET, values: { value: '≥22个', found: 22, expected: 23 } },
    ],
    ...Object.fromEntries(
      ['村', '个村', '个行政村', '行政村'].map((unit) => [
        `in ${unit}, whatever the name`,
        [
          given({ [TARGET]: `≥22${unit}`, [NAME]: '数量', 'indicators[0].description': '数量' }),
          { field: TARGET, values: { value: `≥22${unit}`, found: 22, expected: 23 } },
        ] as const,
      ]),
    ),
    ...Object.fromEntries(
      ['村级组织', '村数', '村个数', '村庄数', '村委会数', '行政村', '各村', '村的个数'].map((words) => [
        `villages are counted: ${words}`,
        [
          given({ [TARGET]: '≥22个', [NAME]: words, 'indicators[0].description': '数量' }),
          { field: TARGET, values: { value: '≥22个', found: 22, expected: 23 } },
        ] as const,
      ]),
    ),
  },
  undecided: {
    'nobody knows how many there are': [
      given({}, { villages: null }),
      { field: TARGET, reason: '不知道村数' },
    ],
  },
  notApplicable: {
    'nothing is counted': given({ [TARGET]: null }),
    'some by the description': given({
      [TARGET]: '≥5个',
      'indicators[0].description': '得到经费的部分行政村',
    }),
    ...Object.fromEntries(
      '重点 试点 示范 部分 贫困 脱贫 样板 新增 新建 创建 美丽 薄弱 后进 达标 整治 改造 建设 提升 获评 先进 精品 非 未'
        .split(' ')
        .map((word) => [`some of them: ${word}`, given({ [TARGET]: '≥5个', [NAME]: `${word}村数` })]),
    ),
  },
});
