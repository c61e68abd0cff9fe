const path = require('node:path');

/** Dependencies of the development host's spreadsheet that ship ES modules only. */
const ESM_ONLY = [
  'async-lock',
  'cjk-regex',
  'collapse-white-space',
  'decimal.js',
  'flatqueue',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'numfmt',
  'ot-json1',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // jest leaves one core idle, which is half of a small machine.
  maxWorkers: '100%',
  // Office.js keeps globals of its own, which jest must not take away.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // A guard against hanging, not a measure: some tests run a command dozens of times.
  testTimeout: 180_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.(css|svg|png)$': '<rootDir>/test/support/empty-module.js',
    '^@fluentui/react-charts$': '<rootDir>/test/support/no-charts.js',
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
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_ONLY.join('|')})/)`],
  cacheDirectory: path.join(__dirname, 'node_modules/.cache/jest'),
};
