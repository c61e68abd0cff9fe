const base = require('./jest.config');

/** Folders of test files that take longer to begin than to run; their `all.together.ts` runs them as one. */
const TOGETHER = ['rules/catalogue', 'domain', 'forms'];

/** Whoever asks for some tests (`npm test -- budget-sum`) gets their files themselves. */
const isForAll = process.argv.slice(2).every((argument) => argument.startsWith('-'));

/**
 * All tests of `npm test`, which has node optimise later than it does by itself: each test file compiles its modules anew,
 * and what is optimised for one is thrown away before it has paid.
 *
 * @type {import('jest').Config}
 */
module.exports = isForAll
  ? {
      ...base,
      testMatch: [...base.testMatch, '**/*.together.ts'],
      testPathIgnorePatterns: ['/node_modules/', `/test/(?:${TOGETHER.join('|')})/.*\\.test\\.ts$`],
    }
  : base;
