import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';
const wrong = (target: string) =>
  [given({ [TARGET]: target }), { field: TARGET, values: { value: target, year: 2024 } }] as const;

/** A project carried out over such a time. */
const lasting = (start: string, end: string | null, target: string) =>
  documentOf([tableWith({ [TARGET]: target }, { period: { start, end } })]);
const lastingWrong = (start: string, end: string | null, target: string) =>
  [lasting(start, end, target), { field: TARGET, values: { value: target, year: 2024 } }] as const;

testRule('date-outside-year', {
  nearMisses: {
    'the first day': given({ [TARGET]: '2024年1月1日' }),
    'the last day': given({ [TARGET]: '2024年12月31日前' }),
    'the whole year': given({ [TARGET]: '2024年度' }),
    'a span that ends in it': given({ [TARGET]: '2023.07-2024.01' }),
    'a span of a project that goes on as long': lasting('2024.07', '2025.01', '2024.07-2025.01'),
    'the end of a project that began earlier': lasting('2022年1月', '2025年12月', '2025年6月30日'),
    'a text whose last year it is': given({ [TARGET]: '2023年结转部分于2024年年底前拨付完毕' }),
    'a year that a benefit speaks of': given({ 'indicators[4].target': '2025年底前持续改善' }),
  },
  failures: {
    'the day before': wrong('2023年12月31日'),
    'the day after': wrong('2025-1-1'),
    'a whole year': wrong('2022年度'),
    'a deadline without a day': wrong('2023年底前'),
    'a span that ends after it': wrong('2024.07-2025.01'),
    'a span that ends after its project': lastingWrong('2024.07', '2025.01', '2024.07-2026.01'),
    'a year before a project that goes on': lastingWrong('2022.01', '2025.12', '2023年12月31日'),
    'a project that begins later': lastingWrong('2025.01', '2025.12', '2025年6月30日'),
    'a project without an end': lastingWrong('2024年', null, '2025年6月30日'),
    'a text whose last year is another': wrong('待2024年验收合格后，于2025年拨付尾款'),
    'a day of any kind of indicator': [
      given({ 'indicators[4].target': '2023年12月31日' }),
      { field: 'indicators[4].target', values: { value: '2023年12月31日', year: 2024 } },
    ],
  },
  undecided: {
    'nobody knows the fiscal year': [
      documentOf([tableWith({ code: null })], { year: null }),
      { field: TARGET, reason: '不知道预算年度' },
    ],
  },
  notApplicable: {
    'no year': given({ [TARGET]: '12月底前' }),
    'a number': given({ [TARGET]: '≤15天' }),
    nothing: given({ [TARGET]: null }),
    'a day that does not exist is another finding': given({ [TARGET]: '2023年2月30日' }),
  },
});
