import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const EMPTY = { value: null };
/** The first row says that more is better; the others say nothing. */
const ONE = { form: 'indicatorList', 'indicators[0].direction': '正向指标' };

testRule('direction-missing', {
  nearMisses: {
    'it is filled in': read(
      { 'indicators[1].direction': { value: '正向指标' } },
      { ...ONE, 'indicators[1].direction': '正向指标' },
    ),
    'a cell that shows an error is told as such': read(
      { 'indicators[1].direction': { error: '#REF!' } },
      { ...ONE, 'indicators[1].target': '≥95%' },
    ),
    'a sign that there is none': read(
      { 'indicators[1].direction': { value: '/' } },
      { ...ONE, 'indicators[1].target': '≥95%' },
    ),
    'a row without such a cell': read({ 'indicators[0].direction': { value: '正向指标' } }, ONE),
  },
  failures: {
    'more is better, as its sign says': [
      read({ 'indicators[1].direction': EMPTY }, { ...ONE, 'indicators[1].target': '≥95%' }),
      { field: 'indicators[1].direction', values: { row: 2 }, fix: '正向指标' },
    ],
    'less is better, as its sign says': [
      read({ 'indicators[1].direction': EMPTY }, { ...ONE, 'indicators[1].target': '≤5%' }),
      { field: 'indicators[1].direction', values: { row: 2 }, fix: '反向指标' },
    ],
    'dots for what is still to come': [
      read({ 'indicators[1].direction': { value: '……' } }, { ...ONE, 'indicators[1].target': '>95%' }),
      { field: 'indicators[1].direction', values: { row: 2 }, fix: '正向指标' },
    ],
  },
  notApplicable: {
    'no row tells one': read(
      { 'indicators[1].direction': EMPTY },
      { form: 'indicatorList', 'indicators[1].target': '≥95%' },
    ),
    'another form': given(),
    'a day is neither': read({ 'indicators[2].direction': EMPTY }, { ...ONE, 'indicators[0].target': '好' }),
    'exactly so much is neither': read(
      { 'indicators[1].direction': EMPTY },
      { ...ONE, 'indicators[1].target': '=95%', 'indicators[0].target': '好' },
    ),
  },
});
