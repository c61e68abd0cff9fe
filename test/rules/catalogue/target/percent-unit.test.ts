import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const TARGET = 'indicators[1].target';

testRule('percent-unit', {
  nearMisses: {
    'the sign': given({ [TARGET]: '≥95 %' }),
    'full-width is another finding': given({ [TARGET]: '≥95％' }),
    'words around a figure stay': given({ [TARGET]: '95%以上' }),
  },
  failures: {
    'in a word': [
      given({ [TARGET]: '≥95 百分比' }),
      { field: TARGET, values: { value: '≥95 百分比', expected: '≥95%' }, fix: '≥95%' },
    ],
    'before the figure': [
      given({ [TARGET]: '≥百分之95' }),
      { field: TARGET, values: { value: '≥百分之95', expected: '≥95%' }, fix: '≥95%' },
    ],
    'with >= as well': [
      given({ [TARGET]: '>=100百分比' }),
      { field: TARGET, values: { value: '>=100百分比', expected: '≥100%' }, fix: '≥100%' },
    ],
  },
});
