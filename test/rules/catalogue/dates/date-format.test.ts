import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';
const repaired = (target: string, expected: string) =>
  [
    given({ [TARGET]: target }),
    { field: TARGET, values: { value: target, expected }, fix: expected },
  ] as const;

testRule('date-format', {
  nearMisses: {
    'the usual form': given(),
    'the usual form of a deadline': given({ [TARGET]: '2024年12月20日前' }),
  },
  failures: {
    strokes: repaired('2024-12-20', '2024年12月20日'),
    points: repaired('2024.12.20', '2024年12月20日'),
    'slashes before 前': repaired('2024/12/20前', '2024年12月20日前'),
    blanks: repaired('2024 年 12 月 20 日', '2024年12月20日'),
    'nothing between': repaired('20241220', '2024年12月20日'),
  },
  notApplicable: {
    'a day that does not exist': given({ [TARGET]: '2024-2-30' }),
    'no day': given({ [TARGET]: '2024年底前' }),
    nothing: given({ [TARGET]: null }),
  },
});
