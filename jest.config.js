const path = require('node:path');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.(css|svg|png)$': '<rootDir>/test/support/empty-module.js',
    // Ships ES modules only, which jest's CommonJS runtime cannot load: bundled on the way.
    '^hucre/xlsx$': '<rootDir>/test/support/hucre-xlsx.js',
  },
  transform: {
    'support/hucre-xlsx\\.js$': '<rootDir>/test/support/bundle-transformer.js',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  cacheDirectory: path.join(__dirname, 'node_modules/.cache/jest'),
};
