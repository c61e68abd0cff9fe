const path = require('node:path');

/** Modules that ship ES modules only, and the development host's spreadsheet, which has a transformer of its own. */
const TRANSFORMED = [
  '@univerjs',
  'async-lock',
  'decimal.js',
  'flatqueue',
  'hyparquet',
  'hyparquet-writer',
  'kdbush',
  'nanoid',
  'numfmt',
  'ot-json1',
  'quickselect',
  'rbush',
];

/** @type {import('jest').Config} */
module.exports = {
  // By its whole path, since mutation testing puts its own around it, and knows no <rootDir>.
  testEnvironment: path.join(__dirname, 'test/support/spreadsheet/environment.js'),
  // jest leaves one core idle, which is half of a small machine.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/slow-first.js',
  // Office.js keeps globals of its own, which jest must not take away.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // A guard against hanging, not a measure: some tests run a command dozens of times.
  testTimeout: 180_000,
  // The names of a test's own global object are looked up slowly, these at once. Left out are `Date`, since tests set the
  // clock, and `Symbol`, `Boolean` and `Set`, since libraries have names of their own that are called so.
  sandboxInjectedGlobals: [
    ...['Array', 'Function', 'Math', 'JSON', 'Map', 'Number', 'Object', 'Promise', 'Reflect'],
    ...['RegExp', 'String', 'WeakMap', 'isNaN', 'parseFloat', 'parseInt'],
  ],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.(css|svg|png)$': '<rootDir>/test/support/empty-module.js',
    '^fast-check$': '<rootDir>/test/support/fast-check.js',
    '^@fluentui/react-charts$': '<rootDir>/test/support/no-charts.js',
    '^@univerjs/engine-render$': '<rootDir>/test/support/no-renderer.js',
    // Ship ES modules only, in many files, which jest's CommonJS runtime cannot load: bundled on the way.
    '^hucre/xlsx$': '<rootDir>/test/support/hucre-xlsx.js',
    '^pdfjs-dist/legacy/build/pdf\\.(worker\\.)?min\\.mjs$': '<rootDir>/test/support/pdfjs-$1dist.js',
    '^lodash-es$': '<rootDir>/test/support/lodash-es.js',
  },
  transform: {
    'support/(?:hucre-xlsx|lodash-es|pdfjs-dist|pdfjs-worker\\.dist)\\.js$':
      '<rootDir>/test/support/bundle-transformer.js',
    '/node_modules/@univerjs/.+/(?:index|facade)\\.js$': '<rootDir>/test/support/spreadsheet/transformer.js',
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
  transformIgnorePatterns: [`/node_modules/(?!(?:${TRANSFORMED.join('|')})/)`],
  cacheDirectory: path.join(__dirname, 'node_modules/.cache/jest'),
};
