const { addIn } = require('./webpack/add-in');

/**
 * Builds the add-in, or with `--env tryout` the try-out page; serves both. What only the try-out page or the server
 * needs is loaded only for these, so that the add-in can be built without it.
 */
module.exports = async (env, argv) => {
  const isProduction = argv.mode === 'production';
  if (!env?.WEBPACK_SERVE && !env?.tryout) return addIn(isProduction, process.env);
  const { tryOut } = require('./webpack/try-out');
  if (!env.WEBPACK_SERVE) return tryOut(isProduction);
  const { devServerOptions } = require('./webpack/dev-server');
  return [{ ...addIn(false, process.env), devServer: await devServerOptions() }, tryOut(false)];
};
