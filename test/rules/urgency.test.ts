import { countByUrgency, URGENCIES } from '../../src/rules/urgency';

test('findings are counted by urgency, and an urgency without any is 0', () => {
  expect(countByUrgency([])).toEqual({ error: 0, warning: 0, todo: 0, info: 0 });
  expect(countByUrgency(['error', 'info', 'error', 'todo', 'error', 'info'])).toEqual({
    error: 3,
    warning: 0,
    todo: 1,
    info: 2,
  });
  expect(countByUrgency(new Set(URGENCIES))).toEqual({ error: 1, warning: 1, todo: 1, info: 1 });
});
