import { rowPath } from '../../src/domain/row-path';

test('the path of a field in a row of a list', () => {
  const paths = [0, 3, 999, 1000, 3].map((index) => rowPath('indicators', index, 'target'));
  expect(paths).toEqual([
    'indicators[0].target',
    'indicators[3].target',
    'indicators[999].target',
    'indicators[1000].target',
    'indicators[3].target',
  ]);
  expect(rowPath('longTerm.indicators', 3, 'target')).toBe('longTerm.indicators[3].target');
  expect(rowPath('indicators', 3, 'level3')).toBe('indicators[3].level3');
});
