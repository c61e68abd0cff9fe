import { evaluated, inForm, read, type Fields } from '../../support/given';
import { testRule } from '../../support/test-rule';

const points = (weights: readonly (number | null)[]): Fields =>
  Object.fromEntries(weights.map((weight, at) => [`indicators[${at}].weight`, weight]));

/** A declaration whose six indicators have these points. */
const weighted = (weights: readonly (number | null)[], fields: Fields = {}) =>
  inForm('declaration', { ...points(weights), ...fields });
const expected = (sum: string, zh: string, en: string) => ({
  field: 'weightTotal',
  values: { sum, expected: { 'zh-CN': zh, 'en-US': en } },
});

testRule('weights-sum', {
  nearMisses: {
    'they come to 100': weighted([20, 20, 20, 20, 10, 10]),
    'they come to 90, execution has the rest': weighted([20, 20, 20, 10, 10, 10]),
    'they come to what the header says': weighted([20, 20, 10, 10, 10, 10], { weightTotal: 80 }),
    'a row without points counts as none': weighted([40, 20, 20, null, 10, 10]),
    'shares of 1': weighted([0.2, 0.2, 0.2, 0.2, 0.1, 0.1]),
    'execution has 20': evaluated({ 'execution.weight': 20, 'indicators[4].weight': 20 }),
  },
  failures: {
    'they come to 80': [weighted([20, 20, 20, 10, 5, 5]), expected('80', '100或90', '100 or 90')],
    'they come to 90 where the header says 100': [
      weighted([20, 20, 20, 10, 10, 10], { weightTotal: 100 }),
      expected('90', '100', '100'),
    ],
    'they come to 100 and execution has 10 besides': [
      evaluated({ 'indicators[4].weight': 40 }),
      expected('100', '90', '90'),
    ],
    'too much already, though points are still to be filled in': [
      read(
        { 'indicators[5].weight': { value: null } },
        { form: 'declaration', ...points([60, 20, 20, 20, 10, null]) },
      ),
      expected('130', '100或90', '100 or 90'),
    ],
    'half a point too much': [
      weighted([20.5, 20, 20, 20, 10, 10]),
      expected('100.5', '100或90', '100 or 90'),
    ],
    'a row that has no cell for its points': [
      weighted([20, 20, 20, 20, 5, null]),
      expected('85', '100或90', '100 or 90'),
    ],
  },
  notApplicable: {
    'points that are still to be filled in, told in their own cell': read(
      { 'indicators[5].weight': { value: null } },
      { form: 'declaration', ...points([20, 20, 20, 20, 10, null]), weightTotal: 100 },
    ),
    'the form has no points': inForm('declaration'),
    'the spending plan has none': inForm('spendingPlan', { 'indicators[0].weight': 5 }),
    'more than 90 and less than 100 while points are still to be filled in': read(
      { 'indicators[5].weight': { value: null } },
      { form: 'declaration', ...points([20, 20, 20, 20, 15, null]) },
    ),
  },
});
