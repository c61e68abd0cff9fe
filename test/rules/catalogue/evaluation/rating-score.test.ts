import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

testRule('rating-score', {
  nearMisses: {
    '98.8 is 优': evaluated(),
    '90 is 优': evaluated({ score: 90, rating: '优' }),
    '89.9 is 良, however it is written': evaluated({ score: 89.9, rating: '良好' }),
    '60 is 中': evaluated({ score: 60, rating: '中' }),
    '59 is 差': evaluated({ score: 59, rating: '差' }),
  },
  failures: {
    'just below 优': [
      evaluated({ score: 89.9, rating: '优' }),
      { field: 'rating', values: { score: '89.9', expected: '良', rating: '优' } },
    ],
    'too modest': [
      evaluated({ rating: '良' }),
      { field: 'rating', values: { score: '98.8', expected: '优', rating: '良' } },
    ],
    'too modest, in two characters': [
      evaluated({ rating: ' 良好' }),
      { field: 'rating', values: { score: '98.8', expected: '优', rating: '良' } },
    ],
  },
  notApplicable: {
    'no rating': evaluated({ rating: null }),
    'a rating in other words': evaluated({ rating: 'A' }),
    'no total': evaluated({ score: null }),
  },
});
