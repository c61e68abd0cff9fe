import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const purpose = (text: string) => given({ purpose: text });
const wrong = (text: string, date: string) =>
  [purpose(text), { field: 'purpose', values: { date } }] as const;

testRule('text-date-not-real', {
  nearMisses: {
    'a day that leap years have': purpose('2024年2月29日前拨付。'),
    'the same with strokes': purpose('2024-02-29前拨付。'),
    'a day without a year': purpose('2月30日前拨付。'),
    'the number of a goal before a day': purpose('1.2024.02.28前拨付。'),
    'signs that differ': purpose('编号2024-02/30。'),
    'longer numbers': purpose('电话0315-2024-02-30，编号12024.02.30，文号2024-02-301。'),
    'a number that is no year': purpose('规格3024-02-30。'),
  },
  failures: {
    'with 年': wrong('2024年11月31日前拨付到位。', '2024年11月31日'),
    'with 号 and blanks': wrong('2024 年 2 月 30 号前拨付到位。', '2024 年 2 月 30 号'),
    'with strokes': wrong('2024-02-30前拨付到位。', '2024-02-30'),
    'with points': wrong('于2024.2.30拨付到位。', '2024.2.30'),
    'with slashes, in full-width digits': wrong('于２０２４／１３／０１拨付到位。', '2024/13/01'),
    'the first of a span': wrong('自2024-02-30-2024-03-31。', '2024-02-30'),
    'the second of two': wrong('2024年2月28日至2024年2月30日。', '2024年2月30日'),
    'in every text': [
      given({ 'goals[1]': '2. 2024-11-31前公开。', 'indicators[0].basis': '2024年9月31日会议' }),
      { field: 'goals[1]', values: { date: '2024-11-31' } },
      { field: 'indicators[0].basis', values: { date: '2024年9月31日' } },
    ],
  },
});
