const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { buildSync } = require('esbuild');

/** Bundles a module and what it imports into one CommonJS file, for packages that ship ES modules only. */
module.exports = {
  process(_source, file) {
    const { outputFiles } = buildSync({
      entryPoints: [file],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      // Some modules make a `require` of where they are.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
      write: false,
      logLevel: 'silent',
    });
    return { code: outputFiles[0].text };
  },
  getCacheKey(source, file) {
    return (
      createHash('sha256')
        .update(source)
        .update(file)
        // What is bundled changes with what is installed.
        .update(readFileSync(require.resolve('../../package-lock.json')))
        .digest('hex')
    );
  },
};
