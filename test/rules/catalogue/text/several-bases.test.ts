import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const BASIS = 'indicators[0].basis';
const basis = (text: string) => given({ [BASIS]: text });

testRule('several-bases', {
  nearMisses: {
    one: basis('行业标准'),
    'one, and what it says': basis('行业标准；甲制度、乙制度'),
    'two in one word': basis('历史标准和行业标准'),
    'longer words say more': basis('全省统一的历史标准、全省统一的行业标准'),
  },
  failures: {
    four: [
      basis('工作需要\n行业标准\n计划指标 历史标准'),
      { field: BASIS, values: { count: 4, bases: '工作需要、行业标准、计划指标、历史标准' } },
    ],
    ...Object.fromEntries(
      [...'；;、，,/ '].map((sign) => [
        `between ${sign}`,
        [
          basis(`历史标准${sign}行业标准`),
          { field: BASIS, values: { count: 2, bases: '历史标准、行业标准' } },
        ] as const,
      ]),
    ),
    ...Object.fromEntries(
      '标准 需要 指标 计划 安排 预算 水平 依据 问卷'
        .split(' ')
        .map((end) => [
          end,
          [
            basis(`甲${end}、甲乙丙丁${end}`),
            { field: BASIS, values: { count: 2, bases: `甲${end}、甲乙丙丁${end}` } },
          ] as const,
        ]),
    ),
  },
  notApplicable: {
    none: given(Object.fromEntries([0, 1, 2, 3, 4, 5].map((row) => [`indicators[${row}].basis`, null]))),
  },
});
