const { gzipSync } = require('node:zlib');

/**
 * Fails the build when the scripts that an entry loads at its start, compressed as a server sends them, are larger
 * than allowed. Scripts that are loaded later, and Office.js, do not count.
 */
class PaneBudget {
  /** @param {{ entry: string, kilobytes: number }} options gzipped kilobytes of 1,024 bytes */
  constructor({ entry, kilobytes }) {
    this.entry = entry;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PaneBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PaneBudget', stage }, () => {
        const scripts = (compilation.entrypoints.get(this.entry)?.getFiles() ?? []).filter((file) =>
          file.endsWith('.js'),
        );
        const bytes = scripts.reduce(
          (sum, file) => sum + gzipSync(compilation.assets[file].buffer(), { level: 9 }).length,
          0,
        );
        const kilobytes = (bytes / 1024).toFixed(1);
        if (bytes > this.kilobytes * 1024) {
          compilation.errors.push(
            new compiler.webpack.WebpackError(
              `The pane loads ${kilobytes} KB of gzipped JavaScript at its start; at most ${this.kilobytes} KB are allowed.`,
            ),
          );
        } else {
          compilation
            .getLogger('PaneBudget')
            .info(`initial JavaScript of the pane: ${kilobytes} of ${this.kilobytes} KB gzipped`);
        }
      });
    });
  }
}

module.exports = { PaneBudget };
