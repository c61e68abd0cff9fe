import { countLevels, LEVELS } from '../../src/rules/levels';

test('findings are counted by level, and a level without any is 0', () => {
  expect(countLevels([])).toEqual({ error: 0, warning: 0, todo: 0, info: 0 });
  expect(countLevels(['error', 'info', 'error', 'todo', 'error', 'info'])).toEqual({
    error: 3,
    warning: 0,
    todo: 1,
    info: 2,
  });
  expect(countLevels(new Set(LEVELS))).toEqual({ error: 1, warning: 1, todo: 1, info: 1 });
});
