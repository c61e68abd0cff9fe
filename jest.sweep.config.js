const base = require('./jest.config');

/**
 * Tests that go over everything there is of a kind: each layout in each way that it comes, any content of cells, documents
 * drawn by the hundred. They take minutes, and seldom fail where `npm test` does not.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...base, testMatch: ['**/*.sweep.ts'] };
