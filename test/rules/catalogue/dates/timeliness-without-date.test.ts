import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[2].target';
const time = (target: string) => given({ [TARGET]: target });
const wrong = (target: string) => [time(target), { field: TARGET, values: { value: target } }] as const;

testRule('timeliness-without-date', {
  nearMisses: {
    'a day': time('2024年12月20日'),
    'a time without a day': time('12月底前'),
    'a number of days': time('≤15天'),
    'days of the calendar': time('≤60日历天'),
    'natural days': time('≤30个自然日'),
    'a range of days': time('10-15天'),
    'a rate': time('≥95%'),
    'a rhythm': time('按月发放'),
    'so many times a month': time('1次/月'),
    'a time inside a text': time('接到申报后15个工作日内审核完毕并发放到位'),
    'another kind of indicator': given({ 'indicators[4].target': '优' }),
  },
  failures: {
    'in time': wrong('及时'),
    'a grade': wrong('优'),
    'a number of something else': wrong('≥4次'),
    'people a year': wrong('≥1人/年'),
    'a range of something else': wrong('10-15次'),
    'a value that is still to come': wrong('≥**天'),
  },
  notApplicable: { nothing: given({ [TARGET]: null }) },
});
