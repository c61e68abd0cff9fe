import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const purpose = (text: string) => given({ purpose: text });

testRule('quotes-unbalanced', {
  nearMisses: {
    'a curly pair': purpose('落实“四个民主”要求'),
    'a straight pair': purpose('落实"四个民主"要求'),
    'both pairs': purpose('落实"四个民主"和“三公开”要求'),
  },
  failures: {
    'opened only': [purpose('落实“四个民主要求'), { field: 'purpose' }],
    'closed only': [purpose('落实四个民主”要求'), { field: 'purpose' }],
    'one straight mark': [purpose('落实"四个民主要求'), { field: 'purpose' }],
    'straight and curly': [purpose('落实“四个民主"要求'), { field: 'purpose' }],
  },
});
