const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = path.join(__dirname, '../../..');
const CACHE = path.join(ROOT, 'node_modules/.cache');

/** The parts of the spreadsheet that the host is made of. */
const NAMES = ['core', 'engine-formula', 'sheets', 'sheets-formula', 'sheets-numfmt'].flatMap((name) => [
  `@univerjs/${name}`,
  `@univerjs/${name}/facade`,
]);

/** How the spreadsheet's build sets a field of an object: a tenth of the time of its formulas. */
const FIELD = /_defineProperty\d*\(this, ("\w+"), /g;

/** One file of all of them, made when it is not there yet: several of their dependencies ship ES modules only. */
function bundle() {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .update(readFileSync(__filename));
  const file = path.join(CACHE, `spreadsheet-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (existsSync(file)) return file;
  const parts = NAMES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`);
  const { outputFiles } = buildSync({
    stdin: { contents: `module.exports = { ${parts.join(', ')} };`, resolveDir: ROOT },
    alias: { '@univerjs/engine-render': path.join(__dirname, '../no-renderer.js') },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  // Another worker may be at the same.
  mkdirSync(CACHE, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].text.replace(FIELD, '(this[$1] = '));
  renameSync(draft, file);
  return file;
}

let modules = null;

/** A part of the spreadsheet, loaded once for all test files of a process. */
module.exports = (name) => {
  modules ??= require(bundle());
  if (!(name in modules)) throw new Error(`${name} is not among the shared parts of the spreadsheet.`);
  return modules[name];
};
