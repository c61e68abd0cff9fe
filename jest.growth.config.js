const base = require('./jest.config');

/**
 * Tests that measure how time grows with the input: alone, one file at a time, since what runs beside them would be
 * measured with them.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...base, testMatch: ['**/*.growth.ts'], maxWorkers: 1 };
