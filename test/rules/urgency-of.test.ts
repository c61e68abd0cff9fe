import { urgencyOf } from '../../src/rules/urgency-of';

// `budget-missing` is about a field that a fresh table leaves empty; `money-unit-missing` and `budget-sum` are not.
describe('the urgency of a finding', () => {
  test('of a field that a fresh table leaves empty: to do in a draft, an error in what is handed in', () => {
    const missing = { rule: 'budget-missing', severity: 'warning' } as const;
    expect(urgencyOf(missing, 'draft')).toBe('todo');
    expect(urgencyOf(missing, 'final')).toBe('error');
    expect(urgencyOf(missing, 'any')).toBe('warning');
  });

  test.each(['money-unit-missing', 'budget-sum', 'no-such-rule'])(
    'of %s it is its severity at any stage',
    (rule) => {
      for (const stage of ['any', 'draft', 'final'] as const)
        for (const severity of ['error', 'warning', 'info'] as const)
          expect(urgencyOf({ rule, severity }, stage)).toBe(severity);
    },
  );
});
