import { inForm } from '../../support/given';
import { testRule } from '../../support/test-rule';

const row = (direction: string | null, target: string) =>
  inForm('indicatorList', {
    'indicators[0].direction': direction,
    'indicators[0].target': target,
  });

testRule('direction-comparator', {
  nearMisses: {
    'more is better': row('正向指标', '≥23个'),
    'less is better': row('反向指标', '≤23个'),
    'less is better, by another name': row('逆向指标', '<23个'),
    'another kind of direction': row('中性指标', '≥23个'),
  },
  failures: {
    'more is better, at most': [
      row('正向指标', '≤23个'),
      { field: 'indicators[0].direction', values: { direction: '正向指标', value: '≤23个' } },
    ],
    'less is better, at least': [
      row('反向指标', '≥23个'),
      { field: 'indicators[0].direction', values: { direction: '反向指标', value: '≥23个' } },
    ],
    'less is better, more than': [
      row('逆向指标', '>23个'),
      { field: 'indicators[0].direction', values: { direction: '逆向指标', value: '>23个' } },
    ],
    'behind a blank': [
      row('　反向指标', '≥23个'),
      { field: 'indicators[0].direction', values: { direction: '　反向指标', value: '≥23个' } },
    ],
  },
  notApplicable: {
    'no direction': row(null, '≤23个'),
    'no comparator': row('正向指标', '23个'),
    exactly: row('正向指标', '=23个'),
    'a target in words': row('反向指标', '好'),
  },
});
