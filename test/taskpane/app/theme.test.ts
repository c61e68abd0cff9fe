import { lookOf } from '../../../src/taskpane/app/theme';

const asking =
  (...wanted: string[]) =>
  (query: string) =>
    wanted.some((word) => query.includes(word));

test.each([
  ['#ffffff', [], 'light'],
  ['#262626', [], 'dark'],
  ['#ffffff', ['prefers-color-scheme'], 'light'],
  [null, [], 'light'],
  [null, ['prefers-color-scheme'], 'dark'],
  ['#ffffff', ['forced-colors'], 'highContrast'],
] as const)('Excel of background %s, system of %j: %s', (background, system, look) => {
  expect(lookOf(background, asking(...system))).toBe(look);
});
