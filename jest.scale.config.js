const base = require('./jest.config');

/**
 * Tests of more than an office has: how time grows with the input, workbooks of a thousand tables.
 * One file at a time, since what runs beside those that measure would be measured with them.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...base, testMatch: ['**/*.scale.ts'], maxWorkers: 1 };
