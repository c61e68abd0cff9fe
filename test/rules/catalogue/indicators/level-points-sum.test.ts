import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('level-points-sum', {
  nearMisses: {
    'each comes to its indicators': evaluated(),
    'a level without indicators that have points': evaluated({ 'indicators[4].weight': null }),
  },
  failures: {
    'an indicator has a point too much': [
      evaluated({ 'indicators[0].weight': 21 }),
      { field: 'levelPoints[0].points', values: { level: '产出指标', points: '50', sum: '51' } },
    ],
    'a level has other points': [
      evaluated({ 'levelPoints[1].points': 25 }),
      { field: 'levelPoints[1].points', values: { level: '效益指标', points: '25', sum: '30' } },
    ],
    'an indicator lacks its points': [
      evaluated({ 'indicators[3].weight': null }),
      { field: 'levelPoints[0].points', values: { level: '产出指标', points: '50', sum: '45' } },
    ],
  },
  notApplicable: { 'levels have no points': evaluated({ levelPoints: [] }) },
});
