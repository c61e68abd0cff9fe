import { evaluated, read, given, type Fields } from '../../support/given';
import type { CellPlace } from '../../../../src/domain/place';
import { GOOD_EVALUATION } from '../../support/good-table';
import { testRule } from '../../support/test-rule';

/** The good evaluation as it was read from a sheet, one cell of which holds this instead. */
const without = (field: string, cell: Partial<CellPlace> = { value: null }, more: Fields = {}) => {
  const { execution, indicators, score, rating } = GOOD_EVALUATION;
  const said = { form: 'selfEvaluation', execution, indicators, rating } as unknown as Fields;
  return read({ [field]: cell }, { ...said, score: Number(score), [field]: null, ...more });
};

const name = (zh: string, en: string) => ({ name: { 'zh-CN': zh, 'en-US': en } });

testRule('score-missing', {
  nearMisses: {
    'nothing was achieved yet': without('indicators[1].score', undefined, { 'indicators[1].actual': null }),
    'an indicator without points': without('indicators[1].score', undefined, {
      'indicators[1].weight': null,
    }),
    'a cell that shows an error is told as such': without('indicators[1].score', { error: '#REF!' }),
    'no total as long as a score is missing': without('score', undefined, { 'indicators[1].score': null }),
    'no total as long as that of execution is missing': without('score', undefined, {
      'execution.score': null,
    }),
    'no rating without a total': without('rating', undefined, { score: null }),
    'no rate as long as nothing is known to be executed': without('execution.rate', undefined, {
      'execution.executed': null,
    }),
    'no rate of a budget of 0': without('execution.rate', undefined, {
      'execution.budget': 0,
    }),
    'an execution that gives no points': without('execution.score', undefined, {
      'execution.weight': null,
    }),
    'nothing to add up': without('score', undefined, { indicators: [] }),
    'all is there': without('rating', { value: '优' }, { rating: '优' }),
    'no score of an execution whose rate is still missing': without('execution.score', undefined, {
      'execution.rate': null,
    }),
  },
  failures: {
    'the score of an indicator': [
      without('indicators[1].score'),
      { field: 'indicators[1].score', values: name('得分', 'Score') },
    ],
    'a sentence instead of a score': [
      without('indicators[1].score', { value: '请选择完成情况', formula: 'calculated' }),
      { field: 'indicators[1].score', values: name('得分', 'Score') },
    ],
    'the total': [without('score'), { field: 'score', values: name('总分', 'Total score') }],
    'the rating': [without('rating'), { field: 'rating', values: name('评价等级', 'Rating') }],
    'the rate': [
      without('execution.rate'),
      { field: 'execution.rate', values: name('执行率', 'Execution rate') },
    ],
    'the score of execution': [
      without('execution.score'),
      { field: 'execution.score', values: name('执行率得分', 'Score of execution') },
    ],
    'the total, beside a row that has neither points nor a score': [
      without('score', undefined, { 'indicators[0].weight': null, 'indicators[0].score': null }),
      { field: 'score', values: name('总分', 'Total score') },
    ],
    'the total where there is no execution': [
      without('score', undefined, { execution: null }),
      { field: 'score', values: name('总分', 'Total score') },
    ],
    'a rate of the budget of the table': [
      without('execution.rate', undefined, { 'execution.budget': null }),
      { field: 'execution.rate', values: name('执行率', 'Execution rate') },
    ],
  },
  notApplicable: {
    'a table that was never on a sheet': evaluated({ score: null }),
    targets: given(),
  },
});
