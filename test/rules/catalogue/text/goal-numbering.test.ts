import { documentOf, given, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const second = (text: string) => given({ 'goals[1]': text });

testRule('goal-numbering', {
  nearMisses: {
    'in brackets': second('（2）公开'),
    'without a number': second('公开'),
    'in Chinese numerals': second('三、公开'),
    'an amount at the start': second('3.5万元公开'),
    'ten and more': documentOf([
      tableWith({}, { goals: Array.from({ length: 12 }, (_, index) => `${index + 1}. 公开`) }),
    ]),
  },
  failures: {
    'a gap': [second('3. 公开'), { field: 'goals[1]', values: { found: '3.', expected: 2 }, fix: '2. 公开' }],
    'a double': [
      second('（1）公开3处'),
      { field: 'goals[1]', values: { found: '（1）', expected: 2 }, fix: '（2）公开3处' },
    ],
    'ten instead of one': [
      given({ 'goals[0]': '10、公开' }),
      { field: 'goals[0]', values: { found: '10、', expected: 1 }, fix: '1、公开' },
    ],
  },
  notApplicable: { 'no goals': documentOf([tableWith({}, { goals: [] })]) },
});
