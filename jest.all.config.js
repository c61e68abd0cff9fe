const base = require('./jest.config');

/** Test files that take longer to begin than to run: the rules have one each. */
const TOGETHER = '/test/rules/catalogue/[^/]+/[^/]+\\.test\\.ts$';

/** Whoever asks for some tests (`npm test -- budget-sum`) gets their files themselves. */
const isForAll = process.argv.slice(2).every((argument) => argument.startsWith('-'));

/**
 * All tests of `npm test`, which has node optimise later than it does by itself: each test file compiles its modules anew,
 * and what is optimised for one is thrown away before it has paid. Those of the rules run as one, from `all-rules.together.ts`.
 *
 * @type {import('jest').Config}
 */
module.exports = isForAll
  ? {
      ...base,
      testMatch: [...base.testMatch, '**/*.together.ts'],
      testPathIgnorePatterns: ['/node_modules/', TOGETHER],
    }
  : base;
