import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const purpose = (text: string) => given({ purpose: text });
const wrong = (text: string, found = 22) =>
  [purpose(text), { field: 'purpose', values: { found, expected: 23 } }] as const;

testRule('villages-in-text', {
  nearMisses: {
    'as many as there are': purpose('拨付23个行政村运转经费。'),
    'villages that are not all of them': purpose('在其中5个村开展清理。'),
    'some of them by a word': purpose('在5个行政村开展试点。'),
    'no number': purpose('拨付各行政村运转经费。'),
    'nobody knows how many there are': given({ purpose: '拨付22个行政村运转经费。' }, { villages: null }),
  },
  failures: {
    'one fewer': wrong('拨付22个行政村运转经费。'),
    more: wrong('用于24个行政村办公。', 24),
    'in full-width digits, with blanks': wrong('用于２２ 个行政村办公。'),
    ...Object.fromEntries(
      ['全镇', '全乡', '全街道', '全部', '所有', '全镇所有的', '辖区', '辖区内', '覆盖', '拨至', '拨付'].map(
        (words) => [`all of them by a word: ${words}`, wrong(`用于${words}22个村的办公。`)],
      ),
    ),
    'a word that comes too late': wrong(`拨付22个行政村${'办公经费，'.repeat(8)}用于试点。`),
    'in every text': [
      given({ 'goals[0]': '1. 22个行政村正常办公。', 'indicators[0].description': '22个行政村' }),
      { field: 'goals[0]', values: { found: 22, expected: 23 } },
      { field: 'indicators[0].description', values: { found: 22, expected: 23 } },
    ],
  },
});
