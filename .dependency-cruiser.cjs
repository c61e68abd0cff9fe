const { MAY_IMPORT, PURE } = require('./tools/rooms.cjs');

const rooms = Object.keys(MAY_IMPORT);

/** Packages that the pure rooms may use. */
const PURE_PACKAGES = ['big.js', 'numfmt', '@cfworker/json-schema'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing cut wrongly.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, unless it is where something starts.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '\\.css$', '^src/taskpane/old-engine\\.js$'],
      },
      to: {},
    },
    ...rooms.map((room) => ({
      name: `${room}-downwards`,
      comment: 'Imports point downwards only (tools/rooms.cjs).',
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...MAY_IMPORT[room]].join('|')})/` },
    })),
    {
      name: 'only-known-rooms',
      comment: 'A new folder of src is a new room: say in tools/rooms.cjs what it may import.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'product-needs-no-tools',
      comment: 'The product is built without the host, the try-out page and the tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(host|tryout|test|bench|docs|tools)/' },
    },
    {
      name: 'tools-need-no-tests',
      severity: 'error',
      from: { path: '^(host|tryout)/' },
      to: { path: '^test/' },
    },
    {
      name: 'pure-rooms',
      comment: 'No files, no browser, no React: the same code runs in Excel and on the command line.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: `node_modules/(@types/)?(${PURE_PACKAGES.join('|')})`,
      },
    },
    {
      name: 'office-in-excel-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/excel/' },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count too: a room must not even know the shape of what stands above it.
    tsPreCompilationDeps: true,
  },
};
